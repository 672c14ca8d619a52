/// What only a module within another may say.
struct RootModule: Rule {
    let descriptions = [
        RuleDescription(
            "root-module", "A document that Terraform runs has what only a module within another may have."),
        RuleDescription("deprecated", "Something will go, and has a successor."),
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .output).filter { $0.block.body["ephemeral"]?.literal == .bool(true) }.map { block, _ in
            block.finding(
                rule: "root-module",
                "ephemeral of \(block.address.text) is true, but what Terraform gives out in the end cannot be ephemeral",
                at: "ephemeral")
        }
            + survey.blocks(of: .provider).filter { $0.block.body["version"] != nil }.map { block, _ in
                block.finding(
                    .warning, rule: "deprecated",
                    "version of \(block.address.text) is deprecated; write it in required_providers", at: "version")
            }
    }
}
