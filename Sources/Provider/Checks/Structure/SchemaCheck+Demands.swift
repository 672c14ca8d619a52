import Terraform

/// What a body must have, and how often.
extension SchemaCheck {
    /// Checks an argument or block that may be demanded.
    mutating func checkDemand(_ item: ItemRules, _ body: Body) {
        switch item.kind {
        case .attribute(let attribute):
            let isDemanded = versions.demand(
                isNew: attribute.isNew, isFormer: attribute.isFormer, now: attribute.isRequired,
                before: attribute.wasRequired || attribute.isRequired && !attribute.isNowRequired)
            if isDemanded, body.presence(of: item.name) == .absent {
                report(
                    .missingArgument, "\(subject) lacks \(item.name), which the provider demands", at: path)
            }
            if attribute.isInGroup || item.values?.isOfGroup ?? false, let values = provider?.values(item) {
                checkGroups(of: item.name, values)
            }
        case .block(let block):
            let isDemanded = versions.demand(
                isNew: block.isNew, isFormer: block.isFormer, now: block.minimum > 0,
                before: block.wasRequired || block.minimum > 0 && !block.isNowRequired)
            let values = block.isInGroup ? provider?.values(item) : nil
            // Of the newer kit the constraint tells what the schema does not.
            let isDemandedByKit =
                type?.schema.sdk == .framework && values?.constraints.minimumCount ?? 0 > 0
            if isDemanded || isDemandedByKit, body.presence(of: item.name) == .absent {
                report(
                    .missingBlock, "\(subject) lacks a block \(item.name), which the provider demands",
                    at: path)
            }
            if let values { checkGroups(of: item.name, values) }
        }
    }

    /// Checks how often a block stands there; `isCounted` is false where Terraform repeats blocks.
    mutating func checkCount(
        _ name: String, _ count: Int, isCounted: Bool, _ block: NestedBlockSchema,
        _ constraints: Constraints
    ) {
        let most = block.maximum ?? (block.nesting == .single ? 1 : constraints.maximumCount)
        if let most, count > most {
            report(
                .blockCount,
                "\(subject) has \(count) blocks \(name), of which the provider takes \(most == 1 ? "one" : "\(most)")",
                at: path.appending(name))
        }
        let least = max(block.minimum, constraints.minimumCount ?? 0)
        if isCounted, count > 0, count < least {
            report(
                .blockCount,
                "\(subject) has \(count == 1 ? "one block" : "\(count) blocks") \(name), of which the provider wants "
                    + "\(least) or more", at: path.appending(name))
        }
    }
}
