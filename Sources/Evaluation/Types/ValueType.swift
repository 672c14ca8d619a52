/// The type of a value in Terraform's language (HCL, "Types").
///
/// ```swift
/// ValueType.list(.string).text           // "list of string"
/// ValueType.list(.string).constraint     // "list(string)"
/// try ValueType(parsing: "map(object({ size = optional(number, 3) }))")
/// ```
public indirect enum ValueType: Hashable, Sendable {
    /// Any type: what is not known yet, or `any` in a constraint.
    case dynamic
    /// `true` or `false`.
    case bool
    /// A number, whole or not.
    case number
    /// Text.
    case string
    /// Values of one type, in order.
    case list(ValueType)
    /// Values of one type, without order and doubles.
    case set(ValueType)
    /// Values of one type, by text.
    case map(ValueType)
    /// Values in order, each of its own type: what `[…]` makes.
    case tuple([ValueType])
    /// Values by name, each of its own type: what `{…}` makes; the attributes are sorted by name.
    case object([Attribute])

    /// An attribute of an object type.
    public struct Attribute: Hashable, Sendable {
        /// The attribute's name.
        public let name: String
        /// The type of its value.
        public let type: ValueType
        /// Whether a value that is converted to the object may lack it; it is null then. Only constraints have such.
        public let isOptional: Bool

        /// Makes an attribute.
        public init(_ name: String, _ type: ValueType, isOptional: Bool = false) {
            self.name = name
            self.type = type
            self.isOptional = isOptional
        }
    }

    /// An object type with attributes in any order; of two with the same name the last one counts.
    public static func object(of attributes: [Attribute]) -> ValueType {
        var sorted: [Attribute] = []
        sorted.reserveCapacity(attributes.count)
        // Sorting keeps the order of equal names, so that the last of them is the last here too.
        for attribute in attributes.sorted(by: { $0.name < $1.name }) {
            if sorted.last?.name == attribute.name { sorted.removeLast() }
            sorted.append(attribute)
        }
        return .object(sorted)
    }

    /// The attribute of an object type by its name; nil where there is none or the type is another.
    public func attribute(_ name: String) -> Attribute? {
        guard case .object(let attributes) = self else { return nil }
        var low = 0
        var high = attributes.count
        while low < high {
            let middle = (low + high) / 2
            if attributes[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < attributes.count && attributes[low].name == name ? attributes[low] : nil
    }

    /// The type of the elements of a list, set or map; nil for all others.
    public var element: ValueType? {
        switch self {
        case .list(let element), .set(let element), .map(let element): element
        default: nil
        }
    }

    /// Whether it is a bool, number or string.
    public var isPrimitive: Bool {
        switch self {
        case .bool, .number, .string: true
        default: false
        }
    }

    /// Whether it is a list, set or tuple.
    public var isSequence: Bool {
        switch self {
        case .list, .set, .tuple: true
        default: false
        }
    }

    /// Whether it is a list, set or map.
    var isCollection: Bool { element != nil }

    var isObject: Bool { if case .object = self { true } else { false } }
    var isTuple: Bool { if case .tuple = self { true } else { false } }
    var isMap: Bool { if case .map = self { true } else { false } }
    var isList: Bool { if case .list = self { true } else { false } }
    var isSet: Bool { if case .set = self { true } else { false } }

    /// Whether it is ``dynamic`` or holds a part that is.
    public var hasDynamicParts: Bool {
        switch self {
        case .dynamic: true
        case .bool, .number, .string: false
        case .list(let element), .set(let element), .map(let element): element.hasDynamicParts
        case .tuple(let elements): elements.contains(where: \.hasDynamicParts)
        case .object(let attributes): attributes.contains { $0.type.hasDynamicParts }
        }
    }

    /// The type with no attribute marked optional: what values have.
    public var withoutOptionals: ValueType {
        switch self {
        case .dynamic, .bool, .number, .string: self
        case .list(let element): .list(element.withoutOptionals)
        case .set(let element): .set(element.withoutOptionals)
        case .map(let element): .map(element.withoutOptionals)
        case .tuple(let elements): .tuple(elements.map(\.withoutOptionals))
        case .object(let attributes): .object(attributes.map { Attribute($0.name, $0.type.withoutOptionals) })
        }
    }
}
