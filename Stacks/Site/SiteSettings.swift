import AWS
import Architecture
import Terraform

/// What differs between the environments of the static site; its shape is written once, in ``site(_:)``.
struct SiteSettings: StackSettings {
    /// The environment's name, which is part of every name in AWS.
    var environment: String
    var region: Region
    /// What stands before the domain.
    var host: String
    var isProtected: Bool
    var logRetention: LogRetention
    var auditRetention: [LifecycleRule]
    var needsApproval: Bool
    var monthlyDollars: Int

    /// Every property, for reports; those with a strength are never weaker in the higher environment.
    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.region), .init(\.host), .init(\.isProtected, strength: { $0 ? 1 : 0 }),
        .init(\.logRetention), .init(\.auditRetention), .init(\.needsApproval, strength: { $0 ? 1 : 0 }),
        .init(\.monthlyDollars),
    ]
}

extension SiteSettings {
    /// Each push is deployed.
    static let dev = SiteSettings(
        environment: "dev", region: .apNortheast2, host: "www-dev", isProtected: false, logRetention: .oneWeek,
        auditRetention: [LifecycleRule("age", expires: .days(90), oldVersionsExpire: .days(7))],
        needsApproval: false, monthlyDollars: 20)

    /// Somebody approves each deployment.
    static let prd = SiteSettings(
        environment: "prd", region: .apNortheast2, host: "www", isProtected: true, logRetention: .oneYear,
        auditRetention: [LifecycleRule("age", expires: .days(400), oldVersionsExpire: .days(30))],
        needsApproval: true, monthlyDollars: 100)
}
