/// A value as it is compared: what an argument, a planned value or JSON within text means, apart from how it is written.
public indirect enum Tree: Hashable, Sendable {
    /// Nothing: as if the argument were absent.
    case null
    /// A boolean.
    case bool(Bool)
    /// A number in its canonical form, such as `1.5`.
    case number(String)
    /// Text, taken literally.
    case text(String)
    /// Text with expressions in it.
    case template([Part])
    /// An expression of Terraform's language in its canonical form, without `${}`.
    case expression(String)
    /// Values in order.
    case list([Tree])
    /// Values without order, kept as they were written so that paths have their indexes.
    case set([Tree])
    /// Named values, sorted by name; also the contents of a block.
    case object([Field])
    /// JSON that an argument holds as text.
    case json(Tree)
    /// A value that is known after apply only.
    case unknown
    /// A value that is compared and never shown.
    case sensitive(Tree)

    /// A part of a template.
    public enum Part: Hashable, Sendable {
        /// Text, taken literally.
        case text(String)
        /// An expression in its canonical form.
        case expression(String)
    }

    /// A name with its value.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public var value: Tree

        /// Makes a field.
        public init(_ name: String, _ value: Tree) {
            self.name = name
            self.value = value
        }
    }

    /// An object with its fields in the order of their names.
    static func sorted(_ fields: [Field]) -> Tree {
        .object(fields.sorted { $0.name < $1.name })
    }
}

extension Tree {
    /// The value of a field; nil where there is none, or where this is no object.
    subscript(name: String) -> Tree? {
        switch self {
        case .object(let fields): fields.first { $0.name == name }?.value
        case .json(let tree): tree[name]
        // A part of what is hidden is hidden too.
        case .sensitive(let tree): tree[name].map(Tree.sensitive)
        default: nil
        }
    }

    /// The fields of an object; empty for anything else.
    var fields: [Field] {
        switch self {
        case .object(let fields): fields
        case .json(let tree): tree.fields
        case .sensitive(let tree): tree.fields.map { Field($0.name, .sensitive($0.value)) }
        default: []
        }
    }

    /// The elements of a list or set; a value that stands alone is its own only element; none for null.
    var elements: [Tree] {
        switch self {
        case .list(let elements), .set(let elements): elements
        case .json(let tree): tree.elements
        case .sensitive(let tree): tree.elements.map(Tree.sensitive)
        case .null: []
        default: [self]
        }
    }

    /// Literal text that may be shown; nil for anything else.
    var literal: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The value, also where it is hidden; for comparing, never for showing.
    var revealed: Tree {
        if case .sensitive(let tree) = self { tree.revealed } else { self }
    }

    /// Whether a part of the value is hidden.
    var hasSensitive: Bool {
        switch self {
        case .sensitive: true
        case .list(let elements), .set(let elements): elements.contains(where: \.hasSensitive)
        case .object(let fields): fields.contains { $0.value.hasSensitive }
        case .json(let tree): tree.hasSensitive
        default: false
        }
    }

    /// A literal boolean, also one that is written as text; nil for anything else.
    var flag: Bool? {
        switch self {
        case .bool(let flag): flag
        case .text("true"): true
        case .text("false"): false
        case .sensitive(let tree): tree.flag
        default: nil
        }
    }

    /// A literal number, also one that is written as text; nil for anything else.
    var numeric: Double? {
        switch self {
        case .number(let text), .text(let text): Double(text)
        case .sensitive(let tree): tree.numeric
        default: nil
        }
    }

    /// A literal whole number; nil for anything else.
    var integer: Int? { numeric.flatMap { Int(exactly: $0) } }

    /// Whether the value is hidden.
    var isSensitive: Bool {
        if case .sensitive = self { true } else { false }
    }

    /// Whether this is nothing, or a collection of nothing, which most arguments take for being absent.
    var isEmpty: Bool {
        switch self {
        case .null, .list([]), .set([]), .object([]), .text(""): true
        case .sensitive(let tree): tree.isEmpty
        default: false
        }
    }
}
