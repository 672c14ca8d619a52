/// Whom or what a policy concerns that is a resource of its own: the role that it belongs to, the bucket that it protects.
struct PolicyOwner {
    /// The argument that names the owner.
    let argument: String
    /// The owner's type, and the argument of it that is the name; nil where the argument wants what only AWS gives.
    var named: (type: String, argument: String)?

    /// The owner of a policy of a type; nil where the policy belongs to the resource itself.
    static func of(_ type: String) -> PolicyOwner? { byType[type] }

    /// Types whose names policies of other resources use, each with the argument that is the name.
    static let namedTypes: [String: String] = Dictionary(byType.values.compactMap(\.named)) { first, _ in first }

    private static let role = PolicyOwner(argument: "role", named: ("aws_iam_role", "name"))
    private static let user = PolicyOwner(argument: "user", named: ("aws_iam_user", "name"))
    private static let group = PolicyOwner(argument: "group", named: ("aws_iam_group", "name"))

    private static let byType: [String: PolicyOwner] = [
        "aws_iam_role_policy": role, "aws_iam_role_policy_attachment": role,
        "aws_iam_user_policy": user, "aws_iam_user_policy_attachment": user,
        "aws_iam_group_policy": group, "aws_iam_group_policy_attachment": group,
        "aws_iam_role_policy_attachments_exclusive": .init(argument: "role_name", named: ("aws_iam_role", "name")),
        "aws_iam_user_policy_attachments_exclusive": .init(argument: "user_name", named: ("aws_iam_user", "name")),
        "aws_iam_group_policy_attachments_exclusive": .init(argument: "group_name", named: ("aws_iam_group", "name")),
        "aws_backup_vault_policy": .init(argument: "backup_vault_name", named: ("aws_backup_vault", "name")),
        "aws_cloudwatch_event_bus_policy": .init(
            argument: "event_bus_name", named: ("aws_cloudwatch_event_bus", "name")),
        "aws_dynamodb_resource_policy": .init(argument: "resource_arn"),
        "aws_ecr_repository_policy": .init(argument: "repository", named: ("aws_ecr_repository", "name")),
        "aws_efs_file_system_policy": .init(argument: "file_system_id"),
        "aws_elasticsearch_domain_policy": .init(
            argument: "domain_name", named: ("aws_elasticsearch_domain", "domain_name")),
        "aws_kinesis_resource_policy": .init(argument: "resource_arn"),
        "aws_kms_key_policy": .init(argument: "key_id"),
        "aws_lambda_permission": .init(argument: "function_name", named: ("aws_lambda_function", "function_name")),
        "aws_opensearch_domain_policy": .init(
            argument: "domain_name", named: ("aws_opensearch_domain", "domain_name")),
        "aws_s3_bucket_policy": .init(argument: "bucket", named: ("aws_s3_bucket", "bucket")),
        "aws_secretsmanager_secret_policy": .init(argument: "secret_arn"),
        "aws_sns_topic_policy": .init(argument: "arn"),
        "aws_sqs_queue_policy": .init(argument: "queue_url"),
    ]
}
