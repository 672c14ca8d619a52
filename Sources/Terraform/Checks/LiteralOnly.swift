/// Expressions where Terraform reads only literals: settings, backends, defaults of variables, module sources.
struct LiteralOnly: Rule {
    let descriptions = [
        RuleDescription("literal-only", "An expression stands where Terraform reads a literal.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks { !$0.expressionsInLiterals.isEmpty }.flatMap { block, contents in
            contents.expressionsInLiterals.map { path in
                block.finding(
                    rule: "literal-only",
                    "\(path) of \(block.address.text) holds an expression, but Terraform reads it before it evaluates "
                        + "anything; write a literal", at: path)
            }
        }
    }
}
