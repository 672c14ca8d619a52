extension Topology {
    /// Gateways and peering connections.
    func addGateways() {
        for instance in model.instances(ofType: "aws_internet_gateway") {
            attach(.instance(instance.index), model.section(of: instance).link("vpc_id"), instance)
        }
        for instance in model.instances(ofType: "aws_internet_gateway_attachment") {
            let section = model.section(of: instance)
            guard let gateway = section.link("internet_gateway_id") else { continue }
            attach(gateway, section.link("vpc_id"), instance)
        }
        for instance in model.instances(ofType: "aws_egress_only_internet_gateway") {
            let section = model.section(of: instance)
            egressOnlyGateways.insert(.instance(instance.index))
            if let vpc = vpc(section.link("vpc_id")) { vpcs[vpc].egressOnlyGateways.append(.instance(instance.index)) }
        }
        for instance in model.instances(ofType: "aws_nat_gateway") {
            let section = model.section(of: instance)
            let type = section.value("connectivity_type")
            let isPublic: Answer =
                type.isNull || type == .string("public") ? .open : type == .string("private") ? .closed : .unknown
            natGateways[.instance(instance.index)] = NATGateway(
                name: instance.address, place: Place(instance.index), isPublic: isPublic,
                subnet: section.link("subnet_id").map { subnet($0) }, isCertain: instance.isCertain,
                publicNames: publicNames(of: instance, section))
        }
        addPeerings()
        addPublicAccessBlock()
    }

    /// Where each subnet's packets go: the last thing to find out, for whatever names a subnet outside of the document
    /// makes it.
    func addWays() {
        var known: [WayQuestion: [RouteTable.Way]] = [:]
        for index in subnets.indices {
            subnets[index].ways4 = ways(of: subnets[index], .v4, &known)
            subnets[index].ways6 = ways(of: subnets[index], .v6, &known)
            // Who routes to a gateway that the document does not have has attached it elsewhere.
            guard let vpc = subnets[index].vpc, !vpcs[vpc].mayHaveGateway else { continue }
            vpcs[vpc].mayHaveGateway = (subnets[index].ways4 + subnets[index].ways6).contains { way in
                switch way.target {
                case .unknown, .internetGateway(.foreign), .internetGateway(.unknown): true
                default: false
                }
            }
        }
    }

    private func publicNames(of gateway: ResourceInstance, _ section: Section) -> Set<Int>? {
        if section.has("secondary_allocation_ids") || section.has("availability_mode") { return nil }
        guard let link = section.link("allocation_id") else { return [gateway.index] }
        if let address = self.instance(link, of: ["aws_eip"]) { return [gateway.index, address] }
        // One that stands as a literal is none of the document's.
        return link.literal == nil ? nil : [gateway.index]
    }

    private func attach(_ gateway: Link, _ link: Link?, _ instance: ResourceInstance) {
        guard let link else { return }
        let place = Place(instance.index)
        guard let vpc = vpc(link) else {
            // It is attached to a VPC that only apply knows.
            for index in vpcs.indices where vpcs[index].internetGateways.count < Self.unknownLimit {
                vpcs[index].internetGateways.append((gateway, .unknown, place))
            }
            return
        }
        vpcs[vpc].internetGateways.append((gateway, instance.isCertain ? .open : .unknown, place))
    }

    private func addPeerings() {
        for instance in model.instances(ofType: "aws_vpc_peering_connection") {
            let section = model.section(of: instance)
            let accepted = section.value("auto_accept").answer()
            peerings.append(
                (
                    .instance(instance.index),
                    Peering(
                        name: instance.address, place: Place(instance.index), first: section.link("vpc_id"),
                        second: section.link("peer_vpc_id"),
                        isAccepted: instance.isCertain ? accepted : accepted.and(.unknown),
                        isInOneRegion: section.has("peer_region") ? .unknown : .open)
                ))
        }
        for instance in model.instances(ofType: "aws_vpc_peering_connection_accepter") {
            let section = model.section(of: instance)
            guard let link = section.link("vpc_peering_connection_id"),
                let index = peerings.firstIndex(where: { $0.link == link })
            else { continue }
            let accepted = section.value("auto_accept").answer()
            let certain = instance.isCertain ? accepted : accepted.and(.unknown)
            peerings[index].peering.isAccepted = peerings[index].peering.isAccepted.or(certain)
        }
    }

    /// What many subnets ask alike.
    private struct WayQuestion: Hashable {
        let table: Int
        let vpc: Int?
        let family: IPFamily
    }

    private func ways(
        of subnet: Subnet, _ family: IPFamily, _ known: inout [WayQuestion: [RouteTable.Way]]
    ) -> [RouteTable.Way] {
        let vpc = subnet.vpc.map { vpcs[$0] }
        if family == .v6, vpc?.has6 == .closed { return [] }
        let isLocalKnown = (family == .v4 ? vpc?.knows4 : vpc?.knows6) ?? false
        func ways(_ table: Int) -> [RouteTable.Way] {
            let question = WayQuestion(table: table, vpc: subnet.vpc, family: family)
            if let ways = known[question] { return ways }
            let ways = tables[table].ways(family, local: vpc?.networks ?? [], isLocalKnown: isLocalKnown)
            known[question] = ways
            return ways
        }
        guard let first = subnet.tables.first else { return [] }
        var result = ways(first)
        for table in subnet.tables.dropFirst() {
            let other = ways(table)
            for index in result.indices {
                let same = other.first { $0.target == result[index].target }?.condition ?? .closed
                result[index].condition = result[index].condition.either(same)
            }
            for way in other where !result.contains(where: { $0.target == way.target }) {
                var way = way
                way.condition = way.condition.either(.closed)
                result.append(way)
            }
        }
        return result
    }
}
