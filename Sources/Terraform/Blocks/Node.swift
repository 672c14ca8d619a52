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

    /// Makes a block without contents.
    public init(_ typeName: String, _ name: String) {
        self.typeName = typeName
        self.name = name
    }
}

/// A resource that Terraform manages: `resource "aws_vpc" "main"`.
public protocol ManagedResource: Declarable, Addressable {
    /// The resource's type in Terraform, such as `aws_vpc`.
    static var typeName: String { get }
    /// Name and contents.
    var node: Node { get set }
}

/// Something that Terraform reads and does not manage: `data "aws_region" "here"`.
public protocol DataSource: Declarable, Addressable {
    /// The data source's type in Terraform, such as `aws_region`.
    static var typeName: String { get }
    /// Name and contents.
    var node: Node { get set }
}

extension ManagedResource {
    /// The resource's address, such as `aws_vpc.main`.
    public var address: Address { Address(.resource, type: node.typeName, node.name) }
    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, node.body) }
    /// Arguments and nested blocks, for what has no typed form.
    public var body: Body {
        get { node.body }
        set { node.body = newValue }
    }

    /// An attribute of the resource by its Terraform name, or a path such as `endpoint[0].address`.
    public func reference<Value>(_ attribute: String) -> Expression<Value> {
        Expression(term: .reference(Reference(address, "\(node.instance).\(attribute)")))
    }

    /// The instance that `count` makes at an index: `aws_eip.nat[0]`.
    public subscript(index: Int) -> Self {
        var instance = self
        instance.node.instance = "[\(index)]"
        return instance
    }

    /// The instance that `for_each` makes for a key: `aws_subnet.public["a"]`.
    public subscript(key: String) -> Self {
        var instance = self
        instance.node.instance = "[\"\(Term.quoted(key))\"]"
        return instance
    }

    /// An attribute of every instance: `aws_subnet.public[*].id`.
    public func all<Value>(_ attribute: (Self) -> Expression<Value>) -> Expression<[Value]> {
        var instances = self
        instances.node.instance = "[*]"
        return attribute(instances).cast()
    }
}

extension DataSource {
    /// The data source's address, such as `data.aws_region.here`.
    public var address: Address { Address(.data, type: node.typeName, node.name) }
    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, node.body) }
    /// Arguments and nested blocks, for what has no typed form.
    public var body: Body {
        get { node.body }
        set { node.body = newValue }
    }

    /// An attribute of the data source by its Terraform name, or a path such as `filter[0].name`.
    public func reference<Value>(_ attribute: String) -> Expression<Value> {
        Expression(term: .reference(Reference(address, "\(node.instance).\(attribute)")))
    }
}
