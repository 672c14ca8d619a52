/// One resource type, data source or ephemeral resource type.
public struct TypeSchema: Sendable {
    /// The name in Terraform, such as `aws_lb`.
    public let name: String
    /// Its arguments, attributes and nested blocks.
    public let block: BlockSchema
    /// The kit that the provider wrote it with, which decides what some constraints mean; nil when not known.
    public let sdk: ProviderKit?
    /// The provider announces that this type will go.
    public let isDeprecated: Bool
    /// The oldest provider that the emitted JSON must suit, 5.100.0, has no such type.
    public let isNew: Bool
    /// Only the oldest provider, 5.100.0, has the type: this one has it no more.
    let isFormer: Bool
    /// The version of the form in which its state is kept.
    public let stateVersion: Int
}

/// The kits that provider code is written with.
public enum ProviderKit: Sendable {
    /// Terraform Plugin SDK v2: `forceNew` of a block says only that adding or removing the block replaces.
    case v2
    /// Terraform Plugin Framework: `forceNew` of a block covers every change within it.
    case framework
}
