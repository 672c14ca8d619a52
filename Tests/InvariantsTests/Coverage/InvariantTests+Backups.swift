/// What a service keeps by itself, and what plans select.
extension `An invariant` {
    static let ownBackups = [
        Case(
            "a table that can be brought back to any second", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "point_in_time_recovery": {"enabled": true}}}
            """#),
        Case(
            "a table that can be brought back to the last days alone", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "point_in_time_recovery": {"enabled": true,
            "recovery_period_in_days": 3}}}
            """#,
            "1: [backup] the backups of aws_dynamodb_table.t are kept for 3 days; keep them for 7 or more"),
        Case(
            "a table that cannot", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "point_in_time_recovery": {"enabled": false}}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a database with backups of its own", only: "backup",
            #"""
            "aws_db_instance": {"d": {"backup_retention_period": 7}}
            """#),
        Case(
            "a database with backups of its own for a day", only: "backup",
            #"""
            "aws_db_instance": {"d": {"backup_retention_period": 1}}
            """#,
            "1: [backup] the backups of aws_db_instance.d are kept for 1 day; keep them for 7 or more"),
        Case(
            "a database whose own backups apply decides", only: "backup",
            #"""
            "aws_db_instance": {"d": {"backup_retention_period": "${var.days}"}}
            """#),
        Case(
            "a replica, whose data its source holds", only: "backup",
            #"""
            "aws_db_instance": {"d": {"replicate_source_db": "orders"}}
            """#),
        Case(
            "a cluster with the backups that it has by default", only: "backup",
            #"""
            "aws_rds_cluster": {"c": {}}
            """#,
            "1: [backup] the backups of aws_rds_cluster.c are kept for 1 day; keep them for 7 or more"),
        Case(
            "a cluster with backups of its own", only: "backup",
            #"""
            "aws_rds_cluster": {"c": {"backup_retention_period": 35}}
            """#),
        Case(
            "a warehouse with snapshots of its own", only: "backup",
            #"""
            "aws_redshift_cluster": {"c": {"automated_snapshot_retention_period": 35}}
            """#),
        Case(
            "a file system that AWS Backup has by default", only: "backup",
            #"""
            "aws_efs_file_system": {"e": {}},
            "aws_efs_backup_policy": {"p": {"file_system_id": "${aws_efs_file_system.e.id}", "backup_policy":
            {"status": "ENABLED"}}}
            """#),
        Case(
            "a file system that AWS Backup must not have", only: "backup",
            #"""
            "aws_efs_file_system": {"e": {}},
            "aws_efs_backup_policy": {"p": {"file_system_id": "${aws_efs_file_system.e.id}", "backup_policy":
            {"status": "DISABLED"}}}
            """#,
            "1: [backup] aws_efs_file_system.e holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable them by aws_efs_backup_policy"),
        Case(
            "a plan for everything", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": ["*"]}}
            """#),
        Case(
            "a plan for everything that keeps a day", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 1}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": ["*"]}}
            """#,
            "1: [backup] the backups of aws_dynamodb_table.t are kept for 1 day; keep them for 7 or more"),
        Case(
            "a plan for volumes", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:ec2:*:*:volume/*"]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a volume in a plan for all volumes", only: "backup",
            #"""
            "aws_ebs_volume": {"v": {"size": 1}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:ec2:*:*:volume/*"]}}
            """#),
        Case(
            "a plan for tables of other names", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:dynamodb:*:*:table/bills-*"]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a plan for tables of its name", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:dynamodb:*:*:table/ord*"]}}
            """#),
        Case(
            "a plan for tables of its name in some account", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:dynamodb:us-east-1:123456789012:table/orders"]}}
            """#),
        Case(
            "a plan for tables of another name in some account", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:dynamodb:us-east-1:123456789012:table/bills"]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a database in a plan for its name", only: "backup",
            #"""
            "aws_db_instance": {"d": {"identifier": "main"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:rds:eu-west-1:123456789012:db:main"]}}
            """#),
        Case(
            "a database in a plan for clusters", only: "backup",
            #"""
            "aws_db_instance": {"d": {"identifier": "main"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:rds:*:*:cluster:*"]}}
            """#,
            "1: [backup] aws_db_instance.d holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or make backup_retention_period 7 or more"),
        Case(
            "a plan for all tables by the start of their ARN", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["arn:aws:dynamodb:*"]}}
            """#),
        Case(
            "a plan for everything but it", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": ["*"],
            "not_resources": ["${aws_dynamodb_table.t.arn}"]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a plan for what has a tag, which it has", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "tags": {"Keep": "yes"}}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": ["*"], "condition":
            [{"string_equals": [{"key": "aws:ResourceTag/Keep", "value": "yes"}]}]}}
            """#),
        Case(
            "a plan for what has a tag, which it has not", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "tags": {"Keep": "no"}}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": ["*"], "condition":
            [{"string_equals": [{"key": "aws:ResourceTag/Keep", "value": "yes"}]}]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a plan that names it and wants another tag", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders", "tags": {"Keep": "no"}}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources":
            ["${aws_dynamodb_table.t.arn}"], "condition": [{"string_equals": [{"key": "aws:ResourceTag/Keep",
            "value": "yes"}]}]}}
            """#,
            "1: [backup] aws_dynamodb_table.t holds data and is in no backup; give it the tag of a backup "
                + "selection, name it in one, or enable point_in_time_recovery"),
        Case(
            "a plan whose resources apply decides", only: "backup",
            #"""
            "aws_dynamodb_table": {"t": {"name": "orders"}},
            "aws_backup_plan": {"p": {"rule": {"lifecycle": {"delete_after": 7}}}},
            "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}", "resources": "${var.arns}"}}
            """#),
    ]
}
