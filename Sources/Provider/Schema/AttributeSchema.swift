/// One attribute: an argument, a value that the provider computes, or both.
public struct AttributeSchema: Sendable {
    /// The name in Terraform, such as `load_balancer_type`.
    public let name: String
    /// The type of its value.
    public let type: AttributeType
    /// The identity of its constraints: equal ones are equal, 0 means none.
    public let constraintsID: Int

    private let flags: Int
    /// Where its constraints stand; nil where none are known.
    private let text: EmbeddedText?

    /// An attribute of which the schema alone is known, its marks as ``SchemaFlags``.
    init(_ name: String, _ type: AttributeType, flags: Int) {
        self.name = name
        self.type = type
        self.flags = flags
        constraintsID = 0
        text = nil
    }

    init(_ text: EmbeddedText, at offset: Int) {
        self.text = text
        var cursor = EmbeddedCursor(text: text, offset: offset)
        flags = cursor.number(2)
        constraintsID = cursor.number(4)
        name = cursor.name()
        type = AttributeType(&cursor)
    }

    /// The configuration must give it a value.
    public var isRequired: Bool { flags & SchemaFlags.required != 0 }
    /// The configuration may give it a value.
    public var isOptional: Bool { flags & SchemaFlags.optional != 0 }
    /// The provider gives it a value when the configuration does not.
    public var isComputed: Bool { flags & SchemaFlags.computed != 0 }
    /// The configuration may or must give it a value: it is an argument.
    public var isWritable: Bool { isRequired || isOptional }
    /// Terraform hides its value in what it prints.
    public var isSensitive: Bool { flags & SchemaFlags.sensitive != 0 }
    /// The provider announces that it will go.
    public var isDeprecated: Bool { flags & SchemaFlags.deprecated != 0 }
    /// Its value is sent to AWS and never kept in the state.
    public var isWriteOnly: Bool { flags & SchemaFlags.writeOnly != 0 }
    /// The oldest provider that the emitted JSON must suit, 5.100.0, has no such attribute, or does not let it be written.
    public var isNew: Bool { flags & SchemaFlags.new != 0 }
    /// The oldest provider that the emitted JSON must suit, 5.100.0, demands a value where this one does not.
    public var wasRequired: Bool { flags & SchemaFlags.wasRequired != 0 }
    /// Only the oldest provider, 5.100.0, has the attribute: this one has it no more.
    var isFormer: Bool { flags & SchemaFlags.former != 0 }
    /// The oldest provider, 5.100.0, does not demand the value that this one demands.
    var isNowRequired: Bool { flags & SchemaFlags.nowRequired != 0 }
    /// The oldest provider, 5.100.0, lets a value be written that this one only computes.
    var wasWritable: Bool { flags & SchemaFlags.wasWritable != 0 }
    /// The constraints demand a value of this attribute or of another.
    var isInGroup: Bool { flags & SchemaFlags.inGroup != 0 }

    /// What the schema does not say about it, read anew at each call.
    public var constraints: Constraints { text.map { Constraints($0, at: constraintsID) } ?? Constraints() }
}
