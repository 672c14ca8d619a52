extension ReviewReport {
    /// The report for people; `isColored` adds the colours of terminals.
    public func text(isColored: Bool) -> String { TextReport(self, isColored: isColored).text }

    /// The report as a comment of a pull request: under 65,000 characters, details folded.
    public func markdown() -> String { MarkdownReport(self).text }

    /// What there is, in numbers.
    var headline: String {
        let counts = [Change.Kind.added, .removed, .changed, .moved].compactMap { kind in
            let count = count(kind)
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        if counts.isEmpty {
            return folded == nil && consequences.isEmpty ? "no differences" : "no differences but names"
        }
        return counts.joined(separator: ", ") + (worst.map { "; at worst \($0.title)" } ?? "")
    }

    /// The consequences of one cause and one risk, worst first.
    var consequenceGroups: [(cause: String, risk: Risk, addresses: [String])] {
        struct Key: Hashable {
            let cause: String
            let risk: Risk
        }
        return Dictionary(grouping: consequences) { Key(cause: $0.cause, risk: $0.assessment.risk) }
            .map { (cause: $0.key.cause, risk: $0.key.risk, addresses: $0.value.map(\.address).sorted()) }
            .sorted { $0.risk == $1.risk ? $0.cause < $1.cause : $0.risk > $1.risk }
    }

    /// A table of what reviewers ask first.
    struct Table {
        let title: String
        let rows: [Row]
    }

    /// A row of such a table.
    struct Row {
        let sign: String
        let cells: [String]
        let isWorse: Bool
        let isBetter: Bool
    }

    /// The tables, also those without rows.
    var tables: [Table] {
        let broadens = permissions.contains(where: \.broadens)
        return [
            Table(
                title: "Permissions gained and lost" + (broadens ? ": permissions broadened" : ""),
                rows: permissions.map { one in
                    Row(
                        sign: one.isGained ? "+" : "-", cells: [one.address, one.statement], isWorse: one.broadens,
                        isBetter: !one.broadens)
                }),
            Table(
                title: "Network openings gained and lost",
                rows: openings.map { one in
                    Row(
                        sign: one.isGained ? "+" : "-",
                        cells: [one.address, one.subject, one.text + (one.isPublic ? " (internet)" : "")],
                        isWorse: one.isGained, isBetter: !one.isGained)
                }),
            Table(
                title: "Protections gained and lost",
                rows: safeguards.map { one in
                    Row(
                        sign: one.isWeaker ? "-" : "+",
                        cells: [one.address, one.subject, one.path.isEmpty ? one.whole : one.values],
                        isWorse: one.isWeaker, isBetter: !one.isWeaker)
                }),
            Table(
                title: "What decides the bill",
                rows: costs.map { one in
                    Row(
                        sign: "$",
                        cells: [one.subject, one.what, "\(one.before ?? "(nothing)") → \(one.after ?? "(nothing)")"],
                        isWorse: false, isBetter: false)
                }),
            Table(
                title: "Weaker in the higher environment",
                rows: weaknesses.map { one in
                    Row(
                        sign: "!", cells: [one.subject + (one.path.isEmpty ? "" : " \(one.path)"), one.message],
                        isWorse: true,
                        isBetter: false)
                }),
        ]
    }
}

extension SafeguardChange {
    fileprivate var whole: String { isWeaker ? "gone" : "new" }
    fileprivate var values: String { "\(path) \(before ?? "not set") → \(after ?? "not set")" }
}

extension ReviewReport.Folded {
    /// The line that stands for all the values.
    public var line: String {
        let places =
            "\(before) is \(after) in \(values) value\(values == 1 ? "" : "s") of \(blocks) block\(blocks == 1 ? "" : "s")"
        guard let replacements else { return places }
        let fate = replacements == 0 ? "no resource" : "\(replacements) resource\(replacements == 1 ? "" : "s")"
        return
            "taken for two environments: \(places); if they are one, \(fate) \(replacements > 1 ? "are" : "is") replaced"
    }
}
