/// Variables and locals that nothing refers to: warnings, for Terraform accepts them, and somebody has probably
/// forgotten what they were for.
struct UnusedDeclaration: Rule {
    let descriptions = [
        RuleDescription("unused-declaration", "Nothing refers to a variable or a local value.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        let declared = [Address.Kind.variable, .local].flatMap { survey.blocks(of: $0) }.map { $0.block }
        if declared.isEmpty { return [] }
        var used: Set<Address> = []
        for (block, contents) in survey.blocks {
            for use in contents.uses {
                let address = use.reference.address
                if address.kind == .variable || address.kind == .local, address != block.address {
                    used.insert(address)
                }
            }
        }
        return declared.filter { !used.contains($0.address) }.map { block in
            block.finding(
                .warning, rule: "unused-declaration",
                "nothing refers to \(block.address.text); use it, or take it out")
        }
    }
}
