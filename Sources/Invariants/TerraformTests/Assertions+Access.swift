import Terraform

extension Invariant {
    /// Rules of security groups, buckets and addresses.
    static func accessAssertions(_ model: Model) -> [Assertion] {
        ruleAssertions(model)
            + model.blocks("aws_s3_bucket_public_access_block").filter { block in
                guards.allSatisfy(block.isPlannedOrAbsent)
            }.map { block in
                Assertion(block, "leaves a way to make the bucket public") { one in
                    guards.map { "\(one).\($0) == true" }.joined(separator: " && ")
                }
            }
            + ["aws_db_instance", "aws_rds_cluster_instance", "aws_redshift_cluster"].flatMap(model.blocks)
            .filter { $0.isPlanned("publicly_accessible") }
            .map { database in
                Assertion(database, "has an address on the internet") { "\($0).publicly_accessible != true" }
            }
            + model.blocks("aws_subnet").filter { $0.isPlanned("map_public_ip_on_launch") }.map { subnet in
                Assertion(subnet, "gives whatever starts in it an address on the internet") {
                    "\($0).map_public_ip_on_launch != true"
                }
            }
            + model.blocks("aws_ecs_service").filter { !($0.blocks("network_configuration") ?? []).isEmpty }.map {
                service in
                Assertion(service, "gives its tasks addresses on the internet") {
                    "alltrue([for network in \($0).network_configuration : network.assign_public_ip != true])"
                }
            }
    }

    private static let guards = [
        "block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets",
    ]

    private static func ruleAssertions(_ model: Model) -> [Assertion] {
        model.blocks("aws_vpc_security_group_ingress_rule").filter { rule in
            ["cidr_ipv4", "cidr_ipv6", "from_port", "ip_protocol", "to_port"].allSatisfy(rule.isPlannedOrAbsent)
        }.map { rule in
            if ["cidr_ipv4", "cidr_ipv6"].contains(where: { rule.text($0).map(isEverybody) ?? false }) {
                return Assertion(rule, "lets everybody in to more than HTTP and HTTPS") { one in
                    "\(one).ip_protocol == \"tcp\" && \(one).from_port == \(one).to_port "
                        + "&& contains([80, 443], coalesce(\(one).from_port, 0))"
                }
            }
            // As ``isEverybody(_:)`` has it: networks that are wider than any that was ever given out.
            return Assertion(rule, "lets everybody in") { one in
                [("cidr_ipv4", 32, 8), ("cidr_ipv6", 128, 16)].map { argument, all, least in
                    "try(tonumber(split(\"/\", coalesce(\(one).\(argument), \"host/\(all)\"))[1]), \(all)) >= \(least)"
                }.joined(separator: " && ")
            }
        }
    }
}
