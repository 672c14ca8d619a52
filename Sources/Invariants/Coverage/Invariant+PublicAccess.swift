import Terraform

extension Invariant {
    /// What anybody on the internet could reach or read.
    static let publicAccess = Invariant(
        "public-access", "Nothing is open to everybody but load balancers that say so, on HTTP and HTTPS.",
        source: "AWS Well-Architected Framework, SEC05-BP02 \"Control traffic flow within your network layers\"",
        assertions: accessAssertions
    ) { model in
        openRules(model)
            + ["aws_s3_account_public_access_block", "aws_s3_bucket_public_access_block"].flatMap(model.all)
            .compactMap(block) + unguarded(model) + publicPolicies(model) + networkACLs(model)
    }

    // MARK: Security groups

    private static func openRules(_ model: Model) -> [Violation] {
        let edges = Set(
            ["aws_lb", "aws_alb"].flatMap(model.all).filter { $0["internal"].bool != true }
                .flatMap { $0.targets("security_groups") ?? [] }.map(\.instance.index))
        func isEdge(_ group: Arguments?) -> Bool { group.map { edges.contains($0.instance.index) } ?? false }
        let single = model.all("aws_vpc_security_group_ingress_rule").compactMap { rule in
            open(
                rule, of: rule, ["cidr_ipv4", "cidr_ipv6", "prefix_list_id"], "ip_protocol",
                isEdge: isEdge(rule.target("security_group_id")))
        }
        let older = model.all("aws_security_group_rule").filter { $0.text("type") == "ingress" }.compactMap { rule in
            open(
                rule, of: rule, ["cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids"], "protocol",
                isEdge: isEdge(rule.target("security_group_id")))
        }
        let inline = ["aws_security_group", "aws_default_security_group"].flatMap(model.all).flatMap { group in
            (group.blocks("ingress") ?? []).compactMap { rule in
                open(
                    rule, of: group, ["cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids"], "protocol",
                    isEdge: isEdge(group))
            }
        }
        return single + older + inline
    }

    private static func open(
        _ rule: Arguments, of holder: Arguments, _ arguments: [String], _ kind: String, isEdge: Bool
    ) -> Violation? {
        for argument in arguments {
            let networks = rule[argument].texts + lists(argument, of: rule).flatMap(entries)
            guard let everybody = networks.first(where: isEverybody) else { continue }
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

    /// The prefix lists that an argument names.
    private static func lists(_ argument: String, of rule: Arguments) -> [Arguments] {
        if !argument.hasPrefix("prefix_list") { return [] }
        return ([rule.target(argument)].compactMap(\.self) + (rule.targets(argument) ?? [])).filter {
            $0.instance.type == "aws_ec2_managed_prefix_list"
        }
    }

    /// The networks of a prefix list, those of resources of their own included.
    private static func entries(_ list: Arguments) -> [String] {
        (list.blocks("entry") ?? []).compactMap { $0.text("cidr") }
            + list.model.all("aws_ec2_managed_prefix_list_entry").filter {
                $0.target("prefix_list_id")?.instance.index == list.instance.index
            }.compactMap { $0.text("cidr") }
    }

    /// Whether a network is so wide that it is the internet rather than somebody's: wider than any that was ever given out.
    static func isEverybody(_ text: String) -> Bool {
        guard let network = IPNetwork(text) else { return false }
        return network.length < (network.family == .v4 ? 8 : 16)
    }

    // MARK: Buckets

    private static let ways = [
        "block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets",
    ]

    private static func block(_ block: Arguments) -> Violation? {
        for argument in ways {
            let value = block[argument]
            guard value.isNull || value.bool == false else { continue }
            return Violation(
                block, at: value.isNull ? nil : argument, "\(block.address) leaves a way open: set \(argument) to true")
        }
        return nil
    }

    private static func unguarded(_ model: Model) -> [Violation] {
        let isGuarded = model.all("aws_s3_account_public_access_block").contains { account in
            ways.allSatisfy { !account[$0].isNull && account[$0].bool != false }
        }
        if isGuarded { return [] }
        let blocks = Attachments("aws_s3_bucket_public_access_block", by: "bucket", to: "aws_s3_bucket", in: model)
        if blocks.mayBeAnyones { return [] }
        return model.all("aws_s3_bucket").filter { blocks[$0].isEmpty }.map { bucket in
            Violation(
                bucket,
                "\(bucket.address) can become public; add an aws_s3_bucket_public_access_block with all four arguments true"
            )
        }
    }
}
