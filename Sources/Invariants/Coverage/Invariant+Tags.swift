import Provider
import Terraform

extension Invariant {
    /// What nobody could find on a bill, or say whose it is.
    static let tags = Invariant(
        "tags", "Whatever can have tags says by them to which system and environment it belongs.",
        source: "AWS Whitepaper \"Best Practices for Tagging AWS Resources\", \"Tags for cost allocation and financial "
            + "management\"", severity: .advisory
    ) { model in
        let tags = DefaultTags(model)
        return untagged(model, tags) + unusedFilters(model, tags)
    }

    /// What a tag can tell, with the keys that tell it.
    private static let subjects: [(words: String, keys: Set<String>)] = [
        ("environment", ["env", "environment", "stage"]),
        (
            "system",
            ["app", "application", "component", "product", "project", "service", "stack", "system", "workload"]
        ),
    ]

    /// For each provider's configuration one finding: default tags are where it is mended.
    private static func untagged(_ model: Model, _ tags: DefaultTags) -> [Violation] {
        var taggable: [String: Bool] = [:]
        var bare: [String: [(resource: Arguments, missing: [String])]] = [:]
        for instance in model.instances where instance.block.address.kind == .resource {
            guard instance.type.hasPrefix("aws_") else { continue }
            let canHaveTags = taggable[instance.type] ?? isTaggable(instance.type)
            taggable[instance.type] = canHaveTags
            guard canHaveTags || instance.type == "aws_autoscaling_group" else { continue }
            let resource = Arguments(instance, in: model)
            let alias = resource.providerAlias
            guard let keys = keys(of: resource, tags.providers[alias]) else { continue }
            let missing = subjects.filter { $0.keys.isDisjoint(with: keys) }.map(\.words)
            if !missing.isEmpty { bare[alias, default: []].append((resource, missing)) }
        }
        return bare.sorted { $0.key < $1.key }.flatMap { alias, found -> [Violation] in
            // Default tags do not reach what a group launches (Terraform Registry, "aws_autoscaling_group").
            let groups = found.filter { $0.resource.instance.type == "aws_autoscaling_group" }
            let others = found.filter { $0.resource.instance.type != "aws_autoscaling_group" }
            let own = groups.map { group, missing in
                Violation(
                    group,
                    "\(group.address) has no tag for its \(missing.joined(separator: " and ")), nor have its instances; add "
                        + "tag blocks, which default_tags do not replace")
            }
            guard let first = others.first else { return own }
            let missing = subjects.map(\.words).filter { word in others.contains { $0.missing.contains(word) } }
            let rest = others.count == 1 ? "has" : "and \(others.count - 1) other\(others.count == 2 ? "" : "s") have"
            let message =
                "\(first.resource.address) \(rest) no tag for the \(missing.joined(separator: " and ")); add it to the "
                + "provider's default_tags"
            if let block = tags.providers[alias]?.block { return own + [Violation(block, at: "default_tags", message)] }
            return own + [Violation(first.resource, message)]
        }
    }

    private static func isTaggable(_ type: String) -> Bool {
        guard let block = Schema.aws.resource(type)?.block else { return false }
        return block.attribute("tags") != nil && block.attribute("tags_all") != nil
    }

    /// The names of a resource's tags in lower case; nil where only apply knows them.
    private static func keys(of resource: Arguments, _ provider: DefaultTags.Provider?) -> Set<String>? {
        if resource.instance.type == "aws_autoscaling_group" {
            guard let blocks = resource.blocks("tag") else { return nil }
            let launched = blocks.filter { $0["propagate_at_launch"].bool != false }.map { $0.text("key") }
            return launched.contains(nil) ? nil : Set(launched.compactMap { $0?.lowercased() })
        }
        var keys: Set<String> = []
        if let provider {
            guard let tags = provider.tags else { return nil }
            keys.formUnion(tags.map { $0.key.lowercased() })
        }
        switch resource["tags"] {
        case .null: break
        case .object(let own): keys.formUnion(own.map { $0.key.lowercased() })
        default: return nil
        }
        return keys
    }

    /// Budgets that count by a tag which nothing has.
    private static func unusedFilters(_ model: Model, _ tags: DefaultTags) -> [Violation] {
        model.all("aws_budgets_budget").compactMap { budget in
            for filter in budget.blocks("cost_filter") ?? [] where filter.text("name") == "TagKeyValue" {
                for value in filter["values"].texts where value.hasPrefix("user:") {
                    let key = String(value.dropFirst(5).prefix { $0 != "$" })
                    let isThere = tags.providers.values.allSatisfy { $0.tags?.contains { $0.key == key } ?? true }
                    if isThere { continue }
                    return Violation(
                        budget, at: filter.place("values"),
                        "\(budget.address) counts what has the tag \(key), which is not among all of the provider's default_tags; add "
                            + "it there")
                }
            }
            return nil
        }
    }
}
