import Testing

extension World {
    /// The world as Terraform JSON; unknown values are variables without a default.
    var document: String {
        var writer = WorldWriter(world: self)
        writer.write()
        var root: [(String, JSON)] = [("resource", .object(writer.resources.map { ($0.0, .object($0.1)) }))]
        if !writer.variables.isEmpty { root.append(("variable", .object(writer.variables.map { ($0, [:]) }))) }
        root.append(
            (
                "data",
                [
                    "aws_ec2_managed_prefix_list": [
                        "cloudfront": ["name": "com.amazonaws.global.cloudfront.origin-facing"]
                    ]
                ]
            ))
        return JSON.object(root).text
    }

    /// What the document calls a host.
    func address(ofHost index: Int) -> String {
        switch hosts[index].kind {
        case .instance: "aws_instance.h\(index)"
        case .service: "aws_ecs_service.h\(index)"
        case .database: "aws_db_instance.h\(index)"
        case .balancer, .networkBalancer: "aws_lb.h\(index)"
        case .interfaceEndpoint: "aws_vpc_endpoint.h\(index)"
        case .function, .looseFunction: "aws_lambda_function.h\(index)"
        }
    }
}

private struct WorldWriter {
    let world: World
    var resources: [(String, [(String, JSON)])] = []
    var variables: [String] = []

    mutating func add(_ type: String, _ name: String, _ members: [(String, JSON)]) {
        if let index = resources.firstIndex(where: { $0.0 == type }) {
            resources[index].1.append((name, .object(members)))
        } else {
            resources.append((type, [(name, .object(members))]))
        }
    }

    mutating func unknown(_ choice: Int, _ part: String = "") -> JSON {
        let name = "v\(choice)\(part)"
        if !variables.contains(name) { variables.append(name) }
        return .string("${var.\(name)}")
    }

    mutating func flag(_ cell: World.Cell<Bool>) -> JSON { cell.choice.map { unknown($0) } ?? .bool(cell.options[0]) }

    mutating func negated(_ cell: World.Cell<Bool>) -> JSON {
        cell.choice.map { unknown($0) } ?? .bool(!cell.options[0])
    }

    mutating func network(_ cell: World.Cell<Net4>) -> JSON {
        cell.choice.map { unknown($0) } ?? .string(cell.options[0].text)
    }

    func table(_ index: Int) -> JSON {
        world.tables[index].isMain
            ? .string("${aws_vpc.v\(world.tables[index].vpc).main_route_table_id}")
            : .string("${aws_route_table.t\(index).id}")
    }

    mutating func write() {
        for (index, vpc) in world.vpcs.enumerated() {
            add(
                "aws_vpc", "v\(index)",
                [("cidr_block", .string(vpc.network.text))]
                    + (vpc.hasSix ? [("ipv6_cidr_block", .string(vpc.network.text6))] : []))
            let id = JSON.string("${aws_vpc.v\(index).id}")
            switch vpc.gateway {
            case .none: break
            case .attached: add("aws_internet_gateway", "g\(index)", [("vpc_id", id)])
            case .detached: add("aws_internet_gateway", "g\(index)", [])
            case .attachedApart:
                add("aws_internet_gateway", "g\(index)", [])
                add(
                    "aws_internet_gateway_attachment", "g\(index)",
                    [("vpc_id", id), ("internet_gateway_id", .string("${aws_internet_gateway.g\(index).id}"))])
            }
        }
        if let accepted = world.peering {
            add(
                "aws_vpc_peering_connection", "p",
                [
                    ("vpc_id", "${aws_vpc.v0.id}"), ("peer_vpc_id", "${aws_vpc.v1.id}"),
                    ("auto_accept", .bool(accepted)),
                ])
        }
        if world.vpcs.contains(where: \.hasSix) {
            for index in world.vpcs.indices {
                add(
                    "aws_egress_only_internet_gateway", "o\(index)",
                    [("vpc_id", .string("${aws_vpc.v\(index).id}"))])
            }
        }
        for (index, endpoint) in world.gatewayEndpoints.enumerated() {
            add(
                "aws_vpc_endpoint", "g\(index)",
                [
                    ("vpc_id", .string("${aws_vpc.v\(endpoint.vpc).id}")),
                    ("service_name", "com.amazonaws.eu-west-1.s3"),
                    ("route_table_ids", .array(endpoint.tables.map { table($0) })),
                ])
        }
        writeTables()
        writeACLs()
        for (index, subnet) in world.subnets.enumerated() { writeSubnet(index, subnet) }
        for (index, nat) in world.nats.enumerated() {
            add("aws_eip", "n\(index)", [("domain", "vpc")])
            add(
                "aws_nat_gateway", "n\(index)",
                [
                    ("subnet_id", .string("${aws_subnet.s\(nat.subnet).id}")),
                    nat.isPublic
                        ? ("allocation_id", .string("${aws_eip.n\(index).id}")) : ("connectivity_type", "private"),
                ])
        }
        for (index, group) in world.groups.enumerated() { writeGroup(index, group) }
        for (index, host) in world.hosts.enumerated() { writeHost(index, host) }
        writeBalancing()
    }

