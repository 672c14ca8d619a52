/// A resource of a type that has no Swift type here, its arguments written by their Terraform names.
///
/// It is checked like any other: addresses, names, references, and the provider's schema where that is known.
///
/// ```swift
/// let seed = stack.add(RawResource("terraform_data", "seed", ["input": "v1"]))
/// stack.add(Output("seed", seed.reference("output")))
/// ```
/// becomes `"resource": {"terraform_data": {"seed": {"input": "v1"}}}`.
public struct RawResource: ManagedResource {
    /// Empty: the type is the node's own.
    public static var typeName: String { "" }
    /// Type, name and contents.
    public var node: Node

    /// Makes a resource of any type.
    ///
    /// - Parameters:
    ///   - type: The resource's type in Terraform, such as `terraform_data`.
    ///   - name: The resource's local name.
    ///   - body: Arguments and nested blocks, by their Terraform names.
    public init(_ type: String, _ name: String, _ body: Body = Body()) {
        node = Node(type, name)
        node.body = body
    }

    /// Takes the contents of a block.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}

/// A data source of a type that has no Swift type here, its arguments written by their Terraform names.
public struct RawDataSource: DataSource {
    /// Empty: the type is the node's own.
    public static var typeName: String { "" }
    /// Type, name and contents.
    public var node: Node

    /// Makes a data source of any type.
    ///
    /// - Parameters:
    ///   - type: The data source's type in Terraform, such as `http`.
    ///   - name: The data source's local name.
    ///   - body: Arguments and nested blocks, by their Terraform names.
    public init(_ type: String, _ name: String, _ body: Body = Body()) {
        node = Node(type, name)
        node.body = body
    }

    /// Takes the contents of a block.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}

/// An ephemeral resource of a type that has no Swift type here, its arguments written by their Terraform names.
public struct RawEphemeralResource: EphemeralResource {
    /// Empty: the type is the node's own.
    public static var typeName: String { "" }
    /// Type, name and contents.
    public var node: Node

    /// Makes an ephemeral resource of any type.
    ///
    /// - Parameters:
    ///   - type: The ephemeral resource's type in Terraform, such as `random_password`.
    ///   - name: The ephemeral resource's local name.
    ///   - body: Arguments and nested blocks, by their Terraform names.
    public init(_ type: String, _ name: String, _ body: Body = Body()) {
        node = Node(type, name)
        node.body = body
    }

    /// Takes the contents of a block.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}
