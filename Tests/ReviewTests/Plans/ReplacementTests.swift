import Review
import Terraform
import Testing

/// What is made anew is judged by what the new one is, too.
@Suite struct `A planned replacement` {
    private func report(_ type: String, _ actions: String, before: String, after: String, rest: String = "") throws
        -> ReviewReport
    {
        ReviewReport(
            of: try RecordedPlan.read(
                """
                {"format_version": "1.2", "resource_changes": [{"address": "\(type).x", "mode": "managed",
                 "type": "\(type)", "name": "x", "provider_name": "registry.terraform.io/hashicorp/aws",
                 "change": {"actions": \(actions), "before": \(before), "after": \(after)\(rest)}}]}
                """), name: "plan")
    }

    @Test(arguments: [
        (
            "aws_lb_listener", #"["create", "delete"]"#,
            #"{"load_balancer_arn": "a", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"}"#,
            #"{"load_balancer_arn": "b", "ssl_policy": "ELBSecurityPolicy-2016-08"}"#, "load_balancer_arn",
            "exposure",
            #"TLS is weaker: ssl_policy "ELBSecurityPolicy-TLS13-1-2-2021-06" → "ELBSecurityPolicy-2016-08"; "#
                + "is replaced because load_balancer_arn cannot change in place; the new one is made first"
        ),
        (
            "aws_s3_bucket_public_access_block", #"["delete", "create"]"#,
            #"{"bucket": "a", "block_public_acls": true}"#, #"{"bucket": "b", "block_public_acls": false}"#, "bucket",
            "exposure",
            "public access is weaker: block_public_acls true → false; "
                + "is replaced because bucket cannot change in place; the old one is deleted first"
        ),
        (
            "aws_backup_vault_lock_configuration", #"["delete", "create"]"#, #"{"min_retention_days": 30}"#,
            #"{"min_retention_days": 1}"#, "min_retention_days", "data-loss",
            "backup and retention is weaker: min_retention_days 30 → 1; "
                + "is replaced because min_retention_days cannot change in place; the old one is deleted first"
        ),
    ])
    func `says what becomes weaker`(
        type: String, actions: String, before: String, after: String, path: String, risk: String, reason: String
    ) throws {
        let report = try report(
            type, actions, before: before, after: after, rest: #", "replace_paths": [["\#(path)"]]"#)
        #expect(report.changes.map(\.assessment.risk.rawValue) == [risk])
        #expect(report.changes.map(\.assessment.reason) == [reason])
    }

    @Test func `of a role gives no permissions because AWS fills in lists`() throws {
        let unknown = #", "after_unknown": {"managed_policy_arns": true, "id": true}"#
        let created = try report(
            "aws_iam_role", #"["create"]"#, before: "null", after: #"{"name": "r"}"#, rest: unknown)
        #expect(created.permissions.isEmpty)
        let replaced = try report(
            "aws_iam_role", #"["delete", "create"]"#,
            before: #"{"name": "r", "managed_policy_arns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}"#,
            after: #"{"name": "s"}"#, rest: unknown)
        #expect(replaced.permissions.isEmpty)
        #expect(replaced.worst == .replacement)
        // Policies that somebody lists count.
        let listed = try report(
            "aws_iam_role", #"["update"]"#, before: #"{"name": "r", "managed_policy_arns": []}"#,
            after: #"{"name": "r", "managed_policy_arns": ["arn:aws:iam::aws:policy/IAMFullAccess"]}"#)
        #expect(listed.worst == .exposure)
    }

    @Test func `names the rule of a group that only apply knows`() throws {
        let report = try report(
            "aws_vpc_security_group_ingress_rule", #"["create"]"#, before: "null",
            after: #"{"ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": "0.0.0.0/0"}"#,
            rest: #", "after_unknown": {"security_group_id": true}"#)
        #expect(report.openings.map(\.subject) == ["aws_vpc_security_group_ingress_rule.x"])
        #expect(report.openings.map(\.text) == ["tcp 22 from 0.0.0.0/0"])
    }
}
