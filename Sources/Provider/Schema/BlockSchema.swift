/// The attributes and nested blocks of one body.
public struct BlockSchema: Sendable, Identifiable {
    /// Equal for equal blocks, wherever they are nested.
    public let id: Int
    /// Its attributes, by name in order.
    public let attributes: [AttributeSchema]
    /// Its nested blocks, by name in order; what is inside them is read when asked for.
    public let blocks: [NestedBlockSchema]
    /// Attributes and blocks that only the oldest provider, 5.100.0, has, by name in order.
    let former: (attributes: [AttributeSchema], blocks: [NestedBlockSchema])
    /// The provider announces that this block will go.
    public let isDeprecated: Bool

    /// A body of which the schema alone is known.
    init(id: Int, attributes: [AttributeSchema], blocks: [NestedBlockSchema], isDeprecated: Bool) {
        self.id = id
        self.attributes = attributes
        self.blocks = blocks
        self.isDeprecated = isDeprecated
        former = ([], [])
    }

    init(_ text: EmbeddedText, at offset: Int) {
        id = offset
        var cursor = EmbeddedCursor(text: text, offset: offset)
        isDeprecated = cursor.number(2) & SchemaFlags.deprecated != 0
        let attributeCount = cursor.number(2)
        let blockCount = cursor.number(2)
        var attributes: [AttributeSchema] = []
        var former: (attributes: [AttributeSchema], blocks: [NestedBlockSchema]) = ([], [])
        attributes.reserveCapacity(attributeCount)
        for _ in 0..<attributeCount {
            let attribute = AttributeSchema(text, at: cursor.number(4))
            if attribute.isFormer { former.attributes.append(attribute) } else { attributes.append(attribute) }
        }
        var blocks: [NestedBlockSchema] = []
        blocks.reserveCapacity(blockCount)
        for _ in 0..<blockCount {
            let block = NestedBlockSchema(text, at: cursor.number(4))
            if block.isFormer { former.blocks.append(block) } else { blocks.append(block) }
        }
        self.attributes = attributes
        self.blocks = blocks
        self.former = former
    }

    /// The attribute of this name, nil when there is none.
    public func attribute(_ name: String) -> AttributeSchema? { attributes.first { $0.name == name } }

    /// The nested block of this name, nil when there is none.
    public func nestedBlock(_ name: String) -> NestedBlockSchema? { blocks.first { $0.name == name } }

    /// The names that a configuration may write here: arguments and blocks, in order.
    public var writableNames: [String] {
        (attributes.filter(\.isWritable).map(\.name) + blocks.map(\.name)).sorted()
    }
}
