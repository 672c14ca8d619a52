import Terraform

extension Invariant {
    /// What anybody on the internet could reach or read.
    static let publicAccess = Invariant(
        "public-access", "Nothing is open to everybody but load balancers that say so, on HTTP and HTTPS.",
        source: "AWS Well-Architected Framework, SEC05-BP02 \"Control traffic flow within your network layers\""
    ) { model in
        openRules(model) + model.all("aws_s3_bucket_public_access_block").compactMap(block)
            + Self.policies.flatMap { kind in model.all(kind.type).compactMap { policy($0, kind.argument) } }
            + ["aws_db_instance", "aws_rds_cluster_instance", "aws_redshift_cluster", "aws_dms_replication_instance"]
            .flatMap(model.all).compactMap(database)
    }

    // MARK: Security groups

    private static func openRules(_ model: Model) -> [Violation] {
        let edges = Set(
            ["aws_lb", "aws_alb"].flatMap(model.all).filter { $0["internal"].bool != true }
                .flatMap { $0.targets("security_groups") ?? [] }.map(\.instance.index))
        func isEdge(_ group: Arguments?) -> Bool { group.map { edges.contains($0.instance.index) } ?? false }
        let single = model.all("aws_vpc_security_group_ingress_rule").compactMap { rule in
            open(
                rule, of: rule, ["cidr_ipv4", "cidr_ipv6"], "ip_protocol",
                isEdge: isEdge(rule.target("security_group_id")))
        }
        let older = model.all("aws_security_group_rule").filter { $0.text("type") == "ingress" }.compactMap { rule in
            open(
                rule, of: rule, ["cidr_blocks", "ipv6_cidr_blocks"], "protocol",
                isEdge: isEdge(rule.target("security_group_id")))
        }
        let inline = ["aws_security_group", "aws_default_security_group"].flatMap(model.all).flatMap { group in
            (group.blocks("ingress") ?? []).compactMap { rule in
                open(rule, of: group, ["cidr_blocks", "ipv6_cidr_blocks"], "protocol", isEdge: isEdge(group))
            }
        }
        return single + older + inline
    }

    private static func open(
        _ rule: Arguments, of holder: Arguments, _ arguments: [String], _ kind: String, isEdge: Bool
    ) -> Violation? {
        for argument in arguments {
            guard let everybody = rule[argument].texts.first(where: { $0 == "0.0.0.0/0" || $0 == "::/0" }) else {
                continue
            }
            let (from, to) = (rule.integer("from_port"), rule.integer("to_port"))
            let isWeb = rule.text(kind) == "tcp" && from == to && (from == 80 || from == 443)
            if isEdge && isWeb { return nil }
            let ports =
                rule.text(kind) == "-1"
                ? "everything" : from == to ? "port \(from ?? 0)" : "ports \(from ?? 0) to \(to ?? 0)"
            return Violation(
                holder, at: rule.place(argument),
                "\(holder.address) lets everybody (\(everybody)) in to \(ports); name who may come, or go through a load balancer"
            )
        }
        return nil
    }

    // MARK: Buckets and policies

    private static func block(_ block: Arguments) -> Violation? {
        for argument in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
            let value = block[argument]
            guard value.isNull || value.bool == false else { continue }
            return Violation(
                block, at: value.isNull ? nil : argument, "\(block.address) leaves a way open: set \(argument) to true")
        }
        return nil
    }

    private static let policies: [(type: String, argument: String)] = [
        ("aws_s3_bucket_policy", "policy"), ("aws_sqs_queue_policy", "policy"), ("aws_sns_topic_policy", "policy"),
        ("aws_kms_key", "policy"), ("aws_kms_key_policy", "policy"), ("aws_secretsmanager_secret_policy", "policy"),
        ("aws_ecr_repository_policy", "policy"), ("aws_iam_role", "assume_role_policy"),
        ("aws_backup_vault_policy", "policy"),
    ]

    private static func policy(_ holder: Arguments, _ argument: String) -> Violation? {
        for statement in holder[argument].statements where statement["Effect"]?.string == "Allow" {
            guard statement["Condition"] == nil, let principal = statement["Principal"] else { continue }
            guard principal.string == "*" || principal["AWS"]?.texts.contains("*") == true else { continue }
            return Violation(
                holder, at: argument,
                "\(argument) of \(holder.address) allows everybody in the world \(statement["Action"]?.texts.first ?? "something"); "
                    + "name the principals")
        }
        return nil
    }

    private static func database(_ database: Arguments) -> Violation? {
        guard database["publicly_accessible"].bool == true else { return nil }
        return Violation(
            database, at: "publicly_accessible",
            "\(database.address) has an address on the internet; take publicly_accessible out")
    }
}
