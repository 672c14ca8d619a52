import Terraform

/// Reads the policies of resources: of buckets, keys, queues, topics, functions and whatever else has one.
struct ResourcePolicyReader {
    private let model: Model
    private let arguments: PolicyArguments
    private var names: ResourceNames
    private var found: [Int: [Policy]] = [:]

    /// The policies by the place of their resource.
    static func policies(of model: Model) -> [Int: [Policy]] {
        var reader = ResourcePolicyReader(model)
        reader.read()
        return reader.found
    }

    private init(_ model: Model) {
        self.model = model
        arguments = PolicyArguments(model)
        names = ResourceNames(model)
    }

    /// Arguments that hold the policy of their own resource.
    private static let inline: [String: String] = [
        "aws_api_gateway_rest_api": "policy", "aws_elasticsearch_domain": "access_policies",
        "aws_glacier_vault": "access_policy",
        "aws_iam_role": "assume_role_policy", "aws_kms_external_key": "policy", "aws_kms_key": "policy",
        "aws_kms_replica_key": "policy", "aws_opensearch_domain": "access_policies", "aws_s3_access_point": "policy",
        "aws_s3_bucket": "policy", "aws_secretsmanager_secret": "policy", "aws_sns_topic": "policy",
        "aws_sqs_queue": "policy",
    ]

    /// A resource that is the policy of another.
    private struct Separate {
        let type: String
        /// The argument that names the other resource.
        let owner: String
        let ownerType: String
        var policy = "policy"
    }

    private static let separate: [Separate] = [
        Separate(
            type: "aws_api_gateway_rest_api_policy", owner: "rest_api_id", ownerType: "aws_api_gateway_rest_api"),
        Separate(type: "aws_backup_vault_policy", owner: "backup_vault_name", ownerType: "aws_backup_vault"),
        Separate(
            type: "aws_cloudwatch_event_bus_policy", owner: "event_bus_name", ownerType: "aws_cloudwatch_event_bus"),
        Separate(
            type: "aws_codeartifact_domain_permissions_policy", owner: "domain", ownerType: "aws_codeartifact_domain",
            policy: "policy_document"),
        Separate(
            type: "aws_codeartifact_repository_permissions_policy", owner: "repository",
            ownerType: "aws_codeartifact_repository", policy: "policy_document"),
        Separate(type: "aws_dynamodb_resource_policy", owner: "resource_arn", ownerType: "aws_dynamodb_table"),
        Separate(type: "aws_ecr_repository_policy", owner: "repository", ownerType: "aws_ecr_repository"),
        Separate(
            type: "aws_ecrpublic_repository_policy", owner: "repository_name", ownerType: "aws_ecrpublic_repository"),
        Separate(type: "aws_efs_file_system_policy", owner: "file_system_id", ownerType: "aws_efs_file_system"),
        Separate(
            type: "aws_elasticsearch_domain_policy", owner: "domain_name", ownerType: "aws_elasticsearch_domain",
            policy: "access_policies"),
        Separate(type: "aws_kinesis_resource_policy", owner: "resource_arn", ownerType: "aws_kinesis_stream"),
        Separate(type: "aws_kms_key_policy", owner: "key_id", ownerType: "aws_kms_key"),
        Separate(
            type: "aws_opensearch_domain_policy", owner: "domain_name", ownerType: "aws_opensearch_domain",
            policy: "access_policies"),
        Separate(type: "aws_s3_bucket_policy", owner: "bucket", ownerType: "aws_s3_bucket"),
        Separate(type: "aws_secretsmanager_secret_policy", owner: "secret_arn", ownerType: "aws_secretsmanager_secret"),
        Separate(type: "aws_sns_topic_policy", owner: "arn", ownerType: "aws_sns_topic"),
        Separate(type: "aws_sqs_queue_policy", owner: "queue_url", ownerType: "aws_sqs_queue"),
    ]

    private mutating func read() {
        var replaced: Set<Int> = []
        for kind in Self.separate {
            for instance in model.instances(ofType: kind.type) {
                guard let policy = arguments.policy(kind.policy, of: instance) else { continue }
                for (owner, doubt) in owners(kind.owner, of: instance, kind.ownerType) {
                    var policy = policy
                    policy.doubt = doubt
                    found[owner, default: []].append(policy)
                    if doubt == nil { replaced.insert(owner) }
                }
            }
        }
        // A resource has one policy; the one of its own resource is written last.
        for instance in model.instances
        where instance.block.address.kind == .resource && !replaced.contains(instance.index) {
            guard let argument = Self.inline[instance.type] else { continue }
            let policy = arguments.policy(argument, of: instance)
            if let policy, policy.contents != .statements([]) {
                found[instance.index, default: []].append(policy)
            } else if instance.type.hasPrefix("aws_kms_"), found[instance.index] == nil {
                found[instance.index] = [Self.defaultKeyPolicy(instance)]
            }
        }
        for instance in model.instances(ofType: "aws_lambda_permission") { readPermission(instance) }
        for instance in model.instances(ofType: "aws_kms_grant") { readGrant(instance) }
    }

