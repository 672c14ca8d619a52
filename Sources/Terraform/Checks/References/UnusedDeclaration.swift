extension Configuration {
    /// Variables and locals that nothing refers to: warnings, for Terraform accepts them, and somebody has probably
    /// forgotten what they were for.
    public func unusedDeclarations() -> [Finding] {
        var used: Set<Address> = []
        for block in blocks {
            for use in block.uses where use.reference.address != block.address { used.insert(use.reference.address) }
        }
        return blocks.compactMap { block in
            let address = block.address
            guard address.kind == .variable || address.kind == .local, !used.contains(address) else { return nil }
            return block.finding(
                .warning, rule: "unused-declaration", "nothing refers to \(address.text); use it, or take it out")
        }
    }

    static let unusedDeclaration = RuleDescription(
        "unused-declaration", "Nothing refers to a variable or a local value.")
}
