import Terraform

/// How often Terraform makes a block.
enum Repetition {
    /// Once.
    case none
    /// So many times; nil where that is not known.
    case count(Int?)
    /// Once for each key, with the type of the values; nil where they are not known.
    case forEach(Entries?, element: ValueType?)

    /// What `for_each` goes through.
    struct Entries {
        enum Kind { case map, set }
        let kind: Kind
        let entries: [Value.Entry]
    }

    /// More instances than these are not told apart.
    static let limit = 2_000

    init(_ body: Body, in scope: Scope) {
        if let term = body["count"] {
            let number = (try? scope.value(of: term).converted(to: .number))?.number?.integer
            self = .count(number.flatMap { $0 >= 0 && $0 <= Self.limit ? $0 : nil })
        } else if let term = body["for_each"] {
            let value = scope.value(of: term)
            self = .forEach(Self.entries(of: value), element: Self.elementType(of: value))
        } else {
            self = .none
        }
    }

    private static func entries(of value: Value) -> Entries? {
        switch value {
        case .map(let entries, _), .object(let entries):
            return entries.count <= limit ? Entries(kind: .map, entries: entries) : nil
        case .set(let elements, _):
            let entries = elements.compactMap { element in element.string.map { Value.Entry($0, element) } }
            return entries.count == elements.count && entries.count <= limit
                ? Entries(kind: .set, entries: entries) : nil
        default: return nil
        }
    }

    /// The one type that all values have; nil where there are several.
    private static func elementType(of value: Value) -> ValueType? {
        switch value.type {
        case .map(let element), .set(let element): return element
        case .object(let attributes):
            guard let first = attributes.first?.type else { return nil }
            return attributes.allSatisfy { $0.type == first } ? first : nil
        default: return nil
        }
    }
}
