/// The contents of a block: arguments and nested blocks, kept in the order of their names.
///
/// The generated types fill it; it is also the way to set what has no typed form:
///
/// ```swift
/// var queue = SQSQueue("jobs")
/// queue.body["new_argument"] = .integer(5)
/// ```
public struct Body: Hashable, Sendable {
    /// What stands behind a name in a block.
    public enum Content: Hashable, Sendable {
        /// `name = value`.
        case argument(Term)
        /// A nested block of which there is at most one, written as an object.
        case block(Body)
        /// Nested blocks, written as an array of objects, then those that Terraform repeats.
        case blocks([Body], dynamic: [DynamicBlock] = [])
        /// Nested blocks by label, written as an object of objects.
        case labelled([Labelled])
    }

    /// A nested block with its label.
    public struct Labelled: Hashable, Sendable {
        /// The label.
        public let label: String
        /// The block's contents.
        public let body: Body

        /// Makes a labelled block.
        public init(_ label: String, _ body: Body) {
            self.label = label
            self.body = body
        }
    }

    /// A name with what stands behind it.
    public struct Item: Hashable, Sendable {
        /// The Terraform name of the argument or nested block.
        public let name: String
        /// Its content.
        public var content: Content
    }

    /// Arguments and blocks, sorted by name; no name twice.
    public private(set) var items: [Item] = []

    /// Makes an empty body.
    public init() {}

    /// Whether nothing is set.
    public var isEmpty: Bool { items.isEmpty }

    /// The content behind a name; nil takes it away.
    public subscript(content name: String) -> Content? {
        get {
            let index = place(of: name)
            return index < items.count && items[index].name == name ? items[index].content : nil
        }
        set {
            let index = place(of: name)
            let isThere = index < items.count && items[index].name == name
            switch (newValue, isThere) {
            case (let content?, true): items[index].content = content
            case (let content?, false): items.insert(Item(name: name, content: content), at: index)
            case (nil, true): items.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// The value of an argument; nil takes it away.
    public subscript(name: String) -> Term? {
        get {
            if case .argument(let term) = self[content: name] { term } else { nil }
        }
        set { self[content: name] = newValue.map(Content.argument) }
    }

    private func place(of name: String) -> Int {
        // Generated code sets arguments almost in order: look at the end first.
        guard let last = items.last else { return 0 }
        if last.name < name { return items.count }
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Sets an argument; nil leaves it out.
    public mutating func set<Value>(_ argument: String, _ value: Expression<Value>?) {
        if let value { self[content: argument] = .argument(value.term) }
    }

    /// Sets a nested block of which there is at most one; nil leaves it out.
    public mutating func set<Block: NestedBlock>(_ name: String, _ block: Block?) {
        if let block { self[content: name] = .block(block.body) }
    }

    /// Sets nested blocks that may be repeated; an empty list leaves them out.
    public mutating func set<Block: NestedBlock>(_ name: String, _ blocks: Blocks<Block>) {
        if !blocks.isEmpty { self[content: name] = .blocks(blocks.bodies, dynamic: blocks.dynamic) }
    }

    /// Sets nested blocks by label; an empty map leaves them out.
    public mutating func set<Block: NestedBlock>(_ name: String, _ blocks: [String: Block]) {
        if !blocks.isEmpty {
            self[content: name] = .labelled(
                blocks.map { Labelled($0.key, $0.value.body) }.sorted { $0.label < $1.label })
        }
    }

    /// Writes an explicit `null`, for blocks that are attributes in disguise and must name every key.
    public mutating func setNull(_ argument: String) {
        self[content: argument] = .argument(.null)
    }
}
