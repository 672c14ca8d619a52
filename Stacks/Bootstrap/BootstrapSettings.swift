import AWS
import Architecture
import Terraform

/// What an account may decide about the bucket of its Terraform state.
struct BootstrapSettings: Sendable {
    let region: Region
    /// Whether Terraform refuses to destroy the state; a literal in Terraform, so it is a value here and no variable.
    let preventDestroy: Bool
    let oldStates: [LifecycleRule]
    let accessLogs: [LifecycleRule]
}

extension BootstrapSettings {
    /// Former states for a quarter, and who read or wrote them for a year.
    static let shared = BootstrapSettings(
        region: .apNortheast2, preventDestroy: true,
        oldStates: [LifecycleRule("old-states", oldVersionsExpire: .days(90))],
        accessLogs: [LifecycleRule("age", expires: .days(400), oldVersionsExpire: .days(30))])
}
