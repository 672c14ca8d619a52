/// A CloudFront distribution.
struct Distribution {
    let instance: Int
    let name: String
    let isEnabled: Answer
}

/// How a distribution asks a load balancer or an instance.
struct Origin {
    let place: Place
    /// Whether it asks over a VPC origin, which needs no public address.
    var isPrivate = false
    /// The ports that it may use; nil for one that only apply knows.
    var ports: [Int?]
    /// Whether a cache behavior sends anything to it.
    let isUsed: Answer
}

extension Topology {
    func addDistributions() {
        for instance in model.instances(ofType: "aws_route53_record") {
            records[model.section(of: instance).value("name"), default: []].append(instance.index)
        }
        for instance in model.instances(ofType: "aws_cloudfront_distribution") {
            let section = model.section(of: instance)
            let index = distributions.count
            add(instance, as: .distribution(index))
            distributions.append(
                Distribution(
                    instance: instance.index, name: instance.address, isEnabled: section.value("enabled").answer()))
            let used = usedOrigins(section)
            for (number, origin) in section.sections("origin").enumerated() {
                var isUsed: Answer = origin.isCertain ? .open : .unknown
                if let used, let id = origin.value("origin_id").string, !used.contains(id) { isUsed = .closed }
                var found = Origin(place: Place(instance.index, "origin[\(number)]"), ports: [], isUsed: isUsed)
                if let settings = origin.section("vpc_origin_config") {
                    guard let config = vpcOrigin(settings), let target = privateTarget(of: config) else { continue }
                    found.isPrivate = true
                    found.ports = ports(config)
                    origins[target, default: []].append((index, found))
                } else if let target = publicTarget(at: origin.value("domain_name")) {
                    if let settings = origin.section("custom_origin_config") { found.ports = ports(settings) }
                    origins[target, default: []].append((index, found))
                }
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

    /// What the VPC origin that an origin names says of its endpoint.
    private func vpcOrigin(_ settings: Section) -> Section? {
        instance(settings.link("vpc_origin_id"), of: ["aws_cloudfront_vpc_origin"]).flatMap {
            section($0).section("vpc_origin_endpoint_config")
        }
    }

    /// The load balancer or instance of a VPC origin.
    private func privateTarget(of config: Section) -> Int? {
        instance(config.link("arn"), of: ["aws_lb", "aws_alb", "aws_instance"])
    }

    private func ports(_ settings: Section) -> [Int?] {
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

    /// The load balancer or instance that a name leads to: its own, or a record of the document that points at it.
    private func publicTarget(at name: Resolved, depth: Int = 0) -> Int? {
        guard depth < 5 else { return nil }
        if case .symbol(let symbol) = name, let index = symbol.instance {
            switch (model.instances[index].type, symbol.attribute) {
            case ("aws_lb", "dns_name"), ("aws_alb", "dns_name"), ("aws_instance", "public_dns"): return index
            case ("aws_route53_record", "fqdn"): return publicTarget(ofRecord: index, depth: depth)
            default: break
            }
        }
        // A record whose name is written, in the document or with the same parts.
        if name.isNull || name == .unknown { return nil }
        for record in records[name] ?? [] {
            if let found = publicTarget(ofRecord: record, depth: depth) { return found }
        }
        return nil
    }

    private func publicTarget(ofRecord index: Int, depth: Int) -> Int? {
        let section = section(index)
        for alias in section.sections("alias") {
            if let found = publicTarget(at: alias.value("name"), depth: depth + 1) { return found }
        }
        if case .list(let records) = section.value("records") {
            for record in records {
                if let found = publicTarget(at: record, depth: depth + 1) { return found }
            }
        }
        return nil
    }
}
