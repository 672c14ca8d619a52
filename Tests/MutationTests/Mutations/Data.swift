import Terraform

extension Mutation {
    /// Ways to lose data, or to let it be read.
    static let data: [Mutation] = [
        // Backup
        .set("backups are kept for three days", ["aws_backup_plan"], "rule.lifecycle.delete_after", to: .integer(3)),
        .drop("nothing is selected for backup", ["aws_backup_selection"]),
        .set(
            "a backup looks for another tag", ["aws_backup_selection"], "selection_tag.value", to: .string("nothing")
        ).only(where: \.hasBackupTags),
        .each("something loses the tag of its backup", ["aws_dynamodb_table", "aws_rds_cluster", "aws_s3_bucket"]) {
            $0.body.changing(["tags", "Backup"], to: nil).map($0.with)
        },
        .drop("backups lose the vault's lock", ["aws_backup_vault_lock_configuration"]),
        .set("a database keeps its backups for a day", ["aws_rds_cluster"], "backup_retention_period", to: .integer(1)),
        .set(
            "a table loses point-in-time recovery", ["aws_dynamodb_table"], "point_in_time_recovery.enabled",
            to: .bool(false)),
        .set(
            "a bucket stops keeping versions", ["aws_s3_bucket_versioning"], "versioning_configuration.status",
            to: .string("Suspended")),
        .drop("a bucket loses its versioning", ["aws_s3_bucket_versioning"]),
        .set(
            "a log group keeps its events for ever", ["aws_cloudwatch_log_group"], "retention_in_days", to: .integer(0)),
        .remove("a log group loses its retention", ["aws_cloudwatch_log_group"], "retention_in_days"),
        .set(
            "a log group keeps its events for a day", ["aws_cloudwatch_log_group"], "retention_in_days", to: .integer(1)
        ),
        // Deletion
        .set("a load balancer can be deleted", ["aws_lb"], "enable_deletion_protection", to: .bool(false)).only(
            where: \.isProtected),
        .set(
            "a table can be deleted", ["aws_dynamodb_table"], "deletion_protection_enabled", to: .bool(false)
        ).only(where: \.isProtected),
        .set("a database can be deleted", ["aws_rds_cluster"], "deletion_protection", to: .bool(false)).only(
            where: \.isProtected),
        .set("a full bucket can be deleted", ["aws_s3_bucket"], "force_destroy", to: .bool(true)).only(
            where: \.isProtected),
        Mutation(name: "nothing is protected from deletion any more") { stack in
            stack.blocks.indices.filter {
                stack.blocks[$0].address.text == "var.deletion_protection"
                    && stack.blocks.contains { $0.address.type == "aws_lb" }
            }.map { index in
                let block = stack.blocks[index]
                var body = block.body
                body["default"] = .bool(false)
                return Mutant(
                    place: block.address.text, configuration: stack.replacing(index, with: block.with(body)))
            }
        }.only(where: \.isProtected),
        // Encryption at rest
        .set("a database is not encrypted", ["aws_rds_cluster"], "storage_encrypted", to: .bool(false)),
        .set("an instance's disk is not encrypted", ["aws_instance"], "root_block_device.encrypted", to: .bool(false)),
        .set(
            "a template's disk is not encrypted", ["aws_launch_template"], "block_device_mappings.ebs.encrypted",
            to: .bool(false)),
        .remove("a topic loses its key", ["aws_sns_topic"], "kms_master_key_id"),
        .each("a queue loses its key", ["aws_sqs_queue"]) { queue in
            var body = queue.body
            body["kms_master_key_id"] = nil
            body["sqs_managed_sse_enabled"] = .bool(false)
            return queue.with(body)
        },
        .remove("a trail loses its key", ["aws_cloudtrail"], "kms_key_id"),
        .remove("a log group loses its key", ["aws_cloudwatch_log_group"], "kms_key_id"),
        .drop("a bucket loses its own encryption", ["aws_s3_bucket_server_side_encryption_configuration"]),
        .set("a key is not rotated", ["aws_kms_key"], "enable_key_rotation", to: .bool(false)),
        .remove("a key is no longer rotated", ["aws_kms_key"], "enable_key_rotation"),
        // Encryption in transit
        .set(
            "a listener takes a policy of TLS 1.0", ["aws_lb_listener"], "ssl_policy",
            to: .string("ELBSecurityPolicy-2016-08")
        ) { $0.body["protocol"] == .string("HTTPS") },
        .remove("a listener loses its policy of TLS", ["aws_lb_listener"], "ssl_policy"),
        .each("a listener forwards plain HTTP", ["aws_lb_listener"]) { listener in
            guard listener.body["protocol"] == .string("HTTPS") else { return nil }
            var body = listener.body
            body["protocol"] = .string("HTTP")
            body["ssl_policy"] = nil
            body["certificate_arn"] = nil
            return listener.with(body)
        },
        .set("a redirect to HTTPS forwards instead", ["aws_lb_listener"], "default_action.type", to: .string("forward"))
        {
            $0.body["protocol"] == .string("HTTP")
        },
        .set(
            "a distribution answers over HTTP", ["aws_cloudfront_distribution"],
            "default_cache_behavior.viewer_protocol_policy", to: .string("allow-all")),
        .set(
            "a distribution answers some paths over HTTP", ["aws_cloudfront_distribution"],
            "ordered_cache_behavior.viewer_protocol_policy", to: .string("allow-all")),
        .set(
            "a distribution takes TLS 1.0", ["aws_cloudfront_distribution"],
            "viewer_certificate.minimum_protocol_version", to: .string("TLSv1")),
        .set("a cache talks without TLS", ["aws_elasticache_cluster"], "transit_encryption_enabled", to: .bool(false)),
        .each("a database talks without TLS", ["aws_rds_cluster_parameter_group"]) { group in
            guard case .blocks(let parameters, let dynamic)? = group.body[content: "parameter"] else { return nil }
            var body = group.body
            body[content: "parameter"] = .blocks(
                parameters.map { parameter in
                    guard parameter["name"] == .string("require_secure_transport") else { return parameter }
                    return parameter.changing(["value"], to: .string("OFF")) ?? parameter
                }, dynamic: dynamic)
            return body == group.body ? nil : group.with(body)
        },
    ]
}
