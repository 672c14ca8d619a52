/// A type of resource that stores data, with the argument that encrypts it.
///
/// What is not listed is always encrypted: DynamoDB tables, S3 objects, log groups, secrets, ECR images, backups.
struct StorageType: Sendable {
    let name: String
    /// The block that the argument is in.
    var block: String?
    let argument: String
    /// The value that encrypts.
    var wanted = "true"
    /// Whether AWS encrypts when the argument is left out.
    var isDefault = false
    /// Whether it is a volume of EBS, which an account may encrypt by default.
    var isVolume = false
    /// Arguments that, set, say the same: a key, or where the data comes from.
    var unless: [String] = []
    /// Values of other arguments with which AWS encrypts, whatever else is said.
    var always: [(argument: String, value: String)] = []

    /// What is wrong with a resource that does not.
    func message(_ address: String) -> String {
        let value = wanted == "true" ? wanted : "\"\(wanted)\""
        return "\(address) stores its data unencrypted; set \(argument)\(block.map { " of \($0)" } ?? "") to \(value)"
    }

    static let all = [
        StorageType(name: "aws_dax_cluster", block: "server_side_encryption", argument: "enabled"),
        StorageType(
            name: "aws_db_instance", argument: "storage_encrypted",
            unless: ["replicate_source_db", "snapshot_identifier"]),
        StorageType(name: "aws_docdb_cluster", argument: "storage_encrypted", unless: ["snapshot_identifier"]),
        StorageType(name: "aws_ebs_volume", argument: "encrypted", isVolume: true, unless: ["snapshot_id"]),
        StorageType(name: "aws_efs_file_system", argument: "encrypted"),
        StorageType(name: "aws_elasticsearch_domain", block: "encrypt_at_rest", argument: "enabled"),
        // The default for Valkey (Terraform Registry, "aws_elasticache_replication_group").
        StorageType(
            name: "aws_elasticache_replication_group", argument: "at_rest_encryption_enabled",
            unless: ["global_replication_group_id"], always: [("engine", "valkey")]),
        StorageType(name: "aws_kinesis_stream", argument: "encryption_type", wanted: "KMS"),
        StorageType(name: "aws_neptune_cluster", argument: "storage_encrypted", unless: ["snapshot_identifier"]),
        StorageType(name: "aws_opensearch_domain", block: "encrypt_at_rest", argument: "enabled"),
        // Aurora Serverless v1 is always encrypted (Amazon Aurora User Guide, "Using Amazon Aurora Serverless v1").
        StorageType(
            name: "aws_rds_cluster", argument: "storage_encrypted",
            unless: ["snapshot_identifier", "global_cluster_identifier"], always: [("engine_mode", "serverless")]),
        StorageType(name: "aws_redshift_cluster", argument: "encrypted"),
        StorageType(
            name: "aws_sqs_queue", argument: "sqs_managed_sse_enabled", isDefault: true, unless: ["kms_master_key_id"]),
    ]
}
