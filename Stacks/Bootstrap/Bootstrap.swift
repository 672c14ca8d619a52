import AWS
import Architecture
import Terraform

/// The bucket for the state of every other stack of an account: applied once, by hand, before all others.
///
/// Its own state stays in a file beside the document, for it cannot lie in a bucket that is not there yet. Those who use
/// the bucket lock their state by a file in it (`use_lockfile`), so there is no table for locks.
func bootstrap(_ settings: BootstrapSettings) -> Stack {
    let stack = Stack("terraform", environment: "shared")
    let account = stack.add(Account(region: settings.region, state: .local))
    let protection = Protection(
        isOn: stack.addDeletionProtectionInput(true), preventDestroy: settings.preventDestroy)
    let key = stack.add(
        Key("state", in: account, description: "Terraform state, which can hold secrets", protection: protection))
    let accessLogs = stack.add(
        LogBucket("access-logs", in: account, lifecycle: settings.accessLogs, protection: protection))
    let state = stack.add(
        Bucket(
            "state", in: account, encryption: .key(key), lifecycle: settings.oldStates, accessLogs: accessLogs,
            protection: protection,
            suppressing: [
                .invariant(
                    "backup", because: "every version of a state is kept by the bucket itself", owner: "operations",
                    until: nil)
            ]))

    // Without the key's ARN, Terraform would ask for S3's own encryption and so pass by the bucket's default.
    stack.add(
        Output(
            "init", "terraform init -backend-config=bucket=\(state.bucket.id) -backend-config=kms_key_id=\(key.arn)",
            description: "How the other stacks are initialized"))
    return stack
}
