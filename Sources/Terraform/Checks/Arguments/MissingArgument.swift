/// Arguments and nested blocks without which Terraform's own blocks mean nothing.
struct MissingArgument: Rule {
    let descriptions = [
        RuleDescription("missing-argument", "A block lacks an argument or nested block that it must have.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            if part.form.required.isEmpty && part.form.requiredBlocks.isEmpty { return [] }
            let names = part.form.required + part.form.requiredBlocks
            return names.filter { part.body[content: $0] == nil }.map { name in
                let subject = part.path.isEmpty ? block.address.text : "\(part.path) of \(block.address.text)"
                return block.finding(
                    rule: "missing-argument", "\(subject) needs \(name)", at: part.path.isEmpty ? nil : part.path)
            }
        }
    }
}