    mutating func writeTables() {
        for (index, table) in world.tables.enumerated() {
            var inline: [JSON] = []
            for (number, route) in table.routes.enumerated() {
                let target: (String, JSON) =
                    switch route.target {
                    case .internet: ("gateway_id", .string("${aws_internet_gateway.g\(table.vpc).id}"))
                    case .nat(let nat): ("nat_gateway_id", .string("${aws_nat_gateway.n\(nat).id}"))
                    case .peering: ("vpc_peering_connection_id", "${aws_vpc_peering_connection.p.id}")
                    case .egressOnly:
                        (
                            "egress_only_gateway_id",
                            .string("${aws_egress_only_internet_gateway.o\(table.vpc).id}")
                        )
                    }
                let network = JSON.string(route.isSix ? route.network.text6 : route.network.text)
                let six = route.isSix ? "ipv6_" : ""
                if !table.isMain, number % 2 == 0 {
                    inline.append(.object([("\(six)cidr_block", network), target]))
                } else {
                    add(
                        "aws_route", "r\(index)_\(number)",
                        [
                            ("route_table_id", self.table(index)),
                            ("destination_\(six)cidr_block", network), target,
                        ])
                }
            }
            if !table.isMain {
                add(
                    "aws_route_table", "t\(index)",
                    [("vpc_id", .string("${aws_vpc.v\(table.vpc).id}"))]
                        + (inline.isEmpty ? [] : [("route", .array(inline))]))
            }
        }
    }

    mutating func writeSubnet(_ index: Int, _ subnet: World.Subnet) {
        add(
            "aws_subnet", "s\(index)",
            [
                ("vpc_id", .string("${aws_vpc.v\(subnet.vpc).id}")), ("cidr_block", .string(subnet.network.text)),
                ("map_public_ip_on_launch", flag(subnet.mapsPublic)), ("availability_zone", .string(subnet.zone)),
            ]
                + (subnet.hasSix
                    ? [
                        ("ipv6_cidr_block", .string(subnet.network.text6)),
                        ("assign_ipv6_address_on_creation", flag(subnet.assignsSix)),
                    ] : []))
        if let table = subnet.table {
            add(
                "aws_route_table_association", "a\(index)",
                [("subnet_id", .string("${aws_subnet.s\(index).id}")), ("route_table_id", self.table(table))])
        }
        if let acl = subnet.acl, index % 2 == 1 {
            add(
                "aws_network_acl_association", "a\(index)",
                [
                    ("subnet_id", .string("${aws_subnet.s\(index).id}")),
                    ("network_acl_id", .string("${aws_network_acl.c\(acl).id}")),
                ])
        }
    }

    mutating func writeACLs() {
        for (index, acl) in world.acls.enumerated() {
            var members: [(String, JSON)] = []
            var blocks: (ingress: [JSON], egress: [JSON]) = ([], [])
            for (number, entry) in acl.entries.enumerated() {
                let isInline = acl.isDefault || (index + number) % 2 == 0
                var fields: [(String, JSON)] = [
                    (isInline ? "rule_no" : "rule_number", .number(entry.number)),
                    (isInline ? "action" : "rule_action", .string(entry.allows ? "allow" : "deny")),
                    (
                        "protocol",
                        entry.wire.map { $0 == .icmp && entry.isSix ? "58" : .string($0.rawValue) } ?? "-1"
                    ),
                    entry.isSix
                        ? ("ipv6_cidr_block", .string(entry.network.options[0].text6))
                        : ("cidr_block", network(entry.network)),
                ]
                if entry.wire == .icmp { fields += [("icmp_type", -1), ("icmp_code", -1)] }
                if let choice = entry.ports.choice {
                    fields += [("from_port", unknown(choice, "first")), ("to_port", unknown(choice, "last"))]
                } else {
                    let isAll = entry.wire == nil || entry.wire == .icmp
                    fields += [
                        ("from_port", .number(isAll ? 0 : entry.ports.options[0].lowerBound)),
                        ("to_port", .number(isAll ? 0 : entry.ports.options[0].upperBound)),
                    ]
                }
                if isInline {
                    if entry.isEgress {
                        blocks.egress.append(.object(fields))
                    } else {
                        blocks.ingress.append(.object(fields))
                    }
                } else {
                    fields += [
                        ("egress", .bool(entry.isEgress)),
                        ("network_acl_id", .string("${aws_network_acl.c\(index).id}")),
                    ]
                    add("aws_network_acl_rule", "e\(index)_\(number)", fields)
                }
            }
            if acl.isDefault {
                members.append(
                    ("default_network_acl_id", .string("${aws_vpc.v\(acl.vpc).default_network_acl_id}")))
            } else {
                members.append(("vpc_id", .string("${aws_vpc.v\(acl.vpc).id}")))
                let mine = world.subnets.indices.filter { world.subnets[$0].acl == index && $0 % 2 == 0 }
                if !mine.isEmpty {
                    members.append(("subnet_ids", .array(mine.map { .string("${aws_subnet.s\($0).id}") })))
                }
            }
            if !blocks.ingress.isEmpty { members.append(("ingress", .array(blocks.ingress))) }
            if !blocks.egress.isEmpty { members.append(("egress", .array(blocks.egress))) }
            add(acl.isDefault ? "aws_default_network_acl" : "aws_network_acl", "c\(index)", members)
        }
    }

