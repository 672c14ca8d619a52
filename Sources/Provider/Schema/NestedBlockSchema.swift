import Terraform

/// A block inside another: its name, how often it may stand there, and its body.
public struct NestedBlockSchema: Sendable {
    /// The name in Terraform, such as `default_action`.
    public let name: String
    /// How repeated blocks are kept.
    public let nesting: Nesting
    /// The least number of blocks; 0 when none is required.
    public let minimum: Int
    /// The largest number of blocks; nil when the schema knows no limit.
    public let maximum: Int?
    /// The provider announces that this block will go.
    public let isDeprecated: Bool
    /// The oldest provider that the emitted JSON must suit, 5.100.0, has no such block.
    public let isNew: Bool
    /// The oldest provider that the emitted JSON must suit, 5.100.0, demands the block where this one does not.
    public let wasRequired: Bool
    /// Only the oldest provider, 5.100.0, has the block: this one has it no more.
    let isFormer: Bool
    /// The oldest provider, 5.100.0, does not demand the block that this one demands.
    let isNowRequired: Bool
    /// The constraints demand such a block, or another argument in its place.
    let isInGroup: Bool
    /// The identity of its body: equal bodies have equal ones.
    public let blockID: BlockSchema.ID

    private let place: Place
    /// The identity of its constraints: equal ones are equal, 0 means none.
    let constraintsID: Int

    /// How repeated blocks of one name are kept.
    public enum Nesting: Sendable {
        /// In order.
        case list
        /// Without order and without doubles.
        case set
        /// By a label that the configuration gives.
        case map
        /// At most one block.
        case single
    }

    /// Where its body is read.
    private enum Place {
        case embedded(EmbeddedText)
        case document(JSONValue)
    }

    /// A block of which the schema alone is known; its body is the value of `block` in what Terraform writes.
    init(_ name: String, _ nesting: Nesting, minimum: Int, maximum: Int?, body: JSONValue) {
        self.name = name
        self.nesting = nesting
        self.minimum = minimum
        self.maximum = maximum
        isDeprecated = body["deprecated"]?.bool ?? false
        (isNew, wasRequired, isFormer, isNowRequired, isInGroup) = (false, false, false, false, false)
        blockID = body.offset
        place = .document(body)
        constraintsID = 0
    }

    init(_ text: EmbeddedText, at offset: Int) {
        place = .embedded(text)
        var cursor = EmbeddedCursor(text: text, offset: offset)
        switch cursor.byte() {
        case UInt8(ascii: "L"): nesting = .list
        case UInt8(ascii: "S"): nesting = .set
        case UInt8(ascii: "M"): nesting = .map
        default: nesting = .single
        }
        let flags = cursor.number(2)
        isDeprecated = flags & SchemaFlags.deprecated != 0
        isNew = flags & SchemaFlags.new != 0
        wasRequired = flags & SchemaFlags.wasRequired != 0
        isFormer = flags & SchemaFlags.former != 0
        isNowRequired = flags & SchemaFlags.nowRequired != 0
        isInGroup = flags & SchemaFlags.inGroup != 0
        minimum = cursor.number(3)
        let limit = cursor.number(3)
        maximum = limit == 0 ? nil : limit
        constraintsID = cursor.number(4)
        blockID = cursor.number(4)
        name = cursor.name()
    }

    /// Its body, read anew at each call.
    public var block: BlockSchema {
        switch place {
        case .embedded(let text): BlockSchema(text, at: blockID)
        case .document(let body): BlockSchema(body)
        }
    }

    /// What the schema does not say about it, read anew at each call.
    public var constraints: Constraints {
        if case .embedded(let text) = place { Constraints(text, at: constraintsID) } else { Constraints() }
    }
}
