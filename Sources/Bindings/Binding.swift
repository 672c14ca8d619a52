public import Provider

/// The Swift of one resource type or data source.
public struct Binding: Sendable {
    /// What a type is to Terraform.
    public enum Kind: Sendable, Equatable {
        /// Terraform manages it: `resource`.
        case resource
        /// Terraform reads it: `data`.
        case dataSource
    }

    /// The name of the Swift type.
    public let swiftName: String
    /// The whole source file.
    public let source: String

    /// Writes the Swift of a type.
    ///
    /// - Parameters:
    ///   - type: The type's schema.
    ///   - kind: What the type is to Terraform.
    public init(of type: TypeSchema, kind: Kind = .resource) {
        let plan = TypePlan(type, kind: kind)
        swiftName = plan.root.name
        var writer = SourceWriter()
        writer.write(plan)
        source = writer.text
    }
}
