/// Writes any value of a settings type for people, by looking into it.
enum SettingText {
    /// The value in one line; equal for values whose parts are equal.
    static func text(of value: Any) -> String {
        switch value {
        case let text as String: return JSONWriter.quoted(text)
        case let term as Term: return term.code
        case let range as ClosedRange<Int>: return "\(range.lowerBound)…\(range.upperBound)"
        case let range as ClosedRange<Double>: return "\(text(of: range.lowerBound))…\(text(of: range.upperBound))"
        case let number as Double: return JSONWriter.text(of: number)
        case let duration as Duration: return text(of: duration)
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct where value is any ExpressionConvertible:
            // What becomes an argument by itself is known by what it becomes.
            return (value as? any ExpressionConvertible)?.term.code ?? "\(value)"
        case .optional: return mirror.children.first.map { text(of: $0.value) } ?? "none"
        case .collection: return "[\(mirror.children.map { text(of: $0.value) }.joined(separator: ", "))]"
        case .set, .dictionary:
            return "[\(mirror.children.map { text(of: $0.value) }.sorted().joined(separator: ", "))]"
        case .enum:
            guard let payload = mirror.children.first else { return "\(value)" }
            let inner = text(of: payload.value)
            return "\(payload.label ?? "")\(inner.hasPrefix("(") ? inner : "(\(inner))")"
        case .struct, .tuple, .class:
            let parts = mirror.children.map { (label: $0.label ?? "", text: text(of: $0.value)) }
            if parts.count == 1 { return parts[0].text }
            // What is nothing says nothing.
            let shown = parts.filter { $0.text != "none" && $0.text != "[]" }
            return
                "(\(shown.map { $0.label.hasPrefix(".") ? $0.text : "\($0.label): \($0.text)" }.joined(separator: ", ")))"
        default: return "\(value)"
        }
    }

    /// A duration in days where it is some, else in seconds.
    private static func text(of duration: Duration) -> String {
        let (seconds, rest) = duration.components
        if rest == 0, seconds != 0, seconds % 86_400 == 0 { return "\(seconds / 86_400) days" }
        return "\(duration)"
    }
}
