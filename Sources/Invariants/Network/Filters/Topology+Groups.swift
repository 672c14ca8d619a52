import Terraform

extension Topology {
    /// Security groups with their rules, in whichever of Terraform's forms they are written.
    func addGroups() {
        for instance in model.instances(ofType: "aws_security_group") {
            groupPlaces[.instance(instance.index)] = groups.count
            groups.append(SecurityGroup(name: instance.address, place: Place(instance.index)))
        }
        for instance in model.instances(ofType: "aws_default_security_group") {
            // It takes over the VPC's default group and removes the rules that AWS made.
            guard let vpc = vpc(model.section(of: instance).link("vpc_id")), let place = vpcs[vpc].defaultGroup else {
                groupPlaces[.instance(instance.index)] = groups.count
                groups.append(SecurityGroup(name: instance.address, place: Place(instance.index)))
                continue
            }
            groupPlaces[.instance(instance.index)] = place
            groups[place] = SecurityGroup(name: instance.address, place: Place(instance.index))
        }
        for type in ["aws_security_group", "aws_default_security_group"] {
            for instance in model.instances(ofType: type) {
                guard let place = groupPlaces[.instance(instance.index)] else { continue }
                let section = model.section(of: instance)
                for (index, rule) in section.sections("ingress").enumerated() {
                    groups[place].ingress.append(
                        inlineRule(rule, of: place, at: Place(instance.index, "ingress[\(index)]")))
                }
                for (index, rule) in section.sections("egress").enumerated() {
                    groups[place].egress.append(
                        inlineRule(rule, of: place, at: Place(instance.index, "egress[\(index)]")))
                }
            }
        }
        for instance in model.instances(ofType: "aws_security_group_rule") { addOlderRule(instance) }
        for instance in model.instances(ofType: "aws_vpc_security_group_ingress_rule") {
            addRule(instance) { $0.ingress.append($1) }
        }
        for instance in model.instances(ofType: "aws_vpc_security_group_egress_rule") {
            addRule(instance) { $0.egress.append($1) }
        }
        for instance in model.instances(ofType: "aws_vpc_security_group_rules_exclusive") { keepOnlyListed(instance) }
    }

    /// Takes away rules that an exclusive list leaves out, which is what its resource does at apply.
    private func keepOnlyListed(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        guard let link = section.link("security_group_id"), let place = group(link) else { return }
        func kept(_ rules: [SecurityRule], _ argument: String) -> [SecurityRule] {
            let links = section.links(argument)
            // A rule of elsewhere that is listed stays in the group.
            if links.items.contains(where: { if case .instance = $0 { false } else { true } }) {
                groups[place].mayHaveMore = true
            }
            let isKnown = instance.isCertain && !links.mayHaveMore
            return rules.compactMap { rule in
                if links.items.contains(.instance(rule.place.instance)) { return rule }
                if isKnown { return nil }
                var rule = rule
                rule.isCertain = false
                return rule
            }
        }
        groups[place].ingress = kept(groups[place].ingress, "ingress_rule_ids")
        groups[place].egress = kept(groups[place].egress, "egress_rule_ids")
    }

    /// The group that a link means; one outside of the document is made, of which nothing is known.
    func group(_ link: Link) -> Int? {
        if link == .unknown { return nil }
        if let known = groupPlaces[link] { return known }
        if case .instance = link { return nil }
        groupPlaces[link] = groups.count
        // What has an identity of its own outside of the document is none of the document's groups.
        var isUnidentified = true
        if case .foreign(.string) = link { isUnidentified = false }
        if case .foreign(.symbol(let symbol)) = link, isNamedElsewhere(symbol) { isUnidentified = false }
        groups.append(
            SecurityGroup(name: name(link), place: nil, mayHaveMore: true, isUnidentified: isUnidentified))
        return groups.count - 1
    }

    /// Whether a data source looks up a group by a name that none of the document's groups has.
    private func isNamedElsewhere(_ symbol: Symbol) -> Bool {
        guard let index = symbol.instance, model.instances[index].block.address.kind == .data,
            model.instances[index].type == "aws_security_group",
            case .string(let name) = section(index).value("name"), name != "default"
        else { return false }
        return model.instances(ofType: "aws_security_group").allSatisfy { group in
            let section = model.section(of: group)
            let own = section.value("name")
            let prefix = section.value("name_prefix")
            if !own.isNull { return own.string.map { $0 != name } ?? false }
            // Terraform makes up a name where none is given.
            return prefix.isNull ? !name.hasPrefix("terraform-") : prefix.string.map { !name.hasPrefix($0) } ?? false
        }
    }

    /// A rule within a group: `ingress`, `egress`.
    private func inlineRule(_ section: Section, of group: Int, at place: Place) -> SecurityRule {
        var peers = networks(section.value("cidr_blocks"), .v4) + networks(section.value("ipv6_cidr_blocks"), .v6)
        peers += lists(section.links("prefix_list_ids")) + members(section.links("security_groups"))
        peers += own(section.value("self"), group)
        return rule(section, transport: section.value("protocol"), peers, isCertain: section.isCertain, place)
    }

