import AWS
import StackTesting
import Stacks
import Terraform
import Testing

/// What decides how much the web service stands, compared number by number.
@Suite struct `Of the web service, PRD` {
    @Test func `is never weaker than DEV`() throws {
        try WebService.prd().expectNeverWeaker(than: WebService.dev())
    }

    /// A setting by which PRD must be as strong as DEV.
    struct Setting: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: @Sendable (TestedStack) throws -> Int

        init(_ description: String, _ value: @escaping @Sendable (TestedStack) throws -> Int) {
            testDescription = description
            self.value = value
        }
    }

    private static let settings = [
        Setting("zones") { $0.all(Subnet.self).count },
        Setting("NAT gateways") { $0.all(NATGateway.self).count },
        Setting("days of logs") { $0.all(CloudWatchLogGroup.self).map { $0.number("retention_in_days") }.min() ?? 0 },
        Setting("protection by default") { $0.defaultValue(of: "deletion_protection") == .bool(true) ? 1 : 0 },
        Setting("fewest tasks") { try $0.the(AppAutoScalingTarget.self, "web").number("min_capacity") },
        Setting("most tasks") { try $0.the(AppAutoScalingTarget.self, "web").number("max_capacity") },
        Setting("shortest backup") { try days($0).min() ?? 0 },
        Setting("longest backup") { try days($0).max() ?? 0 },
        Setting("locks of the vault") { $0.all(BackupVaultLockConfiguration.self).count },
        Setting("boundaries of roles") { $0.all(IAMPolicy.self).count },
        Setting("web ACLs") { $0.all(WAFv2WebACLAssociation.self).count },
        Setting("days of audit files") { try expiry("trail_files", in: $0) },
        Setting("days of the archive") { try expiry("archive", in: $0) },
        Setting("stages before a deployment") { try $0.the(CodePipeline.self, "web").count("stage") },
        Setting("releases step by step") {
            let group = try $0.the(CodeDeployDeploymentGroup.self, "web")
            return group.text("deployment_config_name")?.hasSuffix("AllAtOnce") == false ? 1 : 0
        },
    ]

    @Test(arguments: settings) func `is at least as strong as DEV in`(setting: Setting) throws {
        let (dev, prd) = (try WebService.dev(), try WebService.prd())
        #expect(try setting.value(prd) >= setting.value(dev))
        #expect(try setting.value(prd) > 0, "nothing was found to compare")
    }

    private static func days(_ stack: TestedStack) throws -> [Int] {
        let plan = try stack.the(BackupPlan.self, "backups")
        return (0..<plan.count("rule")).map { plan.number("rule[\($0)].lifecycle.delete_after") }.filter { $0 > 0 }
    }

    private static func expiry(_ bucket: String, in stack: TestedStack) throws -> Int {
        try stack.the(S3BucketLifecycleConfiguration.self, bucket).number("rule.expiration.days")
    }
}

extension Found {
    /// A whole number by its path; 0 where there is none.
    fileprivate func number(_ path: String) -> Int { if case .integer(let number)? = self[path] { number } else { 0 } }
}
