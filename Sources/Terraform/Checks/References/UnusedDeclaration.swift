/// Variables and locals that nothing refers to.
///
/// Terraform accepts them; somebody has probably forgotten what they were for.
struct UnusedDeclaration: Rule {
    let descriptions = [
        RuleDescription("unused-declaration", "Nothing refers to a variable or a local value.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        var used: Set<Address> = []
        for (block, contents) in survey.blocks {
            for use in contents.uses where use.reference.address != block.address { used.insert(use.reference.address) }
        }
        return survey.configuration.blocks.compactMap { block in
            let address = block.address
            guard address.kind == .variable || address.kind == .local, !used.contains(address) else { return nil }
            return block.finding(
                .warning, rule: "unused-declaration", "nothing refers to \(address.text); use it, or take it out")
        }
    }
}
