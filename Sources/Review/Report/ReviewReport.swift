/// Everything that there is to say about two sides.
public struct ReviewReport: Sendable {
    /// What the sides are called, such as `dev` and `prd`.
    public let before: String
    /// See ``before``.
    public let after: String
    /// The changes, worst first, then by address.
    public var changes: [Change] = []
    /// What happens to blocks whose own text is the same.
    public var consequences: [Consequence] = []
    /// The environments' names, where values that differ in them alone were folded.
    public var folded: Folded?
    /// Permissions gained and lost.
    public var permissions: [PermissionChange] = []
    /// Network paths opened and closed.
    public var openings: [OpeningChange] = []
    /// Protections that became weaker or stronger, came or went.
    public var safeguards: [SafeguardChange] = []
    /// What decides the bill.
    public var costs: [CostChange] = []
    /// The differences by the settings that cause them; nil where nobody asked.
    public var explanation: Explanation?
    /// Where the higher environment is weaker than the lower one.
    public var weaknesses: [Weakness] = []
    /// What plans say besides: drift, deferred changes, what this version does not know.
    public var remarks: [Remark] = []

    /// Makes an empty report.
    public init(before: String, after: String) {
        self.before = before
        self.after = after
    }

    /// How many values differ in the environment's name alone.
    public struct Folded: Hashable, Sendable {
        /// The name on the first side.
        public let before: String
        /// The name on the second side.
        public let after: String
        /// The number of values.
        public let values: Int
        /// The number of blocks that have them.
        public let blocks: Int
        /// How many resources would be replaced if both sides were of one environment; nil where they surely are not.
        public var replacements: Int?
    }

    /// Something that a plan says beside its changes.
    public struct Remark: Hashable, Sendable {
        /// What it is about: `drift`, `deferred`, `unknown`, `check`, `incomplete`.
        public let subject: String
        /// The resource; nil where it is about the whole plan.
        public let address: String?
        /// What is said, in one line.
        public let text: String

        /// Makes a remark.
        public init(_ subject: String, _ address: String?, _ text: String) {
            self.subject = subject
            self.address = address
            self.text = text
        }
    }

    /// Whether the sides are the same, but for the environment's name where it was folded.
    public var isEmpty: Bool { changes.isEmpty && consequences.isEmpty }

    /// The worst risk of all changes and consequences; nil where there are none.
    public var worst: Risk? {
        (changes.map(\.assessment.risk) + consequences.map(\.assessment.risk)).max()
    }
}

/// What happens to a block that is the same on both sides, because of another one.
public struct Consequence: Hashable, Sendable {
    /// The block.
    public let address: String
    /// How bad it is, and why.
    public let assessment: Assessment
    /// The block whose change causes it.
    public let cause: String
}

/// A protection that is not the same on both sides.
public struct SafeguardChange: Hashable, Sendable {
    /// The block.
    public let address: String
    /// What the protection is about, such as `encryption`.
    public let subject: String
    /// The argument; empty where the whole block is the protection.
    public let path: String
    /// The value on the first side; nil where there is none.
    public let before: String?
    /// The value on the second side; nil where there is none.
    public let after: String?
    /// Whether the second side is the weaker one.
    public let isWeaker: Bool
    /// What the weakness can come to.
    public let risk: Risk
}
