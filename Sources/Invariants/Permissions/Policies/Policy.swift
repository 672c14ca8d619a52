public import Terraform

/// A policy of IAM as it stands in a document: its statements, each with the place to change.
public struct Policy: Hashable, Sendable {
    /// What is known of the policy.
    public enum Contents: Hashable, Sendable {
        /// Its statements in order.
        case statements([Statement])
        /// Nothing, with the reason, such as `its text is known only at apply`; it may allow or deny anything.
        case unknown(String)
    }

    /// Statements, or why there are none.
    public let contents: Contents
    /// Where the policy stands.
    public let source: PolicySource

    /// Makes a policy.
    public init(_ contents: Contents, source: PolicySource) {
        self.contents = contents
        self.source = source
    }

    /// The statements; none where nothing is known of the policy.
    public var statements: [Statement] {
        if case .statements(let statements) = contents { statements } else { [] }
    }
}

/// Where a policy or statement stands in a document.
public struct PolicySource: Hashable, Sendable {
    /// The block and what of it holds the policy, such as `aws_iam_role_policy.read`.
    public let name: String
    /// The line to change; nil where no source is known.
    public let position: SourcePosition?

    /// Makes a source.
    public init(_ name: String, at position: SourcePosition?) {
        self.name = name
        self.position = position
    }
}

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
    public let principals: Selection<PolicyPrincipal>?
    /// The actions, in which `*` and `?` are wildcards and case plays no part.
    public let actions: Selection<SymbolicText>
    /// The resources, in which `*` and `?` are wildcards; nil where the policy's own resource is meant.
    public let resources: Selection<SymbolicText>?
    /// What must hold, all of it.
    public let conditions: [Condition]
    /// Whether `${…}` names a key of the request: in policies of version 2012-10-17.
    public let hasVariables: Bool
    /// Where the statement stands.
    public let source: PolicySource

    /// Makes a statement.
    public init(
        sid: String? = nil, number: Int = 1, _ effect: Effect, principals: Selection<PolicyPrincipal>? = nil,
        actions: Selection<SymbolicText>, resources: Selection<SymbolicText>?, conditions: [Condition] = [],
        hasVariables: Bool = true, source: PolicySource
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

/// Who a statement of a resource's policy is about (IAM User Guide, "AWS JSON policy elements: Principal").
public enum PolicyPrincipal: Hashable, Sendable {
    /// Anyone: `*`.
    case anyone
    /// An identity or account of AWS, by its ARN or number.
    case aws(SymbolicText)
    /// A service, such as `lambda.amazonaws.com`.
    case service(SymbolicText)
    /// An identity provider.
    case federated(SymbolicText)
    /// A canonical user of S3, or a kind of principal that IAM may add.
    case other(String, SymbolicText)
}
