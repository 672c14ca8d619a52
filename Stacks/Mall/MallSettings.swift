import AWS
import Architecture
import Terraform

/// What differs between the environments of the event mall; its shape is written once, in ``mall(_:)``.
struct MallSettings: StackSettings {
    /// The environment's name, which is part of every name in AWS.
    var environment: String
    var region: Region
    /// What stands before the domain.
    var subdomain: String

    // Network
    var cidrBlock: CIDRBlock
    var zones: [String]
    var interfaceEndpoints: [InterfaceEndpoint]
    var bastions: Bastion.Places

    // Service
    var size: FargateSize
    var tasks: ClosedRange<Int>
    var capacity: Cluster.Capacity
    /// The first day of the event in Seoul, such as `2026-12-04`.
    var firstDay: String
    /// More tasks before midnight of the event's days, when the goods change, and as before after it.
    var rush: [ServiceScaling.Change]
    var traceRate: Double

    // Data
    var databaseCapacity: AuroraMySQL.Capacity
    var readers: Int
    var databaseBackupDays: Int
    var cacheNodes: Int
    var cacheNodeType: String

    // Safety and cost
    var boundary: Account.Boundary
    var isProtected: Bool
    var logRetention: LogRetention
    var backups: [Backups.Rule]
    var auditRetention: [LifecycleRule]
    var monthlyDollars: Int

    /// Every property, for reports; those with a strength are never weaker in the higher environment.
    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.region), .init(\.subdomain), .init(\.cidrBlock),
        .init(\.zones, strength: \.count), .init(\.interfaceEndpoints), .init(\.bastions), .init(\.size),
        .init(\.tasks, strength: \.lowerBound), .init(\.capacity), .init(\.firstDay), .init(\.rush), .init(\.traceRate),
        .init(\.databaseCapacity), .init(\.readers, strength: \.self), .init(\.databaseBackupDays, strength: \.self),
        .init(\.cacheNodes, strength: \.self), .init(\.cacheNodeType), .init(\.boundary),
        .init(\.isProtected, strength: { $0 ? 1 : 0 }), .init(\.logRetention), .init(\.backups),
        .init(\.auditRetention), .init(\.monthlyDollars),
    ]
}

extension MallSettings {
    /// Small, but with every part: what works here works there.
    static let dev = MallSettings(
        environment: "dev", region: .apNortheast2, subdomain: "mall-dev",
        cidrBlock: "10.30.0.0/16", zones: ["a", "c"], interfaceEndpoints: [], bastions: .one,
        size: .quarterVCPU(.mib512), tasks: 1...2, capacity: .spot, firstDay: "2026-12-04",
        rush: rush(2...4, otherwise: 1...2), traceRate: 1,
        databaseCapacity: .serverless(0.5...2), readers: 1, databaseBackupDays: 7, cacheNodes: 1,
        cacheNodeType: "cache.t4g.micro",
        boundary: .none, isProtected: false, logRetention: .oneWeek,
        backups: [.init("daily", at: .daily(at: "19:00"), keepDays: 7)],
        auditRetention: [LifecycleRule("age", expires: .days(90), oldVersionsExpire: .days(7))],
        monthlyDollars: 400)

    /// For 20,000 users a day, most of whom come at midnight; the loss of a zone goes unnoticed.
    static let prd = MallSettings(
        environment: "prd", region: .apNortheast2, subdomain: "mall",
        cidrBlock: "10.40.0.0/16", zones: ["a", "b", "c"],
        interfaceEndpoints: [.ecrAPI, .ecrDocker, .logs, .secretsManager], bastions: .onePerZone,
        size: .oneVCPU(.gib2), tasks: 3...20, capacity: .fargate, firstDay: "2026-12-04",
        rush: rush(12...40, otherwise: 3...20),
        traceRate: 0.05,
        databaseCapacity: .serverless(2...32), readers: 2, databaseBackupDays: 35, cacheNodes: 3,
        cacheNodeType: "cache.m7g.large",
        boundary: .services([
            "backup", "cloudwatch", "ec2", "ec2messages", "ecr", "kms", "logs", "rds", "s3", "secretsmanager", "ssm",
            "ssmmessages", "tag", "xray",
        ]),
        isProtected: true, logRetention: .oneYear,
        backups: [
            .init("daily", at: .daily(at: "19:00"), keepDays: 35),
            .init("monthly", at: .monthly(onDay: 1, at: "20:00"), keepDays: 365),
        ],
        auditRetention: [
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .days(400), oldVersionsExpire: .days(30))
        ],
        monthlyDollars: 4000)

    /// The event is from the 4th to the 6th of December, in Seoul.
    private static func rush(
        _ most: ClosedRange<Int>, otherwise usual: ClosedRange<Int>
    ) -> [ServiceScaling.Change] {
        [
            .init(
                "before-midnight", at: .cron(minute: "30", hour: "23", dayOfMonth: "3-5", month: "12"), tasks: most,
                timeZone: "Asia/Seoul"),
            .init(
                "after-midnight", at: .cron(minute: "30", hour: "1", dayOfMonth: "4-6", month: "12"), tasks: usual,
                timeZone: "Asia/Seoul"),
        ]
    }
}
