import Terraform

/// Whatever a configuration allows or denies, by whom it concerns.
struct PermissionSurvey {
    /// A statement with the block that holds it.
    struct Grant {
        let statement: Statement
        let address: String
        /// Whether the statement names principals, as policies of resources do.
        let hasPrincipals: Bool
        /// Whether the statement is compared and never shown.
        let isHidden: Bool
    }

    /// The statements by whom or what they belong to.
    private(set) var grants: [String: [Grant]] = [:]
    /// Every resource, and with it everybody who is described.
    private(set) var subjects: Set<String> = []

    private let reader: StatementReader
    private let wording: Wording
    private let expressions: PolicyExpressions?
    /// What has a name by which policies of other resources may call it, by type and name.
    private var owners: [[String]: String] = [:]
    /// Policies that limit others and grant nothing.
    private var boundaries: Set<String> = []
    private var attached: Set<String> = []

    /// Whether resources of a type are about nothing but permissions and network paths, or are named by what is.
    static func isAbout(_ type: String) -> Bool {
        type.hasPrefix("aws_iam_") || type.contains("security_group") || type.contains("network_acl")
            || type == "aws_lambda_permission" || PolicyOwner.namedTypes[type] != nil
    }

    /// A resource as the survey needs it.
    struct Entry {
        /// The block that describes it.
        let address: String
        /// Which resource it is, where the block makes several.
        let name: String
        let type: String
        let tree: Tree
    }

    /// Surveys resources.
    ///
    /// - Parameters:
    ///   - entries: The resources.
    ///   - wording: What both sides are to have one word for.
    ///   - expressions: Reads the expressions of a document; nil for a plan, which has none.
    init(_ entries: [Entry], wording: Wording, expressions: PolicyExpressions? = nil) {
        self.wording = wording
        self.expressions = expressions
        reader = StatementReader(wording: wording, expressions: expressions)
        for entry in entries {
            if let boundary = Self.block(in: entry.tree["permissions_boundary"]) {
                boundaries.insert(wording(boundary))
            }
            if entry.type.contains("_policy_attachment"), let policy = Self.block(in: entry.tree["policy_arn"]) {
                attached.insert(wording(policy))
            }
            if let argument = PolicyOwner.namedTypes[entry.type], let name = entry.tree[argument]?.revealed.literal {
                owners[[entry.type, name]] = entry.name
            }
            subjects.insert(wording(entry.name))
            if entry.type == "aws_iam_role" { subjects.insert(wording(entry.name) + " trust") }
        }
        for entry in entries { add(entry) }
    }

    /// The address of the block that an expression refers to.
    private static func block(in tree: Tree?) -> String? {
        guard case .expression(let code) = tree?.revealed else { return nil }
        let parts = code.split(separator: ".")
        let count = parts.first == "data" ? 3 : 2
        guard parts.count >= count else { return nil }
        return parts.prefix(count).joined(separator: ".")
    }

    private mutating func add(_ entry: Entry) {
        let subject = subject(of: entry)
        switch entry.type {
        case "aws_iam_policy" where boundaries.contains(subject) && !attached.contains(subject): return
        case "aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment":
            addManaged(entry, [entry.tree["policy_arn"]].compactMap { $0 }, subject)
        case "aws_iam_policy_attachment":
            let policies = [entry.tree["policy_arn"]].compactMap { $0 }
            for (argument, type) in [("roles", "aws_iam_role"), ("users", "aws_iam_user"), ("groups", "aws_iam_group")]
            {
                for holder in entry.tree[argument]?.elements ?? [] {
                    addManaged(entry, policies, named(holder, as: type) ?? subject)
                }
            }
        case "aws_iam_role", "aws_iam_user", "aws_iam_group":
            addManaged(entry, elements(entry.tree["managed_policy_arns"]), subject)
        case "aws_iam_role_policy_attachments_exclusive", "aws_iam_user_policy_attachments_exclusive",
            "aws_iam_group_policy_attachments_exclusive":
            addManaged(entry, elements(entry.tree["policy_arns"]), subject)
        case "aws_lambda_permission": addPermission(entry, subject)
        default: break
        }
        collect(entry, entry.tree, [], subject)
    }

    /// The elements of a list; none of one that AWS makes.
    private func elements(_ tree: Tree?) -> [Tree] {
        tree?.revealed == .unknown ? [] : tree?.elements ?? []
    }

