import Terraform

/// Reads the roles and users of a document, with all policies that are theirs.
struct CallerReader {
    private let model: Model
    private let arguments: PolicyArguments
    private var names: ResourceNames
    /// By the place of the role, user or group.
    private var own: [Int: [Attached]] = [:]
    private var unused: [Int: [String]] = [:]
    /// The groups of each user.
    private var groups: [Int: [Int]] = [:]

    /// The policies of `aws_iam_policy` seen so far.
    private var managedPolicies: [Int: Policy?] = [:]

    /// A policy with the name under which an identity has it.
    private struct Attached {
        var policy: Policy
        /// The inline policy's own name; nil for a managed policy.
        let inlineName: SymbolicText?
    }

    static func callers(of model: Model) -> [Caller] {
        var reader = CallerReader(model)
        reader.read()
        return model.instances.compactMap { instance in
            guard instance.block.address.kind == .resource else { return nil }
            return instance.type == "aws_iam_role" || instance.type == "aws_iam_user" ? reader.caller(instance) : nil
        }
    }

    private init(_ model: Model) {
        self.model = model
        arguments = PolicyArguments(model)
        names = ResourceNames(model)
    }

    private mutating func caller(_ instance: ResourceInstance) -> Caller {
        let isUser = instance.type == "aws_iam_user"
        var caller = Caller(isUser ? .user : .role, instance.address)
        let texts = arguments.texts
        let arns = texts.arns(of: instance)
        caller.names = arns.prefix(1) + ["id", "name", "unique_id"].map { .symbol("\(instance.address).\($0)") }
        caller.arn = arns.last
        caller.account = texts.account
        if !isUser {
            let start = SymbolicText([.text("arn:aws:sts::"), texts.account, .text(":assumed-role/")])
            let end = SymbolicText([.text("/"), .unknown("the session of \(instance.address)")])
            caller.session = start + texts.argument("name", of: instance) + end
        }
        if isUser { caller.userName = texts.argument("name", of: instance) }
        let holders = [instance.index] + (groups[instance.index] ?? [])
        caller.policies = holders.flatMap { own[$0] ?? [] }.map(\.policy)
        caller.unused = holders.flatMap { unused[$0] ?? [] }
        let boundary = model.section(of: instance).value("permissions_boundary")
        if !boundary.isNull {
            let source = arguments.source(of: instance, "permissions_boundary")
            caller.boundary =
                managed(boundary, source)
                ?? Policy(
                    .unknown("\(texts.text(boundary)) is not in the document"), source: source)
        }
        return caller
    }

    // MARK: Attachments

    private mutating func read() {
        for instance in model.instances where instance.block.address.kind == .resource {
            switch instance.type {
            case "aws_iam_role": readRole(instance)
            case "aws_iam_role_policy": inline(instance, "role", "aws_iam_role")
            case "aws_iam_user_policy": inline(instance, "user", "aws_iam_user")
            case "aws_iam_group_policy": inline(instance, "group", "aws_iam_group")
            case "aws_iam_role_policy_attachment": attach(instance, "role", "aws_iam_role")
            case "aws_iam_user_policy_attachment": attach(instance, "user", "aws_iam_user")
            case "aws_iam_group_policy_attachment": attach(instance, "group", "aws_iam_group")
            case "aws_iam_policy_attachment":
                attach(instance, "roles", "aws_iam_role")
                attach(instance, "users", "aws_iam_user")
                attach(instance, "groups", "aws_iam_group")
            case "aws_iam_role_policy_attachments_exclusive": attachAll(instance, "role_name", "aws_iam_role")
            case "aws_iam_user_policy_attachments_exclusive": attachAll(instance, "user_name", "aws_iam_user")
            case "aws_iam_group_policy_attachments_exclusive": attachAll(instance, "group_name", "aws_iam_group")
            case "aws_iam_user_group_membership", "aws_iam_group_membership": readMembership(instance)
            default: break
            }
        }
        for (type, argument, holder) in [
            ("aws_iam_role_policies_exclusive", "role_name", "aws_iam_role"),
            ("aws_iam_user_policies_exclusive", "user_name", "aws_iam_user"),
            ("aws_iam_group_policies_exclusive", "group_name", "aws_iam_group"),
        ] {
            for instance in model.instances(ofType: type) { keepOnlyListed(instance, argument, holder) }
        }
    }

    private mutating func readRole(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        for block in section.sections("inline_policy") {
            let source = arguments.source(of: instance, "inline_policy")
            guard var policy = arguments.policy(block.value("policy"), source: source) else { continue }
            if !block.isCertain { policy.doubt = "only apply knows the inline policies of \(instance.address)" }
            own[instance.index, default: []].append(
                Attached(policy: policy, inlineName: arguments.texts.text(block.value("name"))))
        }
        attachList(
            section.value("managed_policy_arns"), to: instance.index,
            arguments.source(of: instance, "managed_policy_arns"))
    }

    private mutating func inline(_ instance: ResourceInstance, _ argument: String, _ type: String) {
        guard let policy = arguments.policy("policy", of: instance) else { return }
        let name = arguments.texts.argument("name", of: instance)
        for (holder, doubt) in holders(argument, of: instance, type) {
            var policy = policy
            policy.doubt = doubt
            own[holder, default: []].append(Attached(policy: policy, inlineName: name))
        }
    }

