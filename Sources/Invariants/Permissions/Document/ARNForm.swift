/// How AWS builds the ARNs of a type of resource (Service Authorization Reference, "Resource types").
///
/// A resource's own ARN is a symbol; its form shows which patterns take it all the same, such as
/// `arn:aws:dynamodb:*:*:table/orders-*`.
struct ARNForm {
    let service: String
    /// What stands before the name, such as `table/`.
    let start: String
    /// The argument that holds the name.
    let name: String
    /// The argument that holds the name of what it is a part of, or names it, and stands before its own.
    var owner: String?
    /// What stands between that and its own name.
    var separator = "/"
    /// Whether the ARN has the region's name.
    var hasRegion = true
    /// Whether the ARN has the account's number.
    var hasAccount = true
    /// Whether a path stands before the name, as with roles.
    var hasPath = false
    var end = End.nothing

    /// What follows the name.
    enum End {
        case nothing
        /// A colon and a number that grows, as with task definitions.
        case revision
        /// A hyphen and six letters or digits, as with secrets.
        case characters
        /// More that AWS chooses.
        case unknown
    }

    init(
        _ service: String, _ start: String, owner: String? = nil, separator: String = "/", _ name: String,
        hasRegion: Bool = true, hasAccount: Bool = true, hasPath: Bool = false, end: End = .nothing
    ) {
        self.service = service
        self.start = start
        self.name = name
        self.owner = owner
        self.separator = separator
        self.hasRegion = hasRegion
        self.hasAccount = hasAccount
        self.hasPath = hasPath
        self.end = end
    }

    /// The service in the ARNs of a type that has no form here, by how the type's name begins; nil where it is not known.
    static func service(of type: String) -> String? {
        services.last { type.hasPrefix($0.start) }?.service
    }

    /// In order, so that the longer of two starts comes later.
    private static let services: [(start: String, service: String)] = [
        ("aws_acm_", "acm"),
        ("aws_alb", "elasticloadbalancing"),
        ("aws_appautoscaling_", "application-autoscaling"),
        ("aws_athena_", "athena"),
        ("aws_backup_", "backup"),
        ("aws_batch_", "batch"),
        ("aws_cloudfront_", "cloudfront"),
        ("aws_cloudwatch_event_", "events"),
        ("aws_cloudwatch_log_", "logs"),
        ("aws_codebuild_", "codebuild"),
        ("aws_codedeploy_", "codedeploy"),
        ("aws_codepipeline", "codepipeline"),
        ("aws_cognito_identity_", "cognito-identity"),
        ("aws_cognito_user_", "cognito-idp"),
        ("aws_dynamodb_", "dynamodb"),
        ("aws_ecr_", "ecr"),
        ("aws_ecs_", "ecs"),
        ("aws_efs_", "elasticfilesystem"),
        ("aws_eks_", "eks"),
        ("aws_elasticache_", "elasticache"),
        ("aws_elb", "elasticloadbalancing"),
        ("aws_glue_", "glue"),
        ("aws_guardduty_", "guardduty"),
        ("aws_iam_", "iam"),
        ("aws_kinesis_firehose_", "firehose"),
        ("aws_kms_", "kms"),
        ("aws_lambda_", "lambda"),
        ("aws_lb", "elasticloadbalancing"),
        ("aws_memorydb_", "memorydb"),
        ("aws_pipes_", "pipes"),
        ("aws_redshift_", "redshift"),
        ("aws_route53_", "route53"),
        ("aws_route53_resolver_", "route53resolver"),
        ("aws_sagemaker_", "sagemaker"),
        ("aws_scheduler_", "scheduler"),
        ("aws_secretsmanager_", "secretsmanager"),
        ("aws_sfn_", "states"),
        ("aws_sns_", "sns"),
        ("aws_sqs_", "sqs"),
        ("aws_ssm_", "ssm"),
        ("aws_wafv2_", "wafv2"),
    ]

    /// Types whose `id` is their ARN.
    static let typesWithARNAsID: Set<String> = [
        "aws_acm_certificate", "aws_codebuild_project", "aws_ecs_cluster", "aws_ecs_service", "aws_iam_policy",
        "aws_kinesis_stream", "aws_lb", "aws_lb_listener", "aws_lb_target_group", "aws_secretsmanager_secret",
        "aws_sfn_state_machine", "aws_sns_topic",
    ]

    /// Types whose `id` is the value of another argument.
    static let argumentsAsID: [String: String] = [
        "aws_backup_vault": "name", "aws_cloudwatch_event_bus": "name", "aws_cloudwatch_log_group": "name",
        "aws_codecommit_repository": "repository_name", "aws_codepipeline": "name", "aws_dynamodb_table": "name",
        "aws_ecr_repository": "name", "aws_iam_group": "name", "aws_iam_role": "name", "aws_iam_user": "name",
        "aws_kms_key": "key_id", "aws_lambda_function": "function_name", "aws_s3_bucket": "bucket",
        "aws_ssm_parameter": "name",
    ]
}
