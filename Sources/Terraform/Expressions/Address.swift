/// The address of a block: what Terraform calls it in references, plans and state, without an instance key.
public struct Address: Hashable, Sendable {
    /// The kind of block that an address names.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case terraform, provider, variable, local, data, ephemeral, resource, module, output, moved, removed
        case `import`, check
    }

    /// What is named.
    public let kind: Kind
    /// The resource's type (`aws_vpc`), the provider's name (`aws`); empty for kinds that have no type.
    public let type: String
    /// The local name; a provider's alias; empty for blocks without a name.
    public let name: String

    /// Makes an address; `type` stays empty for kinds without one.
    public init(_ kind: Kind, type: String = "", _ name: String) {
        self.kind = kind
        self.type = type
        self.name = name
    }

    /// The address as Terraform writes it: `aws_vpc.main`, `data.aws_region.here`, `var.domain`.
    public var text: String {
        switch kind {
        case .resource: "\(type).\(name)"
        case .data: "data.\(type).\(name)"
        case .ephemeral: "ephemeral.\(type).\(name)"
        case .variable: "var.\(name)"
        case .local: "local.\(name)"
        case .module: "module.\(name)"
        case .output: "output.\(name)"
        case .check: "check.\(name)"
        case .provider: name.isEmpty ? type : "\(type).\(name)"
        case .terraform, .moved, .removed, .import: "\(kind)"
        }
    }
}

/// What can be named in `depends_on`: resources, data sources and modules.
public protocol Addressable {
    /// The block's address.
    var address: Address { get }
}
