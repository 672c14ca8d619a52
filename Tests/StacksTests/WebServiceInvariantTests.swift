import Architecture
import Reading
import Stacks
import Terraform
import Testing

@Suite struct `Of the web service` {
    @Test(arguments: WebService.environments)
    func `only the load balancer is open to the internet`(name: String) throws {
        let rules = try WebService.configuration(name).resources("aws_vpc_security_group_ingress_rule")
        let open = rules.filter { $0["cidr_ipv4"] == "0.0.0.0/0" || $0["cidr_ipv6"] == "::/0" }
        #expect(
            open.map { "\($0["security_group_id"] ?? "") \($0["from_port"] ?? "") to \($0["to_port"] ?? "")" }
                == ["aws_security_group.web.id 443 to 443", "aws_security_group.web.id 80 to 80"])
    }

    @Test(arguments: WebService.environments)
    func `no security group has rules within itself, where nobody looks for them`(name: String) throws {
        let configuration = try WebService.configuration(name)
        let groups =
            configuration.resources("aws_security_group") + configuration.resources("aws_default_security_group")
        try #require(!groups.isEmpty, "nothing to check")
        for group in groups { #expect(group.count("ingress") == 0 && group.count("egress") == 0) }
    }

    @Test(arguments: WebService.environments)
    func `no policy allows everything on everything, but a key's for its account`(name: String) throws {
        var statements: [(address: String, statement: PolicyStatement)] = []
        for block in try WebService.configuration(name).blocks {
            for path in ["policy", "assume_role_policy"] {
                statements += block.statements(path).map { (block.address.text, $0) }
            }
        }
        try #require(statements.count > 40, "nothing to check")
        #expect(statements.allSatisfy { ["Allow", "Deny"].contains($0.statement.effect) }, "a policy is unreadable")
        let open = statements.filter { _, statement in
            statement.effect == "Allow" && statement.resources.contains("*")
                && statement.actions.contains { $0.hasSuffix("*") && !$0.contains(":") || $0.hasSuffix(":*") }
        }
        // The boundary is a limit: it grants nothing by itself.
        let known = ["aws_iam_policy.boundary", "aws_kms_key.data", "aws_kms_key.operations"]
        #expect(Set(open.map(\.address)).isSubset(of: known))
        for (address, statement) in open where address.hasPrefix("aws_kms_key.") {
            #expect(statement.actions == ["kms:*"])
            #expect(statement.principals.allSatisfy { $0.hasSuffix(":root") })
        }
    }

    @Test(arguments: WebService.environments)
    func `the application may use its table, and trace`(name: String) throws {
        let policies = try WebService.configuration(name).names("aws_iam_role_policy")
        #expect(policies.filter { $0.hasPrefix("web_task_") } == ["web_task_orders_read_write", "web_task_trace"])
    }

    @Test(arguments: WebService.environments)
    func `every alarm reaches the topic or scales`(name: String) throws {
        let configuration = try WebService.configuration(name)
        let alarms =
            configuration.resources("aws_cloudwatch_metric_alarm")
            + configuration.resources("aws_cloudwatch_composite_alarm")
        try #require(!alarms.isEmpty, "nothing to check")
        for alarm in alarms {
            let actions = alarm.list("alarm_actions")
            #expect(!actions.isEmpty, "\(alarm.address.text) does nothing")
            for action in actions {
                #expect(
                    action == "aws_sns_topic.alerts.arn" || action.hasPrefix("aws_appautoscaling_policy."),
                    "\(alarm.address.text) does \(action)")
            }
        }
    }

    /// What holds data, and why it is not backed up by the plan where it is not.
    private static let withoutBackup = [
        "aws_dynamodb_table.connections": "connections end with the server that held them",
        "aws_s3_bucket.access_logs": "logs that nobody restores",
        "aws_s3_bucket.archive": "every version is kept by the bucket itself",
        "aws_s3_bucket.code": "packed again from the package by each synthesis",
        "aws_s3_bucket.trail_files": "validated copies of what CloudWatch Logs has too",
        "aws_s3_bucket.web_artifacts": "made again by the next run of the pipeline",
    ]

    @Test(arguments: WebService.environments)
    func `everything that holds data is backed up, or says why not`(name: String) throws {
        let types = [
            "aws_db_instance", "aws_dynamodb_table", "aws_ebs_volume", "aws_efs_file_system", "aws_rds_cluster",
            "aws_s3_bucket",
        ]
        let configuration = try WebService.configuration(name)
        let holders = types.flatMap { configuration.resources($0) }
        #expect(holders.contains { $0.address.text == "aws_dynamodb_table.orders" })
        let selection = try #require(configuration.resources("aws_backup_selection").first)
        #expect([selection["selection_tag.key"], selection["selection_tag.value"]] == ["Backup", configuration.stack])
        for holder in holders where Self.withoutBackup[holder.address.text] == nil {
            #expect(holder["tags.Backup"] == configuration.stack, "\(holder.address.text) is not backed up")
        }
        for address in Self.withoutBackup.keys.sorted() {
            let holder = try #require(configuration.block(at: address), "\(address) is gone; take it off the table")
            #expect(holder["tags.Backup"] == nil)
        }
    }

    /// A setting by which PRD must be as strong as DEV.
    struct Setting: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: @Sendable (Configuration) -> Int

        init(_ description: String, _ value: @escaping @Sendable (Configuration) -> Int) {
            testDescription = description
            self.value = value
        }
    }

    private static let settings = [
        Setting("zones") { $0.resources("aws_subnet").count },
        Setting("NAT gateways") { $0.resources("aws_nat_gateway").count },
        Setting("days of logs") { least("retention_in_days", of: "aws_cloudwatch_log_group", in: $0) },
        Setting("protection by default") { $0.block(at: "var.deletion_protection")?["default"] == "true" ? 1 : 0 },
        Setting("fewest tasks") { least("min_capacity", of: "aws_appautoscaling_target", in: $0, only: "web") },
        Setting("most tasks") { least("max_capacity", of: "aws_appautoscaling_target", in: $0, only: "web") },
        Setting("shortest backup") { days($0).min() ?? 0 },
        Setting("longest backup") { days($0).max() ?? 0 },
        Setting("locks of the vault") { $0.resources("aws_backup_vault_lock_configuration").count },
        Setting("boundaries of roles") { $0.resources("aws_iam_policy").count },
        Setting("web ACLs") { $0.resources("aws_wafv2_web_acl_association").count },
        Setting("days of audit files") { expiry("trail_files", in: $0) },
        Setting("days of the archive") { expiry("archive", in: $0) },
        Setting("stages before a deployment") { $0.block(at: "aws_codepipeline.web")?.count("stage") ?? 0 },
        Setting("releases step by step") { configuration in
            let group = configuration.block(at: "aws_codedeploy_deployment_group.web")
            return group?["deployment_config_name"]?.hasSuffix("AllAtOnce") == false ? 1 : 0
        },
    ]

    @Test(arguments: settings) func `PRD is at least as strong as DEV in`(setting: Setting) throws {
        let (dev, prd) = (try WebService.configuration("dev"), try WebService.configuration("prd"))
        #expect(setting.value(prd) >= setting.value(dev))
        #expect(setting.value(prd) > 0, "nothing was found to compare")
    }

    private static func least(
        _ argument: String, of type: String, in configuration: Configuration, only name: String? = nil
    ) -> Int {
        let blocks = configuration.resources(type).filter { name == nil || $0.address.name == name }
        return blocks.map { Int($0[argument] ?? "") ?? 0 }.min() ?? 0
    }

    private static func days(_ configuration: Configuration) -> [Int] {
        guard let plan = configuration.block(at: "aws_backup_plan.backups") else { return [] }
        return (0..<plan.count("rule")).compactMap { plan["rule[\($0)].lifecycle.delete_after"].flatMap(Int.init) }
    }

    private static func expiry(_ bucket: String, in configuration: Configuration) -> Int {
        let lifecycle = configuration.block(at: "aws_s3_bucket_lifecycle_configuration.\(bucket)")
        return lifecycle?["rule.expiration.days"].flatMap(Int.init) ?? 0
    }
}
