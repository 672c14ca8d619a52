/// The elements of a JSON array, one after the other.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    init(_ document: JSONDocument, from index: Int, to end: Int) {
        self.document = document
        self.index = index
        self.end = end
    }

    /// Whether there is none, or none left.
    public var isEmpty: Bool { index == end }

    /// The next element.
    public mutating func next() -> JSONValue? {
        guard index < end else { return nil }
        let value = JSONValue(document: document, index: index)
        index = document.tape[index].next(after: index)
        return value
    }
}

/// A key of a JSON object with its value.
public struct JSONMember: Sendable {
    /// The key as the string that stands in the document, with its position.
    public let name: JSONValue
    /// The key's value.
    public var value: JSONValue { JSONValue(document: name.document, index: name.index + 1) }
    /// The key's text, its escapes resolved.
    public var key: String { name.string ?? "" }
}

/// The members of a JSON object, one after the other.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    init(_ document: JSONDocument, from index: Int, to end: Int) {
        self.document = document
        self.index = index
        self.end = end
    }

    /// Whether there is none, or none left.
    public var isEmpty: Bool { index == end }

    /// The next member.
    public mutating func next() -> JSONMember? {
        guard index < end else { return nil }
        let member = JSONMember(name: JSONValue(document: document, index: index))
        index = document.tape[index + 1].next(after: index + 1)
        return member
    }
}