    /// Whom or what a policy concerns.
    private func subject(of entry: Entry) -> String {
        guard let owner = PolicyOwner.of(entry.type), let value = entry.tree[owner.argument],
            let name = named(value, as: owner.named?.type)
        else { return wording(entry.name) }
        return name
    }

    /// The address of what a value names, or the name itself of what is described elsewhere; nil where that is not known.
    private func named(_ value: Tree, as type: String?) -> String? {
        switch value.revealed {
        case .text(let name): type.flatMap { owners[[$0, name]] }.map { wording($0) } ?? wording(name)
        case .expression(Tree.knownAfterApply): nil
        case .expression(let code): wording(Self.block(in: value) ?? code)
        default: nil
        }
    }

    /// A managed policy of AWS's, whose statements are not known here, counts as one of its name.
    private mutating func addManaged(_ entry: Entry, _ policies: [Tree], _ subject: String) {
        for policy in policies {
            // What it says is compared where it is described.
            if let block = Self.block(in: policy), subjects.contains(wording(block)), block.hasPrefix("aws_iam_policy.")
            {
                append(
                    Statement(actions: .init(values: ["what \(wording(block)) allows"])), entry, subject, false)
                continue
            }
            let name = policy.literal?.split(separator: "/").last.map(String.init) ?? policy.shown()
            var statement = Statement()
            statement.actions = .init(values: [
                name == "AdministratorAccess" ? "*" : "what the managed policy \(wording(name)) allows"
            ])
            append(statement, entry, subject, false)
        }
    }

    private mutating func addPermission(_ entry: Entry, _ subject: String) {
        var statement = Statement()
        statement.actions = .init(values: [(entry.tree["action"]?.literal ?? "*").lowercased()])
        statement.principals = .init(values: [entry.tree["principal"].map(reader.text) ?? "*"])
        for name in ["source_arn", "source_account", "principal_org_id", "function_url_auth_type"] {
            if let value = entry.tree[name] {
                statement.requirements.append(.init(test: "is", key: name, values: [reader.text(value)]))
            }
        }
        append(statement, entry, subject, true, isHidden: entry.tree.hasSensitive)
    }

    private mutating func append(
        _ statement: Statement, _ entry: Entry, _ subject: String, _ hasPrincipals: Bool, isHidden: Bool = false
    ) {
        grants[subject, default: []].append(
            Grant(statement: statement, address: entry.address, hasPrincipals: hasPrincipals, isHidden: isHidden))
    }

    /// Finds the policies of a block, whatever their arguments are called.
    private mutating func collect(
        _ entry: Entry, _ tree: Tree, _ path: [String], _ subject: String, isHidden: Bool = false
    ) {
        switch tree {
        case .object(let fields):
            for field in fields {
                collect(entry, field.value, path + [field.name], subject, isHidden: isHidden)
            }
        case .list(let elements), .set(let elements):
            for element in elements { collect(entry, element, path, subject, isHidden: isHidden) }
        case .sensitive(let tree): collect(entry, tree, path, subject, isHidden: true)
        case .json(let policy) where policy["Statement"] != nil && Self.isAboutPolicies(path):
            for statement in reader.statements(inJSON: policy) {
                add(statement, entry, path, subject, isHidden: isHidden)
            }
        case .expression(let code) where Self.isAboutPolicies(path):
            guard let expressions, let statements = expressions.statements(of: code) else { return }
            let isSecret = expressions.secrets.reach(code)
            for statement in statements {
                add(reader.statement(statement), entry, path, subject, isHidden: isHidden || isSecret)
            }
        default: break
        }
    }

    /// Whether an argument takes policies: `policy`, `assume_role_policy`, `access_policies`.
    private static func isAboutPolicies(_ path: [String]) -> Bool {
        path.last?.lowercased().contains("polic") == true
    }

    private mutating func add(
        _ statement: Statement, _ entry: Entry, _ path: [String], _ subject: String, isHidden: Bool
    ) {
        // Who may take on a role is another question than what the role may do.
        let isTrust = path.last == "assume_role_policy"
        let hasPrincipals = isTrust || !entry.type.hasPrefix("aws_iam_")
        append(statement, entry, isTrust ? subject + " trust" : subject, hasPrincipals, isHidden: isHidden)
    }
}