    /// A grant allows its operations beside the key policy (KMS Developer Guide, "Grants in AWS KMS").
    private mutating func readGrant(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let texts = arguments.texts
        let source = arguments.source(of: instance, "operations")
        var actions = [SymbolicText([.unknown("the operations of \(instance.address)")])]
        if case .list(let operations) = section.value("operations") {
            actions = operations.map { SymbolicText("kms:") + texts.text($0) }
        }
        var conditions: [Policy.Condition] = []
        for block in section.sections("constraints") {
            for argument in ["encryption_context_equals", "encryption_context_subset"] {
                let value = block.value(argument)
                if value.isNull { continue }
                guard case .object(let members) = value else {
                    conditions.append(
                        Policy.Condition(
                            operation: "StringEquals", key: "kms:EncryptionContextKeys", values: [texts.text(.unknown)])
                    )
                    continue
                }
                conditions += members.map {
                    Policy.Condition(
                        operation: "StringEquals", key: "kms:EncryptionContext:\($0.key)",
                        values: [texts.text($0.value)], hasVariables: false)
                }
            }
        }
        let principal = Self.principal(texts.text(section.value("grantee_principal")))
        for (owner, doubt) in owners("key_id", of: instance, "aws_kms_key") {
            let statement = Policy.Statement(
                sid: section.value("name").string, .allow, principals: .only([principal]), actions: .only(actions),
                resources: nil, conditions: conditions, hasVariables: false, source: source)
            var policy = Policy(.statements([statement]), source: source)
            policy.doubt = doubt
            found[owner, default: []].append(policy)
        }
    }

    private mutating func owners(
        _ argument: String, of instance: ResourceInstance, _ type: String
    ) -> [(owner: Int, doubt: String?)] {
        let certain = instance.isCertain ? nil : "only apply knows whether there is \(instance.address)"
        switch names.target(argument, of: instance, type: type) {
        case nil, .foreign?: return []
        case .instance(let index)?: return [(index, certain)]
        case .unknown(let words)?:
            return model.instances(ofType: type).map {
                ($0.index, "\(instance.address) belongs to \($0.address) (\(words))")
            }
        }
    }

    /// What a key has without a policy: all that the account's own policies say (KMS Developer Guide, "Default key policy").
    private static func defaultKeyPolicy(_ instance: ResourceInstance) -> Policy {
        let source = Policy.Source("the default key policy of \(instance.address)", at: instance.block.position)
        return Policy(
            .statements([
                Policy.Statement(
                    .allow, principals: .only([.aws(SymbolicText([DocumentTexts.account]))]), actions: .only(["kms:*"]),
                    resources: .only(["*"]), source: source)
            ]), source: source)
    }

    /// A permission is a statement of the function's policy (Lambda Developer Guide, "Resource-based policies").
    private mutating func readPermission(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let texts = arguments.texts
        let source = arguments.source(of: instance, "principal")
        let principal = texts.text(section.value("principal"))
        var conditions: [Policy.Condition] = []
        for (argument, operation, key) in [
            ("source_arn", "ArnLike", "aws:SourceArn"), ("source_account", "StringEquals", "aws:SourceAccount"),
            ("principal_org_id", "StringEquals", "aws:PrincipalOrgID"),
            ("event_source_token", "StringEquals", "lambda:EventSourceToken"),
            ("function_url_auth_type", "StringEquals", "lambda:FunctionUrlAuthType"),
        ] {
            let value = section.value(argument)
            if !value.isNull {
                conditions.append(
                    Policy.Condition(operation: operation, key: key, values: [texts.text(value)], hasVariables: false))
            }
        }
        for (owner, doubt) in owners("function_name", of: instance, "aws_lambda_function") {
            var function = texts.attribute("arn", of: model.instances[owner])
            let qualifier = section.value("qualifier")
            if !qualifier.isNull { function = function + ":" + texts.text(qualifier) }
            let statement = Policy.Statement(
                sid: section.value("statement_id").string, .allow, principals: .only([Self.principal(principal)]),
                actions: .only([texts.text(section.value("action"))]), resources: .only([function]),
                conditions: conditions, hasVariables: false, source: source)
            var policy = Policy(.statements([statement]), source: source)
            policy.doubt = doubt
            found[owner, default: []].append(policy)
        }
    }

    /// A service, an account, or an identity by its ARN.
    private static func principal(_ text: SymbolicText) -> Policy.Principal {
        if text.known == "*" { return .anyone }
        return text.known?.hasSuffix(".amazonaws.com") ?? false ? .service(text) : .aws(text)
    }
}
