extension DocumentTexts {
    /// The forms of a resource's ARN, and one in which account, region and what AWS chooses may be anything, since who
    /// writes an ARN in full knows them.
    func openARNs(of instance: ResourceInstance) -> [SymbolicText] {
        let known = arns(of: instance)
        guard let named = known.last, named.parts.count > 1 else { return known }
        return known + [named.open]
    }
}

extension SymbolicText {
    /// The text with every attribute that is known only at apply as one that may be anything.
    var open: SymbolicText { SymbolicText(parts.map { if case .symbol = $0 { .unknown("") } else { $0 } }) }
}