    private mutating func attach(_ instance: ResourceInstance, _ argument: String, _ type: String) {
        let value = model.section(of: instance).value("policy_arn")
        for (holder, doubt) in holders(argument, of: instance, type) {
            attach(value, to: holder, doubt, arguments.source(of: instance, "policy_arn"))
        }
    }

    private mutating func attachAll(_ instance: ResourceInstance, _ argument: String, _ type: String) {
        for (holder, _) in holders(argument, of: instance, type) {
            attachList(
                model.section(of: instance).value("policy_arns"), to: holder,
                arguments.source(of: instance, "policy_arns"))
        }
    }

    private mutating func attachList(_ value: Resolved, to holder: Int, _ source: Policy.Source) {
        switch value {
        case .null: break
        case .list(let elements): for element in elements { attach(element, to: holder, nil, source) }
        default: attach(.unknown, to: holder, nil, source)
        }
    }

    private mutating func attach(_ value: Resolved, to holder: Int, _ doubt: String?, _ source: Policy.Source) {
        if let name = managedByAWS(value), Self.known[name] == nil {
            unused[holder, default: []].append(name)
            return
        }
        guard var policy = managed(value, source) else { return }
        // Listed by the role and attached by a resource of its own is still attached once.
        if own[holder, default: []].contains(where: { $0.inlineName == nil && $0.policy == policy }) { return }
        policy.doubt = doubt ?? policy.doubt
        own[holder, default: []].append(Attached(policy: policy, inlineName: nil))
    }

    /// The holders that an argument names; all of them, with a doubt, where only apply knows.
    private mutating func holders(
        _ argument: String, of instance: ResourceInstance, _ type: String
    ) -> [(holder: Int, doubt: String?)] {
        let certain = instance.isCertain ? nil : "only apply knows whether there is \(instance.address)"
        return names.targets(argument, of: instance, type: type).flatMap { target -> [(Int, String?)] in
            switch target {
            case .instance(let index): [(index, certain)]
            case .foreign: []
            case .unknown(let words):
                model.instances(ofType: type).map {
                    ($0.index, "\(instance.address) belongs to \($0.address) (\(words))")
                }
            }
        }
    }

    private mutating func readMembership(_ instance: ResourceInstance) {
        let isOfUser = instance.type == "aws_iam_user_group_membership"
        let users = names.targets(isOfUser ? "user" : "users", of: instance, type: "aws_iam_user")
        let named = names.targets(isOfUser ? "groups" : "group", of: instance, type: "aws_iam_group")
        for case .instance(let user) in users {
            for case .instance(let group) in named where !(groups[user] ?? []).contains(group) {
                groups[user, default: []].append(group)
            }
        }
    }

    /// Takes away inline policies that an exclusive list leaves out, which is what its resource does at apply.
    private mutating func keepOnlyListed(_ instance: ResourceInstance, _ argument: String, _ type: String) {
        guard case .list(let elements) = model.section(of: instance).value("policy_names"), !elements.contains(.unknown)
        else { return }
        let listed = elements.map(arguments.texts.text)
        for case .instance(let holder) in names.targets(argument, of: instance, type: type) {
            own[holder] = own[holder]?.filter { attached in attached.inlineName.map(listed.contains) ?? true }
        }
    }

    // MARK: Managed policies

    /// The policy of an ARN; nil for null.
    private mutating func managed(_ value: Resolved, _ source: Policy.Source) -> Policy? {
        switch names.target(value, type: "aws_iam_policy") {
        case nil: return nil
        case .instance(let index)?:
            if let known = managedPolicies[index] { return known }
            let policy = arguments.policy("policy", of: model.instances[index])
            managedPolicies[index] = policy
            return policy
        case .foreign(let text)?:
            if let known = knownPolicy(value, source) { return known }
            return Policy(.unknown("policy \(text) is not in the document"), source: source)
        case .unknown(let words)?:
            if let known = knownPolicy(value, source) { return known }
            return Policy(.unknown("policy \(words) is known only at apply"), source: source)
        }
    }

    /// The name of a policy that AWS manages, written as its ARN or looked up by a data source; nil for another.
    private func managedByAWS(_ value: Resolved) -> String? {
        if case .symbol(let symbol) = value, let index = symbol.instance,
            symbol.attribute == "arn" || symbol.attribute == "id",
            model.instances[index].block.address.kind == .data, model.instances[index].type == "aws_iam_policy"
        {
            let section = model.section(of: model.instances[index])
            if let arn = section.value("arn").string { return managedByAWS(.string(arn)) }
            // Customers may name theirs likewise; only these names are some that count.
            return section.value("name").string.flatMap { Self.known[$0] == nil ? nil : $0 }
        }
        guard let arn = value.string, let range = arn.firstRange(of: ":iam::aws:policy/") else { return nil }
        return arn[range.upperBound...].split(separator: "/").last.map(String.init)
    }

    /// What is known of policies that AWS manages: `*` on `*` (AWS Managed Policy Reference).
    private static let known: [String: Policy.Statement.Effect] = ["AdministratorAccess": .allow, "AWSDenyAll": .deny]

    private func knownPolicy(_ value: Resolved, _ source: Policy.Source) -> Policy? {
        guard let name = managedByAWS(value), let effect = Self.known[name] else { return nil }
        let own = Policy.Source("AWS managed policy \(name) (\(source.name))", at: source.position)
        let statement = Policy.Statement(effect, actions: .only(["*"]), resources: .only(["*"]), source: own)
        return Policy(.statements([statement]), source: own)
    }
}
