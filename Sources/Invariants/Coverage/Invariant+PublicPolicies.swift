import Terraform

extension Invariant {
    /// Policies of resources that let everybody in.
    static func publicPolicies(_ model: Model) -> [Violation] {
        let arguments = PolicyArguments(model)
        return policies.flatMap { kind in
            model.all(kind.type).compactMap { holder in
                guard let policy = arguments.policy(kind.argument, of: holder.instance) else { return nil }
                for statement in policy.statements
                where statement.isForEverybody
                    && !statement.tellsCallersApart(isTrust: holder.instance.type == "aws_iam_role")
                {
                    return Violation(
                        holder, at: kind.argument,
                        "\(kind.argument) of \(holder.address) allows everybody in the world \(statement.firstAction); name the "
                            + "principals")
                }
                return nil
            }
        } + model.all("aws_lambda_permission").compactMap(permission)
            + model.all("aws_lambda_function_url").compactMap(url)
            + ["aws_s3_bucket", "aws_s3_bucket_acl"].flatMap(model.all).compactMap(list)
    }

    private static let policies: [(type: String, argument: String)] = [
        ("aws_backup_vault_policy", "policy"), ("aws_ecr_repository_policy", "policy"),
        ("aws_efs_file_system_policy", "policy"), ("aws_iam_role", "assume_role_policy"), ("aws_kms_key", "policy"),
        ("aws_kms_key_policy", "policy"), ("aws_s3_bucket", "policy"), ("aws_s3_bucket_policy", "policy"),
        ("aws_secretsmanager_secret", "policy"), ("aws_secretsmanager_secret_policy", "policy"),
        ("aws_sns_topic", "policy"), ("aws_sns_topic_policy", "policy"), ("aws_sqs_queue", "policy"),
        ("aws_sqs_queue_policy", "policy"),
    ]

    private static func permission(_ permission: Arguments) -> Violation? {
        guard permission.text("principal") == "*",
            ["principal_org_id", "source_account", "source_arn"].allSatisfy({ permission[$0].isNull })
        else { return nil }
        return Violation(
            permission, at: "principal",
            "\(permission.address) lets everybody in the world call the function; name the principal")
    }

    private static func url(_ url: Arguments) -> Violation? {
        guard url.text("authorization_type") == "NONE" else { return nil }
        return Violation(
            url, at: "authorization_type",
            "\(url.address) answers everybody on the internet; make authorization_type \"AWS_IAM\"")
    }

    private static func list(_ bucket: Arguments) -> Violation? {
        guard let acl = bucket.text("acl"), ["authenticated-read", "public-read", "public-read-write"].contains(acl)
        else { return nil }
        return Violation(bucket, at: "acl", "\(bucket.address) is public by its acl \"\(acl)\"; make it \"private\"")
    }
}

extension Policy.Statement {
    /// Whether it allows something to whoever asks.
    fileprivate var isForEverybody: Bool {
        guard effect == .allow else { return false }
        guard case .only(let principals)? = principals else { return principals != nil }
        return principals.contains { $0 == .anyone || $0 == .aws("*") }
    }

    /// Whether a condition limits who is meant (Amazon S3 User Guide, "The meaning of public").
    ///
    /// Who assumes a role is told by the caller alone: no service stands between them.
    fileprivate func tellsCallersApart(isTrust: Bool) -> Bool {
        conditions.contains { condition in
            let key = condition.key.lowercased()
            return key.hasPrefix("aws:principal") || key == "aws:userid" || key == "sts:externalid"
                || key == "kms:calleraccount"
                || !isTrust && (key.hasPrefix("aws:source") || key.hasPrefix("s3:dataaccess"))
        }
    }

    /// The first of its actions, for messages.
    fileprivate var firstAction: String { actions.elements.first?.description ?? "something" }
}
