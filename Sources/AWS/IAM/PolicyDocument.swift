public import Terraform

/// An IAM policy: statements in order, always of version 2012-10-17.
///
/// It is written the way AWS gives it back: one action, resource or principal as a string, several as an array.
///
/// ```swift
/// let policy: Expression<PolicyDocument> = .policy(.allow([.s3.getObject], on: ["\(bucket.arn)/*"]))
/// // {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"${…}/*"}]}
/// ```
///
/// An identity's policy (of a role, user or group) is made of ``Statement``s, a resource's (of a bucket, key, queue) of
/// ``ResourceStatement``s, which name the principals. What AWS would refuse is reported where the policy is used.
public struct PolicyDocument: Hashable, Sendable {
    /// The policy's own name; AWS needs none.
    public let id: Expression<String>?
    /// How long AWS lets the policy become.
    public let limit: PolicyLimit
    /// The statements as they are written.
    let statements: [StatementBody]

    /// A policy of an identity: a role, user or group.
    ///
    /// - Parameters:
    ///   - statements: What is allowed and denied.
    ///   - limit: Its greatest length; that of a role's inline policies unless given.
    public init(_ statements: [Statement], limit: PolicyLimit = .inlineRolePolicy) {
        self.id = nil
        self.limit = limit
        self.statements = statements.map(\.body)
    }

    /// A policy of a resource, which says who may do what: a bucket, key, queue, topic or repository.
    ///
    /// - Parameters:
    ///   - statements: Who is allowed or denied what.
    ///   - id: The policy's own name; none unless given.
    ///   - limit: Its greatest length; that of bucket policies, 20 KB, unless given.
    public init(
        resource statements: [ResourceStatement], id: Expression<String>? = nil, limit: PolicyLimit = .bucketPolicy
    ) {
        self.id = id
        self.limit = limit
        self.statements = statements.map(\.body)
    }

    /// A role's trust policy: who may assume it.
    ///
    /// - Parameters:
    ///   - principals: Who may assume the role.
    ///   - action: How they assume it; `sts:AssumeRole`, or `sts:AssumeRoleWithWebIdentity` for a federated principal.
    ///   - conditions: When they may; all must hold.
    public init(trusting principals: [Principal], action: Action? = nil, when conditions: [PolicyCondition] = []) {
        let isFederated = principals.contains { $0.kind == .federated }
        let assume = action ?? (isFederated ? .sts.assumeRoleWithWebIdentity : .sts.assumeRole)
        self.id = nil
        self.limit = .trustPolicy
        self.statements = [
            StatementBody(
                effect: .allow, principals: .only(principals), actions: .only([assume]), resources: nil,
                conditions: conditions, sid: nil)
        ]
    }

    /// The policy as JSON, for where AWS takes it inside another document.
    public var json: JSONText {
        var members = [JSONText.Member("Version", "2012-10-17")]
        if let id { members.append(JSONText.Member("Id", .string(id))) }
        members.append(JSONText.Member("Statement", .array(statements.map(\.json))))
        return .object(members)
    }
}

extension PolicyDocument: ExpressionConvertible {
    /// The policy as text, or the first mistake in it.
    public var term: Term {
        if let mistake { return .invalid(mistake) }
        let text = json.term
        return limit.mistake(in: text).map(Term.invalid) ?? text
    }

    /// What AWS would refuse; nil for a good policy.
    private var mistake: Mistake? {
        if statements.isEmpty { return Mistake(rule: "policy", "a policy has no statement; give it at least one") }
        for statement in statements {
            if let mistake = statement.mistake { return mistake }
        }
        var sids: Set<String> = []
        for sid in statements.compactMap(\.sid) where !sids.insert(sid).inserted {
            return Mistake(rule: "policy", "statement ID \"\(sid)\" stands twice in one policy; IDs are unique")
        }
        return nil
    }
}

extension Expression where Value == PolicyDocument {
    /// A policy of a role, user or group.
    ///
    /// - Parameters:
    ///   - statements: What is allowed and denied.
    ///   - limit: Its greatest length; that of a role's inline policies unless given.
    public static func policy(_ statements: Statement..., limit: PolicyLimit = .inlineRolePolicy) -> Self {
        Self(PolicyDocument(statements, limit: limit))
    }

    /// A policy of a resource: a bucket, key, queue, topic or repository.
    ///
    /// - Parameters:
    ///   - statements: Who is allowed or denied what.
    ///   - limit: Its greatest length; that of bucket policies, 20 KB, unless given.
    public static func resourcePolicy(_ statements: ResourceStatement..., limit: PolicyLimit = .bucketPolicy) -> Self {
        Self(PolicyDocument(resource: statements, limit: limit))
    }

    /// A role's trust policy: who may assume it, and when.
    public static func trust(
        _ principals: Principal..., action: Action? = nil, when conditions: [PolicyCondition] = []
    ) -> Self {
        Self(PolicyDocument(trusting: principals, action: action, when: conditions))
    }

    /// A policy written as JSON elsewhere, such as a data source's attribute or a file's text; it is not checked.
    public static func json(_ text: Expression<String>) -> Self { text.cast() }
}
