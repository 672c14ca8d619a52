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
    /// Whether the ARN has the region's name.
    var hasRegion = true

    private init(_ service: String, _ start: String, owner: String? = nil, _ name: String, hasRegion: Bool = true) {
        self.service = service
        self.start = start
        self.name = name
        self.owner = owner
        self.hasRegion = hasRegion
    }

    /// The forms by type, of those types whose ARN says no more than account, region and name.
    static let byType: [String: ARNForm] = [
        "aws_backup_vault": ARNForm("backup", "backup-vault:", "name"),
        "aws_cloudwatch_event_bus": ARNForm("events", "event-bus/", "name"),
        "aws_cloudwatch_log_group": ARNForm("logs", "log-group:", "name"),
        "aws_cloudwatch_metric_alarm": ARNForm("cloudwatch", "alarm:", "alarm_name"),
        "aws_codebuild_project": ARNForm("codebuild", "project/", "name"),
        "aws_codecommit_repository": ARNForm("codecommit", "", "repository_name"),
        "aws_codedeploy_app": ARNForm("codedeploy", "application:", "name"),
        "aws_codedeploy_deployment_group": ARNForm(
            "codedeploy", "deploymentgroup:", owner: "app_name", "deployment_group_name"),
        "aws_codepipeline": ARNForm("codepipeline", "", "name"),
        "aws_dynamodb_table": ARNForm("dynamodb", "table/", "name"),
        "aws_ecr_repository": ARNForm("ecr", "repository/", "name"),
        "aws_ecs_cluster": ARNForm("ecs", "cluster/", "name"),
        "aws_ecs_service": ARNForm("ecs", "service/", owner: "cluster", "name"),
        "aws_efs_file_system": ARNForm("elasticfilesystem", "file-system/", "id"),
        "aws_iam_group": ARNForm("iam", "group", "name", hasRegion: false),
        "aws_iam_policy": ARNForm("iam", "policy", "name", hasRegion: false),
        "aws_iam_role": ARNForm("iam", "role", "name", hasRegion: false),
        "aws_iam_user": ARNForm("iam", "user", "name", hasRegion: false),
        "aws_kinesis_stream": ARNForm("kinesis", "stream/", "name"),
        "aws_kms_key": ARNForm("kms", "key/", "key_id"),
        "aws_lambda_function": ARNForm("lambda", "function:", "function_name"),
        "aws_sfn_state_machine": ARNForm("states", "stateMachine:", "name"),
        "aws_sns_topic": ARNForm("sns", "", "name"),
        "aws_sqs_queue": ARNForm("sqs", "", "name"),
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
