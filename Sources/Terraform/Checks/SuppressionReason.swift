/// Suppressions that nobody could review: without a reason, or, of an invariant, without an owner or with an end that is no day.
struct SuppressionReason: Rule {
    let descriptions = [
        RuleDescription(
            "suppression",
            "A rule is suppressed without a reason or owner, until no day, or at a block that does not exist.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks.flatMap { block, _ in
            block.suppressions.compactMap { suppression in
                Self.problem(suppression).map {
                    block.finding(
                        rule: "suppression", "\(suppression.rule) is suppressed at \(block.address.text) \($0)")
                }
            }
        }
    }

    private static func problem(_ suppression: Suppression) -> String? {
        if suppression.reason.allSatisfy(\.isWhitespace) { return "without a reason; say why" }
        guard suppression.scanner == Suppression.formwork else { return nil }
        if suppression.owner?.allSatisfy(\.isWhitespace) ?? true { return "without an owner; say who answers for it" }
        if let end = suppression.end, !isDay(end) {
            return "until \"\(end)\", which is no day; write it like 2027-06-30"
        }
        return nil
    }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]),
            Int(parts[0]) != nil
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }
}
