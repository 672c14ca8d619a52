extension Topology {
    /// Network ACLs with their rules; ``addSubnets()`` gives them to subnets.
    func addACLs() {
        for instance in model.instances(ofType: "aws_network_acl") {
            aclPlaces[.instance(instance.index)] = acls.count
            acls.append(NetworkACL(name: instance.address, place: Place(instance.index)))
            addInlineEntries(instance, to: acls.count - 1)
        }
        for instance in model.instances(ofType: "aws_default_network_acl") {
            // It takes over the VPC's default ACL and removes the rules that AWS made.
            let link = model.section(of: instance).link("default_network_acl_id")
            let place: Int
            if let link, let known = aclPlaces[link] {
                place = known
                acls[place] = NetworkACL(name: instance.address, place: Place(instance.index))
            } else {
                place = acls.count
                acls.append(NetworkACL(name: instance.address, place: Place(instance.index)))
            }
            aclPlaces[.instance(instance.index)] = place
            addInlineEntries(instance, to: place)
        }
        for instance in model.instances(ofType: "aws_network_acl_rule") {
            let section = model.section(of: instance)
            let link = section.link("network_acl_id")
            guard let place = link.flatMap({ aclPlaces[$0] }) else {
                if link == .unknown { for index in acls.indices { acls[index].mayHaveMore = true } }
                continue
            }
            let entry = entry(
                section, number: "rule_number", action: "rule_action", isCertain: instance.isCertain,
                Place(instance.index))
            let isEgress = section.value("egress").answer()
            if isEgress != .closed { acls[place].egress.append(isEgress == .open ? entry : entry.uncertain) }
            if isEgress != .open { acls[place].ingress.append(isEgress == .closed ? entry : entry.uncertain) }
        }
        for index in acls.indices { acls[index].sort() }
    }

    private func addInlineEntries(_ instance: ResourceInstance, to place: Int) {
        let section = model.section(of: instance)
        for (index, rule) in section.sections("ingress").enumerated() {
            acls[place].ingress.append(
                entry(
                    rule, number: "rule_no", action: "action", isCertain: rule.isCertain,
                    Place(instance.index, "ingress[\(index)]")))
        }
        for (index, rule) in section.sections("egress").enumerated() {
            acls[place].egress.append(
                entry(
                    rule, number: "rule_no", action: "action", isCertain: rule.isCertain,
                    Place(instance.index, "egress[\(index)]")))
        }
    }

    private func entry(
        _ section: Section, number: String, action: String, isCertain: Bool, _ place: Place
    ) -> NetworkACL.Entry {
        let first = section.value("from_port")
        let last = section.value("to_port")
        let v4 = section.value("cidr_block")
        let v6 = section.value("ipv6_cidr_block")
        let actionText = section.value(action).string?.lowercased()
        let isFour = !v4.isNull && v4 != .string("")
        let network = (isFour ? v4 : v6).network
        return NetworkACL.Entry(
            number: section.value(number).integer, allows: actionText.map { $0 == "allow" },
            transport: RuleProtocol(section.value("protocol")),
            ports: first.isNull && last.isNull ? .all : PortRange(first: first.integer, last: last.integer),
            icmpType: section.value("icmp_type"), icmpCode: section.value("icmp_code"), network: network,
            family: isFour ? .v4 : v6.isNull ? nil : .v6,
            isCertain: isCertain, place: place)
    }

    /// The ACL that a link means; nil where the document does not tell of it.
    func acl(_ link: Link) -> Int? { aclPlaces[link] }
}

extension NetworkACL.Entry {
    /// The same entry, of which nobody knows whether it is there.
    fileprivate var uncertain: NetworkACL.Entry {
        NetworkACL.Entry(
            number: number, allows: allows, transport: transport, ports: ports, icmpType: icmpType,
            icmpCode: icmpCode, network: network, family: family, isCertain: false, place: place)
    }
}
