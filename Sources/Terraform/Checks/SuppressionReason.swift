/// Suppressions that say no reason: nobody could review them.
struct SuppressionReason: Rule {
    let descriptions = [
        RuleDescription(
            "suppression", "A rule of a scanner is suppressed without a reason, or at a block that does not exist.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks.flatMap { block, _ in
            block.suppressions.filter { $0.reason.allSatisfy(\.isWhitespace) }.map {
                block.finding(
                    rule: "suppression", "\($0.rule) is suppressed at \(block.address.text) without a reason; say why")
            }
        }
    }
}
