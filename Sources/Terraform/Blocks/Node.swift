/// What every resource and data source is made of: type, local name, instance key and contents.
public struct Node: Sendable {
    /// The block's type, such as `aws_vpc`.
    public let typeName: String
    /// The block's local name.
    public let name: String
    /// The instance that references go to, as Terraform writes it (`[0]`, `["blue"]`); empty without `count`, `for_each`.
    public var instance = ""
    /// Arguments and nested blocks.
    public var body = Body()
    /// Rules of scanners that do not hold for the block.
    public var suppressions: [Suppression] = []

    /// Makes a block without contents.
    public init(_ typeName: String, _ name: String) {
        self.typeName = typeName
        self.name = name
    }
}

/// A top-level block with a type and a name: what resources, data sources and ephemeral resources have in common.
public protocol NodeBlock: Declarable, Addressable {
    /// The block's type in Terraform, such as `aws_vpc`; empty for raw blocks, which carry it in their node.
    static var typeName: String { get }
    /// The kind of block that an address names.
    static var kind: Address.Kind { get }
    /// Name and contents.
    var node: Node { get set }
    /// Takes the contents of a block of this type, such as one that is found in a configuration.
    ///
    /// It is no initializer, for beside another one the compiler would no longer name the argument that is missing.
    static func holding(_ node: Node) -> Self
}

/// A resource that Terraform manages: `resource "aws_vpc" "main"`.
public protocol ManagedResource: NodeBlock {}

/// Something that Terraform reads and does not manage: `data "aws_region" "here"`.
public protocol DataSource: NodeBlock {}

/// A value that exists only while Terraform runs and enters neither plan nor state: `ephemeral "aws_secret" "token"`.
public protocol EphemeralResource: NodeBlock {}

extension ManagedResource {
    /// A managed resource.
    public static var kind: Address.Kind { .resource }
}

extension DataSource {
    /// A data source.
    public static var kind: Address.Kind { .data }
}

extension EphemeralResource {
    /// An ephemeral resource.
    public static var kind: Address.Kind { .ephemeral }
}

extension NodeBlock {
    /// The block's address, such as `aws_vpc.main` or `data.aws_region.here`.
    public var address: Address { Address(Self.kind, type: node.typeName, node.name) }
    /// The instance that references go to, such as `[0]`; empty without `count` and `for_each`.
    public var instance: String { node.instance }
    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, node.body, suppressions: node.suppressions) }
    /// Arguments and nested blocks, for what has no typed form.
    public var body: Body {
        get { node.body }
        set { node.body = newValue }
    }

    /// An attribute of the block by its Terraform name, or a path such as `endpoint[0].address`.
    public func reference<Value>(_ attribute: String) -> Expression<Value> {
        Expression(term: .reference(Reference(address, "\(node.instance).\(attribute)")))
    }

    /// The whole object, every attribute of it: `aws_vpc.main`, for functions and outputs that take all of it.
    public func whole<Value>() -> Expression<Value> {
        Expression(term: .reference(Reference(address, node.instance)))
    }

    /// The instance that `count` makes at an index: `aws_eip.nat[0]`.
    public subscript(index: Int) -> Self { self[path: "[\(index)]"] }

    /// The instance that `for_each` makes for a key: `aws_subnet.public["a"]`.
    public subscript(key: String) -> Self { self[path: "[\"\(Term.quoted(key))\"]"] }

    /// The instance whose key or index only Terraform knows: `aws_subnet.public[each.key]`.
    public subscript<Key>(key: Expression<Key>) -> Self { self[path: "[\(key.code)]"] }

    private subscript(path instance: String) -> Self {
        var copy = self
        copy.node.instance = instance
        return copy
    }

    /// An attribute of every instance that `count` made: `aws_subnet.public[*].id`.
    public func all<Value>(_ attribute: (Self) -> Expression<Value>) -> Expression<[Value]> {
        attribute(self[path: "[*]"]).cast()
    }
}
