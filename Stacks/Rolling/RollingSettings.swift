import AWS
import Architecture
import Terraform

/// What differs between the environments of the rolling delivery; its shape is written once, in ``rolling(_:)``.
struct RollingSettings: Sendable {
    /// The environment's name, which is part of every name in AWS.
    let environment: String
    let region: Region
    /// What stands before the domain.
    let host: String

    // Network and service
    let cidrBlock: CIDRBlock
    let zones: [String]
    let nat: Network.NAT
    /// What one address may ask for; nil for no web firewall.
    let requestsPerFiveMinutes: Int?
    let size: FargateSize
    let tasks: ClosedRange<Int>
    let capacity: Cluster.Capacity
    let logLevel: String

    // Safety, delivery and cost
    let isProtected: Bool
    let logRetention: LogRetention
    let auditRetention: [LifecycleRule]
    let needsApproval: Bool
    let monthlyDollars: Int
}

extension RollingSettings {
    /// One or two tasks on Spot; each push is deployed.
    static let dev = RollingSettings(
        environment: "dev", region: .apNortheast2, host: "rolling-dev",
        cidrBlock: "10.50.0.0/16", zones: ["a", "c"], nat: .single, requestsPerFiveMinutes: nil,
        size: .quarterVCPU(.mib512), tasks: 1...2,
        capacity: .spot, logLevel: "debug",
        isProtected: false, logRetention: .oneWeek,
        auditRetention: [LifecycleRule("age", expires: .days(90), oldVersionsExpire: .days(7))],
        needsApproval: false, monthlyDollars: 100)

    /// Three tasks in three zones; somebody approves each deployment.
    static let prd = RollingSettings(
        environment: "prd", region: .apNortheast2, host: "rolling",
        cidrBlock: "10.60.0.0/16", zones: ["a", "b", "c"], nat: .perZone, requestsPerFiveMinutes: 2000,
        size: .halfVCPU(.gib1), tasks: 3...12,
        capacity: .fargate, logLevel: "info",
        isProtected: true, logRetention: .oneYear,
        auditRetention: [LifecycleRule("age", expires: .days(400), oldVersionsExpire: .days(30))],
        needsApproval: true, monthlyDollars: 800)
}
