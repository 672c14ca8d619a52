/// A CloudFront distribution.
struct Distribution {
    let instance: Int
    let name: String
    let isEnabled: Answer
}

/// How a distribution asks a load balancer.
struct Origin {
    let place: Place
    /// The ports that it may use; nil for one that only apply knows.
    let ports: [Int?]
    /// Whether a cache behavior sends anything to it.
    let isUsed: Answer
}

extension Topology {
    func addDistributions() {
        for instance in model.instances(ofType: "aws_cloudfront_distribution") {
            let section = model.section(of: instance)
            let index = distributions.count
            add(instance, as: .distribution(index))
            distributions.append(
                Distribution(
                    instance: instance.index, name: instance.address, isEnabled: section.value("enabled").answer()))
            let used = usedOrigins(section)
            for (number, origin) in section.sections("origin").enumerated() {
                guard let balancer = balancer(at: origin.value("domain_name")) else { continue }
                var isUsed: Answer = origin.isCertain ? .open : .unknown
                if let used, let id = origin.value("origin_id").string, !used.contains(id) { isUsed = .closed }
                origins[balancer, default: []].append(
                    (
                        index,
                        Origin(
                            place: Place(instance.index, "origin[\(number)]"), ports: ports(origin), isUsed: isUsed)
                    ))
            }
        }
        endpointOrder = endpoints.keys.sorted()
    }

    /// The origins that behaviors name; nil where that cannot be told.
    private func usedOrigins(_ section: Section) -> Set<String>? {
        let behaviors =
            section.sections("default_cache_behavior") + section.sections("ordered_cache_behavior")
        if behaviors.isEmpty { return nil }
        var used: Set<String> = []
        for behavior in behaviors {
            guard let id = behavior.value("target_origin_id").string else { return nil }
            used.insert(id)
        }
        for group in section.sections("origin_group") {
            guard let id = group.value("origin_id").string else { return nil }
            guard used.contains(id) else { continue }
            for member in group.sections("member") {
                guard let id = member.value("origin_id").string else { return nil }
                used.insert(id)
            }
        }
        return used
    }

    private func ports(_ origin: Section) -> [Int?] {
        guard let settings = origin.section("custom_origin_config") else { return [] }
        let http = settings.value("http_port")
        let https = settings.value("https_port")
        let first: Int? = http.isNull ? 80 : http.integer
        let second: Int? = https.isNull ? 443 : https.integer
        switch settings.value("origin_protocol_policy").string {
        case "http-only": return [first]
        case "https-only": return [second]
        case "match-viewer": return [first, second]
        default: return [nil]
        }
    }

    /// The load balancer that a name leads to: its own, or a record of the document that points at it.
    private func balancer(at name: Resolved, depth: Int = 0) -> Int? {
        guard depth < 5 else { return nil }
        if case .symbol(let symbol) = name, let index = symbol.instance {
            if symbol.attribute == "dns_name" { return balancers.firstIndex { $0.instance == index } }
            if model.instances[index].type == "aws_route53_record", symbol.attribute == "fqdn" {
                return balancer(ofRecord: index, depth: depth)
            }
        }
        // A record whose name is written, in the document or with the same parts.
        for record in model.instances(ofType: "aws_route53_record") where !name.isNull && name != .unknown {
            if model.section(of: record).value("name") == name,
                let found = balancer(ofRecord: record.index, depth: depth)
            {
                return found
            }
        }
        return nil
    }

    private func balancer(ofRecord index: Int, depth: Int) -> Int? {
        let section = section(index)
        for alias in section.sections("alias") {
            if let found = balancer(at: alias.value("name"), depth: depth + 1) { return found }
        }
        if case .list(let records) = section.value("records") {
            for record in records {
                if let found = balancer(at: record, depth: depth + 1) { return found }
            }
        }
        return nil
    }
}
