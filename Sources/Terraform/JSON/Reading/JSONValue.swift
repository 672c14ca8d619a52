/// A value of a JSON document: a place in it, from which its parts are reached.
///
/// It is as cheap as a number to copy; text is made when it is asked for.
public struct JSONValue: Sendable {
    /// The kinds of values.
    public enum Kind: Sendable {
        case null, bool, number, string, array, object
    }

    /// The document that holds the value.
    public let document: JSONDocument
    let index: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    var node: JSONNode { document.tape[index] }

    /// What the value is.
    public var kind: Kind {
        switch node.kind {
        case .null: .null
        case .false, .true: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The line and column at which the value starts: at its quote, bracket or first character.
    public var position: SourcePosition { document.position(at: offset) }
    /// The offset of the value's first byte.
    public var offset: Int { node.offset }

    /// Whether the value is `null`.
    public var isNull: Bool { node.kind == .null }

    /// The boolean; nil where the value is another.
    public var bool: Bool? {
        switch node.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The number as it is written, whose digits may be any number; nil where the value is no number.
    public var numberText: String? {
        let node = node
        return node.kind == .number ? document.bytes.text(node.offset, node.length) : nil
    }

    /// The number where it is whole, is written without fraction and exponent, and fits into 64 bits.
    public var integer: Int? { numberText.flatMap { Int($0) } }

    /// The nearest number with 53 bits of precision; nil where the value is no number or is beyond all of those.
    public var double: Double? { numberText.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }

    /// The text of a string, its escapes resolved; nil where the value is no string.
    public var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        if !node.isEscaped { return document.bytes.text(node.offset + 1, node.length) }
        return JSONEscapes(document.bytes, node.offset + 1, node.length).text
    }

    /// Whether the value is a string of this text, byte by byte; cheaper than making the text.
    public func isString(_ text: String) -> Bool {
        let node = node
        guard node.kind == .string else { return false }
        return node.isEscaped ? string == text : document.bytes.isEqual(node.offset + 1, node.length, to: text)
    }

    /// The elements of an array in order; none where the value is no array.
    public var elements: JSONElements {
        let node = node
        return JSONElements(document, from: index + 1, to: node.kind == .array ? node.length : index + 1)
    }

    /// The members of an object in order, a repeated key as often as it stands there; none where the value is no object.
    public var members: JSONMembers {
        let node = node
        return JSONMembers(document, from: index + 1, to: node.kind == .object ? node.length : index + 1)
    }

    /// The value of a key, of the first one where it stands there twice; nil where the value is no object or has no such key.
    public subscript(key: String) -> JSONValue? {
        for member in members where member.name.isString(key) { return member.value }
        return nil
    }

    /// The element at an index; nil where the value is no array or has no such element.
    public subscript(index: Int) -> JSONValue? {
        var rest = index
        for element in elements {
            if rest == 0 { return element }
            rest -= 1
        }
        return nil
    }
}
