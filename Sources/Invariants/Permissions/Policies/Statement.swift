extension Policy {
    /// A statement of a policy (IAM User Guide, "IAM JSON policy elements reference").
    public struct Statement: Hashable, Sendable {
        /// Whether a statement allows or denies.
        public enum Effect: String, Hashable, Sendable {
            case allow = "Allow"
            case deny = "Deny"
        }

        /// An element that can be turned round: `Action` and `NotAction`.
        public enum Selection<Element: Hashable & Sendable>: Hashable, Sendable {
            case only([Element])
            case allBut([Element])

            /// What is named.
            public var elements: [Element] {
                switch self {
                case .only(let elements), .allBut(let elements): elements
                }
            }
        }

        /// The statement's own ID.
        public let sid: String?
        /// Its place in the policy, from 1.
        public let number: Int
        /// Whether it allows or denies.
        public let effect: Effect
        /// Who is meant; nil in policies of identities.
        public let principals: Selection<Policy.Principal>?
        /// The actions, in which `*` and `?` are wildcards and case plays no part.
        public let actions: Selection<SymbolicText>
        /// The resources, in which `*` and `?` are wildcards; nil where the policy's own resource is meant.
        public let resources: Selection<SymbolicText>?
        /// What must hold, all of it.
        public let conditions: [Policy.Condition]
        /// Whether `${…}` names a key of the request: in policies of version 2012-10-17.
        public let hasVariables: Bool
        /// Where the statement stands.
        public let source: Policy.Source

        /// Makes a statement.
        public init(
            sid: String? = nil, number: Int = 1, _ effect: Effect, principals: Selection<Policy.Principal>? = nil,
            actions: Selection<SymbolicText>, resources: Selection<SymbolicText>?, conditions: [Policy.Condition] = [],
            hasVariables: Bool = true, source: Policy.Source
        ) {
            self.sid = sid
            self.number = number
            self.effect = effect
            self.principals = principals
            self.actions = actions
            self.resources = resources
            self.conditions = conditions
            self.hasVariables = hasVariables
            self.source = source
        }
    }
}
