import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A network` {
    /// A network in the zones a, b, c, d, as far as they are wanted.
    private func shop(
        zones: [String], nat: Network.NAT = .single, block: CIDRBlock = "10.10.0.0/16",
        endpoints: [InterfaceEndpoint] = []
    ) -> Shop {
        let shop = Shop()
        shop.stack.add(
            Network(
                "main", in: shop.account, cidrBlock: block, zones: zones, nat: nat, interfaceEndpoints: endpoints,
                flowLogs: shop.logs))
        return shop
    }

    private static let letters = ["a", "b", "c", "d"]

    @Test(arguments: 1...4) func `has a public, a private and an isolated subnet in every zone`(count: Int) throws {
        let zones = Array(Self.letters.prefix(count))
        let shop = shop(zones: zones)
        #expect(shop.findings == [])
        #expect(shop.configuration.resources("aws_subnet").count == 3 * count)
        for tier in ["public", "private", "isolated"] {
            for zone in zones {
                let subnet = try shop.block("aws_subnet.main_\(tier)_\(zone)")
                #expect(subnet["availability_zone"] == "ap-northeast-2\(zone)")
                #expect(subnet["map_public_ip_on_launch"] == "false")
                #expect(subnet["tags.Tier"] == tier)
            }
        }
    }

    @Test(arguments: 1...4, ["10.10.0.0/16", "172.16.32.0/20"])
    func `has subnets that lie in the VPC and share no address`(count: Int, range: String) throws {
        let network = CIDRBlock(range)
        let subnets = shop(zones: Array(Self.letters.prefix(count)), block: network).configuration
            .resources("aws_subnet").map { CIDRBlock($0["cidr_block"] ?? "") }
        for (index, subnet) in subnets.enumerated() {
            #expect(subnet.mistake == nil)
            #expect(network.contains(subnet))
            #expect(16...28 ~= subnet.prefix ?? 0, "AWS takes subnets of /16 to /28")
            for other in subnets[(index + 1)...] { #expect(!subnet.overlaps(other)) }
        }
    }

    @Test(arguments: [(["a", "b"], ["a", "b", "c"]), (["a", "c"], ["a", "b", "c"]), (["d"], ["a", "b", "c", "d"])])
    func `moves no subnet when it gets another zone`(before: [String], after: [String]) throws {
        let larger = shop(zones: after)
        for subnet in shop(zones: before).configuration.resources("aws_subnet") {
            #expect(try larger.block(subnet.address.text).body == subnet.body)
        }
    }

    @Test func `refuses zones and ranges that it has no place for`() {
        #expect(
            shop(zones: []).findings == [
                "network-zones: network 'main' has zones []; give one to four different letters from a to d, such as "
                    + "[\"a\", \"b\"]"
            ])
        for zones in [["a", "a"], ["a", "e"], ["A"]] {
            #expect(shop(zones: zones).findings.contains { $0.hasPrefix("network-zones: ") })
        }
        #expect(
            shop(zones: ["a"], block: "10.0.0.0/22").findings == [
                "network-range: network 'main' has the range 10.0.0.0/22; AWS takes VPCs from /16 and subnets to /28, "
                    + "of which this one has four in each tier: give it /16 to /20"
            ])
    }

    @Test func `has no route out of its isolated tier`() throws {
        let shop = shop(zones: ["a", "b", "c"])
        let table = try shop.block("aws_route_table.main_isolated")
        #expect(table.count("route") == 0)
        #expect(
            !shop.configuration.resources("aws_route").contains { $0["route_table_id"]?.contains("isolated") == true })
        let uses = shop.configuration.resources("aws_route_table_association").filter {
            $0["subnet_id"]?.contains("isolated") == true
        }
        #expect(uses.count == 3)
        #expect(uses.allSatisfy { $0["route_table_id"] == "aws_route_table.main_isolated.id" })
    }

    @Test func `leads each tier where it may go`() throws {
        let shop = shop(zones: ["a", "b"])
        let routes = shop.configuration.resources("aws_route").map { route in
            let way = route["gateway_id"] ?? route["nat_gateway_id"] ?? "nowhere"
            return "\(route["route_table_id"] ?? "") to \(route["destination_cidr_block"] ?? "") by \(way)"
        }
        #expect(
            routes == [
                "aws_route_table.main_private_a.id to 0.0.0.0/0 by aws_nat_gateway.main_a.id",
                "aws_route_table.main_private_b.id to 0.0.0.0/0 by aws_nat_gateway.main_a.id",
                "aws_route_table.main_public.id to 0.0.0.0/0 by aws_internet_gateway.main.id",
            ])
    }

    @Test func `has one NAT gateway, or one in every zone that its private subnet uses`() throws {
        #expect(shop(zones: ["a", "b", "c"]).configuration.names("aws_nat_gateway") == ["main_a"])
        let perZone = shop(zones: ["a", "b", "c"], nat: .perZone)
        #expect(perZone.configuration.names("aws_nat_gateway") == ["main_a", "main_b", "main_c"])
        for zone in ["a", "b", "c"] {
            let gateway = try perZone.block("aws_nat_gateway.main_\(zone)")
            #expect(gateway["subnet_id"] == "aws_subnet.main_public_\(zone).id")
            #expect(gateway.list("depends_on") == ["aws_internet_gateway.main"])
            let route = try perZone.block("aws_route.main_private_\(zone)_nat")
            #expect(route["nat_gateway_id"] == "aws_nat_gateway.main_\(zone).id")
            let use = try perZone.block("aws_route_table_association.main_private_\(zone)")
            #expect(use["route_table_id"] == "aws_route_table.main_private_\(zone).id")
            #expect(use["subnet_id"] == "aws_subnet.main_private_\(zone).id")
        }
    }

    @Test func `empties the default security group`() throws {
        let group = try shop(zones: ["a"]).block("aws_default_security_group.main")
        #expect(group["vpc_id"] == "aws_vpc.main.id")
        #expect(group.count("ingress") == 0)
        #expect(group.count("egress") == 0)
    }

    @Test func `gives its private tables alone the gateway endpoints`() throws {
        let shop = shop(zones: ["a", "b"])
        for service in ["s3", "dynamodb"] {
            let endpoint = try shop.block("aws_vpc_endpoint.main_\(service)")
            #expect(endpoint["vpc_endpoint_type"] == "Gateway")
            #expect(endpoint["service_name"] == "com.amazonaws.ap-northeast-2.\(service)")
            #expect(
                endpoint.list("route_table_ids")
                    == ["aws_route_table.main_private_a.id", "aws_route_table.main_private_b.id"])
        }
    }

    @Test func `opens interface endpoints to itself on HTTPS`() throws {
        let shop = shop(zones: ["a", "b"], endpoints: [.ecrAPI, .logs])
        let endpoint = try shop.block("aws_vpc_endpoint.main_ecr_api")
        #expect(endpoint["service_name"] == "com.amazonaws.ap-northeast-2.ecr.api")
        #expect(endpoint["private_dns_enabled"] == "true")
        #expect(endpoint.list("subnet_ids") == ["aws_subnet.main_private_a.id", "aws_subnet.main_private_b.id"])
        let rule = try shop.block("aws_vpc_security_group_ingress_rule.main_endpoints")
        #expect(rule["cidr_ipv4"] == "10.10.0.0/16")
        #expect(rule["from_port"] == "443")
        #expect(rule["to_port"] == "443")
        #expect(self.shop(zones: ["a"]).configuration.resources("aws_security_group").isEmpty)
    }

    @Test(arguments: [
        (
            "public",
            [
                "in 100 -1 0-0 10.10.0.0/16", "in 110 tcp 80-80 0.0.0.0/0", "in 120 tcp 443-443 0.0.0.0/0",
                "in 130 tcp 1024-65535 0.0.0.0/0", "in 140 udp 1024-65535 0.0.0.0/0", "out 100 -1 0-0 0.0.0.0/0",
            ]
        ),
        (
            "private",
            [
                "in 100 -1 0-0 10.10.0.0/16", "in 130 tcp 1024-65535 0.0.0.0/0", "in 140 udp 1024-65535 0.0.0.0/0",
                "out 100 -1 0-0 0.0.0.0/0",
            ]
        ),
        ("isolated", ["in 100 -1 0-0 10.10.0.0/16", "out 100 -1 0-0 10.10.0.0/16"]),
    ])
    func `has an ACL for each tier`(tier: String, expected: [String]) throws {
        let shop = shop(zones: ["a", "b"])
        let rules = shop.configuration.resources("aws_network_acl_rule").filter {
            $0["network_acl_id"] == "aws_network_acl.main_\(tier).id"
        }
        let lines = rules.map { rule in
            let ports = "\(rule["from_port"] ?? "")-\(rule["to_port"] ?? "")"
            let direction = rule["egress"] == "true" ? "out" : "in"
            return
                "\(direction) \(rule["rule_number"] ?? "") \(rule["protocol"] ?? "") \(ports) \(rule["cidr_block"] ?? "")"
        }
        #expect(lines.sorted() == expected)
        #expect(rules.allSatisfy { $0["rule_action"] == "allow" })
        for zone in ["a", "b"] {
            let use = try shop.block("aws_network_acl_association.main_\(tier)_\(zone)")
            #expect(use["network_acl_id"] == "aws_network_acl.main_\(tier).id")
            #expect(use["subnet_id"] == "aws_subnet.main_\(tier)_\(zone).id")
        }
    }

    @Test func `records all connections in an encrypted log group`() throws {
        let shop = shop(zones: ["a"])
        let log = try shop.block("aws_flow_log.main")
        #expect(log["traffic_type"] == "ALL")
        #expect(log["log_destination"] == "aws_cloudwatch_log_group.main_flow_logs.arn")
        let group = try shop.block("aws_cloudwatch_log_group.main_flow_logs")
        #expect(group["retention_in_days"] == "7")
        #expect(group["kms_key_id"] == "aws_kms_key.data.arn")
    }
}
