import Evaluation

/// The types of blocks as values, each worked out once.
struct BlockTypes {
    private var known: [BlockSchema.ID: ValueType] = [:]

    /// The object that a block is to expressions: its attributes, and its nested blocks as lists, sets, maps or objects.
    mutating func type(of block: BlockSchema) -> ValueType {
        if let type = known[block.id] { return type }
        var attributes = block.attributes.map { ValueType.Attribute($0.name, $0.type.valueType.withoutOptionals) }
        for nested in block.blocks {
            let object = type(of: nested.block)
            let type: ValueType =
                switch nested.nesting {
                case .list: .list(object)
                case .set: .set(object)
                case .map: .map(object)
                case .single: object
                }
            attributes.append(ValueType.Attribute(nested.name, type))
        }
        let type = ValueType.object(of: attributes)
        known[block.id] = type
        return type
    }
}

extension AttributeType {
    /// The type as expressions know it, with marks on members that a value which is converted to it may lack.
    var valueType: ValueType {
        switch self {
        case .string: .string
        case .number: .number
        case .bool: .bool
        case .dynamic: .dynamic
        case .list(let element): .list(element.valueType)
        case .set(let element): .set(element.valueType)
        case .map(let element): .map(element.valueType)
        case .object(let members):
            .object(
                of: members.map { ValueType.Attribute($0.name, $0.type.valueType, isOptional: $0.isOptional) })
        }
    }
}
