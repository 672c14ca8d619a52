import Terraform

/// Networks under one name.
enum PrefixList {
    /// Those of the document, and whether apply may add some.
    case networks([IPNetwork], mayHaveMore: Bool)
    /// The addresses from which CloudFront asks origins.
    case cloudFront
    /// The addresses of a service that has gateway endpoints, such as `s3`.
    case service(String)
    case unknown
}

extension Topology {
    func addPrefixLists() {
        for instance in model.instances(ofType: "aws_ec2_managed_prefix_list") {
            var networks: [IPNetwork] = []
            var mayHaveMore = false
            for entry in model.section(of: instance).sections("entry") {
                if entry.isCertain, let network = entry.value("cidr").network {
                    networks.append(network)
                } else {
                    mayHaveMore = true
                }
            }
            prefixListPlaces[.instance(instance.index)] = prefixLists.count
            prefixLists.append(.networks(networks, mayHaveMore: mayHaveMore))
        }
        for instance in model.instances(ofType: "aws_ec2_managed_prefix_list_entry") {
            let section = model.section(of: instance)
            guard let link = section.link("prefix_list_id"), let place = prefixListPlaces[link],
                case .networks(var networks, var mayHaveMore) = prefixLists[place]
            else { continue }
            if instance.isCertain, let network = section.value("cidr").network {
                networks.append(network)
            } else {
                mayHaveMore = true
            }
            prefixLists[place] = .networks(networks, mayHaveMore: mayHaveMore)
        }
    }

    /// The prefix list that a link means; nil where nothing at all is known of it.
    func prefixList(_ link: Link) -> Int {
        if let known = prefixListPlaces[link] { return known }
        prefixListPlaces[link] = prefixLists.count
        prefixLists.append(foreignList(link))
        return prefixLists.count - 1
    }

    private func foreignList(_ link: Link) -> PrefixList {
        guard case .foreign(.symbol(let symbol)) = link, let index = symbol.instance else { return .unknown }
        let instance = model.instances[index]
        let section = model.section(of: instance)
        switch (instance.block.address.kind, instance.type, symbol.attribute) {
        case (.data, "aws_ec2_managed_prefix_list", "id"), (.data, "aws_prefix_list", "id"):
            let name = section.value("name")
            if name == .string("com.amazonaws.global.cloudfront.origin-facing") { return .cloudFront }
            return name.serviceName.map(PrefixList.service) ?? .unknown
        case (.resource, "aws_vpc_endpoint", "prefix_list_id"):
            return section.value("service_name").serviceName.map(PrefixList.service) ?? .unknown
        default: return .unknown
        }
    }
}

extension Resolved {
    /// The last word of a service's name, such as `s3` of `com.amazonaws.eu-west-1.s3`, whatever the region.
    var serviceName: String? {
        let end: Substring
        switch self {
        case .string(let text): end = text[...]
        case .text(let parts):
            guard case .text(let text)? = parts.last else { return nil }
            end = text[...]
        default: return nil
        }
        guard let dot = end.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return String(end[end.index(after: dot)...])
    }
}
