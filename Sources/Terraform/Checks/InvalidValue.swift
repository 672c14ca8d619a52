/// Values that AWS or Terraform would refuse, noticed where they were made and reported at the block that uses them.
///
/// The rule's name is the value's own, such as `cidr-block`.
struct InvalidValue: Rule {
    let descriptions = [
        RuleDescription("number", "A number is not one that JSON can hold."),
        RuleDescription("address", "A text is not the address of a resource or module."),
        RuleDescription("syntax", "An expression or template is not in Terraform's language."),
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks { !$0.mistakes.isEmpty }.flatMap { block, contents in
            contents.mistakes.map { path, mistake in
                let message = "\(path) of \(block.address.text): \(mistake.message)"
                if let offset = mistake.offset, let position = block.source?.position(of: path, at: offset) {
                    return Finding(.error, rule: mistake.rule, message, at: position)
                }
                return block.finding(rule: mistake.rule, message, at: path)
            }
        }
    }
}