    func group(_ index: Int) -> JSON {
        .string(
            "${\(world.groups[index].isDefault ? "aws_default_security_group" : "aws_security_group").k\(index).id}")
    }

    mutating func writeGroup(_ index: Int, _ group: World.Group) {
        var blocks: (ingress: [JSON], egress: [JSON]) = ([], [])
        for (number, rule) in group.rules.enumerated() {
            let wire = rule.wire.map { $0 == .icmp && rule.isSix ? "icmpv6" : $0.rawValue } ?? "-1"
            var ports: [(String, JSON)]
            if let choice = rule.ports.choice {
                ports = [("from_port", unknown(choice, "first")), ("to_port", unknown(choice, "last"))]
            } else if rule.wire == nil {
                ports = [("from_port", 0), ("to_port", 0)]
            } else if rule.wire == .icmp {
                let isAll = rule.isSix || number % 2 == 0
                ports = [("from_port", isAll ? -1 : 8), ("to_port", isAll ? -1 : 0)]
            } else {
                ports = [
                    ("from_port", .number(rule.ports.options[0].lowerBound)),
                    ("to_port", .number(rule.ports.options[0].upperBound)),
                ]
            }
            var listed: [(String, JSON)] = []
            var named: [(String, JSON)] = []
            switch rule.peer {
            case .network(let cell) where rule.isSix:
                listed = [("ipv6_cidr_blocks", .array([.string(cell.options[0].text6)]))]
                named = [("cidr_ipv6", .string(cell.options[0].text6))]
            case .service:
                let id: JSON = "${aws_vpc_endpoint.g0.prefix_list_id}"
                listed = [("prefix_list_ids", .array([id]))]
                named = [("prefix_list_id", id)]
            case .network(let cell):
                listed = [("cidr_blocks", .array([network(cell)]))]
                named = [("cidr_ipv4", network(cell))]
            case .list(let networks):
                add(
                    "aws_ec2_managed_prefix_list", "l\(index)_\(number)",
                    [
                        ("name", .string("l\(index)-\(number)")), ("address_family", "IPv4"), ("max_entries", 5),
                        ("entry", .array(networks.map { ["cidr": .string($0.text)] })),
                    ])
                let id = JSON.string("${aws_ec2_managed_prefix_list.l\(index)_\(number).id}")
                listed = [("prefix_list_ids", .array([id]))]
                named = [("prefix_list_id", id)]
            case .cloudFront:
                let id: JSON = "${data.aws_ec2_managed_prefix_list.cloudfront.id}"
                listed = [("prefix_list_ids", .array([id]))]
                named = [("prefix_list_id", id)]
            case .group(let other):
                listed =
                    other == index
                    ? [("self", true)]
                    : rule.form == 0
                        ? [("security_groups", .array([self.group(other)]))]
                        : [("source_security_group_id", self.group(other))]
                named = [("referenced_security_group_id", self.group(other))]
            }
            switch rule.form {
            case 0:
                let block = JSON.object([("protocol", .string(wire))] + ports + listed)
                if rule.isEgress { blocks.egress.append(block) } else { blocks.ingress.append(block) }
            case 1:
                add(
                    "aws_security_group_rule", "u\(index)_\(number)",
                    [
                        ("type", .string(rule.isEgress ? "egress" : "ingress")), ("protocol", .string(wire)),
                        ("security_group_id", self.group(index)),
                    ] + ports + listed)
            default:
                if rule.wire == nil { ports = [] }
                add(
                    "aws_vpc_security_group_\(rule.isEgress ? "egress" : "ingress")_rule", "u\(index)_\(number)",
                    [("ip_protocol", .string(wire)), ("security_group_id", self.group(index))] + ports + named)
            }
        }
        var members: [(String, JSON)] = [("vpc_id", .string("${aws_vpc.v\(group.vpc).id}"))]
        if !blocks.ingress.isEmpty { members.append(("ingress", .array(blocks.ingress))) }
        if !blocks.egress.isEmpty { members.append(("egress", .array(blocks.egress))) }
        add(group.isDefault ? "aws_default_security_group" : "aws_security_group", "k\(index)", members)
    }

