import Review
import Terraform
import Testing

/// How bad a change is, and why.
@Suite struct `The risk of a change` {
    @Test(
        arguments: [
            // Data.
            (
                ["aws_dynamodb_table.t": ["deletion_protection_enabled": true]],
                ["aws_dynamodb_table.t": ["deletion_protection_enabled": false]], "data-loss",
                "deletion protection is weaker: deletion_protection_enabled true → false"
            ),
            (["aws_dynamodb_table.t": ["name": "a"]], [:], "data-loss", "deleted, with what it holds"),
            (
                ["aws_dynamodb_table.t": ["name": "a"]], ["aws_dynamodb_table.t": ["name": "b"]], "data-loss",
                "is replaced because name cannot change in place: what it holds is lost; the old one is deleted first"
            ),
            (
                ["aws_db_instance.d": ["backup_retention_period": 7]],
                ["aws_db_instance.d": ["backup_retention_period": 1]], "data-loss",
                "backup and retention is weaker: backup_retention_period 7 → 1"
            ),
            (
                [
                    "aws_s3_bucket.b": ["bucket": "b"],
                    "aws_s3_bucket_versioning.b": ["versioning_configuration": .block(["status": "Enabled"])],
                ],
                [
                    "aws_s3_bucket.b": ["bucket": "b"],
                    "aws_s3_bucket_versioning.b": ["versioning_configuration": .block(["status": "Suspended"])],
                ], "data-loss",
                #"backup and retention is weaker: versioning_configuration.status "Enabled" → "Suspended""#
            ),
            (
                ["aws_s3_bucket.b": ["lifecycle": .block(["prevent_destroy": true])]], ["aws_s3_bucket.b": [:]],
                "data-loss", "deletion protection is weaker: lifecycle.prevent_destroy true → not set"
            ),
            (
                ["aws_cloudwatch_log_group.l": ["retention_in_days": 0]],
                ["aws_cloudwatch_log_group.l": ["retention_in_days": 30]], "data-loss",
                "backup and retention is weaker: retention_in_days 0 → 30"
            ),
            // Traffic.
            (
                ["aws_lb.l": ["internal": true]], ["aws_lb.l": ["internal": false]], "outage",
                "is replaced because internal cannot change in place: the old one is deleted first, and traffic needs it; "
                    + "public access is weaker: internal true → false"
            ),
            (
                ["aws_lb.l": ["internal": true]],
                ["aws_lb.l": ["internal": false, "lifecycle": .block(["create_before_destroy": true])]], "exposure",
                "public access is weaker: internal true → false; "
                    + "is replaced because internal cannot change in place; the new one is made first"
            ),
            (["aws_lb.l": ["name": "l"]], [:], "outage", "deleted, and traffic needs it"),
            (
                ["aws_rds_cluster_instance.i": ["instance_class": "a"]],
                ["aws_rds_cluster_instance.i": ["instance_class": "b"]], "outage",
                "changed in place, which interrupts it: instance_class"
            ),
            // Exposure.
            (
                ["aws_db_instance.d": ["publicly_accessible": false]],
                ["aws_db_instance.d": ["publicly_accessible": true]], "exposure",
                "public access is weaker: publicly_accessible false → true"
            ),
            (
                ["aws_lb_listener.l": ["ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"]],
                ["aws_lb_listener.l": ["ssl_policy": "ELBSecurityPolicy-2016-08"]], "exposure",
                #"TLS is weaker: ssl_policy "ELBSecurityPolicy-TLS13-1-2-2021-06" → "ELBSecurityPolicy-2016-08""#
            ),
            (
                ["aws_s3_bucket_public_access_block.b": ["bucket": "b"]], [:], "exposure",
                "deleted: the bucket can become public"
            ),
            // What nobody knows before Terraform runs.
            (
                ["aws_db_instance.d": ["deletion_protection": true]],
                ["aws_db_instance.d": ["deletion_protection": .expression("var.protect")]], "data-loss",
                "deletion protection may be weaker: deletion_protection true → var.protect"
            ),
            // What holds nothing is not lost because it can be deleted.
            (
                ["aws_vpc.v": ["lifecycle": .block(["prevent_destroy": true])]], ["aws_vpc.v": [:]], "outage",
                "deletion protection is weaker: lifecycle.prevent_destroy true → not set"
            ),
            // The rest.
            (
                ["aws_sns_topic_subscription.s": ["protocol": "sqs"]],
                ["aws_sns_topic_subscription.s": ["protocol": "lambda"]], "replacement",
                "is replaced because protocol cannot change in place; the old one is deleted first"
            ),
            (
                ["aws_sqs_queue.q": ["delay_seconds": 1]], ["aws_sqs_queue.q": ["delay_seconds": 2]], "in-place",
                "changed in place"
            ),
            (["aws_vpc.v": ["tags": ["a": "1"]]], ["aws_vpc.v": ["tags": ["a": "2"]]], "cosmetic", "only tags differs"),
            (
                ["aws_sqs_queue.q": ["delay_seconds": 0]], ["aws_sqs_queue.q": [:]], "cosmetic",
                "delay_seconds: AWS keeps the same value"
            ),
            // AWS keeps a value that nobody configures any more, and takes away an element that goes from a list.
            (
                ["aws_lb.l": ["security_groups": ["a", "b"]]], ["aws_lb.l": [:]], "cosmetic",
                "security_groups[0]: AWS keeps the same value; security_groups[1]: AWS keeps the same value"
            ),
            (
                ["aws_lb.l": ["security_groups": ["a", "b"]]], ["aws_lb.l": ["security_groups": ["a"]]], "outage",
                "may be replaced because security_groups[1] cannot change in place: the old one is deleted first, "
                    + "and traffic needs it"
            ),
            (
                ["aws_db_instance.d": ["vpc_security_group_ids": ["a", "b"]]],
                ["aws_db_instance.d": ["vpc_security_group_ids": ["a"]]], "in-place", "changed in place"
            ),
            (
                ["aws_rds_cluster.c": ["availability_zones": ["a", "b"]]],
                ["aws_rds_cluster.c": ["availability_zones": ["a"]]], "data-loss",
                "is replaced because availability_zones[1] cannot change in place: what it holds is lost; "
                    + "the old one is deleted first"
            ),
            (
                ["aws_lb.l": ["name": "a", "lifecycle": .block(["ignore_changes": ["name"]])]],
                ["aws_lb.l": ["name": "b", "lifecycle": .block(["ignore_changes": ["name"]])]], "cosmetic",
                "name is one of ignore_changes"
            ),
            (
                ["aws_instance.i": ["count": 3]], ["aws_instance.i": ["count": 1]], "outage",
                "2 of 3 deleted, and traffic needs it"
            ),
            (
                ["aws_instance.i": [:]], ["aws_instance.i": ["count": 1]], "cosmetic",
                "the same instances; the objects stay"
            ),
            (
                ["aws_instance.i": ["count": 2]], ["aws_instance.i": ["for_each": .expression(#"toset(["a", "b"])"#)]],
                "outage", "2 of 2 deleted, and traffic needs it"
            ),
            (
                ["aws_instance.i": ["count": 2]], ["aws_instance.i": ["for_each": .expression("data.a.b.c")]],
                "outage", "some instances may be deleted, and traffic needs it"
            ),
            // Types of other providers.
            (
                ["terraform_data.d": ["triggers_replace": "1"]], ["terraform_data.d": ["triggers_replace": "2"]],
                "replacement",
                "is replaced because triggers_replace cannot change in place; the old one is deleted first"
            ),
            (
                ["terraform_data.d": ["input": "1"]], ["terraform_data.d": ["input": "2"]], "in-place",
                "changed in place"
            ),
            (
                ["null_resource.n": ["triggers": ["a": .code("var.a")]]],
                ["null_resource.n": ["triggers": ["a": .code("var.b")]]], "replacement",
                "may be replaced because triggers.a cannot change in place; the old one is deleted first"
            ),
            (
                ["random_id.r": ["byte_length": 4]], ["random_id.r": ["byte_length": 8]], "replacement",
                "may be replaced because byte_length cannot change in place; the old one is deleted first"
            ),
            (["random_id.r": ["byte_length": 4]], [:], "in-place", "deleted"),
            (
                ["google_sql_database_instance.d": ["name": "a"]], [:], "data-loss",
                "deleted; it may hold data: what google_sql_database_instance holds is not known here"
            ),
            (
                ["google_sql_database_instance.d": ["deletion_protection": true]],
                ["google_sql_database_instance.d": ["deletion_protection": false]], "data-loss",
                "deletion protection is weaker: deletion_protection true → false; may be replaced because "
                    + "deletion_protection cannot change in place; the old one is deleted first"
            ),
        ] as [([String: Body], [String: Body], String, String)])
    func `comes with its reason`(before: [String: Body], after: [String: Body], risk: String, reason: String) {
        let report = ReviewReport(Side.of(before), Side.of(after))
        let change = report.changes.first
        #expect(change?.assessment.risk.rawValue == risk, "\(before)")
        #expect(change?.assessment.reason == reason)
    }

    @Test func `is that of forgetting where a removed block says so`() {
        let removed = Side.block(
            "removed.aws_s3_bucket.b",
            ["from": "aws_s3_bucket.b", "lifecycle": .block(["destroy": false])])
        let report = ReviewReport(Side.of(["aws_s3_bucket.b": ["bucket": "b"]]), Side.of([:], others: [removed]))
        #expect(
            report.changes.first?.assessment.reason == "forgotten: it stays in AWS, and nobody manages what it holds")
    }

    @Test func `reaches what cannot change in place and refers to what is replaced`() {
        let side = { (cidr: String) in
            Side.of([
                "aws_vpc.v": ["cidr_block": .argument(.string(cidr))],
                "aws_subnet.s": ["vpc_id": .expression("aws_vpc.v.id")],
                "aws_instance.i": ["subnet_id": .expression("aws_subnet.s.id")],
                "aws_cloudwatch_metric_alarm.a": ["alarm_description": .expression("aws_vpc.v.id")],
            ])
        }
        let report = ReviewReport(side("10.0.0.0/16"), side("10.1.0.0/16"))
        #expect(report.consequences.map(\.address) == ["aws_instance.i", "aws_subnet.s"])
        #expect(report.consequences.map(\.cause) == ["aws_subnet.s", "aws_vpc.v"])
    }

    @Test func `reaches what takes the default of a variable`() {
        let side = { (isOn: Bool) in
            Side.of(
                ["aws_dynamodb_table.t": ["deletion_protection_enabled": .expression("var.protect")]],
                others: [Side.block("var.protect", ["default": .argument(.bool(isOn))])])
        }
        let report = ReviewReport(side(true), side(false))
        #expect(report.consequences.map(\.assessment.risk) == [.dataLoss])
        #expect(report.consequences.map(\.cause) == ["var.protect"])
        #expect(report.safeguards.map(\.isWeaker) == [true])
    }
}
