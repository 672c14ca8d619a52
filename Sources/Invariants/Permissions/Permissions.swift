public import Terraform

/// Who may do what in a document: its roles and users, and every policy that has a say.
///
/// ```swift
/// let permissions = Permissions(of: configuration)
/// let decision = try permissions.decision(
///     for: "aws_iam_role.web_task", action: "dynamodb:GetItem", on: "aws_dynamodb_table.orders")
/// decision.answer  // .allowed
/// ```
/// What decides is IAM's own evaluation within one account; service control policies, session policies and the policies of
/// VPC endpoints play no part.
public struct Permissions {
    let model: Model
    let texts: DocumentTexts
    let callers: [Caller]
    let resourcePolicies: [Int: [Policy]]
    /// The statements of resources' policies, as tables lay them beside others.
    let resourceStatements: [PatternStatement]

    /// Reads the policies of a document.
    ///
    /// - Parameters:
    ///   - configuration: The document.
    ///   - modules: Gives the configuration of a local module by its folder relative to the document; nil where there is
    ///     none.
    public init(of configuration: Configuration, modules: (String) -> Configuration? = { _ in nil }) {
        self.init(of: Model(configuration, modules: modules))
    }

    /// Reads the policies of an evaluated document.
    public init(of model: Model) {
        self.model = model
        texts = DocumentTexts(model: model)
        callers = CallerReader.callers(of: model)
        resourcePolicies = ResourcePolicyReader.policies(of: model)
        resourceStatements = Self.resourceStatements(resourcePolicies, texts)
    }

    /// The addresses of all roles and users, in the order of the document.
    public var principals: [String] { callers.map(\.name) }

    /// Whether a principal may do something to a resource.
    ///
    /// - Parameters:
    ///   - principal: The address of a role or user, or a service such as `lambda.amazonaws.com`.
    ///   - action: The action, without wildcards, such as `s3:GetObject`.
    ///   - resource: An ARN, or an address followed by nothing or by a suffix that begins with `/` or `:`. `${…}` in an
    ///     ARN or suffix is an attribute of the document.
    ///   - context: The values of condition keys; a key without any is not decided.
    /// - Throws: ``QuestionError`` where the principal or resource is not in the document, or the action is none.
    public func decision(
        for principal: String, action: String, on resource: String, context: [String: [String]] = [:]
    ) throws(QuestionError) -> Decision {
        guard action.isAction, !action.isPattern else { throw .action(action) }
        return decision(
            for: try caller(principal), action: action, on: try asked(resource), context: texts(of: context))
    }

    /// Whether a principal may do something to a resource, all texts being terms: references are known as such, and no
    /// literal is taken for one.
    ///
    /// - Parameters:
    ///   - principal: The address of a role or user, or a service such as `lambda.amazonaws.com`.
    ///   - action: The action, without wildcards, such as `s3:GetObject`.
    ///   - resource: An ARN, or `*`.
    ///   - context: The values of condition keys; a key without any is not decided.
    /// - Throws: ``QuestionError`` where the principal is not in the document, or the action is none.
    public func decision(
        for principal: String, action: String, on resource: Term, context: [String: [Term]]
    ) throws(QuestionError) -> Decision {
        guard action.isAction, !action.isPattern else { throw .action(action) }
        var known: [String: [SymbolicText]] = [:]
        for (key, values) in context.sorted(by: { $0.key < $1.key }) {
            known[key.lowercased(), default: []] += values.map { texts.text(model.value(of: $0)) }
        }
        return decision(
            for: try caller(principal), action: action, on: asked(texts.text(model.value(of: resource))), context: known
        )
    }

    func decision(
        for caller: Caller, action: String, on resource: AskedResource, context: [String: [SymbolicText]]
    ) -> Decision {
        let isAssumption = action.lowercased().hasPrefix("sts:")
        var policies: [Policy] = []
        var rule = AccessQuestion.Rule.either
        if let owner = resource.owner {
            let type = model.instances[owner].type
            // A role's trust policy is about assuming it, not about changing it.
            if type != "aws_iam_role" || isAssumption { policies = resourcePolicies[owner] ?? [] }
            if type.hasPrefix("aws_kms_") && type.hasSuffix("_key") || type == "aws_iam_role" && isAssumption {
                rule = .resourceFirst
            }
        }
        return AccessQuestion(
            caller: caller, action: action, resource: resource.forms, resourcePolicies: policies, rule: rule,
            context: context
        ).decision()
    }

    /// The role, user or service of a name.
    func caller(_ name: String) throws(QuestionError) -> Caller {
        if let caller = callers.first(where: { $0.name == name }) { return caller }
        if name.hasSuffix(".amazonaws.com") { return Caller(.service, name) }
        throw .principal(name, nearest: Spelling.nearest(to: name, among: principals))
    }

    func texts(of context: [String: [String]]) -> [String: [SymbolicText]] {
        var all: [String: [SymbolicText]] = [:]
        // Keys that differ in case only are one key.
        for (key, values) in context.sorted(by: { $0.key < $1.key }) {
            all[key.lowercased(), default: []] += values.map(text)
        }
        return all
    }
}

/// Why a question about permissions makes no sense for a document.
public enum QuestionError: Error, Hashable, Sendable {
    /// There is no such role or user.
    case principal(String, nearest: String?)
    /// There is no such resource.
    case resource(String, nearest: String?)
    /// The text is no action.
    case action(String)

    /// What is wrong, and the likely fix.
    public var message: String {
        switch self {
        case .principal(let name, let nearest):
            "there is no role or user '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .resource(let name, let nearest):
            "there is no resource '\(name)', and it is no ARN" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .action(let text): "'\(text)' is no action; actions read service:Verb, as in s3:GetObject"
        }
    }
}

extension String {
    /// Whether it reads as an action, with or without wildcards.
    var isAction: Bool {
        if self == "*" { return true }
        let parts = split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && !contains(" ")
    }

    /// Whether it has wildcards.
    var isPattern: Bool { contains("*") || contains("?") }
}

extension Configuration {
    /// Whether a principal may do something to a resource; see ``Permissions/decision(for:action:on:context:)``.
    ///
    /// Whoever asks more than once makes one ``Permissions`` and asks that.
    public func can(
        principal: Address, action: String, on resource: String, context: [String: [String]] = [:]
    ) throws(QuestionError) -> Decision {
        try Permissions(of: self).decision(for: principal.text, action: action, on: resource, context: context)
    }
}
