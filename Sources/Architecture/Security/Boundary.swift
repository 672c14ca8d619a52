import AWS
import Terraform

extension Account.Boundary {
    /// The managed policy that limits every role of the stack; nil without a boundary.
    ///
    /// A boundary grants nothing by itself (IAM User Guide, "Permissions boundaries for IAM entities").
    func policy(in stack: Stack, account: Expression<String>, partition: Expression<String>) -> IAMPolicy? {
        guard case .services(let services) = self else { return nil }
        let changesOfIdentities = [
            "Add", "Attach", "Create", "Delete", "Detach", "Put", "Remove", "Set", "Update", "Upload",
        ]
        let document = PolicyDocument(
            [
                .allow(services.map { .all(of: $0) }, on: [.everything], sid: "ServicesOfTheSystem"),
                .allow(
                    [.iam.passRole], on: ["arn:\(partition):iam::\(account):role/\(stack.prefix)-*"],
                    sid: "RolesOfTheSystem"),
                .deny(
                    changesOfIdentities.map { Action("iam:\($0)*") } + [
                        "organizations:*", "account:*", "cloudtrail:DeleteTrail", "cloudtrail:StopLogging",
                        "cloudtrail:UpdateTrail", "kms:ScheduleKeyDeletion", "kms:DisableKey",
                    ], on: [.everything], sid: "NeverWeakenControl"),
            ], limit: .managedPolicy)
        return stack.add(
            IAMPolicy(
                "boundary", policy: Expression(document),
                description: "The upper limit of what any role of \(stack.prefix) can do",
                name: "\(stack.prefix)-boundary"))
    }
}
