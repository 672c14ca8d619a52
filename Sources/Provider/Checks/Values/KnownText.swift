import Patterns
import Terraform

/// What is known of a text before Terraform runs.
struct KnownText {
    /// The known parts, in order, and the places where Terraform fills something in.
    let pieces: [PatternMatcher.Piece]
    /// The known parts joined.
    let text: String
    /// Whether that is all of it.
    let isWhole: Bool

    init(_ text: String) {
        pieces = [.text(text)]
        self.text = text
        isWhole = true
    }

    /// The text of a template; a part that only Terraform knows is a gap.
    init(_ segments: [Term.Segment]) {
        pieces = segments.map { segment in
            switch segment {
            case .text(let text), .value(.string(let text)): .text(text)
            case .value(.integer(let number)): .text(String(number))
            case .value(.bool(let flag)): .text(String(flag))
            case .value: .gap
            }
        }
        text = pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        isWhole = !pieces.contains { if case .gap = $0 { true } else { false } }
    }

    /// Whether the text is a word, or may become it once Terraform fills in the rest.
    func canBe(_ word: String, ignoringCase: Bool) -> Bool {
        if isWhole { return ignoringCase ? text.lowercased() == word.lowercased() : text == word }
        return canBecome(ignoringCase ? word.lowercased() : word, ignoringCase: ignoringCase)
    }

    private func canBecome(_ word: String, ignoringCase: Bool) -> Bool {
        var rest = Substring(word)
        var isAfterGap = false
        for (index, piece) in pieces.enumerated() {
            guard case .text(let known) = piece else {
                isAfterGap = true
                continue
            }
            let part = ignoringCase ? known.lowercased() : known
            if !isAfterGap {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else if index == pieces.count - 1 {
                return rest.hasSuffix(part)
            } else {
                while !rest.hasPrefix(part) {
                    if rest.isEmpty { return false }
                    rest = rest.dropFirst()
                }
                rest = rest.dropFirst(part.count)
            }
        }
        return isAfterGap || rest.isEmpty
    }

    /// Whether the text begins, or may begin, with another.
    func canBegin(with prefix: String) -> Bool {
        if isWhole { return text.hasPrefix(prefix) }
        guard case .text(let start) = pieces.first else { return true }
        return start.hasPrefix(prefix) || prefix.hasPrefix(start)
    }

    /// The text as messages show it, with `…` where its beginning is not known.
    var shown: String {
        if isWhole { return Shown.text(text) }
        if case .text? = pieces.first { return "\(Shown.text(text)) and more" }
        return Shown.text(pieces.map { if case .text(let text) = $0 { text } else { "…" } }.joined())
    }
}

/// Values as messages show them.
enum Shown {
    /// A text in quotes, on one line and not too long.
    static func text(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(120) {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return "\"\(shown)\(text.unicodeScalars.count > 120 ? "…" : "")\""
    }

    /// A number without a fraction where it has none.
    static func number(_ number: Double) -> String {
        if number.isInfinite { return "a number beyond 1.8e308" }
        return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// Words one after the other, of many the first.
    static func words(_ words: [String]) -> String {
        let first = words.prefix(12).map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ")
        return words.count > 12 ? "\(first) and \(words.count - 12) more" : first
    }
}
