import AWS
import Architecture
import Terraform

/// What differs between the environments of the event mall; its shape is written once, in ``mall(_:)``.
struct MallSettings: Sendable {
    /// The environment's name, which is part of every name in AWS.
    let environment: String
    let region: Region
    /// What stands before the domain.
    let subdomain: String

    // Network
    let cidrBlock: CIDRBlock
    let zones: [String]
    let interfaceEndpoints: [InterfaceEndpoint]
    let bastions: Bastion.Places

    // Service
    let size: FargateSize
    let tasks: ClosedRange<Int>
    let capacity: Cluster.Capacity
    /// The first day of the event in Seoul, such as `2026-12-04`.
    let firstDay: String
    /// More tasks before midnight of the event's days, when the goods change, and as before after it.
    let rush: [ServiceScaling.Change]
    let traceRate: Double

    // Data
    let databaseCapacity: AuroraMySQL.Capacity
    let readers: Int
    let databaseBackupDays: Int
    let cacheNodes: Int
    let cacheNodeType: String

    // Safety and cost
    let boundary: Account.Boundary
    let isProtected: Bool
    let logRetention: LogRetention
    let backups: [Backups.Rule]
    let auditRetention: [LifecycleRule]
    let monthlyDollars: Int
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
