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
            for case let (_, mistake) in contents.mistakes {
                if let text = mistake.unreadable { used.formUnion(Self.names(in: text)) }
            }
        }
        return declared.filter { !used.contains($0.address) }.map { block in
            block.finding(
                .warning, rule: "unused-declaration",
                "nothing refers to \(block.address.text); use it, or take it out")
        }
    }

    /// The variables and locals that a text seems to name, of which there is no more to know.
    private static func names(in text: String) -> [Address] {
        text.matches(of: /\b(var|local)\s*\.\s*([\p{L}_][\p{L}\p{N}_-]*)/).map { match in
            Address(match.1 == "var" ? .variable : .local, String(match.2))
        }
    }
}
