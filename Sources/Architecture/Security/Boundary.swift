import AWS
import Terraform

extension Account.Boundary {
    /// The managed policy that limits every role of the stack; nil without a boundary.
    ///
    /// A boundary grants nothing by itself (IAM User Guide, "Permissions boundaries for IAM entities").
    func policy(in stack: Stack, region: Region) -> IAMPolicy? {
        guard case .services(let services) = self else { return nil }
        let document = PolicyDocument([
            .allow(services.map { Action.all(of: $0) }, on: [.everything], sid: "ServicesOfTheSystem"),
            .deny(
                [
                    "iam:*", "organizations:*", "account:*", "cloudtrail:DeleteTrail", "cloudtrail:StopLogging",
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