    /// `aws_security_group_rule`, which has its direction as an argument.
    private func addOlderRule(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let type = section.value("type").string
        for group in targets(of: section.link("security_group_id")) {
            var peers = networks(section.value("cidr_blocks"), .v4) + networks(section.value("ipv6_cidr_blocks"), .v6)
            peers += lists(section.links("prefix_list_ids")) + own(section.value("self"), group)
            if let link = section.link("source_security_group_id") { peers += members(Links([link])) }
            let isCertain = instance.isCertain && type != nil && section.link("security_group_id") != .unknown
            let rule = rule(
                section, transport: section.value("protocol"), peers, isCertain: isCertain, Place(instance.index))
            if type != "egress" { groups[group].ingress.append(rule) }
            if type != "ingress" { groups[group].egress.append(rule) }
        }
    }

    /// `aws_vpc_security_group_ingress_rule` and its twin, which name one peer.
    private func addRule(_ instance: ResourceInstance, _ add: (inout SecurityGroup, SecurityRule) -> Void) {
        let section = model.section(of: instance)
        let link = section.link("security_group_id")
        var peers: [SecurityRule.Peer] = []
        for (name, family) in [("cidr_ipv4", IPFamily.v4), ("cidr_ipv6", .v6)] {
            let value = section.value(name)
            if !value.isNull { peers += networks(.list([value]), family) }
        }
        if let link = section.link("prefix_list_id") { peers += lists(Links([link])) }
        if let link = section.link("referenced_security_group_id") { peers += members(Links([link])) }
        let rule = rule(
            section, transport: section.value("ip_protocol"), peers, isCertain: instance.isCertain && link != .unknown,
            Place(instance.index))
        for group in targets(of: link) { add(&groups[group], rule) }
    }

    /// The group that a rule belongs to; any of the document where only apply knows it.
    private func targets(of link: Link?) -> [Int] {
        guard let link else { return [] }
        if let group = group(link) { return [group] }
        guard link == .unknown else { return [] }
        rulesWithoutGroup += 1
        if rulesWithoutGroup <= Self.unknownLimit { return Array(groups.indices) }
        for index in groups.indices { groups[index].mayHaveMore = true }
        return []
    }

    private func rule(
        _ section: Section, transport: Resolved, _ peers: [SecurityRule.Peer], isCertain: Bool, _ place: Place
    ) -> SecurityRule {
        let first = section.value("from_port")
        let last = section.value("to_port")
        let ports =
            first.isNull && last.isNull
            ? PortRange.all : PortRange(first: first.integer, last: last.isNull ? first.integer : last.integer)
        return SecurityRule(
            transport: RuleProtocol(transport), ports: ports, code: last, peers: peers, isCertain: isCertain,
            place: place)
    }

    private func networks(_ value: Resolved, _ family: IPFamily) -> [SecurityRule.Peer] {
        switch value {
        case .null: []
        case .list(let elements):
            elements.compactMap { element in
                if element.isNull { return nil }
                // A text that is no network is refused by AWS.
                guard case .string(let text) = element else { return symbolic(element) ?? .unknownNetwork(family) }
                return IPNetwork(text).map(SecurityRule.Peer.network)
            }
        default: [.unknownNetwork(family)]
        }
    }

    /// The address of one resource, `${aws_eip.out.public_ip}/32`; nil for every other network that apply will name.
    private func symbolic(_ value: Resolved) -> SecurityRule.Peer? {
        guard case .text(let parts) = value, parts.count == 2, case .symbol(let symbol) = parts[0],
            parts[1] == .text("/32"), let index = symbol.instance,
            model.instances[index].block.address.kind == .resource, model.instances[index].isCertain
        else { return nil }
        switch (model.instances[index].type, symbol.attribute) {
        case ("aws_eip", "public_ip"), ("aws_nat_gateway", "public_ip"): return .publicAddress(index)
        case ("aws_instance", "private_ip"): return .privateAddress(index)
        default: return nil
        }
    }

    private func lists(_ links: Links) -> [SecurityRule.Peer] {
        links.items.map { $0 == .unknown ? .unknownList : .prefixList(prefixList($0)) }
            + (links.mayHaveMore ? [.unknownList] : [])
    }

    private func members(_ links: Links) -> [SecurityRule.Peer] {
        links.items.map { group($0).map(SecurityRule.Peer.group) ?? .unknownGroup }
            + (links.mayHaveMore ? [.unknownGroup] : [])
    }

    private func own(_ value: Resolved, _ group: Int) -> [SecurityRule.Peer] {
        switch value.answer() {
        case .open: [.group(group)]
        case .unknown: [.unknownGroup]
        case .closed: []
        }
    }

    /// The groups of an interface in a VPC; its default group where none is given.
    func groupSet(_ links: Links, in vpc: Int?) -> GroupSet {
        var set = GroupSet(mayHaveMore: links.mayHaveMore)
        for link in links.items {
            if let group = group(link) { set.groups.append(group) } else { set.mayHaveMore = true }
        }
        if links.isEmpty {
            if let group = vpc.flatMap({ vpcs[$0].defaultGroup }) {
                set.groups = [group]
            } else {
                set.mayHaveMore = true
            }
        }
        return set
    }
}
