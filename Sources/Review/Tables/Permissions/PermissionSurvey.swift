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
    /// Every block, and with it everybody who was there.
    private(set) var subjects: Set<String> = []

    private let reader: StatementReader
    private let names: EnvironmentNames?
    private let entries: [Entry]
    private var documents: [String: Tree] = [:]
    /// Policies that limit others and grant nothing.
    private var boundaries: Set<String> = []
    private var attached: Set<String> = []

    /// Whether resources of a type are about nothing but permissions and network paths.
    static func isAbout(_ type: String) -> Bool {
        type.hasPrefix("aws_iam_") || type.contains("security_group") || type.contains("network_acl")
            || type == "aws_lambda_permission"
    }

    /// A block as the survey needs it.
    struct Entry {
        let address: String
        let type: String
        let isData: Bool
        let tree: Tree
    }

    init(_ entries: [Entry], names: EnvironmentNames?) {
        self.entries = entries
        self.names = names
        reader = StatementReader(names: names)
        for entry in entries {
            if entry.isData, entry.type == "aws_iam_policy_document" { documents[entry.address] = entry.tree }
            if let boundary = Self.block(in: entry.tree["permissions_boundary"]) { boundaries.insert(boundary) }
            if entry.type.hasSuffix("_policy_attachment"), let policy = Self.block(in: entry.tree["policy_arn"]) {
                attached.insert(policy)
            }
            subjects.insert(blended(entry.address))
        }
        for entry in entries where !entry.isData { add(entry) }
    }

    private func blended(_ text: String) -> String { names?.blended(text) ?? text }

    /// The address of the block that an expression refers to.
    private static func block(in tree: Tree?) -> String? {
        guard case .expression(let code) = tree else { return nil }
        let parts = code.split(separator: ".")
        let count = parts.first == "data" ? 3 : 2
        guard parts.count >= count else { return nil }
        return parts.prefix(count).joined(separator: ".")
    }

    private mutating func add(_ entry: Entry) {
        let subject = blended(Self.subject(of: entry))
        switch entry.type {
        case "aws_iam_policy" where boundaries.contains(entry.address) && !attached.contains(entry.address): return
        case "aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment":
            addManaged(entry, [entry.tree["policy_arn"]].compactMap { $0 }, subject)
        case "aws_iam_role", "aws_iam_user", "aws_iam_group":
            addManaged(entry, entry.tree["managed_policy_arns"]?.elements ?? [], subject)
        case "aws_lambda_permission": addPermission(entry, subject)
        default: break
        }
        collect(entry, entry.tree, [], subject)
    }

    /// Whom or what a policy concerns: the role that it belongs to, the bucket that it protects.
    private static func subject(of entry: Entry) -> String {
        let argument: String? =
            switch entry.type {
            case "aws_iam_role_policy", "aws_iam_role_policy_attachment": "role"
            case "aws_iam_user_policy", "aws_iam_user_policy_attachment": "user"
            case "aws_iam_group_policy", "aws_iam_group_policy_attachment": "group"
            case "aws_s3_bucket_policy": "bucket"
            case "aws_sqs_queue_policy": "queue_url"
            case "aws_sns_topic_policy": "arn"
            case "aws_lambda_permission": "function_name"
            case "aws_kms_key_policy": "key_id"
            case "aws_secretsmanager_secret_policy": "secret_arn"
            case "aws_ecr_repository_policy": "repository"
            case "aws_backup_vault_policy": "backup_vault_name"
            default: nil
            }
        guard let value = argument.flatMap({ entry.tree[$0] }) else { return entry.address }
        return block(in: value) ?? value.literal ?? entry.address
    }

    /// A managed policy of AWS's, whose statements are not known here, counts as one of its name.
    private mutating func addManaged(_ entry: Entry, _ policies: [Tree], _ subject: String) {
        for policy in policies {
            // What it says is compared where it is described.
            if let block = Self.block(in: policy), subjects.contains(blended(block)), block.hasPrefix("aws_iam_policy.")
            {
                append(Statement(actions: .init(values: ["what \(block) allows"])), entry, subject, false)
                continue
            }
            let name = policy.literal?.split(separator: "/").last.map(String.init) ?? policy.shown()
            var statement = Statement()
            statement.actions = .init(values: [
                name == "AdministratorAccess" ? "*" : "what the managed policy \(name) allows"
            ])
            append(statement, entry, subject, false)
        }
    }

    private mutating func addPermission(_ entry: Entry, _ subject: String) {
        var statement = Statement()
        statement.actions = .init(values: [(entry.tree["action"]?.literal ?? "*").lowercased()])
        statement.principals = .init(values: [blended(entry.tree["principal"]?.shown() ?? "*")])
        for name in ["source_arn", "source_account", "principal_org_id", "function_url_auth_type"] {
            if let value = entry.tree[name] {
                statement.requirements.append(.init(test: "is", key: name, values: [blended(value.shown())]))
            }
        }
        append(statement, entry, subject, true)
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
        case .json(let policy) where policy["Statement"] != nil && path.last?.lowercased().contains("policy") == true:
            for statement in reader.statements(inJSON: policy) {
                add(statement, entry, path, subject, isHidden: isHidden)
            }
        case .expression(let code) where code.hasPrefix("data.aws_iam_policy_document."):
            guard let address = Self.block(in: tree), let document = documents[address] else { return }
            for statement in reader.statements(inDataSource: document) {
                add(statement, entry, path, subject, isHidden: isHidden)
            }
        default: break
        }
    }

    private mutating func add(
        _ statement: Statement, _ entry: Entry, _ path: [String], _ subject: String, isHidden: Bool
    ) {
        // Who may take on a role is another question than what the role may do.
        let isTrust = path.last == "assume_role_policy"
        let hasPrincipals = isTrust || !entry.type.hasPrefix("aws_iam_")
        append(statement, entry, isTrust ? subject + " trust" : subject, hasPrincipals, isHidden: isHidden)
        if isTrust { subjects.insert(subject + " trust") }
    }
}
