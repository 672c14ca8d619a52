extension Topology {
    /// ECS services; each of their tasks has an interface in one of the subnets.
    func addServices() {
        for instance in model.instances(ofType: "aws_ecs_service") {
            let section = model.section(of: instance)
            guard let network = section.section("network_configuration") else {
                // Its tasks use the interfaces of instances that the document does not name.
                add(
                    instance,
                    interfaces(of: instance, in: Links(), groups: Links([], mayHaveMore: true)) { _ in
                        (.unknown, Place(instance.index))
                    })
                continue
            }
            let isPublic = network.value("assign_public_ip").answer()
            let place = Place(instance.index, "network_configuration.assign_public_ip")
            add(
                instance,
                interfaces(
                    of: instance, in: network.links("subnets"), groups: network.links("security_groups"),
                    has6: { $0.has6 }, isPublic: { _ in (isPublic, place) }))
        }
    }

    func addDatabases() {
        for instance in model.instances(ofType: "aws_db_instance") {
            let section = model.section(of: instance)
            let isPublic = section.value("publicly_accessible").answer()
            add(instance, database(instance, section, isPublic, Place(instance.index, "publicly_accessible")))
        }
        var members: [Int: [ResourceInstance]] = [:]
        for instance in model.instances(ofType: "aws_rds_cluster_instance") {
            let link = model.section(of: instance).link("cluster_identifier")
            if let cluster = self.instance(link, of: ["aws_rds_cluster"], by: ["cluster_identifier"]) {
                members[cluster, default: []].append(instance)
            }
        }
        for cluster in model.instances(ofType: "aws_rds_cluster") {
            let section = model.section(of: cluster)
            var best = (answer: Answer.closed, place: Place(cluster.index))
            for member in members[cluster.index] ?? [] {
                var isPublic = model.section(of: member).value("publicly_accessible").answer()
                let place = Place(member.index, "publicly_accessible")
                add(member, database(member, section, isPublic, place))
                if !member.isCertain { isPublic = isPublic.and(.unknown) }
                if isPublic > best.answer { best = (isPublic, place) }
            }
            add(cluster, database(cluster, section, best.answer, best.place))
        }
    }

    private func database(
        _ instance: ResourceInstance, _ section: Section, _ isPublic: Answer, _ place: Place
    ) -> [Interface] {
        interfaces(
            of: instance, in: subnets(ofGroup: "db_subnet_group_name", "aws_db_subnet_group", in: section),
            groups: section.links("vpc_security_group_ids"), has6: { database6(section, $0) }, followsPublic: true,
            isPublic: { _ in (isPublic, place) })
    }

    private func database6(_ section: Section, _ subnet: Subnet) -> Answer {
        let type = section.value("network_type")
        return type.isNull || type == .string("IPV4") ? .closed : type == .string("DUAL") ? subnet.has6 : .unknown
    }

    func addFunctions() {
        for instance in model.instances(ofType: "aws_lambda_function") {
            let section = model.section(of: instance)
            guard let network = section.section("vpc_config"), !network.links("subnet_ids").isEmpty else {
                add(instance, as: .function(isInVPC: false))
                continue
            }
            add(
                instance,
                interfaces(
                    of: instance, in: network.links("subnet_ids"), groups: network.links("security_group_ids"),
                    has6: { network.value("ipv6_allowed_for_dual_stack").answer().and($0.has6) },
                    isPublic: { _ in (.closed, Place(instance.index, "vpc_config")) }),
                as: .function(isInVPC: true))
        }
    }

    func addVPCEndpoints() {
        endpointTables = associated("aws_vpc_endpoint_route_table_association", "route_table_id")
        let subnets = associated("aws_vpc_endpoint_subnet_association", "subnet_id")
        let groupsOf = associated("aws_vpc_endpoint_security_group_association", "security_group_id")
        for instance in model.instances(ofType: "aws_vpc_endpoint") {
            let section = model.section(of: instance)
            let type = section.value("vpc_endpoint_type")
            if type.isNull || type == .string("Gateway") {
                add(instance, as: .gatewayEndpoint(instance.index))
                continue
            }
            var links = section.links("subnet_ids")
            for block in section.sections("subnet_configuration") {
                if let link = block.link("subnet_id"), !links.items.contains(link) { links.items.append(link) }
            }
            var groups = section.links("security_group_ids")
            if let more = subnets[instance.index] { links.add(more) }
            if let more = groupsOf[instance.index] { groups.add(more) }
            let kind = section.value("ip_address_type").string
            add(
                instance,
                interfaces(
                    of: instance, in: links, groups: groups,
                    has6: { kind == "ipv6" || kind == "dualstack" ? $0.has6 : .closed }, followsPublic: true,
                    isPublic: { _ in (.closed, Place(instance.index, "vpc_endpoint_type")) }))
        }
    }

    /// What resources that do nothing else give to VPC endpoints, by the endpoint.
    func associated(_ type: String, _ argument: String) -> [Int: Links] {
        var found: [Int: Links] = [:]
        for instance in model.instances(ofType: type) {
            let section = model.section(of: instance)
            guard let endpoint = self.instance(section.link("vpc_endpoint_id"), of: ["aws_vpc_endpoint"]),
                let link = section.link(argument)
            else { continue }
            let isKnown = instance.isCertain && link != .unknown
            found[endpoint, default: Links()].add(isKnown ? Links([link]) : Links(mayHaveMore: true))
        }
        return found
    }
}
