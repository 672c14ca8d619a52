public import Terraform
public import Testing

extension TestedStack {
    /// The resources or data sources of a type, in the order of their names.
    public func all<Type: NodeBlock>(_ type: Type.Type) -> [Found<Type>] {
        blocks(Type.kind, Type.typeName).map { Found(block: $0, stack: self) }
    }

    /// The resources of a type that has no Swift type here, such as `aws_glue_job`.
    public func all(_ typeName: String) -> [Found<RawResource>] {
        blocks(.resource, typeName).map { Found(block: $0, stack: self) }
    }

    /// All resources, whatever their type, in the order of the document.
    public var resources: [Found<RawResource>] {
        configuration.blocks.filter { $0.address.kind == .resource }.map { Found(block: $0, stack: self) }
    }

    /// The resource or data source of a type and local name; where there is none the test fails, and ends.
    public func the<Type: NodeBlock>(
        _ type: Type.Type, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Found<Type> {
        let names = blocks(Type.kind, Type.typeName).map(\.address.name)
        let block = block(at: Address(Type.kind, type: Type.typeName, name))
        let nearest = Spelling.nearest(to: name, among: names).map { "; did you mean \"\($0)\"?" }
        return try #require(
            block.map { Found(block: $0, stack: self) },
            "\(self.name) has no \(Type.typeName) \"\(name)\"\(nearest ?? "; it has \(names)")",
            sourceLocation: sourceLocation)
    }

    /// The only resource or data source of a type; where there is none or more than one the test fails, and ends.
    public func only<Type: NodeBlock>(
        _ type: Type.Type, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Found<Type> {
        let found = all(type)
        return try #require(
            found.count == 1 ? found.first : nil,
            "\(name) has \(found.count) of \(Type.typeName), expected one: \(found)", sourceLocation: sourceLocation)
    }

    /// What an output is worth; nil where there is no such output.
    public func output(_ name: String) -> Term? { block(at: Address(.output, name))?.body["value"] }

    /// The default of a variable; nil where it has none.
    public func defaultValue(of variable: String) -> Term? {
        block(at: Address(.variable, variable))?.body["default"]?.bare
    }
}
