import Terraform

extension Invariant {
    /// What has an address on the internet without saying why, or lets everybody knock at its subnets.
    static func addresses(_ model: Model) -> [Violation] {
        ["aws_db_instance", "aws_rds_cluster_instance", "aws_redshift_cluster", "aws_dms_replication_instance"]
            .flatMap(model.all).compactMap(database) + model.all("aws_subnet").compactMap(subnet)
            + model.all("aws_ecs_service").compactMap(service) + networkACLs(model)
    }

    private static func database(_ database: Arguments) -> Violation? {
        guard database["publicly_accessible"].bool == true else { return nil }
        return Violation(
            database, at: "publicly_accessible",
            "\(database.address) has an address on the internet; take publicly_accessible out")
    }

    /// AWS Security Hub, EC2.15.
    private static func subnet(_ subnet: Arguments) -> Violation? {
        guard subnet["map_public_ip_on_launch"].bool == true else { return nil }
        return Violation(
            subnet, at: "map_public_ip_on_launch",
            "\(subnet.address) gives whatever starts in it an address on the internet; let instances ask for one themselves"
        )
    }

    /// AWS Security Hub, ECS.2.
    private static func service(_ service: Arguments) -> Violation? {
        for network in service.blocks("network_configuration") ?? [] where network["assign_public_ip"].bool == true {
            return Violation(
                service, at: network.place("assign_public_ip"),
                "\(service.address) gives its tasks addresses on the internet; put them into private subnets behind a load "
                    + "balancer")
        }
        return nil
    }

    // MARK: Network ACLs

    /// AWS Security Hub, EC2.21: nobody administers from everywhere.
    private static func networkACLs(_ model: Model) -> [Violation] {
        let single = model.all("aws_network_acl_rule").filter { $0["egress"].bool != true }.compactMap {
            admitting($0, of: $0, "rule_action", "protocol", ["cidr_block", "ipv6_cidr_block"])
        }
        let inline = ["aws_network_acl", "aws_default_network_acl"].flatMap(model.all).flatMap { list in
            (list.blocks("ingress") ?? []).compactMap {
                admitting($0, of: list, "action", "protocol", ["cidr_block", "ipv6_cidr_block"])
            }
        }
        return single + inline
    }

    private static func admitting(
        _ rule: Arguments, of holder: Arguments, _ action: String, _ kind: String, _ networks: [String]
    ) -> Violation? {
        guard rule.text(action)?.lowercased() == "allow" else { return nil }
        for argument in networks {
            guard let network = rule.text(argument), isEverybody(network) else { continue }
            let isAll = ["-1", "all"].contains(rule.text(kind))
            let isTCP = ["6", "tcp"].contains(rule.text(kind))
            let from = rule.integer("from_port") ?? 0
            let to = rule.integer("to_port") ?? 0
            guard isAll || isTCP && from <= 22 && 22 <= to else { continue }
            return Violation(
                holder, at: rule.place(argument),
                "\(holder.address) lets everybody (\(network)) in to \(isAll ? "everything" : "port 22"); name the ports and "
                    + "networks that are needed")
        }
        return nil
    }
}
