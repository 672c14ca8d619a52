public import Terraform

/// A policy of IAM as it stands in a document: its statements, each with the place to change.
public struct Policy: Hashable, Sendable {
    /// What is known of the policy.
    public enum Contents: Hashable, Sendable {
        /// Its statements in order.
        case statements([Policy.Statement])
        /// Nothing, with the reason, such as `its text is known only at apply`; it may allow or deny anything.
        case unknown(String)
    }

    /// Statements, or why there are none.
    public let contents: Contents
    /// Where the policy stands.
    public let source: Source
    /// Why it may not be there, such as `var.role is known only at apply`; nil for one that is there for certain.
    public var doubt: String?

    /// Makes a policy that is there for certain.
    public init(_ contents: Contents, source: Source) {
        self.contents = contents
        self.source = source
    }

    /// The statements; none where nothing is known of the policy.
    public var statements: [Policy.Statement] {
        if case .statements(let statements) = contents { statements } else { [] }
    }
}

extension Policy {
    /// Where a policy or statement stands in a document.
    public struct Source: Hashable, Sendable {
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
}
