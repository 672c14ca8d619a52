/// The report for a terminal or a log.
struct TextReport {
    let report: ReviewReport
    let isColored: Bool
    private var lines: [String] = []

    init(_ report: ReviewReport, isColored: Bool) {
        self.report = report
        self.isColored = isColored
        writeHead()
        writeChanges()
        writeConsequences()
        writeTables()
        writeExplanation()
        writeRemarks()
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    // MARK: Pieces

    private enum Color: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
        case bold = "1"
        case faint = "2"
    }

    private func colored(_ text: String, _ color: Color) -> String {
        isColored ? "\u{1B}[\(color.rawValue)m\(Plain.text(text))\u{1B}[0m" : Plain.text(text)
    }

    private mutating func write(_ line: String) { lines.append(line) }

    private mutating func title(_ text: String, _ color: Color = .bold) {
        lines.append("")
        lines.append(colored(text, color))
    }

    private func color(of risk: Risk) -> Color {
        switch risk {
        case .dataLoss, .outage: .red
        case .exposure, .replacement: .yellow
        case .inPlace: .cyan
        case .cosmetic: .faint
        }
    }

    // MARK: Parts

    private mutating func writeHead() {
        write(colored("\(report.before) → \(report.after): \(report.headline)", .bold))
        if let folded = report.folded { write(Plain.text(folded.line)) }
    }

    private mutating func writeChanges() {
        for risk in Risk.allCases.reversed() {
            let changes = report.changes.filter { $0.assessment.risk == risk }
            guard !changes.isEmpty else { continue }
            title("\(risk.title.prefix(1).uppercased() + risk.title.dropFirst()) (\(changes.count))", color(of: risk))
            for change in changes { write(change) }
        }
    }

    private mutating func write(_ change: Change) {
        let (sign, color): (String, Color) =
            switch change.kind {
            case .added: ("+", .green)
            case .removed: ("-", .red)
            case .changed: ("~", .yellow)
            case .moved: (">", .cyan)
            }
        let from = change.previousAddress.map { " (was \(Plain.text($0)))" } ?? ""
        let cause = Self.cause(change.settings)
        write(
            "  \(colored(sign, color)) \(Plain.text(change.address))\(from): \(Plain.text(change.assessment.reason))\(cause)"
        )
        for note in change.notes { write("      \(Plain.text(note))") }
        guard change.kind == .changed || change.kind == .moved else { return }
        for attribute in change.attributes {
            let excerpt = Excerpt(attribute.difference)
            let values = "\(colored(excerpt.before, .red)) → \(colored(excerpt.after, .green))"
            write("      \(Plain.text(attribute.difference.path.text)): \(values)\(Self.cause(attribute.settings))")
        }
    }

    private static func cause(_ settings: [String]) -> String {
        settings.isEmpty ? "" : "  [\(settings.joined(separator: ", "))]"
    }

    private mutating func writeConsequences() {
        guard !report.consequences.isEmpty else { return }
        title("What follows (\(report.consequences.count))")
        for group in report.consequenceGroups {
            let risk = colored(group.risk.title, color(of: group.risk))
            let addresses = group.addresses.map(Plain.text).joined(separator: ", ")
            write("  \(risk) by \(Plain.text(group.cause)): \(addresses)")
        }
    }

    private mutating func writeTables() {
        for table in report.tables where !table.rows.isEmpty {
            title(table.title)
            for row in table.rows {
                let color: Color = row.isWorse ? .red : row.isBetter ? .green : .faint
                write("  \(colored(row.sign, color)) \(row.cells.map(Plain.text).joined(separator: ": "))")
            }
        }
    }

    private mutating func writeExplanation() {
        guard let explanation = report.explanation else { return }
        title("Settings")
        for effect in explanation.effects {
            let folded = effect.foldedValues > 0 ? ", and the name in \(effect.foldedValues) values" : ""
            let count = "\(effect.differences.count) difference\(effect.differences.count == 1 ? "" : "s")\(folded)"
            write("  \(effect.setting): \(Plain.text(effect.before)) → \(Plain.text(effect.after)): \(count)")
            for difference in effect.differences { write("      \(Plain.text(difference))") }
        }
        if explanation.undeclared.isEmpty {
            write("  every difference has a setting that causes it")
        } else {
            title("Undeclared: no setting causes these (\(explanation.undeclared.count))", .red)
            for one in explanation.undeclared {
                write(
                    "  \(Plain.text(one.address))\(one.path.isEmpty ? "" : " \(Plain.text(one.path))"): \(one.reason)")
            }
        }
    }

    private mutating func writeRemarks() {
        guard !report.remarks.isEmpty else { return }
        title("Besides")
        for remark in report.remarks {
            write(
                "  \(remark.subject): \(Plain.text(remark.address.map { "\($0): " } ?? ""))\(Plain.text(remark.text))")
        }
    }
}

/// Text from documents, which could otherwise move the cursor or colour what follows.
enum Plain {
    /// The text with control characters as escapes.
    static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            result += isControl(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        return result
    }

    /// Whether a character breaks lines, moves or hides what is shown; of those without a width none is shown.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
