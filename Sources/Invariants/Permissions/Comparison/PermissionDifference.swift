public import Terraform

/// What a principal may do beyond what is expected of it, and what of that it may not.
public struct PermissionDifference: Sendable {
    /// One action on one resource, as far as a statement says so.
    public struct Part: Hashable, Sendable {
        /// What it is, such as `dynamodb:DeleteTable on ${aws_dynamodb_table.orders.arn}`.
        public let text: String
        /// The statement that says so, such as `statement 1 of aws_iam_role_policy.web`; nil where nothing does.
        public let statement: String?
        /// Where that stands.
        public let position: SourcePosition?
    }

    /// What is allowed and not expected.
    public internal(set) var more: [Part] = []
    /// What is expected and not allowed.
    public internal(set) var less: [Part] = []
    /// What nobody can compare before apply, with the reason.
    public internal(set) var undecided: [Part] = []

    /// Whether just what is expected is allowed, for certain.
    public var isEmpty: Bool { more.isEmpty && less.isEmpty && undecided.isEmpty }
}

extension Permissions {
    /// The policy of a term, such as a template with references in it.
    ///
    /// - Parameters:
    ///   - term: The policy's JSON.
    ///   - name: What messages call it.
    public func policy(_ term: Term, named name: String) -> Policy {
        PolicyReader.policy(texts.text(model.value(of: term)), source: Policy.Source(name, at: nil))
    }

    /// Compares all that a principal may do with what is expected of it.
    ///
    /// What counts is what is allowed, whatever statements say it: the identity's policies and those of resources that
    /// name it, less what is denied and what a permissions boundary leaves out. Symbols are equal to themselves alone, so
    /// that `table/*` is not the same as the ARN of a table.
    ///
    /// - Parameters:
    ///   - principal: The address of a role or user.
    ///   - expected: The policy of an identity that allows just what is expected; see ``policy(_:named:)``.
    ///   - managed: The names of AWS's own policies that are expected to be attached; what they allow is not compared.
    /// - Throws: ``QuestionError`` where the principal is not in the document.
    public func difference(
        of principal: String, from expected: Policy, managed: [String] = []
    ) throws(QuestionError) -> PermissionDifference {
        let caller = try caller(principal)
        var difference = PermissionDifference()
        let attached = caller.unused + (caller.isAdministrator ? ["AdministratorAccess"] : [])
        for name in attached where !managed.contains(name) {
            difference.more.append(.init(text: "the AWS managed policy \(name)", statement: nil, position: nil))
        }
        for name in managed where !attached.contains(name) {
            difference.less.append(.init(text: "the AWS managed policy \(name)", statement: nil, position: nil))
        }
        var comparison = GrantComparison(self, caller, expected)
        comparison.run(&difference)
        return difference
    }
}

extension Caller {
    /// Whether AWS's policy of that name is attached, which is read as `*` on `*`.
    fileprivate var isAdministrator: Bool {
        policies.contains { $0.source.name.hasPrefix("AWS managed policy AdministratorAccess") }
    }
}