    mutating func writeHost(_ index: Int, _ host: World.Host) {
        let subnets = JSON.array(host.subnets.map { .string("${aws_subnet.s\($0).id}") })
        let groups: JSON? = host.groups.flatMap { own in own.isEmpty ? nil : .array(own.map { group($0) }) }
        switch host.kind {
        case .instance:
            var members: [(String, JSON)] = [("subnet_id", .string("${aws_subnet.s\(host.subnets[0]).id}"))]
            if let groups { members.append(("vpc_security_group_ids", groups)) }
            if let cell = host.isPublic { members.append(("associate_public_ip_address", flag(cell))) }
            if let wants = host.wantsSix { members.append(("ipv6_address_count", wants ? 1 : 0)) }
            if host.isAddressSaid { members.append(("private_ip", .string(dotted(host.addresses[0].options[0])))) }
            add("aws_instance", "h\(index)", members)
            if host.hasElasticAddress {
                if index % 2 == 0 {
                    add("aws_eip", "h\(index)", [("instance", .string("${aws_instance.h\(index).id}"))])
                } else {
                    add("aws_eip", "h\(index)", [("domain", "vpc")])
                    add(
                        "aws_eip_association", "h\(index)",
                        [
                            ("instance_id", .string("${aws_instance.h\(index).id}")),
                            ("allocation_id", .string("${aws_eip.h\(index).id}")),
                        ])
                }
            }
        case .service:
            var network: [(String, JSON)] = [("subnets", subnets)]
            if let groups { network.append(("security_groups", groups)) }
            if let cell = host.isPublic { network.append(("assign_public_ip", flag(cell))) }
            var members: [(String, JSON)] = [
                ("name", .string("h\(index)")), ("launch_type", "FARGATE"), ("network_configuration", .object(network)),
            ]
            var blocks: [JSON] = []
            for (number, group) in world.targetGroups.enumerated() {
                for target in group.targets where target.host == index {
                    blocks.append([
                        "target_group_arn": .string("${aws_lb_target_group.x\(number).arn}"), "container_name": "app",
                        "container_port": .number(target.port ?? group.port),
                    ])
                }
            }
            if !blocks.isEmpty { members.append(("load_balancer", .array(blocks))) }
            add("aws_ecs_service", "h\(index)", members)
        case .database:
            add("aws_db_subnet_group", "h\(index)", [("name", .string("h\(index)")), ("subnet_ids", subnets)])
            var members: [(String, JSON)] = [
                ("db_subnet_group_name", .string("${aws_db_subnet_group.h\(index).name}"))
            ]
            if let groups { members.append(("vpc_security_group_ids", groups)) }
            if let cell = host.isPublic { members.append(("publicly_accessible", flag(cell))) }
            if let choice = host.exists.choice {
                if case .string(let name) = unknown(choice) {
                    members.append(("count", .string("${\(name.dropFirst(2).dropLast()) ? 1 : 0}")))
                }
            }
            add("aws_db_instance", "h\(index)", members)
        case .balancer, .networkBalancer:
            var members: [(String, JSON)] = [
                ("load_balancer_type", host.kind == .balancer ? "application" : "network"), ("subnets", subnets),
            ]
            if let groups { members.append(("security_groups", groups)) }
            if let cell = host.isPublic { members.append(("internal", negated(cell))) }
            if host.isDualStack { members.append(("ip_address_type", "dualstack")) }
            if host.crossesZones { members.append(("enable_cross_zone_load_balancing", true)) }
            add("aws_lb", "h\(index)", members)
        case .interfaceEndpoint:
            add(
                "aws_vpc_endpoint", "h\(index)",
                [
                    ("vpc_id", .string("${aws_vpc.v\(world.subnets[host.subnets[0]].vpc).id}")),
                    ("service_name", "com.amazonaws.eu-west-1.sqs"), ("vpc_endpoint_type", "Interface"),
                    ("subnet_ids", subnets), ("security_group_ids", groups ?? []),
                ])
        case .function:
            add(
                "aws_lambda_function", "h\(index)",
                [
                    ("function_name", .string("h\(index)")),
                    (
                        "vpc_config",
                        [
                            "subnet_ids": subnets, "security_group_ids": groups ?? [],
                            "ipv6_allowed_for_dual_stack": .bool(host.isDualStack),
                        ]
                    ),
                ])
        case .looseFunction: add("aws_lambda_function", "h\(index)", [("function_name", .string("h\(index)"))])
        }
    }

