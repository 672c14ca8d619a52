/// The address of a block: what Terraform calls it in references, plans and state, without an instance key.
public struct Address: Hashable, Sendable {
    /// The kind of block that an address names.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case terraform, provider, variable, local, data, ephemeral, resource, module, output, moved, removed
        case `import`, check

        /// The word that Terraform has for such a block.
        public var keyword: String {
            switch self {
            case .terraform: "terraform"
            case .provider: "provider"
            case .variable: "variable"
            case .local: "local"
            case .data: "data"
            case .ephemeral: "ephemeral"
            case .resource: "resource"
            case .module: "module"
            case .output: "output"
            case .moved: "moved"
            case .removed: "removed"
            case .import: "import"
            case .check: "check"
            }
        }
    }

    /// What is named.
    public let kind: Kind
    /// The resource's type (`aws_vpc`), the provider's name (`aws`); empty for kinds that have no type.
    public let type: String
    /// The local name; a provider's alias; what `moved`, `removed` and `import` name; empty for `terraform`.
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
        case .terraform: "terraform"
        case .moved, .removed, .import: name.isEmpty ? kind.keyword : "\(kind.keyword) \(name)"
        }
    }
}

/// What can be named in `depends_on`: resources, data sources, modules and the like.
public protocol Addressable {
    /// The block's address.
    var address: Address { get }
    /// The instance that is meant, such as `[0]`; empty for all of them.
    var instance: String { get }
}

extension Addressable {
    /// No instance in particular.
    public var instance: String { "" }
}
