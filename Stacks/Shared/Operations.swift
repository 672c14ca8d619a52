import AWS
import Architecture
import Terraform

/// What every system needs beside its own parts: inputs, keys, logs, messages, and a bucket for access logs.
struct Operations {
    let inputs: Inputs
    /// Encrypts what the system keeps.
    let dataKey: Key.Parts
    let logs: LogSettings
    let alerts: Notifications.Parts
    let accessLogs: LogBucket.Parts

    init(
        in account: Account.Parts, isProtected: Bool, logRetention: LogRetention, auditRetention: [LifecycleRule],
        takesDistributions: Bool = false, hasTrail: Bool = false, stack: Stack
    ) {
        inputs = Inputs(isProtected: isProtected, in: stack)
        dataKey = stack.add(
            Key(
                "data", in: account, description: "Data of \(stack.prefix): images, parameters, artifacts",
                protection: inputs.protection))
        let operationsKey = stack.add(
            Key(
                "operations", in: account, description: "Logs and messages of \(stack.prefix)",
                usedBy: [.logs, .alarms, .events, .budgets, .backup] + (hasTrail ? [.cloudTrail] : []),
                protection: inputs.protection))
        logs = LogSettings(keep: logRetention, encryptedWith: operationsKey)
        alerts = stack.add(
            Notifications("alerts", in: account, email: inputs.alertEmail, key: operationsKey))
        accessLogs = stack.add(
            LogBucket(
                "access-logs", in: account, lifecycle: auditRetention, takesDistributions: takesDistributions,
                protection: inputs.protection))
    }
}
