public import Terraform

/// All that a principal may do, made to be read in a review: what its policies and those of resources allow, less what is
/// denied for certain.
public struct PermissionTable: Sendable {
    /// One statement's worth of permissions.
    public struct Row: Sendable {
        /// The actions or patterns of actions.
        public let actions: [String]
        /// Whether all but these actions are meant.
        public let isNotAction: Bool
        /// The resources or patterns of resources.
        public let resources: [String]
        /// Whether all but these resources are meant.
        public let isNotResource: Bool
        /// What must hold, all of it.
        public let conditions: [String]
        /// What takes away a part, or may: denials, the boundary, a key's policy.
        public let limits: [String]
        /// Who is meant, where a row is about somebody else: who may assume a role.
        public let principals: [String]
        /// The statement in words, such as `statement "Items" of aws_iam_role_policy.read`.
        public let statement: String
        /// Where it stands.
        public let position: SourcePosition?
    }

    /// The role, user or service.
    public let principal: String
    /// What is allowed.
    public let allowed: [Row]
    /// What is denied by statements about the principal, whatever allows it.
    public let denied: [Row]
    /// Who may assume the role; empty for users and services.
    public let trusted: [Row]
    /// What nobody can read before apply, and attached policies of AWS that are not looked at.
    public let remarks: [String]
}

extension PermissionTable.Row {
    /// A row of a statement, or of some of its actions and resources by their places.
    init(_ statement: Policy.Statement, actions: [Int]? = nil, resources: [Int]? = nil, limits: [String] = []) {
        let allActions = statement.actions.elements.map(\.description)
        let allResources = statement.resources?.elements.map(\.description) ?? []
        self.actions = actions?.map { allActions[$0] } ?? allActions
        if case .allBut = statement.actions { isNotAction = true } else { isNotAction = false }
        self.resources = resources?.map { allResources[$0] } ?? allResources
        if case .allBut? = statement.resources { isNotResource = true } else { isNotResource = false }
        conditions = statement.conditions.map(\.text)
        self.limits = limits
        principals = statement.principalTexts
        self.statement = statement.name
        position = statement.source.position
    }
}

extension Policy.Statement {
    /// Who is meant, in words: `Service lambda.amazonaws.com`.
    var principalTexts: [String] {
        switch principals {
        case .only(let all)?: all.map(\.text)
        case .allBut(let all)?: all.map { "everybody but \($0.text)" }
        case nil: []
        }
    }
}

extension Policy.Principal {
    /// The principal in words.
    var text: String {
        switch self {
        case .anyone: "anyone"
        case .aws(let text): text.description
        case .service(let text): text.description
        case .federated(let text): "federated \(text)"
        case .other(let kind, let text): "\(kind) \(text)"
        }
    }
}
