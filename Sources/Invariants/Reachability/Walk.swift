/// One question on its way through the network: a protocol and port, in one address family.
///
/// Its extensions are the stretches that paths are made of: into the network, within it, and out of it.
struct Walk {
    let topology: Topology
    let traffic: Traffic
    let family: IPFamily
    /// Whether hops are wanted in words.
    let explains: Bool

    /// A walk for another port: a listener's, on the way to a target's.
    func with(port: Int) -> Walk {
        Walk(
            topology: topology, traffic: Traffic(transport: traffic.transport, port: port), family: family,
            explains: explains)
    }

    func subnet(_ interface: Interface) -> Subnet { topology.subnets[interface.subnet] }

    func vpc(_ interface: Interface) -> VPC? { subnet(interface).vpc.map { topology.vpcs[$0] } }

    func name(_ interface: Interface) -> String { topology.name(interface.owner) }

    var portText: String {
        let port = traffic.transport == .icmp ? "icmp" : "\(traffic.transport.rawValue) \(traffic.port)"
        return family == .v6 ? "\(port) over IPv6" : port
    }

    /// The private addresses that an interface may have.
    func addresses(of interface: Interface) -> AddressDomain {
        let subnet = subnet(interface)
        if let address = interface.address, address.family == family {
            return AddressDomain(family, AddressSet(address), .someone)
        }
        if let network = family == .v4 ? subnet.network4 : subnet.network6 {
            return AddressDomain(family, .assignable(in: network), .someone)
        }
        let vpc = vpc(interface)
        let isKnown = (family == .v4 ? vpc?.knows4 : vpc?.knows6) ?? false
        let networks = vpc?.networks.filter { $0.family == family } ?? []
        if isKnown, !networks.isEmpty {
            return AddressDomain(family, AddressSet(networks, family), .someone)
        }
        return AddressDomain(family, family == .v4 ? .all(.v4) : .internet(.v6), .someone)
    }

    /// Whether an interface has an address of the family at all.
    func hasAddress(_ interface: Interface) -> Answer { family == .v4 ? .open : interface.has6 }
}
