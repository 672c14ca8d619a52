import Terraform

extension Mutation {
    /// Ways to let in who should stay out.
    static let access: [Mutation] = [
        .add(
            "a security group lets everybody in to port 22", to: "aws_security_group",
            "aws_vpc_security_group_ingress_rule"
        ) { ingress(to: $0, from: "0.0.0.0/0") },
        .add(
            "a security group lets half the internet in to port 22", to: "aws_security_group",
            "aws_vpc_security_group_ingress_rule"
        ) { ingress(to: $0, from: "0.0.0.0/1") },
        .each("an ingress rule is widened to everybody", ["aws_vpc_security_group_ingress_rule"]) { rule in
            if rule.body["cidr_ipv4"] == .string("0.0.0.0/0") || rule.body["cidr_ipv6"] == .string("::/0") {
                return nil
            }
            var body = rule.body
            for name in ["cidr_ipv6", "prefix_list_id", "referenced_security_group_id"] { body[name] = nil }
            body["cidr_ipv4"] = .string("0.0.0.0/0")
            body["from_port"] = .integer(8443)
            body["to_port"] = .integer(8443)
            return rule.with(body)
        },
        .set(
            "a rule for everybody is widened to all protocols", ["aws_vpc_security_group_ingress_rule"], "ip_protocol",
            to: .string("-1")
        ) { $0.body["cidr_ipv4"] == .string("0.0.0.0/0") },
        .set(
            "the default security group lets everybody in", ["aws_default_security_group"], "ingress",
            to: .list([
                .sorted([
                    .init("protocol", .string("-1")), .init("from_port", .integer(0)), .init("to_port", .integer(0)),
                    .init("cidr_blocks", .list([.string("0.0.0.0/0")])),
                ])
            ])),
        .add("a network ACL lets everything in", to: "aws_network_acl", "aws_network_acl_rule") { list in
            Body(arguments: [
                "network_acl_id": list.reference("id"), "rule_number": .integer(1), "protocol": .string("-1"),
                "rule_action": .string("allow"), "cidr_block": .string("0.0.0.0/0"), "egress": .bool(false),
            ])
        },
        .set("a subnet gives addresses on the internet", ["aws_subnet"], "map_public_ip_on_launch", to: .bool(true)),
        .set(
            "tasks get addresses on the internet", ["aws_ecs_service"], "network_configuration.assign_public_ip",
            to: .bool(true)),
        .set(
            "a database gets an address on the internet", ["aws_rds_cluster_instance"], "publicly_accessible",
            to: .bool(true)),
        .set(
            "an instance gets an address on the internet", ["aws_instance"], "associate_public_ip_address",
            to: .bool(true)),
        .set("a bucket takes public ACLs", [guardType], "block_public_acls", to: .bool(false)),
        .set("a bucket takes public policies", [guardType], "block_public_policy", to: .bool(false)),
        .set("a bucket heeds public ACLs", [guardType], "ignore_public_acls", to: .bool(false)),
        .remove("a bucket no longer restricts public policies", [guardType], "restrict_public_buckets"),
        .drop("a bucket loses its public access block", [guardType]),
        .set(
            "instances answer metadata requests without a token", ["aws_instance", "aws_launch_template"],
            "metadata_options.http_tokens", to: .string("optional")),
        .drop("a web ACL no longer filters", ["aws_wafv2_web_acl_association"]),
    ]

    private static let guardType = "aws_s3_bucket_public_access_block"

    private static func ingress(to group: Block, from network: String) -> Body {
        Body(arguments: [
            "security_group_id": group.reference("id"), "cidr_ipv4": .string(network), "ip_protocol": .string("tcp"),
            "from_port": .integer(22), "to_port": .integer(22),
        ])
    }
}
