/// The type of an attribute's value.
public indirect enum AttributeType: Sendable, Hashable {
    /// Text.
    case string
    /// A whole or fractional number.
    case number
    /// True or false.
    case bool
    /// Any value.
    case dynamic
    /// Values of one type, in order.
    case list(AttributeType)
    /// Values of one type, without order and without doubles.
    case set(AttributeType)
    /// Values of one type, by text.
    case map(AttributeType)
    /// Named members, each of its own type.
    case object([Member])

    /// A member of an object.
    public struct Member: Sendable, Hashable {
        /// The name in Terraform.
        public let name: String
        /// The type of its value.
        public let type: AttributeType
        /// Whether an object may lack it.
        public let isOptional: Bool
        /// Whether only the provider gives it a value.
        public let isReadOnly: Bool
        /// The provider announces that it will go.
        public let isDeprecated: Bool

        /// A member of this name and type, which every object must have unless it is said to be optional or read-only.
        public init(
            name: String, type: AttributeType, isOptional: Bool = false, isReadOnly: Bool = false,
            isDeprecated: Bool = false
        ) {
            self.name = name
            self.type = type
            self.isOptional = isOptional
            self.isReadOnly = isReadOnly
            self.isDeprecated = isDeprecated
        }
    }

    init(_ cursor: inout EmbeddedCursor) {
        switch cursor.byte() {
        case UInt8(ascii: "s"): self = .string
        case UInt8(ascii: "n"): self = .number
        case UInt8(ascii: "b"): self = .bool
        case UInt8(ascii: "L"): self = .list(AttributeType(&cursor))
        case UInt8(ascii: "S"): self = .set(AttributeType(&cursor))
        case UInt8(ascii: "M"): self = .map(AttributeType(&cursor))
        case UInt8(ascii: "O"):
            let count = cursor.number(2)
            var members: [Member] = []
            for _ in 0..<count {
                let name = cursor.name()
                members.append(Member(name: name, type: AttributeType(&cursor)))
            }
            self = .object(members)
        default: self = .dynamic
        }
    }

    /// The type of each element of a list, set or map; nil for other types.
    public var element: AttributeType? {
        switch self {
        case .list(let element), .set(let element), .map(let element): element
        default: nil
        }
    }

    /// The members of an object, or of the objects that a list, set or map holds.
    public var members: [Member]? {
        if case .object(let members) = self { return members }
        return element?.members
    }
}
