/// A module of somebody else's, called with arguments: `module "vpc" { source = … }`.
///
/// ```swift
/// let network = stack.add(
///     Module("network", source: "terraform-aws-modules/vpc/aws", version: "~> 5.0", arguments: ["cidr": "10.0.0.0/16"]))
/// stack.add(Output("vpc", network.output("vpc_id")))   // "${module.network.vpc_id}"
/// ```
/// Source and version are literal in Terraform. What the module accepts is known to Terraform alone, after `init`.
public struct Module: Declarable, Addressable {
    /// The call's address, such as `module.network`.
    public let address: Address
    /// The instance that references go to, such as `["a"]`; empty without `count` and `for_each`.
    public private(set) var instance = ""
    /// The module's arguments with source and version.
    public var body: Body

    /// Makes a call of a module.
    ///
    /// - Parameters:
    ///   - name: The call's local name.
    ///   - source: Where the module is: a registry name, a git URL, a folder that starts with `./`.
    ///   - version: Which versions of a registry's module may be used.
    ///   - arguments: The values of the module's variables.
    public init(_ name: String, source: String, version: String? = nil, arguments: Body = Body()) {
        address = Address(.module, name)
        body = arguments
        body["source"] = .verbatim(.string(source))
        if let version { body["version"] = .verbatim(.string(version)) }
    }

    /// An output of the module: `module.network.vpc_id`.
    public func output<Value>(_ name: String) -> Expression<Value> {
        Expression(term: .reference(Reference(address, "\(instance).\(name)")))
    }

    /// The call that `count` makes at an index: `module.network[0]`.
    public subscript(index: Int) -> Module { self[path: "[\(index)]"] }

    /// The call that `for_each` makes for a key: `module.network["a"]`.
    public subscript(key: String) -> Module { self[path: "[\"\(Term.quoted(key))\"]"] }

    private subscript(path instance: String) -> Module {
        var copy = self
        copy.instance = instance
        return copy
    }

    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, body) }
}
