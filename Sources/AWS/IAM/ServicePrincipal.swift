/// A service of AWS as policies name it, such as `lambda.amazonaws.com`.
///
/// Another one is `ServicePrincipal("name.amazonaws.com")`, in an extension if it is used often.
public struct ServicePrincipal: Hashable, Sendable {
    /// The service's full name.
    public let name: String

    /// A service by its full name.
    public init(_ name: String) {
        self.name = name
    }

    private static func service(_ name: String) -> ServicePrincipal { ServicePrincipal("\(name).amazonaws.com") }

    /// Tasks of ECS: task roles and execution roles.
    public static let ecsTasks = service("ecs-tasks")
    /// ECS itself, for what it does to load balancers.
    public static let ecs = service("ecs")
    /// Functions of Lambda.
    public static let lambda = service("lambda")
    /// Instances of EC2, through an instance profile.
    public static let ec2 = service("ec2")
    /// EC2 Auto Scaling.
    public static let autoScaling = service("autoscaling")
    /// Application Auto Scaling, which scales ECS services and DynamoDB tables.
    public static let applicationAutoScaling = service("application-autoscaling")
    /// CodeBuild projects.
    public static let codeBuild = service("codebuild")
    /// CodePipeline pipelines.
    public static let codePipeline = service("codepipeline")
    /// CodeDeploy deployment groups.
    public static let codeDeploy = service("codedeploy")
    /// Notification rules of CodePipeline, CodeBuild, CodeDeploy and CodeCommit.
    public static let codeStarNotifications = service("codestar-notifications")
    /// CloudFormation stacks.
    public static let cloudFormation = service("cloudformation")
    /// EventBridge rules.
    public static let events = service("events")
    /// EventBridge Scheduler.
    public static let scheduler = service("scheduler")
    /// EventBridge Pipes.
    public static let pipes = service("pipes")
    /// API Gateway.
    public static let apiGateway = service("apigateway")
    /// AWS Backup.
    public static let backup = service("backup")
    /// AWS Budgets.
    public static let budgets = service("budgets")
    /// CloudFront.
    public static let cloudFront = service("cloudfront")
    /// CloudTrail.
    public static let cloudTrail = service("cloudtrail")
    /// CloudWatch alarms.
    public static let cloudWatch = service("cloudwatch")
    /// CloudWatch Logs in every region.
    public static let logs = service("logs")
    /// CloudWatch Logs in one region, as key policies name it.
    public static func logs(region: String) -> ServicePrincipal { service("logs.\(region)") }
    /// The service that delivers logs to S3: VPC flow logs, S3 access logs of some services.
    public static let logDelivery = ServicePrincipal("delivery.logs.amazonaws.com")
    /// The load balancers' log delivery.
    public static let loadBalancerLogs = service("logdelivery.elasticloadbalancing")
    /// S3's own server access logs.
    public static let s3Logging = service("logging.s3")
    /// S3, for notifications and replication.
    public static let s3 = service("s3")
    /// SNS.
    public static let sns = service("sns")
    /// SQS.
    public static let sqs = service("sqs")
    /// VPC flow logs.
    public static let vpcFlowLogs = service("vpc-flow-logs")
    /// Systems Manager.
    public static let ssm = service("ssm")
    /// Secrets Manager.
    public static let secretsManager = service("secretsmanager")
    /// Step Functions.
    public static let states = service("states")
    /// RDS.
    public static let rds = service("rds")
    /// RDS Enhanced Monitoring.
    public static let rdsMonitoring = service("monitoring.rds")
    /// DynamoDB.
    public static let dynamoDB = service("dynamodb")
    /// DynamoDB Accelerator.
    public static let dax = service("dax")
    /// Firehose delivery streams.
    public static let firehose = service("firehose")
    /// X-Ray.
    public static let xRay = service("xray")
    /// AWS Config.
    public static let config = service("config")
    /// Cost anomaly detection.
    public static let costAlerts = service("costalerts")
}
