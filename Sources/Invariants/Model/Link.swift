/// What an argument names where a resource is wanted, such as `vpc_id`.
public enum Link: Hashable, Sendable {
    /// An instance of the document, by its place in ``Model/instances``.
    case instance(Int)
    /// Something outside of the document by its identity, such as `vpc-0a1b2c3d`, or a symbol of it.
    case foreign(Resolved)
    /// Whichever apply will name.
    case unknown

    /// The identity of something outside of the document, where it is written.
    var literal: String? {
        guard case .foreign(let value) = self, case .string(let text) = value else { return nil }
        return text
    }
}

/// What an argument names where several resources are wanted, such as `subnet_ids`.
public struct Links: Hashable, Sendable {
    /// What is named for certain.
    public var items: [Link] = []
    /// Whether apply may name more.
    public var mayHaveMore = false

    /// Makes links.
    public init(_ items: [Link] = [], mayHaveMore: Bool = false) {
        self.items = items
        self.mayHaveMore = mayHaveMore
    }

    mutating func add(_ other: Links) {
        items += other.items
        mayHaveMore = mayHaveMore || other.mayHaveMore
    }

    /// Whether nothing is named and nothing can be.
    public var isEmpty: Bool { items.isEmpty && !mayHaveMore }
}
