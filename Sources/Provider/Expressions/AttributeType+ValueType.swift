import Evaluation

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
