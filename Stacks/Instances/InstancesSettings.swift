import AWS
import Architecture
import Terraform

/// What differs between the environments of the EC2 service; its shape is written once, in ``instances(_:)``.
struct InstancesSettings: Sendable {
    /// The environment's name, which is part of every name in AWS.
    let environment: String
    let region: Region
    /// What stands before the domain.
    let host: String

    // Network
    let cidrBlock: CIDRBlock
    let zones: [String]
    let nat: Network.NAT
    /// What one address may ask for; nil for no web firewall.
    let requestsPerFiveMinutes: Int?
    let interfaceEndpoints: [InterfaceEndpoint]
    let bastions: Bastion.Places

    // Instances
    let size: InstanceGroup.Size
    let needs: InstanceNeeds
    let scaling: InstanceScaling
    let maintenance: InstanceGroup.Maintenance
    /// The type of the stand-alone instance with an address of its own; nil for none.
    let workerType: String?
    let logLevel: String
    let approvePatchesAfterDays: Int
    let patchWindow: ScheduleExpression

    // Safety, delivery and cost
    let isProtected: Bool
    let logRetention: LogRetention
    let auditRetention: [LifecycleRule]
    let backups: [Backups.Rule]
    let pace: InPlaceDeployment.Pace
    let needsApproval: Bool
    let monthlyDollars: Int
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
