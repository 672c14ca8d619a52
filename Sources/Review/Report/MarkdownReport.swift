/// The report as a comment of a pull request.
struct MarkdownReport {
    private let report: ReviewReport
    private var result = ""

    /// GitHub takes 65,536 characters; bytes are counted here, of which there are never fewer.
    private static let limit = 64_000

    init(_ report: ReviewReport) {
        self.report = report
        writeHead()
        for risk in Risk.allCases.reversed() { write(risk) }
        writeConsequences()
        for table in report.tables where !table.rows.isEmpty {
            section(table.title, isOpen: false, table.rows.map(Self.line))
        }
        writeExplanation()
        section(
            "Besides", isOpen: false,
            report.remarks.map { one in
                "- \(one.subject): \(one.address.map { Self.code($0) + ": " } ?? "")\(Self.plain(one.text))"
            })
    }

    var text: String { result }

    // MARK: Pieces

    /// Text as code, whatever it holds.
    private static func code(_ text: String) -> String {
        let text = Plain.text(text)
        guard text.contains("`") else { return "`\(text)`" }
        return "`` \(text) ``"
    }

    /// Text between tags or in a sentence, which must not become markup or mention anybody.
    private static func plain(_ text: String) -> String {
        var result = ""
        for character in Plain.text(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "@": result += "&#64;"
            case "*", "_", "`", "[", "]", "#", "|", "~", "\\": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }

    private static func line(_ row: ReviewReport.Row) -> String {
        "- \(row.sign == "+" ? "\\+" : row.sign == "-" ? "\\-" : row.sign) "
            + row.cells.map(code).joined(separator: " ")
    }

    /// Lines under a heading, as many as there is room for; what does not fit is counted.
    private mutating func section(_ title: String, isOpen: Bool, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        let head =
            isOpen ? "\n### \(title)\n\n" : "\n<details><summary>\(Self.plain(title)) (\(lines.count))</summary>\n\n"
        let foot = isOpen ? "" : "\n</details>\n"
        let more = "- … and more; `synth diff --format json` has all\n"
        guard result.utf8.count + head.utf8.count + foot.utf8.count + more.utf8.count < Self.limit else { return }
        result += head
        for line in lines {
            if result.utf8.count + line.utf8.count + foot.utf8.count + more.utf8.count + 1 > Self.limit {
                result += more
                break
            }
            result += line + "\n"
        }
        result += foot
    }

    // MARK: Parts

    private mutating func writeHead() {
        result += "## \(Self.code(report.before)) → \(Self.code(report.after))\n\n\(report.headline)\n"
        if let folded = report.folded { result += "\n\(Self.plain(folded.line))\n" }
        guard !report.changes.isEmpty || !report.consequences.isEmpty else { return }
        result += "\n| Risk | Changes |\n|---|--:|\n"
        for risk in Risk.allCases.reversed() where report.count(risk) > 0 {
            result += "| \(risk.title) | \(report.count(risk)) |\n"
        }
    }

    private mutating func write(_ risk: Risk) {
        let changes = report.changes.filter { $0.assessment.risk == risk }
        let isOpen = risk > .inPlace
        let title = risk.title.prefix(1).uppercased() + risk.title.dropFirst()
        section(title, isOpen: isOpen, changes.map(Self.lines))
    }

    /// A change with its attributes; no change fills more than a fraction of the comment.
    private static func lines(_ change: Change) -> String {
        let sign =
            switch change.kind {
            case .added: "\\+"
            case .removed: "\\-"
            case .changed: "\\~"
            case .moved: "→"
            }
        let from = change.previousAddress.map { " (was \(code($0)))" } ?? ""
        var text =
            "- \(sign) \(code(change.address))\(from): \(plain(change.assessment.reason))\(cause(change.settings))"
        for note in change.notes { text += "\n  - \(plain(note))" }
        guard change.kind == .changed || change.kind == .moved else { return text }
        for (index, attribute) in change.attributes.enumerated() {
            if index == 20 {
                text += "\n  - … and \(change.attributes.count - index) more"
                break
            }
            let excerpt = Excerpt(attribute.difference)
            text +=
                "\n  - \(code(attribute.difference.path.text)): \(code(excerpt.before)) → \(code(excerpt.after))"
                + cause(attribute.settings)
        }
        return text
    }

    private static func cause(_ settings: [String]) -> String {
        settings.isEmpty ? "" : " — " + settings.map(code).joined(separator: ", ")
    }

    private mutating func writeConsequences() {
        section(
            "What follows", isOpen: report.consequences.contains { $0.assessment.risk > .inPlace },
            report.consequenceGroups.map { group in
                let addresses = group.addresses.map(Self.code).joined(separator: ", ")
                return "- \(group.risk.title) by \(Self.code(group.cause)): \(addresses)"
            })
    }

    private mutating func writeExplanation() {
        guard let explanation = report.explanation else { return }
        section(
            "Undeclared: no setting causes these", isOpen: true,
            explanation.undeclared.map { one in
                "- \(Self.code(one.address)) \(one.path.isEmpty ? "" : Self.code(one.path) + " ")\(Self.plain(one.reason))"
            })
        section(
            "Settings", isOpen: false,
            explanation.effects.map { effect in
                let count = effect.differences.count
                return "- \(Self.code(effect.setting)): \(Self.code(effect.before)) → \(Self.code(effect.after)): "
                    + "\(count) difference\(count == 1 ? "" : "s")"
            })
    }
}
