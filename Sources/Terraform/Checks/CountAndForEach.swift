/// Blocks with both `count` and `for_each`, of which Terraform takes but one.
struct CountAndForEach: Rule {
    let descriptions = [
        RuleDescription("count-and-for-each", "A block has both count and for_each, of which Terraform takes one.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.configuration.blocks.compactMap { block in
            guard block.address.kind.isRepeatable, block.body[content: "count"] != nil,
                block.body[content: "for_each"] != nil
            else { return nil }
            return block.finding(
                rule: "count-and-for-each",
                "\(block.address.text) has both count and for_each; Terraform takes one of them", at: "for_each")
        }
    }
}

extension Address.Kind {
    fileprivate var isRepeatable: Bool {
        self == .resource || self == .data || self == .ephemeral || self == .module
    }
}
