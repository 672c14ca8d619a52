extension Topology {
    /// VPCs with their networks, their default group, main route table and default network ACL.
    func addVPCs() {
        for instance in model.instances(ofType: "aws_vpc") + model.instances(ofType: "aws_default_vpc") {
            let section = model.section(of: instance)
            var vpc = newVPC(.instance(instance.index), instance.address, Place(instance.index))
            if instance.type == "aws_default_vpc" {
                vpc.networks = [IPNetwork("172.31.0.0/16")].compactMap { $0 }
                vpc.knows4 = true
            } else {
                let network = section.value("cidr_block").network
                vpc.networks = [network].compactMap { $0 }
                vpc.knows4 = network != nil
            }
            let generates = section.value("assign_generated_ipv6_cidr_block").answer()
            let given = section.value("ipv6_cidr_block")
            let pool = section.value("ipv6_ipam_pool_id")
            vpc.has6 = generates.or(given.isNull ? .closed : .open).or(pool.isNull ? .closed : .open)
            vpc.knows6 = vpc.has6 == .closed || given.network != nil
            if let network = given.network { vpc.networks.append(network) }
            register(vpc, isInDocument: instance.type == "aws_vpc")
        }
        for instance in model.instances(ofType: "aws_vpc_ipv4_cidr_block_association") {
            let section = model.section(of: instance)
            guard let index = vpc(section.link("vpc_id")) else { continue }
            if let network = section.value("cidr_block").network, instance.isCertain {
                vpcs[index].networks.append(network)
            } else {
                vpcs[index].knows4 = false
            }
        }
        for instance in model.instances(ofType: "aws_vpc_ipv6_cidr_block_association") {
            let section = model.section(of: instance)
            guard let index = vpc(section.link("vpc_id")) else { continue }
            vpcs[index].has6 = instance.isCertain ? .open : vpcs[index].has6.or(.unknown)
            if let network = section.value("ipv6_cidr_block").network {
                vpcs[index].networks.append(network)
            } else {
                vpcs[index].knows6 = false
            }
        }
    }

    /// The VPC that a link means; one outside of the document is made, of which little is known.
    func vpc(_ link: Link?) -> Int? {
        guard let link, link != .unknown else { return nil }
        if let known = vpcPlaces[link] { return known }
        if case .instance = link { return nil }
        var vpc = newVPC(link, name(link), nil)
        vpc.has6 = .unknown
        vpc.knows6 = false
        return register(vpc, isInDocument: false)
    }

    private func newVPC(_ link: Link, _ name: String, _ place: Place?) -> VPC {
        VPC(link: link, name: name, place: place)
    }

    @discardableResult
    private func register(_ vpc: VPC, isInDocument: Bool) -> Int {
        var vpc = vpc
        vpc.mayHaveGateway = !isInDocument
        tables.append(
            RouteTable(name: "the main route table of \(vpc.name)", place: vpc.place, mayHaveMore: !isInDocument))
        vpc.mainTables = [tables.count - 1]
        acls.append(Self.defaultACL(of: vpc))
        vpc.defaultACLs = [acls.count - 1]
        groups.append(Self.defaultGroup(of: vpc, place: groups.count))
        vpc.defaultGroup = groups.count - 1
        if case .instance(let index) = vpc.link {
            func link(_ attribute: String) -> Link { .foreign(.symbol(Symbol(.instance(index), attribute))) }
            tablePlaces[link("main_route_table_id")] = tables.count - 1
            tablePlaces[link("default_route_table_id")] = tables.count - 1
            aclPlaces[link("default_network_acl_id")] = acls.count - 1
            groupPlaces[link("default_security_group_id")] = groups.count - 1
        }
        vpcs.append(vpc)
        vpcPlaces[vpc.link] = vpcs.count - 1
        return vpcs.count - 1
    }

    /// In from itself, out to everybody (VPC, "Default security groups").
    private static func defaultGroup(of vpc: VPC, place: Int) -> SecurityGroup {
        let own = vpc.place ?? Place(0)
        func rule(_ peers: [SecurityRule.Peer]) -> SecurityRule {
            SecurityRule(transport: .all, ports: .all, code: .null, peers: peers, isCertain: true, place: own)
        }
        var group = SecurityGroup(name: "the default group of \(vpc.name)", place: vpc.place)
        group.ingress = [rule([.group(place)])]
        group.egress = [rule([.network(.everybody4), .network(.everybody6)])]
        return group
    }

    /// All in and all out (VPC, "Default network ACL").
    private static func defaultACL(of vpc: VPC) -> NetworkACL {
        var acl = NetworkACL(name: "the default network ACL of \(vpc.name)", place: vpc.place)
        let entries = [IPNetwork.everybody4, .everybody6].enumerated().map { index, network in
            NetworkACL.Entry(
                number: 100 + index, allows: true, transport: .all, ports: .all, icmpType: .null, icmpCode: .null,
                network: network, family: network.family, isCertain: true, place: vpc.place ?? Place(0))
        }
        acl.ingress = entries
        acl.egress = entries
        return acl
    }
}

extension IPNetwork {
    static let everybody4 = IPNetwork(.v4, 0, length: 0)
    static let everybody6 = IPNetwork(.v6, 0, length: 0)
}
