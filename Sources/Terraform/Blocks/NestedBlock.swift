/// A block inside a block, such as a target group's `health_check`.
public protocol NestedBlock: Sendable {
    /// The block's arguments and nested blocks.
    var body: Body { get set }
}

/// Nested blocks of one kind: an array literal, a Swift array, or blocks that Terraform repeats.
public struct Blocks<Block: NestedBlock>: ExpressibleByArrayLiteral, Sendable {
    let bodies: [Body]
    let dynamic: [DynamicBlock]

    /// Blocks in the order given.
    public init(_ blocks: [Block]) {
        bodies = blocks.map(\.body)
        dynamic = []
    }

    /// Blocks in the order given.
    public init(arrayLiteral elements: Block...) {
        self.init(elements)
    }

    private init(bodies: [Body], dynamic: [DynamicBlock]) {
        self.bodies = bodies
        self.dynamic = dynamic
    }

    var isEmpty: Bool { bodies.isEmpty && dynamic.isEmpty }

    /// A block for each element of a value that only Terraform knows: `dynamic "name" { for_each = … }`.
    ///
    /// - Parameters:
    ///   - collection: The list, set or map, as an expression.
    ///   - iterator: The name of the element in the block; the block's own name where nil.
    ///   - block: Makes the block from the element's iterator.
    public static func dynamic<Collection>(
        forEach collection: Expression<Collection>, iterator: String, _ block: (Iterator) -> Block
    ) -> Blocks {
        let content = block(Iterator(name: iterator)).body
        return Blocks(
            bodies: [], dynamic: [DynamicBlock(forEach: collection.term, iterator: iterator, content: content)])
    }

    /// These blocks and others.
    ///
    /// The order of the blocks written out is kept, and so is that of the repeated ones; but in JSON the two stand under
    /// different keys, so that Terraform may put all repeated blocks before the others.
    public static func + (first: Blocks, second: Blocks) -> Blocks {
        Blocks(bodies: first.bodies + second.bodies, dynamic: first.dynamic + second.dynamic)
    }
}

/// The element that a dynamic block is made from.
public struct Iterator: Sendable {
    let name: String

    /// The element's key, or a list's index: `setting.key`.
    public func key<Value>() -> Expression<Value> { .expression("\(name).key") }
    /// The element's value: `setting.value`.
    public func value<Value>() -> Expression<Value> { .expression("\(name).value") }
}

/// A block that Terraform repeats for each element of a collection.
public struct DynamicBlock: Hashable, Sendable {
    /// The collection.
    public let forEach: Term
    /// The element's name within the block.
    public let iterator: String
    /// The block that is repeated.
    public let content: Body

    /// Makes a dynamic block.
    public init(forEach: Term, iterator: String, content: Body) {
        self.forEach = forEach
        self.iterator = iterator
        self.content = content
    }
}
