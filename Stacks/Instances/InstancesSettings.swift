import AWS
import Architecture
import Terraform

/// What differs between the environments of the EC2 service; its shape is written once, in ``instances(_:)``.
struct InstancesSettings: StackSettings {
    /// The environment's name, which is part of every name in AWS.
    var environment: String
    var region: Region
    /// What stands before the domain.
    var host: String

    // Network
    var cidrBlock: CIDRBlock
    var zones: [String]
    var nat: Network.NAT
    /// What one address may ask for; nil for no web firewall.
    var requestsPerFiveMinutes: Int?
    var interfaceEndpoints: [InterfaceEndpoint]
    var bastions: Bastion.Places

    // Instances
    var size: InstanceGroup.Size
    var needs: InstanceNeeds
    var scaling: InstanceScaling
    var maintenance: InstanceGroup.Maintenance
    /// The type of the stand-alone instance with an address of its own; nil for none.
    var workerType: String?
    var logLevel: String
    var approvePatchesAfterDays: Int
    var patchWindow: ScheduleExpression

    // Safety, delivery and cost
    var isProtected: Bool
    var logRetention: LogRetention
    var auditRetention: [LifecycleRule]
    var backups: [Backups.Rule]
    var pace: InPlaceDeployment.Pace
    var needsApproval: Bool
    var monthlyDollars: Int

    /// Every property, for reports; those with a strength are never weaker in the higher environment.
    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.region), .init(\.host), .init(\.cidrBlock), .init(\.zones, strength: \.count),
        .init(\.nat), .init(\.requestsPerFiveMinutes), .init(\.interfaceEndpoints), .init(\.bastions), .init(\.size),
        .init(\.needs), .init(\.scaling), .init(\.maintenance), .init(\.workerType), .init(\.logLevel),
        .init(\.approvePatchesAfterDays), .init(\.patchWindow), .init(\.isProtected, strength: { $0 ? 1 : 0 }),
        .init(\.logRetention), .init(\.auditRetention), .init(\.backups), .init(\.pace),
        .init(\.needsApproval, strength: { $0 ? 1 : 0 }), .init(\.monthlyDollars),
    ]
}

extension InstancesSettings {
    /// Small instances, mostly Spot ones; times are in UTC, nine hours behind Seoul.
    static let dev = InstancesSettings(
        environment: "dev", region: .apNortheast2, host: "ec2-dev",
        cidrBlock: "10.70.0.0/16", zones: ["a", "c"], nat: .single, requestsPerFiveMinutes: nil, interfaceEndpoints: [],
        bastions: .one,
        size: .init(minimum: 2, desired: 3, maximum: 6),
        needs: .init(cpus: 2...2, memoryGiB: 2...4, alwaysOnDemand: 0, spotPercent: 100),
        scaling: .init(
            schedule: [
                .init(
                    "morning", at: .weekly(on: .monday, .tuesday, .wednesday, .thursday, .friday, at: "00:00"),
                    minimum: 3),
                .init("evening", at: .daily(at: "11:00"), minimum: 2),
            ]),
        maintenance: .init(healthyPercent: 50...110), workerType: nil, logLevel: "debug", approvePatchesAfterDays: 0,
        patchWindow: .weekly(on: .tuesday, at: "17:00"),
        isProtected: false, logRetention: .oneWeek,
        auditRetention: [LifecycleRule("age", expires: .days(90), oldVersionsExpire: .days(7))],
        backups: [.init("daily", at: .daily(at: "18:00"), keepDays: 7)],
        pace: .allAtOnce, needsApproval: false, monthlyDollars: 200)

    /// On demand as many as the least, half of the others Spot; patches wait for a week, new instances come before old
    /// ones go.
    static let prd = InstancesSettings(
        environment: "prd", region: .apNortheast2, host: "ec2",
        cidrBlock: "10.80.0.0/16", zones: ["a", "b", "c"], nat: .perZone, requestsPerFiveMinutes: 2000,
        interfaceEndpoints: [.ecrAPI, .ecrDocker, .logs, .ssm, .ssmMessages, .kms], bastions: .onePerZone,
        size: .init(minimum: 2, desired: 3, maximum: 6),
        needs: .init(cpus: 2...4, memoryGiB: 4...16, alwaysOnDemand: 2, spotPercent: 50),
        scaling: .init(
            schedule: [
                .init(
                    "morning", at: .weekly(on: .sunday, .monday, .tuesday, .wednesday, .thursday, at: "23:30"),
                    minimum: 4),
                .init("evening", at: .daily(at: "12:00"), minimum: 2),
            ]),
        maintenance: .init(healthyPercent: 100...120, maximumAgeDays: 30), workerType: "t3.small", logLevel: "info",
        approvePatchesAfterDays: 7, patchWindow: .weekly(on: .saturday, at: "17:00"),
        isProtected: true, logRetention: .oneYear,
        auditRetention: [LifecycleRule("age", expires: .days(400), oldVersionsExpire: .days(30))],
        backups: [
            .init("daily", at: .daily(at: "18:00"), keepDays: 35),
            .init("monthly", at: .monthly(onDay: 1, at: "20:00"), keepDays: 365, coldAfterDays: 30),
        ],
        pace: .oneAtATime, needsApproval: true, monthlyDollars: 1500)
}
