extension Topology {
    /// Subnets with the route tables and network ACLs that are in force in them.
    func addSubnets() {
        for type in ["aws_subnet", "aws_default_subnet"] {
            for instance in model.instances(ofType: type) { addSubnet(instance) }
        }
        associateTables()
        associateACLs()
    }

    private func addSubnet(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let isDefault = instance.type == "aws_default_subnet"
        let assigns6 = section.value("assign_ipv6_address_on_creation").answer()
        let network6 = section.value("ipv6_cidr_block")
        subnetPlaces[.instance(instance.index)] = subnets.count
        subnets.append(
            Subnet(
                link: .instance(instance.index), name: instance.address, place: Place(instance.index),
                vpc: vpc(section.link("vpc_id")),
                network4: section.value("cidr_block").network, network6: network6.network,
                has6: network6.isNull ? .closed : .open,
                mapsPublic: section.value("map_public_ip_on_launch").answer(default: isDefault ? .open : .closed),
                assigns6: assigns6,
                zone: section.has("availability_zone")
                    ? section.value("availability_zone") : section.value("availability_zone_id")))
    }

    /// The subnet that a link means; one outside of the document is made, of which nothing is known.
    func subnet(_ link: Link) -> Int {
        if link != .unknown, let known = subnetPlaces[link] { return known }
        subnets.append(
            Subnet(
                link: link == .unknown ? nil : link,
                name: link == .unknown ? "a subnet that only apply knows" : name(link), place: nil, vpc: nil,
                network4: nil, network6: nil, has6: .unknown, mapsPublic: .unknown, assigns6: .unknown, zone: .null,
                tables: [unknownTable()], acls: [unknownACL()]))
        if link != .unknown { subnetPlaces[link] = subnets.count - 1 }
        return subnets.count - 1
    }

    private func associateTables() {
        var certain: [Int: Int] = [:]
        var uncertain: [Int: [Int]] = [:]
        var anywhere: [Int] = []
        for instance in model.instances(ofType: "aws_route_table_association") {
            let section = model.section(of: instance)
            guard let link = section.link("subnet_id") else { continue }
            let table = section.link("route_table_id").map { self.table($0) } ?? unknownTable()
            if link == .unknown {
                anywhere.append(table)
            } else if instance.isCertain {
                let place = subnet(link)
                if certain[place] == nil { certain[place] = table }
            } else {
                uncertain[subnet(link), default: []].append(table)
            }
        }
        if anywhere.count > Self.unknownLimit { anywhere = [unknownTable()] }
        for index in subnets.indices {
            if let table = certain[index] {
                subnets[index].tables = [table]
            } else {
                let main = subnets[index].vpc.map { vpcs[$0].mainTables } ?? [unknownTable()]
                subnets[index].tables = main + (uncertain[index] ?? []) + anywhere
            }
        }
    }

    private func associateACLs() {
        var certain: [Int: Int] = [:]
        var uncertain: [Int: [Int]] = [:]
        var anywhere: [Int] = []
        func associate(_ link: Link, _ acl: Int, isCertain: Bool) {
            if link == .unknown {
                anywhere.append(acl)
            } else if isCertain {
                let place = subnet(link)
                if certain[place] == nil { certain[place] = acl }
            } else {
                uncertain[subnet(link), default: []].append(acl)
            }
        }
        for type in ["aws_network_acl", "aws_default_network_acl"] {
            for instance in model.instances(ofType: type) {
                guard let acl = aclPlaces[.instance(instance.index)] else { continue }
                let links = model.section(of: instance).links("subnet_ids")
                for link in links.items { associate(link, acl, isCertain: instance.isCertain) }
                if links.mayHaveMore { anywhere.append(acl) }
            }
        }
        for instance in model.instances(ofType: "aws_network_acl_association") {
            let section = model.section(of: instance)
            guard let link = section.link("subnet_id") else { continue }
            let acl = section.link("network_acl_id").flatMap { aclPlaces[$0] } ?? unknownACL()
            associate(link, acl, isCertain: instance.isCertain)
        }
        if anywhere.count > Self.unknownLimit { anywhere = [unknownACL()] }
        for index in subnets.indices {
            if let acl = certain[index] {
                subnets[index].acls = [acl]
            } else {
                let own = subnets[index].vpc.map { vpcs[$0].defaultACLs } ?? [unknownACL()]
                subnets[index].acls = own + (uncertain[index] ?? []) + anywhere
            }
        }
    }
}
