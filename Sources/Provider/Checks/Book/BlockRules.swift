/// A resource type, data source or ephemeral resource type.
final class TypeRules {
    let schema: TypeSchema
    let root: BlockRules
    /// What the service demands of names that the provider passes on, by argument.
    let limits: [String: ValueRule]

    init(_ schema: TypeSchema, root: BlockRules, limits: [String: ValueRule]) {
        self.schema = schema
        self.root = root
        self.limits = limits
    }
}

/// What a body may hold: its arguments and nested blocks, each by name in order.
final class BlockRules {
    private let attributes: [ItemRules]
    private let blocks: [ItemRules]
    /// Those that may be demanded though they are not written.
    private(set) var demanded: [ItemRules]

    init(_ schema: BlockSchema) {
        var attributes = schema.attributes
        if !schema.former.attributes.isEmpty {
            attributes += schema.former.attributes
            attributes.sort { $0.name < $1.name }
        }
        var blocks = schema.blocks
        if !schema.former.blocks.isEmpty {
            blocks += schema.former.blocks
            blocks.sort { $0.name < $1.name }
        }
        self.attributes = attributes.map { ItemRules(.attribute($0), $0.name) }
        self.blocks = blocks.map { ItemRules(.block($0), $0.name) }
        demanded = (self.attributes + self.blocks).filter { $0.isDemanded }
    }

    /// The argument or block of a name; nil where there is none.
    func item(_ name: String) -> ItemRules? {
        Self.find(name, in: attributes) ?? Self.find(name, in: blocks)
    }

    private static func find(_ name: String, in items: [ItemRules]) -> ItemRules? {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            let item = items[middle]
            if item.name == name { return item }
            if item.name < name { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Adds constraints that the schema does not have. The rules, and those of the blocks on the way, may be nobody
    /// else's.
    func demand(_ constraints: Constraints, at path: ArraySlice<String>) {
        guard let name = path.first, let item = item(name) else { return }
        if path.count == 1 {
            let values = ValueRule(constraints)
            item.values = values
            if values.isOfGroup { demanded.append(item) }
        } else if case .block(let nested) = item.kind {
            let inside = item.inside ?? BlockRules(nested.block)
            item.inside = inside
            inside.demand(constraints, at: path.dropFirst())
        }
    }

    /// All arguments and blocks.
    var items: [ItemRules] { attributes + blocks }
}

/// An argument or a nested block.
final class ItemRules {
    let kind: Kind
    let name: String
    /// What its constraints say, once they are read.
    var values: ValueRule?
    /// What the nested block may hold, once it is read.
    var inside: BlockRules?

    enum Kind {
        case attribute(AttributeSchema)
        case block(NestedBlockSchema)
    }

    init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }

    var constraintsID: Int {
        switch kind {
        case .attribute(let attribute): attribute.constraintsID
        case .block(let block): block.constraintsID
        }
    }

    var constraints: Constraints {
        switch kind {
        case .attribute(let attribute): attribute.constraints
        case .block(let block): block.constraints
        }
    }

    /// Only the oldest provider has it.
    var isFormer: Bool {
        switch kind {
        case .attribute(let attribute): attribute.isFormer
        case .block(let block): block.isFormer
        }
    }

    /// The oldest provider lacks it.
    var isNew: Bool {
        switch kind {
        case .attribute(let attribute): attribute.isNew
        case .block(let block): block.isNew
        }
    }

    var isDeprecated: Bool {
        switch kind {
        case .attribute(let attribute): attribute.isDeprecated
        case .block(let block): block.isDeprecated
        }
    }

    fileprivate var isDemanded: Bool {
        switch kind {
        case .attribute(let attribute):
            attribute.isRequired || attribute.wasRequired || attribute.isInGroup
        case .block(let block): block.minimum > 0 || block.wasRequired || block.isInGroup
        }
    }
}
