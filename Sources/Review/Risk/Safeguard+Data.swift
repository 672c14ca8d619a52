extension Safeguard {
    /// What keeps things from being deleted.
    static let deletion: [Safeguard] = [
        Safeguard(.deletion, .dataLoss, .on, "deletion_protection"),
        Safeguard(.deletion, .dataLoss, .on, "deletion_protection_enabled"),
        Safeguard(.deletion, .dataLoss, .on, "termination_protection_enabled"),
        Safeguard(.deletion, .dataLoss, .on, "lifecycle.prevent_destroy"),
        Safeguard(.deletion, .outage, .on, "enable_deletion_protection"),
        Safeguard(.deletion, .outage, .on, "disable_api_termination"),
        Safeguard(.deletion, .outage, .on, "termination_protection"),
        Safeguard(.deletion, .outage, .on, "delete_protection", ["aws_networkfirewall_firewall"]),
        Safeguard(.deletion, .outage, .on, "transfer_lock"),
        Safeguard(
            .deletion, .dataLoss, .words(["INACTIVE", "ACTIVE"]), "deletion_protection", ["aws_cognito_user_pool"]),
        Safeguard(.deletion, .dataLoss, .off, "force_destroy"),
        // Records that nobody describes here go with the zone.
        Safeguard(.deletion, .dataLoss, .off, "force_destroy", ["aws_route53_zone"]),
        Safeguard(.deletion, .dataLoss, .off, "force_delete", ["aws_ecr_repository"]),
        Safeguard(.deletion, .dataLoss, .off, "skip_final_snapshot"),
        Safeguard(.deletion, .dataLoss, .off, "skip_final_backup"),
        Safeguard(.deletion, .dataLoss, .on, "final_snapshot", ["aws_ebs_volume"]),
        Safeguard(.deletion, .dataLoss, .on, "skip_destroy", ["aws_cloudwatch_log_group"]),
        Safeguard(.deletion, .dataLoss, .off, "delete_automated_backups"),
        Safeguard(.deletion, .dataLoss, .more, "recovery_window_in_days"),
        Safeguard(.deletion, .dataLoss, .more, "deletion_window_in_days"),
        Safeguard(
            .deletion, .dataLoss, .off, "delete_on_termination",
            ["aws_instance", "aws_launch_configuration", "aws_launch_template", "aws_spot_instance_request"]),
    ]

    /// How long things are kept, and whether there is a second one.
    static let backup: [Safeguard] = [
        Safeguard(.backup, .dataLoss, .more, "backup_retention_period"),
        // Plans of AWS Backup find by their tags what they keep.
        Safeguard(.backup, .dataLoss, .present, "tags.Backup"),
        Safeguard(.backup, .dataLoss, .on, "backup_retention_enabled"),
        Safeguard(.backup, .dataLoss, .more, "snapshot_retention_limit"),
        Safeguard(.backup, .dataLoss, .more, "automated_snapshot_retention_period"),
        Safeguard(.backup, .dataLoss, .more, "automatic_backup_retention_days"),
        Safeguard(.backup, .dataLoss, .on, "snapshots_enabled", ["aws_kinesisanalyticsv2_application"]),
        Safeguard(.backup, .dataLoss, .on, "point_in_time_recovery.enabled"),
        Safeguard(.backup, .dataLoss, .more, "point_in_time_recovery.recovery_period_in_days"),
        Safeguard(.backup, .dataLoss, .words(["DISABLED", "ENABLED"]), "point_in_time_recovery.status"),
        Safeguard(.backup, .dataLoss, .words(["Disabled", "Suspended", "Enabled"]), "versioning_configuration.status"),
        Safeguard(.backup, .dataLoss, .words(["Disabled", "Enabled"]), "versioning_configuration.mfa_delete"),
        Safeguard(.backup, .dataLoss, .on, "versioning.enabled"),
        Safeguard(.backup, .dataLoss, .on, "versioning.mfa_delete"),
        Safeguard(.backup, .dataLoss, .words(["GOVERNANCE", "COMPLIANCE"]), "default_retention.mode"),
        Safeguard(.backup, .dataLoss, .more, "default_retention.days"),
        Safeguard(.backup, .dataLoss, .more, "default_retention.years"),
        Safeguard(.backup, .dataLoss, .words(["DISABLED", "ENABLED"]), "backup_policy.status"),
        Safeguard(.backup, .dataLoss, .more, "rule.lifecycle.delete_after"),
        Safeguard(.backup, .dataLoss, .more, "copy_action.lifecycle.delete_after"),
        Safeguard(.backup, .dataLoss, .kept, "rule", ["aws_backup_plan"]),
        Safeguard(.backup, .dataLoss, .kept, "rule.copy_action", ["aws_backup_plan"]),
        Safeguard(
            .backup, .dataLoss, .more, "min_retention_days",
            ["aws_backup_vault_lock_configuration", "aws_backup_logically_air_gapped_vault"]),
        Safeguard(.backup, .dataLoss, .kept, "rule", ["aws_s3_bucket_replication_configuration"]),
        Safeguard(
            .backup, .dataLoss, .words(["Disabled", "Enabled"]), "rule.status",
            ["aws_s3_bucket_replication_configuration"]),
        Safeguard(.backup, .dataLoss, .words(["DISABLED", "ENABLED"]), ".state", ["aws_dlm_lifecycle_policy"]),
        Safeguard(.backup, .dataLoss, .kept, "policy_details.schedule", ["aws_dlm_lifecycle_policy"]),
        Safeguard(.backup, .dataLoss, .more, "retain_rule.count", ["aws_dlm_lifecycle_policy"]),
        Safeguard(.backup, .dataLoss, .more, "retain_rule.interval", ["aws_dlm_lifecycle_policy"]),
        Safeguard(.backup, .dataLoss, .moreOrEver, "retention_in_days"),
        Safeguard(.backup, .dataLoss, .moreOrEver, "retention_days", ["aws_cloudwatch_event_archive"]),
        Safeguard(.backup, .dataLoss, .more, "message_retention_seconds"),
        Safeguard(.backup, .dataLoss, .more, "data_retention_in_hours"),
        Safeguard(.backup, .dataLoss, .more, "magnetic_store_retention_period_in_days"),
        Safeguard(.backup, .dataLoss, .more, "retention_period_in_days", ["aws_prometheus_workspace_configuration"]),
        Safeguard(
            .backup, .dataLoss, .more, "retention_period",
            [
                "aws_cloudtrail_event_data_store", "aws_db_instance_automated_backups_replication",
                "aws_kinesis_stream",
                "aws_redshift_snapshot_copy",
            ]),
        Safeguard(.backup, .dataLoss, .more, "retention_period.retention_period_value", ["aws_rbin_rule"]),
        Safeguard(
            .backup, .dataLoss, .moreOrEver, "rule.expiration.days", ["aws_s3_bucket_lifecycle_configuration"],
            newOn: "bucket"),
        Safeguard(
            .backup, .dataLoss, .moreOrEver, "rule.noncurrent_version_expiration.noncurrent_days",
            ["aws_s3_bucket_lifecycle_configuration"], newOn: "bucket"),
        Safeguard(.backup, .dataLoss, .off, "ttl.enabled", ["aws_dynamodb_table"]),
    ]
}
