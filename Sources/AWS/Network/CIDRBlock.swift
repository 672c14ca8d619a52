public import Terraform

/// A range of IP addresses, such as `10.0.0.0/16` or `2001:db8::/56`: the block of a VPC, a subnet, a route or a rule.
///
/// A literal is parsed when it is written. Text that is no block is kept as a mistake, which synthesis reports at the
/// resource that uses it.
///
/// ```swift
/// let network: CIDRBlock = "10.20.0.0/16"
/// network.subnet(prefix: 24, at: 1)  // 10.20.1.0/24
/// ```
public struct CIDRBlock: Hashable, Sendable {
    /// The version of the Internet Protocol that a block's addresses belong to.
    public enum Family: String, Hashable, Sendable {
        /// 32-bit addresses.
        case ipv4
        /// 128-bit addresses.
        case ipv6

        var width: Int { self == .ipv4 ? 32 : 128 }
    }

    /// The first address and how many of its bits are fixed.
    struct Network: Hashable, Sendable {
        let family: Family
        let address: UInt128
        let prefix: Int

        /// One less than the number of addresses: the bits that the prefix leaves free.
        var span: UInt128 { Self.span(prefix: prefix, of: family) }

        static func span(prefix: Int, of family: Family) -> UInt128 {
            prefix == 0 && family == .ipv6 ? .max : (1 << UInt128(family.width - prefix)) - 1
        }
    }

    enum Content: Hashable, Sendable {
        case network(Network)
        case invalid(Mistake)
    }

    let content: Content

    init(_ network: Network) { content = .network(network) }

    init(_ mistake: Mistake) { content = .invalid(mistake) }

    /// Every IPv4 address: `0.0.0.0/0`.
    public static let anywhere = CIDRBlock(Network(family: .ipv4, address: 0, prefix: 0))

    /// Every IPv6 address: `::/0`.
    public static let anywhereIPv6 = CIDRBlock(Network(family: .ipv6, address: 0, prefix: 0))

    var network: Network? {
        if case .network(let network) = content { network } else { nil }
    }

    /// What is wrong with the block; nil for a good one.
    public var mistake: Mistake? {
        if case .invalid(let mistake) = content { mistake } else { nil }
    }

    /// IPv4 or IPv6; nil for text that is no block.
    public var family: Family? { network?.family }

    /// How many leading bits all addresses share: 16 in `10.0.0.0/16`; nil for text that is no block.
    public var prefix: Int? { network?.prefix }

    /// How many addresses the block holds, at most `Int.max`; 0 for text that is no block.
    public var addressCount: Int {
        guard let network else { return 0 }
        return network.span < UInt128(Int.max) ? Int(network.span) + 1 : Int.max
    }

    /// How many addresses a subnet of this block has for interfaces: AWS reserves the first four and the last.
    ///
    /// Source: Amazon VPC, "Subnet CIDR blocks". A `/24` has 251.
    public var usableAddressCount: Int { max(0, addressCount - 5) }

    /// Whether every address of another block lies in this one.
    public func contains(_ other: CIDRBlock) -> Bool {
        guard let network, let inner = other.network, network.family == inner.family else { return false }
        return network.prefix <= inner.prefix && inner.address & ~network.span == network.address
    }

    /// Whether the two blocks have an address in common, as two subnets of a VPC must not.
    public func overlaps(_ other: CIDRBlock) -> Bool {
        contains(other) || other.contains(self)
    }
}

extension CIDRBlock: ExpressionConvertible, WrittenAsString, ExpressibleByStringLiteral {
    /// A block in its usual form, such as `10.0.0.0/16`.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The block's text, or the mistake in it.
    public var term: Term {
        switch content {
        case .network(let network): .string(network.text)
        case .invalid(let mistake): .invalid(mistake)
        }
    }

    /// A literal where an argument takes a block: parsed like any other.
    public static func term(literal text: String) -> Term { CIDRBlock(text).term }
}

extension CIDRBlock: CustomStringConvertible {
    /// The block as AWS writes it; for text that is no block, what is wrong with it.
    public var description: String {
        switch content {
        case .network(let network): network.text
        case .invalid(let mistake): mistake.message
        }
    }
}

extension Expression where Value == CIDRBlock {
    /// Every IPv4 address: `0.0.0.0/0`.
    public static var anywhere: Self { Self(CIDRBlock.anywhere) }

    /// Every IPv6 address: `::/0`.
    public static var anywhereIPv6: Self { Self(CIDRBlock.anywhereIPv6) }
}
