/// Suppressions that say no reason: nobody could review them.
struct SuppressionReason: Rule {
    func findings(in survey: Survey) -> [Finding] {
        survey.blocks.flatMap { block, _ in
            block.suppressions.filter { $0.reason.allSatisfy(\.isWhitespace) }.map {
                block.finding(
                    rule: "suppression", "\($0.rule) is suppressed at \(block.address.text) without a reason; say why")
            }
        }
    }
}
