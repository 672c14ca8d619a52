extension Topology {
    /// Route tables with their routes; ``addSubnets()`` gives them to subnets.
    func addTables() {
        for instance in model.instances(ofType: "aws_route_table") {
            tablePlaces[.instance(instance.index)] = tables.count
            tables.append(RouteTable(name: instance.address, place: Place(instance.index)))
            addInlineRoutes(instance, to: tables.count - 1)
        }
        for instance in model.instances(ofType: "aws_default_route_table") {
            let link = model.section(of: instance).link("default_route_table_id")
            let place: Int
            if let link, let known = tablePlaces[link] {
                place = known
            } else {
                place = tables.count
                tables.append(RouteTable(name: instance.address, place: Place(instance.index), mayHaveMore: true))
            }
            tablePlaces[.instance(instance.index)] = place
            addInlineRoutes(instance, to: place)
        }
        for instance in model.instances(ofType: "aws_route") {
            let section = model.section(of: instance)
            let link = section.link("route_table_id")
            guard let link, link != .unknown else {
                if link == .unknown { for index in tables.indices { tables[index].mayHaveMore = true } }
                continue
            }
            let place = table(link)
            tables[place].routes += routes(
                section, "destination_cidr_block", "destination_ipv6_cidr_block", isCertain: instance.isCertain,
                Place(instance.index))
        }
        for instance in model.instances(ofType: "aws_main_route_table_association") {
            let section = model.section(of: instance)
            guard let vpc = vpc(section.link("vpc_id")) else { continue }
            let table = section.link("route_table_id").map { self.table($0) } ?? unknownTable()
            if instance.isCertain { vpcs[vpc].mainTables = [table] } else { vpcs[vpc].mainTables.append(table) }
        }
    }

    private func addInlineRoutes(_ instance: ResourceInstance, to place: Int) {
        for (index, route) in model.section(of: instance).sections("route").enumerated() {
            tables[place].routes += routes(
                route, "cidr_block", "ipv6_cidr_block", isCertain: route.isCertain,
                Place(instance.index, "route[\(index)]"))
        }
    }

    private func routes(
        _ section: Section, _ argument4: String, _ argument6: String, isCertain: Bool, _ place: Place
    ) -> [Route] {
        var networks: [IPNetwork]? = []
        var mayHaveMore = false
        for argument in [argument4, argument6] {
            let value = section.value(argument)
            if value.isNull || value == .string("") { continue }
            if let network = value.network { networks?.append(network) } else { networks = nil }
        }
        if let link = section.link("destination_prefix_list_id") {
            if case .networks(let known, let more) = prefixLists[prefixList(link)] {
                networks?.append(contentsOf: known)
                mayHaveMore = more
            } else {
                // Services that have gateway endpoints are not the internet.
                if case .service = prefixLists[prefixList(link)] { return [] }
                networks = nil
            }
        }
        let target = target(section)
        func route(_ networks: [IPNetwork]?) -> Route {
            Route(networks: networks, target: target, isCertain: isCertain, place: place)
        }
        return [route(networks)] + (mayHaveMore ? [route(nil)] : [])
    }

    private func target(_ section: Section) -> RouteTarget {
        if section.value("gateway_id") == .string("local") { return .local }
        if let link = given(section, "gateway_id") { return target(ofGateway: link) }
        if let link = given(section, "nat_gateway_id") { return .natGateway(link) }
        if let link = given(section, "egress_only_gateway_id") { return .egressOnlyGateway(link) }
        if let link = given(section, "vpc_peering_connection_id") { return .peering(link) }
        for (argument, name, mayEnter) in Self.otherTargets where given(section, argument) != nil {
            return .elsewhere(name, mayEnter: mayEnter)
        }
        return .unknown
    }

    /// `gateway_id` names gateways of several kinds.
    private func target(ofGateway link: Link) -> RouteTarget {
        let type = type(of: link)
        if type == "aws_internet_gateway" || link.literal?.hasPrefix("igw-") ?? false { return .internetGateway(link) }
        if type == "aws_egress_only_internet_gateway" { return .egressOnlyGateway(link) }
        return type == "aws_vpn_gateway" || link.literal?.hasPrefix("vgw-") ?? false
            ? .elsewhere("a VPN gateway", mayEnter: false) : .unknown
    }

    /// The type of the resource or data source that a link names; nil where it names neither.
    private func type(of link: Link) -> String? {
        if case .instance(let index) = link { return model.instances[index].type }
        guard case .foreign(let value) = link, case .symbol(let symbol) = value, let index = symbol.instance else {
            return nil
        }
        return symbol.attribute == "id" ? model.instances[index].type : nil
    }

    /// Ways on which the document does not tell what happens, and whether what comes from the internet may come by them:
    /// through a firewall before the internet gateway (VPC, "Middlebox routing"), or a gateway of its own kind.
    private static let otherTargets = [
        ("transit_gateway_id", "a transit gateway", false), ("network_interface_id", "an appliance's interface", true),
        ("vpc_endpoint_id", "a gateway load balancer endpoint", true),
        ("carrier_gateway_id", "a carrier gateway", true), ("local_gateway_id", "a local gateway", true),
        ("core_network_arn", "a core network", false), ("instance_id", "an instance", true),
    ]

    /// The link of an argument that is written and not empty.
    private func given(_ section: Section, _ argument: String) -> Link? {
        let link = section.link(argument)
        return link?.literal?.isEmpty ?? false ? nil : link
    }

    /// The route table that a link means; one outside of the document is made, of which nothing else is known than the
    /// routes that the document adds to it.
    func table(_ link: Link) -> Int {
        if let known = tablePlaces[link] { return known }
        let table = unknownTable()
        if link != .unknown { tablePlaces[link] = table }
        return table
    }

    /// A table of which nothing is known.
    func unknownTable() -> Int {
        tables.append(RouteTable(name: "a route table that only apply knows", place: nil, mayHaveMore: true))
        return tables.count - 1
    }

    /// An ACL of which nothing is known.
    func unknownACL() -> Int {
        acls.append(NetworkACL(name: "a network ACL that only apply knows", place: nil, mayHaveMore: true))
        return acls.count - 1
    }
}
