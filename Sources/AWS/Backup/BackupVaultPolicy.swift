// Written by 'synth bind aws_backup_vault_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may use a vault: `aws_backup_vault_policy` in Terraform.
public struct BackupVaultPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_vault_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - backupVaultName: `backup_vault_name`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        backupVaultName: Expression<ID<BackupVault>>,
        policy: Expression<PolicyDocument>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("backup_vault_name", backupVaultName)
        node.body.set("policy", policy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `backup_vault_arn`, which the provider computes.
    public var backupVaultARN: Expression<ARN<BackupVault>> { reference("backup_vault_arn") }
    /// The attribute `backup_vault_name`.
    public var backupVaultName: Expression<ID<BackupVault>> { reference("backup_vault_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupVaultPolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}
