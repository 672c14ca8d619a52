import Provider

/// What constraints say, in the words of a doc comment.
enum Notes {
    static func of(_ constraints: Constraints, type: AttributeType? = nil) -> [String] {
        var notes: [String] = []
        let facts = type?.element == nil ? constraints : constraints.element.first ?? Constraints()
        if let range = range(facts.integerRange.map { ($0.minimum.map(String.init), $0.maximum.map(String.init)) }) {
            notes.append(range)
        }
        if let range = range(facts.numberRange.map { ($0.minimum.map(text), $0.maximum.map(text)) }) {
            notes.append(range)
        }
        if let above = facts.numberAbove { notes.append("above \(text(above))") }
        if !facts.integers.isEmpty {
            notes.append("one of \(facts.integers.map(String.init).joined(separator: ", "))")
        }
        let length = facts.length ?? facts.lengthInCharacters
        // No fewer than none says nothing.
        if let range = range(
            length.map { ($0.minimum.flatMap { $0 > 0 ? "\($0)" : nil }, $0.maximum.map(String.init)) })
        {
            notes.append("\(range) characters")
        }
        switch constraints.defaultValue {
        case .string(let value) where !value.isEmpty && !value.contains("`"): notes.append("default `\(value)`")
        case .number(let value): notes.append("default \(value)")
        case .bool(let value): notes.append("default \(value)")
        default: break
        }
        if let other = others(constraints.exactlyOneOf) { notes.append("exactly one of \(other)") }
        if let other = others(constraints.atLeastOneOf) { notes.append("at least one of \(other)") }
        if let other = others(constraints.conflictsWith) { notes.append("not beside \(other)") }
        if let other = others(constraints.requiredWith) { notes.append("only with \(other)") }
        if constraints.forceNew { notes.append("a change replaces the resource") }
        if constraints.forceNewConditional != nil { notes.append("a change may replace the resource") }
        return notes
    }

    private static func range(_ bounds: (String?, String?)?) -> String? {
        switch bounds {
        case (let low?, let high?)?: low == high ? low : "\(low) to \(high)"
        case (let low?, nil)?: "at least \(low)"
        case (nil, let high?)?: "at most \(high)"
        default: nil
        }
    }

    private static func text(_ number: Double) -> String {
        let text = String(number)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func others(_ paths: [String]) -> String? {
        paths.isEmpty || paths.count > 6 ? nil : paths.map { "`\($0)`" }.joined(separator: ", ")
    }
}
