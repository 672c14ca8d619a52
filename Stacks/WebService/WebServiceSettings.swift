import AWS
import Architecture
import Terraform

/// What differs between the environments of the web service; its shape is written once, in ``webService(_:)``.
struct WebServiceSettings: StackSettings {
    /// The environment's name, which is part of every name in AWS.
    var environment: String
    var region: Region

    // Network
    var cidrBlock: CIDRBlock
    var zones: [String]
    var nat: Network.NAT
    var interfaceEndpoints: [InterfaceEndpoint]
    /// What stands before the domain; nil for the domain itself.
    var subdomain: String?
    var requestsPerFiveMinutes: Int?

    // Service
    var size: FargateSize
    var tasks: ClosedRange<Int>
    var capacity: Cluster.Capacity
    var tableCapacity: Table.Capacity
    var traceRate: Double

    // Chat
    /// How many calls each function of the chat can always run, and no more; nil for what the account has left.
    var chatConcurrency: Int?
    var chatThrottling: WebSocketAPI.Throttling

    // Automation
    /// When expired orders are exported and deleted, in UTC.
    var cleanup: ScheduleExpression
    /// Whether they are; otherwise they are only counted.
    var deletesExpired: Bool
    var automationConcurrency: Int?
    /// How long on-demand backups of the table are kept, in days.
    var keepTableBackupsDays: Int

    // Safety
    var boundary: Account.Boundary
    var isProtected: Bool
    var logRetention: LogRetention
    var backups: [Backups.Rule]
    var backupLock: Backups.Lock?
    var archive: [LifecycleRule]
    var auditRetention: [LifecycleRule]

    // Delivery and cost
    var release: BlueGreenRelease
    var needsApproval: Bool
    var monthlyDollars: Int

    /// Every property, for reports; those with a strength are never weaker in the higher environment.
    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.region), .init(\.cidrBlock), .init(\.zones, strength: \.count), .init(\.nat),
        .init(\.interfaceEndpoints), .init(\.subdomain), .init(\.requestsPerFiveMinutes), .init(\.size),
        .init(\.tasks, strength: \.lowerBound), .init(\.capacity), .init(\.tableCapacity), .init(\.traceRate),
        .init(\.chatConcurrency), .init(\.chatThrottling), .init(\.cleanup), .init(\.deletesExpired),
        .init(\.automationConcurrency), .init(\.keepTableBackupsDays, strength: \.self), .init(\.boundary),
        .init(\.isProtected, strength: { $0 ? 1 : 0 }), .init(\.logRetention), .init(\.backups), .init(\.backupLock),
        .init(\.archive), .init(\.auditRetention), .init(\.release), .init(\.needsApproval, strength: { $0 ? 1 : 0 }),
        .init(\.monthlyDollars),
    ]
}

extension WebServiceSettings {
    /// Small and cheap: it comes and goes.
    static let dev = WebServiceSettings(
        environment: "dev", region: .apNortheast2,
        cidrBlock: "10.10.0.0/16", zones: ["a", "c"], nat: .single, interfaceEndpoints: [], subdomain: "dev",
        requestsPerFiveMinutes: nil,
        size: .quarterVCPU(.mib512), tasks: 1...2, capacity: .spot, tableCapacity: .onDemand, traceRate: 1,
        chatConcurrency: nil, chatThrottling: .init(perSecond: 50, burst: 100),
        cleanup: .daily(at: "17:00"), deletesExpired: false, automationConcurrency: nil, keepTableBackupsDays: 7,
        boundary: .none, isProtected: false, logRetention: .oneWeek,
        backups: [
            .init("daily", at: .daily(at: "18:00"), keepDays: 7),
            .init("weekly", at: .weekly(on: .saturday, at: "19:00"), keepDays: 7),
            .init("monthly", at: .monthly(onDay: 1, at: "20:00"), keepDays: 7),
        ], backupLock: nil,
        archive: [
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .days(180), oldVersionsExpire: .days(30))
        ],
        auditRetention: [LifecycleRule("age", expires: .days(90), oldVersionsExpire: .days(7))],
        release: .allAtOnce, needsApproval: false, monthlyDollars: 200)

    /// Survives the loss of a zone, changes slowly, keeps what auditors ask for.
    static let prd = WebServiceSettings(
        environment: "prd", region: .apNortheast2,
        cidrBlock: "10.20.0.0/16", zones: ["a", "b", "c"], nat: .perZone,
        interfaceEndpoints: [.ecrAPI, .ecrDocker, .logs, .ssm, .secretsManager], subdomain: nil,
        requestsPerFiveMinutes: 2000,
        size: .halfVCPU(.gib1), tasks: 3...12, capacity: .fargate,
        tableCapacity: .provisioned(read: 5...200, write: 5...100), traceRate: 0.05,
        chatConcurrency: 100, chatThrottling: .init(perSecond: 500, burst: 1000),
        cleanup: .daily(at: "17:00"), deletesExpired: true, automationConcurrency: 1, keepTableBackupsDays: 35,
        boundary: .services([
            "backup", "cloudwatch", "codebuild", "codecommit", "codedeploy", "codepipeline", "dynamodb", "ec2", "ecr",
            "ecs", "elasticloadbalancing", "events", "execute-api", "kms", "lambda", "logs", "s3", "secretsmanager",
            "sns", "sqs",
            "ssm", "tag", "xray",
        ]),
        isProtected: true, logRetention: .oneYear,
        backups: [
            .init("daily", at: .daily(at: "18:00"), keepDays: 35),
            .init("weekly", at: .weekly(on: .saturday, at: "19:00"), keepDays: 120, coldAfterDays: 30),
            .init("monthly", at: .monthly(onDay: 1, at: "20:00"), keepDays: 365, coldAfterDays: 30),
        ], backupLock: .init(minimumDays: 7, maximumDays: 366),
        archive: [
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .days(2555), oldVersionsExpire: .days(90))
        ],
        auditRetention: [
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .days(400), oldVersionsExpire: .days(30))
        ],
        release: .canary10Percent, needsApproval: true, monthlyDollars: 2000)
}
