import Terraform

extension Invariant {
    /// What anybody on the internet could reach or read.
    static let publicAccess = Invariant(
        "public-access", "Nothing is open to everybody but load balancers that say so, on HTTP and HTTPS.",
        source: "AWS Well-Architected Framework, SEC05-BP02 \"Control traffic flow within your network layers\"",
        assertions: accessAssertions
    ) { model in
        openRules(model) + model.all("aws_s3_bucket_public_access_block").compactMap(block) + unguarded(model)
            + publicPolicies(model) + addresses(model)
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
            guard let everybody = rule[argument].texts.first(where: isEverybody) else { continue }
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

    /// Whether a network is so wide that it is the internet rather than somebody's: wider than any that was ever given out.
    static func isEverybody(_ text: String) -> Bool {
        guard let network = IPNetwork(text) else { return false }
        return network.length < (network.family == .v4 ? 8 : 16)
    }

    // MARK: Buckets

    private static func block(_ block: Arguments) -> Violation? {
        for argument in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
            let value = block[argument]
            guard value.isNull || value.bool == false else { continue }
            return Violation(
                block, at: value.isNull ? nil : argument, "\(block.address) leaves a way open: set \(argument) to true")
        }
        return nil
    }

    private static func unguarded(_ model: Model) -> [Violation] {
        if !model.all("aws_s3_account_public_access_block").isEmpty { return [] }
        let blocks = model.all("aws_s3_bucket_public_access_block")
        // Whose bucket apply will know may be any.
        if blocks.contains(where: { $0.target("bucket") == nil && !$0["bucket"].isKnown }) { return [] }
        let guarded = Set(blocks.compactMap { $0.target("bucket")?.instance.index })
        let names = Set(blocks.compactMap { $0.text("bucket") })
        return model.all("aws_s3_bucket").compactMap { bucket in
            if guarded.contains(bucket.instance.index) || bucket.text("bucket").map(names.contains) ?? false {
                return nil
            }
            return Violation(
                bucket,
                "\(bucket.address) can become public; add an aws_s3_bucket_public_access_block with all four arguments true"
            )
        }
    }
}
