public import Terraform

/// What is different about one block.
public struct Change: Sendable {
    /// What happened to the block.
    public enum Kind: String, Sendable {
        /// It is on the second side only.
        case added
        /// It is on the first side only.
        case removed
        /// It is on both sides, with other contents.
        case changed
        /// It has another address, perhaps with other contents.
        case moved
    }

    /// A value that is different.
    public struct Attribute: Sendable {
        /// Where, and what stands there on either side.
        public let difference: Difference
        /// The settings that cause it; empty where nobody asked, or where none does.
        public var settings: [String] = []

        /// Makes an attribute of a change.
        public init(_ difference: Difference) {
            self.difference = difference
        }
    }

    /// The block's address, on the second side if it is there.
    public let address: String
    /// The address on the first side, where it is another.
    public let previousAddress: String?
    /// What happened.
    public let kind: Kind
    /// What is different within the block.
    public var attributes: [Attribute]
    /// How bad it is, and why.
    public var assessment: Assessment
    /// The settings that cause a whole block to come or go; empty where nobody asked.
    public var settings: [String] = []
    /// Facts that belong to the change, such as what a plan says about it.
    public var notes: [String] = []
    /// Where the block is described; of a removed one, where it was.
    public let position: SourcePosition?

    /// Makes a change.
    public init(
        _ address: String, previousAddress: String? = nil, _ kind: Kind, _ differences: [Difference],
        _ assessment: Assessment, notes: [String] = [], at position: SourcePosition? = nil
    ) {
        self.address = address
        self.previousAddress = previousAddress
        self.kind = kind
        attributes = differences.map(Attribute.init)
        self.assessment = assessment
        self.notes = notes
        self.position = position
    }
}

extension [Change] {
    /// The changes in the order in which reviewers want them: worst first, then by address.
    func sorted() -> [Change] {
        sorted { first, second in
            first.assessment.risk == second.assessment.risk
                ? first.address < second.address : first.assessment.risk > second.assessment.risk
        }
    }
}
