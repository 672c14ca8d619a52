/// A variable that may not be null and is so by default.
struct DefaultValue: Rule {
    let descriptions = [
        RuleDescription("default-value", "A variable's default is one that the variable itself does not take.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .variable).compactMap { block, _ in
            guard block.body["default"]?.literal == .null,
                block.body["nullable"]?.literal == .bool(false)
            else { return nil }
            return block.finding(
                rule: "default-value",
                "default of \(block.address.text) is null, but nullable is false; leave the default out", at: "default")
        }
    }
}
