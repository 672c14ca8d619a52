import Terraform

extension Invariant {
    /// Policies of resources that let everybody in.
    static func publicPolicies(_ model: Model) -> [Violation] {
        let arguments = PolicyArguments(model)
        let providers = SharedIdentityProvider.names(in: model)
        var domains = ResourceNames(model)
        return policies.flatMap { kind in
            model.all(kind.type).compactMap { holder -> Violation? in
                if isPrivate(holder, &domains) { return nil }
                guard let policy = arguments.policy(kind.argument, of: holder.instance) else { return nil }
                let isTrust = holder.instance.type == "aws_iam_role"
                for statement in policy.statements {
                    if statement.isForEverybody, !statement.tellsCallersApart(isTrust: isTrust) {
                        return Violation(
                            holder, at: kind.argument,
                            "\(kind.argument) of \(holder.address) allows everybody in the world \(statement.firstAction); "
                                + "name the principals")
                    }
                    if isTrust,
                        let provider = SharedIdentityProvider.all.first(where: {
                            $0.admitsEverybody(statement, names: providers)
                        })
                    {
                        return Violation(
                            holder, at: kind.argument,
                            "\(kind.argument) of \(holder.address) trusts everybody's tokens of \(provider.name); compare "
                                + "\(provider.name):\(provider.claims.contains("sub") ? "sub" : "app_id") in a condition"
                        )
                    }
                }
                return nil
            }
        } + model.all("aws_lambda_permission").compactMap(permission) + publicLists(model)
    }

    private static let policies: [(type: String, argument: String)] = [
        ("aws_backup_vault_policy", "policy"), ("aws_cloudwatch_event_bus_policy", "policy"),
        ("aws_cloudwatch_log_resource_policy", "policy_document"),
        ("aws_codeartifact_domain_permissions_policy", "policy_document"),
        ("aws_codeartifact_repository_permissions_policy", "policy_document"),
        ("aws_dynamodb_resource_policy", "policy"), ("aws_ecr_repository_policy", "policy"),
        ("aws_efs_file_system_policy", "policy"), ("aws_elasticsearch_domain", "access_policies"),
        ("aws_elasticsearch_domain_policy", "access_policies"), ("aws_glacier_vault", "access_policy"),
        ("aws_iam_role", "assume_role_policy"), ("aws_kinesis_resource_policy", "policy"),
        ("aws_kms_external_key", "policy"), ("aws_kms_key", "policy"), ("aws_kms_key_policy", "policy"),
        ("aws_kms_replica_key", "policy"), ("aws_opensearch_domain", "access_policies"),
        ("aws_opensearch_domain_policy", "access_policies"), ("aws_s3_access_point", "policy"),
        ("aws_s3_bucket", "policy"), ("aws_s3_bucket_policy", "policy"), ("aws_secretsmanager_secret", "policy"),
        ("aws_secretsmanager_secret_policy", "policy"), ("aws_sns_topic", "policy"), ("aws_sns_topic_policy", "policy"),
        ("aws_sqs_queue", "policy"), ("aws_sqs_queue_policy", "policy"),
    ]

    /// Whether a search domain, or that of a policy, is within a VPC, where its groups say who comes (Amazon OpenSearch
    /// Service Developer Guide, "About access policies on VPC domains").
    private static func isPrivate(_ holder: Arguments, _ domains: inout ResourceNames) -> Bool {
        guard holder.instance.type.contains("search_domain") else { return false }
        let type = String(holder.instance.type.prefix { $0 != "d" }) + "domain"
        var domain = holder
        if case .instance(let index)? = domains.target("domain_name", of: holder.instance, type: type) {
            domain = Arguments(holder.model.instances[index], in: holder.model)
        }
        return domain.blocks("vpc_options")?.isEmpty == false
    }

    private static func permission(_ permission: Arguments) -> Violation? {
        guard permission.text("principal") == "*",
            ["principal_org_id", "source_account", "source_arn"].allSatisfy({ permission[$0].isNull })
        else { return nil }
        return Violation(
            permission, at: "principal",
            "\(permission.address) lets everybody in the world call the function; name the principal")
    }
}

extension Policy.Statement {
    /// The first of its actions, for messages.
    fileprivate var firstAction: String { actions.elements.first?.description ?? "something" }
}