    mutating func writeBalancing() {
        for (index, group) in world.targetGroups.enumerated() {
            let isNetwork = world.listeners.contains {
                ($0.group == index || $0.rule?.group == index) && world.hosts[$0.balancer].kind == .networkBalancer
            }
            let name = isNetwork ? group.wire.rawValue.uppercased() : "HTTP"
            var members: [(String, JSON)] = [
                ("port", .number(group.port)), ("protocol", .string(name)), ("target_type", .string(group.type)),
            ]
            if let crosses = group.crossesZones {
                members.append(("load_balancing_cross_zone_enabled", .string(crosses ? "true" : "false")))
            }
            if let preserves = group.preserves { members.append(("preserve_client_ip", .bool(preserves))) }
            add("aws_lb_target_group", "x\(index)", members)
            for target in group.targets where world.hosts[target.host].kind == .instance {
                var attachment: [(String, JSON)] = [
                    ("target_group_arn", .string("${aws_lb_target_group.x\(index).arn}")),
                    ("target_id", .string("${aws_instance.h\(target.host).id}")),
                ]
                if let port = target.port { attachment.append(("port", .number(port))) }
                add("aws_lb_target_group_attachment", "x\(index)_\(target.host)", attachment)
            }
        }
        for (index, listener) in world.listeners.enumerated() {
            let isNetwork = world.hosts[listener.balancer].kind == .networkBalancer
            let action: JSON =
                listener.group.map {
                    ["type": "forward", "target_group_arn": .string("${aws_lb_target_group.x\($0).arn}")]
                } ?? ["type": "redirect", "redirect": ["status_code": "HTTP_301", "protocol": "HTTPS"]]
            add(
                "aws_lb_listener", "i\(index)",
                [
                    ("load_balancer_arn", .string("${aws_lb.h\(listener.balancer).arn}")),
                    ("port", .number(listener.port)),
                    ("protocol", .string(isNetwork ? listener.wire.rawValue.uppercased() : "HTTP")),
                    ("default_action", action),
                ])
            if let rule = listener.rule {
                add(
                    "aws_lb_listener_rule", "i\(index)",
                    [
                        ("listener_arn", .string("${aws_lb_listener.i\(index).arn}")),
                        (
                            "action",
                            [
                                "type": "forward",
                                "forward": [
                                    "target_group": [
                                        [
                                            "arn": .string("${aws_lb_target_group.x\(rule.group).arn}"),
                                            "weight": .number(rule.weight),
                                        ]
                                    ]
                                ],
                            ]
                        ),
                    ])
            }
        }
        for (index, origin) in world.origins.enumerated() {
            let ports: [(String, JSON)] = [
                ("http_port", .number(origin.http)), ("https_port", .number(origin.https)),
                ("origin_protocol_policy", .string(origin.policy)),
            ]
            var settings: (String, JSON) = ("custom_origin_config", .object(ports))
            if origin.isPrivate {
                add(
                    "aws_cloudfront_vpc_origin", "d\(index)",
                    [
                        (
                            "vpc_origin_endpoint_config",
                            .object([("name", "o"), ("arn", .string("${aws_lb.h\(origin.balancer).arn}"))] + ports)
                        )
                    ])
                let id = JSON.string("${aws_cloudfront_vpc_origin.d\(index).id}")
                settings = ("vpc_origin_config", ["vpc_origin_id": id])
            }
            add(
                "aws_cloudfront_distribution", "d\(index)",
                [
                    ("enabled", .bool(origin.isEnabled)),
                    ("default_cache_behavior", ["target_origin_id": "api"]),
                    (
                        "origin",
                        .object([
                            ("origin_id", "api"), ("domain_name", .string("${aws_lb.h\(origin.balancer).dns_name}")),
                            settings,
                        ])
                    ),
                ])
        }
    }
}
