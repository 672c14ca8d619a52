extension AddressSet {
    /// The addresses of the internet: all but private, shared, link-local, loopback and multicast ones.
    ///
    /// The documentation ranges (RFC 5737, RFC 3849) count as public. Of IPv6 it is what is assigned, 2000::/3 (RFC 4291).
    static func internet(_ family: IPFamily) -> AddressSet { family == .v4 ? internet4 : internet6 }

    private static let internet6 = AddressSet(
        from: UInt128(0x2000) << 112, through: (UInt128(0x4000) << 112) - 1)

    private static let internet4 = AddressSet.all(.v4).subtracting(
        AddressSet(
            [
                "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                "192.0.0.0/24", "192.168.0.0/16", "224.0.0.0/3",
            ].compactMap { IPNetwork($0) }, .v4))

    /// What a subnet can give to interfaces: AWS keeps the first four addresses and the last (VPC, "Subnet CIDR blocks").
    static func assignable(in network: IPNetwork) -> AddressSet {
        network.last - network.first < 8
            ? AddressSet(network) : AddressSet(from: network.first + 4, through: network.last - 1)
    }
}
