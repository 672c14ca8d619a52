public import AWS
public import Terraform

/// Patches for instances with a tag: a baseline that approves them, and a weekly window in which they are installed.
///
/// Nothing is restarted: the group's maximum age replaces its instances, which renews the kernel.
public struct Patching: Construct {
    let name: String
    let approveAfterDays: Int
    let window: ScheduleExpression
    let logs: LogSettings

    /// Describes patching.
    ///
    /// - Parameters:
    ///   - name: Its name, and the value of the instances' tag; see ``tags(for:)``.
    ///   - approveAfterDays: How many days a patch is out before it is approved; critical ones wait for none.
    ///   - window: When patches are installed, for two hours.
    ///   - logs: Retention and key of the log group that gets what the commands print.
    public init(_ name: String, approveAfterDays: Int, window: ScheduleExpression, logs: LogSettings) {
        self.name = name
        self.approveAfterDays = approveAfterDays
        self.window = window
        self.logs = logs
    }

    /// The tag by which instances belong to a patch group; its key is Systems Manager's own, without a space, for
    /// instances whose tags can be read from their metadata (Systems Manager, "Patch groups").
    public static func tags(for name: String, in stack: Stack) -> [String: String] {
        ["PatchGroup": "\(stack.prefix)-\(name)"]
    }

    /// Adds baseline, patch group, window, its target and its task.
    public func build(in stack: Stack) {
        let label = name.asLocalName
        let group = "\(stack.prefix)-\(name)"
        let baseline = stack.add(
            SSMPatchBaseline(
                label, name: Expression(group), approvedPatchesComplianceLevel: .high,
                description: "Security patches and fixes for Amazon Linux 2023", operatingSystem: .amazonLinux2023,
                approvalRule: [
                    .init(
                        patchFilter: [
                            .init(key: .classification, values: ["Security"]),
                            .init(key: .severity, values: ["Critical"]),
                        ], approveAfterDays: 0, complianceLevel: .critical),
                    .init(
                        patchFilter: [.init(key: .classification, values: ["Security", "Bugfix"])],
                        approveAfterDays: Expression(approveAfterDays), complianceLevel: .high),
                ]))
        stack.add(SSMPatchGroup(label, baselineID: baseline.id, patchGroup: Expression(group)))
        let window = stack.add(
            SSMMaintenanceWindow(
                label, cutoff: 1, duration: 2, name: Expression(group), schedule: Expression(self.window),
                description: "Installs approved patches on \(group)", scheduleTimezone: "Etc/UTC"))
        let target = stack.add(
            SSMMaintenanceWindowTarget(
                label, resourceType: .instance, windowID: window.id,
                targets: [.init(key: "tag:PatchGroup", values: [Expression(group)])],
                description: "The instances of \(group)", name: Expression(group)))
        let output = stack.add(CloudWatchLogGroup("\(label)_patching", "/ssm/\(group)-patching", logs))
        stack.add(
            SSMMaintenanceWindowTask(
                label, taskARN: Expression(term: .string("AWS-RunPatchBaseline")), taskType: .runCommand,
                windowID: window.id,
                description: "Installs what the baseline approves", maxConcurrency: "1", maxErrors: "1",
                name: Expression(group), priority: 1,
                targets: [.init(key: "WindowTargetIds", values: [target.id.cast()])],
                taskInvocationParameters: .init(
                    runCommandParameters: .init(
                        timeoutSeconds: 600,
                        cloudwatchConfig: .init(cloudwatchLogGroupName: output.id, cloudwatchOutputEnabled: true),
                        parameter: [
                            .init(name: "Operation", values: ["Install"]),
                            .init(name: "RebootOption", values: ["NoReboot"]),
                        ]))))
    }
}
