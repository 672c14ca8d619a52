extension Value: CustomStringConvertible {
    /// The value as one would write it in Terraform's language, for messages and tests; what is unknown says so.
    public var text: String {
        switch self {
        case .null: "null"
        case .unknown(_, let symbol): "(\(symbol?.text ?? "unknown"))"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): Quoting.go(text)
        case .list(let elements, _), .set(let elements, _), .tuple(let elements):
            "[\(elements.map(\.text).joined(separator: ", "))]"
        case .map(let entries, _), .object(let entries):
            entries.isEmpty
                ? "{}"
                : "{\(entries.map { "\(Quoting.go($0.key)) = \($0.value.text)" }.joined(separator: ", "))}"
        }
    }

    /// The value as one would write it in Terraform's language.
    public var description: String { text }
}
