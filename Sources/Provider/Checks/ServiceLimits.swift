/// A limit of a service on a name that the provider leaves to the service.
struct ServiceLimit {
    let type: String
    let attribute: String
    let constraints: Constraints

    init(
        _ type: String, _ attribute: String, _ length: ClosedRange<Int>, _ pattern: String? = nil,
        not refused: String? = nil
    ) {
        self.type = type
        self.attribute = attribute
        var constraints = Constraints()
        constraints.length = Constraints.Bounds(minimum: length.lowerBound, maximum: length.upperBound)
        if let pattern { constraints.patterns = [.init(expression: pattern, isNegative: false, isGoOnly: false)] }
        if let refused {
            constraints.patterns.append(.init(expression: refused, isNegative: true, isGoOnly: false))
        }
        self.constraints = constraints
    }
}

/// Names that the provider passes on unchecked and AWS refuses at apply, each with the document that says so.
let serviceLimits: [ServiceLimit] = [
    // Amazon S3 User Guide, "General purpose bucket naming rules".
    ServiceLimit(
        "aws_s3_bucket", "bucket", 3...63, "^[a-z0-9][a-z0-9.-]*[a-z0-9]$",
        not: #"\.\.|^xn--|-s3alias$|^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$"#),
    // Amazon DynamoDB Developer Guide, "Supported data types and naming rules".
    ServiceLimit("aws_dynamodb_table", "name", 3...255, "^[a-zA-Z0-9_.-]+$"),
    // Amazon ECS API Reference, "CreateService".
    ServiceLimit("aws_ecs_service", "name", 1...255, "^[a-zA-Z0-9_-]+$"),
    // Amazon ECR API Reference, "CreateRepository".
    ServiceLimit(
        "aws_ecr_repository", "name", 2...256,
        "^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$"),
    // Amazon SNS API Reference, "CreateTopic".
    ServiceLimit("aws_sns_topic", "name", 1...256, #"^[a-zA-Z0-9_-]+(\.fifo)?$"#),
    // Amazon SQS API Reference, "CreateQueue".
    ServiceLimit("aws_sqs_queue", "name", 1...80, #"^[a-zA-Z0-9_-]+(\.fifo)?$"#),
    // AWS Backup Developer Guide, "BackupPlanInput".
    ServiceLimit("aws_backup_plan", "name", 1...50, "^[a-zA-Z0-9_.-]+$"),
    // AWS Lambda API Reference, "CreateFunction": 64 characters, or an ARN that ends with as many.
    ServiceLimit("aws_lambda_function", "function_name", 1...140, "^(.*:)?[a-zA-Z0-9_-]{1,64}$"),
    // AWS Lambda API Reference, "PublishLayerVersion".
    ServiceLimit("aws_lambda_layer_version", "layer_name", 1...140),
    // Amazon RDS User Guide, "Quotas and constraints for Amazon RDS".
    ServiceLimit("aws_db_instance", "identifier", 1...63),
    ServiceLimit("aws_rds_cluster", "cluster_identifier", 1...63),
    // Amazon Redshift API Reference, "CreateCluster".
    ServiceLimit("aws_redshift_cluster", "cluster_identifier", 1...63),
    // IAM User Guide, "IAM and AWS STS quotas".
    ServiceLimit("aws_iam_group", "name", 1...128),
    ServiceLimit("aws_iam_user", "name", 1...64),
    // Amazon Kinesis Data Streams API Reference, "CreateStream".
    ServiceLimit("aws_kinesis_stream", "name", 1...128, "^[a-zA-Z0-9_.-]+$"),
    // Amazon Cognito User Pools API Reference, "CreateUserPool".
    ServiceLimit("aws_cognito_user_pool", "name", 1...128),
    // AWS KMS API Reference, "CreateAlias".
    ServiceLimit("aws_kms_alias", "name", 1...256),
]
