import AWS
import Architecture
import Terraform

/// What differs between the environments of the static site; its shape is written once, in ``site(_:)``.
struct SiteSettings: Sendable {
    /// The environment's name, which is part of every name in AWS.
    let environment: String
    let region: Region
    /// What stands before the domain.
    let host: String
    let isProtected: Bool
    let logRetention: LogRetention
    let auditRetention: [LifecycleRule]
    let needsApproval: Bool
    let monthlyDollars: Int
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
