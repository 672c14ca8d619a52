public import Provider

/// The typed Swift of the provider's types: of any of them, and of those that module `AWS` holds.
public enum Bindings {
    /// A file of module `AWS`.
    public struct File: Sendable, Equatable {
        /// The path in the module's folder, such as `ECS/ECSService.swift`.
        public let path: String
        /// Its text.
        public let source: String
    }

    /// The Swift of a type.
    ///
    /// - Parameters:
    ///   - typeName: The name in Terraform, such as `aws_ecs_service`.
    ///   - kind: Whether Terraform manages it or reads it.
    ///   - schema: The provider's schema.
    /// - Throws: `BindingError` when the provider has no such type.
    public static func source(
        of typeName: String, kind: Binding.Kind = .resource, in schema: Schema = .aws
    ) throws(BindingError) -> String {
        try binding(of: typeName, kind: kind, in: schema).source
    }

    /// The path in module `AWS` where a type belongs; for a type that the module lacks, a folder named after nothing.
    public static func path(of typeName: String, kind: Binding.Kind = .resource) -> String {
        let file = "\(SwiftName.type(of: typeName, kind: kind)).swift"
        return BoundTypes.folder(of: typeName, kind: kind).map { "\($0)/\(file)" } ?? file
    }

    /// All files of module `AWS` that are written from the schema, by path in order.
    ///
    /// - Throws: `BindingError` when the table of bound types names one that the provider lacks.
    public static func files(in schema: Schema = .aws) throws(BindingError) -> [File] {
        var files: [File] = []
        for type in BoundTypes.all {
            let source = try source(of: type.name, kind: type.kind, in: schema)
            files.append(File(path: path(of: type.name, kind: type.kind), source: source))
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func binding(
        of typeName: String, kind: Binding.Kind, in schema: Schema
    ) throws(BindingError) -> Binding {
        let found = kind == .resource ? schema.resource(typeName) : schema.dataSource(typeName)
        guard let found else {
            let nearest =
                kind == .resource ? schema.nearestResource(to: typeName) : schema.nearestDataSource(to: typeName)
            throw .unknownType(typeName, kind: kind, nearest: nearest)
        }
        return Binding(of: found, kind: kind)
    }
}
