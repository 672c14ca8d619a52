import AWS
import Architecture
import Terraform

/// What differs between the environments of the rolling delivery; its shape is written once, in ``rolling(_:)``.
struct RollingSettings: StackSettings {
    /// The environment's name, which is part of every name in AWS.
    var environment: String
    var region: Region
    /// What stands before the domain.
    var host: String

    // Network and service
    var cidrBlock: CIDRBlock
    var zones: [String]
    var nat: Network.NAT
    /// What one address may ask for; nil for no web firewall.
    var requestsPerFiveMinutes: Int?
    var size: FargateSize
    var tasks: ClosedRange<Int>
    var capacity: Cluster.Capacity
    var logLevel: String

    // Safety, delivery and cost
    var isProtected: Bool
    var logRetention: LogRetention
    var auditRetention: [LifecycleRule]
    var needsApproval: Bool
    var monthlyDollars: Int

    /// Every property, for reports; those with a strength are never weaker in the higher environment.
    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.region), .init(\.host), .init(\.cidrBlock), .init(\.zones, strength: \.count),
        .init(\.nat), .init(\.requestsPerFiveMinutes), .init(\.size), .init(\.tasks, strength: \.lowerBound),
        .init(\.capacity), .init(\.logLevel), .init(\.isProtected, strength: { $0 ? 1 : 0 }), .init(\.logRetention),
        .init(\.auditRetention), .init(\.needsApproval, strength: { $0 ? 1 : 0 }), .init(\.monthlyDollars),
    ]
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
