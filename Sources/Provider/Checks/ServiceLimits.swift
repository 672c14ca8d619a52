/// A limit of a service on a name that the provider leaves to the service.
struct ServiceLimit {
    let type: String
    let attribute: String
    let constraints: Constraints

    init(
        _ type: String, _ attribute: String, _ length: ClosedRange<Int>, _ pattern: String,
        not refused: String? = nil
    ) {
        self.type = type
        self.attribute = attribute
        var constraints = Constraints()
        constraints.length = Constraints.Bounds(minimum: length.lowerBound, maximum: length.upperBound)
        constraints.patterns = [.init(expression: pattern, isNegative: false, isGoOnly: false)]
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
        not: #"\.\.|^xn--|-s3alias$"#),
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
]
