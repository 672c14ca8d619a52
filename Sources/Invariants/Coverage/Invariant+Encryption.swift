import Terraform

extension Invariant {
    /// Data on disks that anybody who gets hold of the disk could read.
    static let encryptionAtRest = Invariant(
        "encryption-at-rest", "Data is encrypted where it is stored.",
        source: "AWS Well-Architected Framework, SEC08-BP02 \"Enforce encryption at rest\"",
        assertions: storageAssertions
    ) { model in
        Self.storage.flatMap { kind in model.all(kind.type).compactMap { unencrypted($0, kind) } }
            + ["aws_instance", "aws_launch_template"].flatMap(model.all).flatMap(disks)
            + keyed.flatMap { kind in model.all(kind.type).compactMap { withoutKey($0, kind.argument) } }
    }

    struct Storage {
        let type: String
        let argument: String
        /// Whether AWS encrypts when the argument is left out.
        let isDefault: Bool
        /// An argument that, set, says the same: a key, or the cluster that decides.
        var unless: [String] = []
    }

    // What is not listed is always encrypted: DynamoDB tables, S3 objects, log groups, secrets, ECR images, backups.
    static let storage = [
        Storage(
            type: "aws_db_instance", argument: "storage_encrypted", isDefault: false,
            unless: ["replicate_source_db", "snapshot_identifier"]),
        Storage(
            type: "aws_docdb_cluster", argument: "storage_encrypted", isDefault: false, unless: ["snapshot_identifier"]),
        Storage(type: "aws_ebs_volume", argument: "encrypted", isDefault: false, unless: ["snapshot_id"]),
        Storage(type: "aws_efs_file_system", argument: "encrypted", isDefault: false),
        Storage(type: "aws_elasticache_replication_group", argument: "at_rest_encryption_enabled", isDefault: false),
        Storage(
            type: "aws_neptune_cluster", argument: "storage_encrypted", isDefault: false,
            unless: ["snapshot_identifier"]),
        Storage(
            type: "aws_rds_cluster", argument: "storage_encrypted", isDefault: false,
            unless: ["snapshot_identifier", "global_cluster_identifier"]),
        Storage(type: "aws_redshift_cluster", argument: "encrypted", isDefault: false),
        Storage(
            type: "aws_sqs_queue", argument: "sqs_managed_sse_enabled", isDefault: true, unless: ["kms_master_key_id"]),
    ]

    private static func unencrypted(_ resource: Arguments, _ kind: Storage) -> Violation? {
        if kind.unless.contains(where: { !resource[$0].isNull }) { return nil }
        let value = resource[kind.argument]
        guard value.bool == false || value.isNull && !kind.isDefault else { return nil }
        return Violation(
            resource, at: value.isNull ? nil : kind.argument,
            "\(resource.address) stores its data unencrypted; set \(kind.argument) to true")
    }

    /// What is encrypted by naming a key, and not at all without.
    private static let keyed: [(type: String, argument: String)] = [
        ("aws_cloudtrail", "kms_key_id"), ("aws_sns_topic", "kms_master_key_id"),
    ]

    private static func withoutKey(_ resource: Arguments, _ argument: String) -> Violation? {
        guard resource[argument].isNull || resource[argument].string == "" else { return nil }
        return Violation(
            resource, "\(resource.address) keeps what it gets without a key; name one in \(argument)")
    }

    private static func disks(_ resource: Arguments) -> [Violation] {
        let direct = ["root_block_device", "ebs_block_device"].flatMap { resource.blocks($0) ?? [] }
        let mapped = (resource.blocks("block_device_mappings") ?? []).flatMap { $0.blocks("ebs") ?? [] }
        return (direct + mapped).compactMap { disk in
            guard disk["encrypted"].isNull || disk["encrypted"].bool == false, disk["snapshot_id"].isNull else {
                return nil
            }
            return Violation(
                resource, at: disk["encrypted"].isNull ? disk.path : disk.place("encrypted"),
                "\(disk.path) of \(resource.address) is unencrypted; set encrypted to true")
        }
    }

    /// Connections that anybody on the way could read.
    static let encryptionInTransit = Invariant(
        "encryption-in-transit", "Data is encrypted on its way, with TLS 1.2 at least.",
        source: "AWS Well-Architected Framework, SEC09-BP02 \"Enforce encryption in transit\"",
        assertions: transportAssertions
    ) { model in
        ["aws_lb_listener", "aws_alb_listener"].flatMap(model.all).compactMap(listener)
            + model.all("aws_cloudfront_distribution").flatMap(distribution)
            + ["aws_elasticache_replication_group", "aws_elasticache_cluster"].flatMap(model.all).compactMap(cache)
            + plainRequests(model) + model.all("aws_rds_cluster_parameter_group").compactMap(parameters)
            + model.all("aws_db_parameter_group").compactMap(parameters)
    }

    private static func listener(_ listener: Arguments) -> Violation? {
        switch listener.text("protocol") {
        case "HTTP":
            guard let actions = listener.blocks("default_action") else { return nil }
            let answers = actions.allSatisfy { ["redirect", "fixed-response"].contains($0.text("type") ?? "redirect") }
            if answers { return nil }
            return Violation(
                listener, at: "protocol",
                "\(listener.address) forwards what comes over HTTP; let it redirect to HTTPS")
        case "HTTPS", "TLS":
            let policy = listener["ssl_policy"]
            if policy.isNull {
                return Violation(
                    listener,
                    "\(listener.address) has no ssl_policy, so that AWS takes an old one with TLS 1.0; set "
                        + "\"ELBSecurityPolicy-TLS13-1-2-2021-06\"")
            }
            guard let name = policy.string, !name.contains("TLS13-1-2"), !name.contains("TLS13-1-3"),
                !name.contains("TLS-1-2"),
                !name.contains("FS-1-2")
            else { return nil }
            return Violation(
                listener, at: "ssl_policy",
                "\(listener.address) allows versions of TLS before 1.2 by \(name); take \"ELBSecurityPolicy-TLS13-1-2-2021-06\""
            )
        default: return nil
        }
    }

    private static func distribution(_ distribution: Arguments) -> [Violation] {
        var violations: [Violation] = []
        let behaviours = ["default_cache_behavior", "ordered_cache_behavior"].flatMap { distribution.blocks($0) ?? [] }
        for behaviour in behaviours where behaviour.text("viewer_protocol_policy") == "allow-all" {
            violations.append(
                Violation(
                    distribution, at: behaviour.place("viewer_protocol_policy"),
                    "\(distribution.address) answers over plain HTTP; make viewer_protocol_policy \"redirect-to-https\""
                ))
        }
        if let certificate = distribution.blocks("viewer_certificate")?.first,
            certificate["cloudfront_default_certificate"].bool != true
        {
            let version = certificate["minimum_protocol_version"]
            if version.isNull || version.string.map({ !$0.hasPrefix("TLSv1.2") && !$0.hasPrefix("TLSv1.3") }) ?? false {
                violations.append(
                    Violation(
                        distribution, at: certificate.place("minimum_protocol_version"),
                        "\(distribution.address) allows \(version.string ?? "TLSv1"); make minimum_protocol_version "
                            + "\"TLSv1.2_2021\""))
            }
        }
        return violations
    }

    private static func cache(_ cache: Arguments) -> Violation? {
        let value = cache["transit_encryption_enabled"]
        guard value.isNull || value.bool == false, cache["replication_group_id"].isNull else { return nil }
        return Violation(
            cache, at: value.isNull ? nil : "transit_encryption_enabled",
            "\(cache.address) talks to its clients unencrypted; set transit_encryption_enabled to true")
    }
}
