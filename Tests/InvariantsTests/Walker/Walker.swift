/// Sends packets through a world, one by one, as AWS's documents say that they travel.
///
/// It follows concrete packets with concrete addresses and ports, hop by hop, and knows connections as AWS does: security
/// groups remember them, network ACLs do not, gateways translate addresses.
struct Walker {
    struct Packet {
        var source: UInt32
        var sourcePort: Int
        var target: UInt32
        var targetPort: Int
        let wire: World.Wire
        /// Whether it is of version 6; its addresses then stand for those of version 6.
        var isSix = false
        var isReply = false
    }

    struct Interface: Hashable {
        let host: Int
        let index: Int
    }

    let world: World
    let choices: [Int]
    /// Counts what each mechanism said; nil where nobody asks.
    let tally: Tally?

    init(_ world: World, _ choices: [Int], _ tally: Tally? = nil) {
        self.world = world
        self.choices = choices
        self.tally = tally
    }

    /// Notes what a mechanism says to a packet.
    func says(_ answer: Bool, _ mechanism: String) -> Bool {
        tally?.add(mechanism, answer)
        return answer
    }

    /// Hosts of the internet that no rule names.
    static let strangers: [UInt32] = [0x0808_0404, 0xC633_6401]
    /// Ports that clients use.
    private static let clientPorts = [1_024, 20_000, 65_535]

    // MARK: Things

    func subnet(_ interface: Interface) -> World.Subnet { world.subnets[subnetIndex(interface)] }
    func subnetIndex(_ interface: Interface) -> Int { world.hosts[interface.host].subnets[interface.index] }
    func address(_ interface: Interface) -> UInt32 {
        world.hosts[interface.host].addresses[interface.index].now(choices)
    }
    func interfaces(_ host: Int) -> [Interface] {
        world.hosts[host].subnets.indices.map { Interface(host: host, index: $0) }
    }

    private func groups(_ interface: Interface) -> [Int]? {
        guard let own = world.hosts[interface.host].groups else { return nil }
        if !own.isEmpty { return own }
        let vpc = subnet(interface).vpc
        return world.groups.indices.filter { world.groups[$0].isDefault && world.groups[$0].vpc == vpc }
    }

    /// What AWS makes by itself: the default group of a VPC that the document does not take over.
    private func hasImplicitDefault(_ interface: Interface) -> Bool { groups(interface)?.isEmpty ?? false }

    private func isPublic(_ interface: Interface) -> Bool {
        let host = world.hosts[interface.host]
        if host.hasElasticAddress { return says(true, "elastic address") }
        if let own = host.isPublic { return says(own.now(choices), "own public address") }
        guard host.kind == .instance else { return says(false, "no public address by default") }
        return says(subnet(interface).mapsPublic.now(choices), "subnet's public address")
    }

    /// Whether an interface has an address of version 6.
    func hasSix(_ interface: Interface) -> Bool {
        let host = world.hosts[interface.host]
        let subnet = subnet(interface)
        guard subnet.hasSix else { return false }
        return switch host.kind {
        case .instance: says(host.wantsSix ?? subnet.assignsSix.now(choices), "IPv6 address")
        case .service: true
        case .balancer, .function: says(host.isDualStack, "dual stack")
        case .database, .networkBalancer, .interfaceEndpoint, .looseFunction: false
        }
    }

    /// An internal load balancer keeps internet gateways out of its addresses of version 6 (ELB, "Load balancer
    /// attributes": `ipv6.deny_all_igw_traffic`).
    private func isPublic(_ interface: Interface, _ isSix: Bool) -> Bool {
        guard isSix else { return isPublic(interface) }
        return hasSix(interface) && (world.hosts[interface.host].kind != .balancer || isPublic(interface))
    }

    func hasGateway(_ vpc: Int) -> Bool {
        let state = world.vpcs[vpc].gateway
        return says(state == .attached || state == .attachedApart, "internet gateway")
    }

    // MARK: Filters

    /// A subnet's network ACL: the lowest number that matches decides.
    private func aclAllows(_ subnet: World.Subnet, isEgress: Bool, _ packet: Packet) -> Bool {
        let acl: World.ACL
        if let own = subnet.acl {
            acl = world.acls[own]
        } else if let managed = world.acls.first(where: { $0.isDefault && $0.vpc == subnet.vpc }) {
            acl = managed
        } else {
            return true
        }
        let other = isEgress ? packet.target : packet.source
        let name = "network ACL, \(packet.isReply ? "reply" : "request") \(isEgress ? "out" : "in")"
        for entry in acl.entries.sorted(by: { $0.number < $1.number }) where entry.isEgress == isEgress {
            if let wire = entry.wire {
                guard wire == packet.wire, entry.isSix == packet.isSix else { continue }
                // Entries for icmp are for all its types here.
                if wire != .icmp, !entry.ports.now(choices).contains(packet.targetPort) { continue }
            }
            if entry.isSix == packet.isSix, entry.network.now(choices).contains(other) {
                return says(entry.allows, packet.isSix ? "IPv6 \(name)" : name)
            }
        }
        return says(false, "network ACL without a match")
    }

    /// The groups of an interface; the other end is known by its address.
    private func groupsAdmit(
        _ interface: Interface, isEgress: Bool, _ packet: Packet, isCloudFront: Bool = false, isService: Bool = false,
        memberOf seen: [Int]? = nil
    ) -> Bool {
        let name = "security group, \(isEgress ? "out" : "in")"
        return says(
            isAdmitted(
                interface, isEgress: isEgress, packet, isCloudFront: isCloudFront, isService: isService, memberOf: seen),
            packet.isSix ? "IPv6 \(name)" : name)
    }

    private func isAdmitted(
        _ interface: Interface, isEgress: Bool, _ packet: Packet, isCloudFront: Bool, isService: Bool,
        memberOf seen: [Int]?
    ) -> Bool {
        guard let own = groups(interface) else { return true }
        let other = isEgress ? packet.target : packet.source
        let members = seen ?? membership(other, seenFrom: subnet(interface).vpc)
        if hasImplicitDefault(interface) {
            if isEgress { return true }
            return says(members.contains(-1 - subnet(interface).vpc), "AWS's default group")
        }
        for group in own {
            for rule in world.groups[group].rules where rule.isEgress == isEgress {
                if let wire = rule.wire {
                    guard wire == packet.wire, wire != .icmp || rule.isSix == packet.isSix else { continue }
                    if wire != .icmp, !rule.ports.now(choices).contains(packet.targetPort) { continue }
                }
                switch rule.peer {
                case .network(let network):
                    guard rule.isSix == packet.isSix else { continue }
                    if says(network.now(choices).contains(other), "rule with a network") { return true }
                case .list(let networks):
                    if packet.isSix { continue }
                    if says(networks.contains { $0.contains(other) }, "rule with a prefix list") { return true }
                case .group(let wanted): if says(members.contains(wanted), "rule with a group") { return true }
                case .cloudFront: if says(isCloudFront, "rule with CloudFront's list") { return true }
                case .service: if says(isService, "rule with a service's list") { return true }
                }
            }
        }
        return false
    }

    /// The groups of whoever has a private address, in the same VPC or a peered one; AWS's own default group is -1 - VPC.
    private func membership(_ address: UInt32, seenFrom vpc: Int) -> [Int] {
        for host in world.hosts.indices {
            for interface in interfaces(host) where self.address(interface) == address {
                let own = subnet(interface).vpc
                guard own == vpc || world.peering == true else { continue }
                guard let groups = groups(interface) else { return [] }
                return groups.isEmpty ? [-1 - own] : groups
            }
        }
        return []
    }

    // MARK: Routes

    private enum Way: Equatable { case local, internet, nat(Int), peering, egressOnly, nowhere }

    private func way(from subnet: World.Subnet, to address: UInt32, _ isSix: Bool) -> Way {
        if isSix, !world.vpcs[subnet.vpc].hasSix { return .nowhere }
        var lines: [(Net4, Way)] = [(world.vpcs[subnet.vpc].network, .local)]
        let table = subnet.table ?? world.tables.firstIndex { $0.isMain && $0.vpc == subnet.vpc }
        for route in table.map({ world.tables[$0].routes }) ?? [] where route.isSix == isSix {
            switch route.target {
            case .internet: lines.append((route.network, .internet))
            case .nat(let nat): lines.append((route.network, .nat(nat)))
            case .peering: lines.append((route.network, .peering))
            case .egressOnly: lines.append((route.network, .egressOnly))
            }
        }
        let fitting = lines.filter { $0.0.contains(address) }
        let best = fitting.max { $0.0.bits < $1.0.bits }
        if fitting.count > 1, let first = fitting.first(where: { $0.1 != best?.1 }) {
            _ = says(first.0.bits > best?.0.bits ?? 0, "shorter prefix")
        }
        guard let way = best?.1 else { return .nowhere }
        if way == .internet, !hasGateway(subnet.vpc) { return .nowhere }
        return way
    }

    /// Whether a subnet's packets to an address go over the peering connection.
    func isPeered(_ subnet: World.Subnet, _ address: UInt32) -> Bool {
        way(from: subnet, to: address, false) == .peering
    }

    // MARK: Journeys

    /// A packet from one interface to another's private address: out of a subnet and into the other.
    private func carry(_ packet: Packet, from: Interface, to: Interface) -> Bool {
        let first = subnet(from)
        let second = subnet(to)
        if subnetIndex(from) == subnetIndex(to) { return true }
        guard aclAllows(first, isEgress: true, packet) else { return false }
        switch way(from: first, to: packet.target, packet.isSix) {
        case .local: guard first.vpc == second.vpc else { return false }
        case .peering: guard says(world.peering == true, "peering"), first.vpc != second.vpc else { return false }
        default:
            if first.vpc != second.vpc { _ = says(false, "route over peering") }
            return false
        }
        if first.vpc != second.vpc { _ = says(true, "route over peering") }
        return aclAllows(second, isEgress: false, packet)
    }

    /// A request and its reply between two interfaces.
    func connects(
        _ from: Interface, _ to: Interface, _ wire: World.Wire, _ port: Int, isSix: Bool = false
    ) -> Bool {
        if isSix, !hasSix(from) || !hasSix(to) { return false }
        return Self.clientPorts.allSatisfy { clientPort in
            let request = Packet(
                source: address(from), sourcePort: clientPort, target: address(to), targetPort: port, wire: wire,
                isSix: isSix)
            guard groupsAdmit(from, isEgress: true, request), carry(request, from: from, to: to),
                groupsAdmit(to, isEgress: false, request)
            else { return false }
            return carry(request.reply, from: to, to: from)
        }
    }

    /// A request of a public host to an interface's public address, and the reply.
    func admits(
        _ client: UInt32, _ to: Interface, _ wire: World.Wire, _ port: Int, isCloudFront: Bool = false,
        isSix: Bool = false
    ) -> Bool {
        let subnet = subnet(to)
        guard isPublic(to, isSix), hasGateway(subnet.vpc) else { return false }
        return Self.clientPorts.allSatisfy { clientPort in
            // The gateway translates the public address to the private one.
            let request = Packet(
                source: client, sourcePort: clientPort, target: address(to), targetPort: port, wire: wire, isSix: isSix)
            guard aclAllows(subnet, isEgress: false, request),
                groupsAdmit(to, isEgress: false, request, isCloudFront: isCloudFront)
            else { return false }
            return aclAllows(subnet, isEgress: true, request.reply)
                && says(
                    way(from: subnet, to: client, isSix) == .internet, isSix ? "IPv6 reply's route" : "reply's route")
        }
    }

    /// A request of CloudFront's own interface in the VPC, which is in a group of CloudFront's own.
    func admitsFromVPCOrigin(_ client: UInt32, _ to: Interface, _ wire: World.Wire, _ port: Int) -> Bool {
        let request = Packet(source: client, sourcePort: 1_024, target: address(to), targetPort: port, wire: wire)
        return says(
            hasGateway(subnet(to).vpc)
                && groupsAdmit(to, isEgress: false, request, isCloudFront: true, memberOf: []), "VPC origin")
    }

    /// A request to a service's public address through a gateway endpoint, which is a route, and the reply.
    func reaches(_ endpoint: World.GatewayEndpoint, _ from: Interface, _ wire: World.Wire, _ port: Int) -> Bool {
        let subnet = subnet(from)
        let main = world.tables.firstIndex { $0.isMain && $0.vpc == subnet.vpc }
        guard let table = subnet.table ?? main, says(endpoint.tables.contains(table), "gateway endpoint") else {
            return false
        }
        return Self.strangers.allSatisfy { service in
            Self.clientPorts.allSatisfy { clientPort in
                let request = Packet(
                    source: address(from), sourcePort: clientPort, target: service, targetPort: port, wire: wire)
                return groupsAdmit(from, isEgress: true, request, isService: true)
                    && aclAllows(subnet, isEgress: true, request) && aclAllows(subnet, isEgress: false, request.reply)
            }
        }
    }

    /// A request of an interface to a public host, and the reply.
    func leaves(_ from: Interface, to host: UInt32, _ wire: World.Wire, _ port: Int, isSix: Bool = false) -> Bool {
        let subnet = subnet(from)
        if isSix, !hasSix(from) { return false }
        return Self.clientPorts.allSatisfy { clientPort in
            let request = Packet(
                source: address(from), sourcePort: clientPort, target: host, targetPort: port, wire: wire, isSix: isSix)
            guard groupsAdmit(from, isEgress: true, request), aclAllows(subnet, isEgress: true, request) else {
                return false
            }
            switch way(from: subnet, to: host, isSix) {
            case .internet: guard isPublic(from, isSix) else { return false }
            case .egressOnly: _ = says(true, "egress-only gateway")
            case .nat(let nat):
                guard says(passes(world.nats[nat], request, from: subnetIndex(from)), "NAT gateway") else {
                    return false
                }
            default: return says(false, "route to the internet")
            }
            return aclAllows(subnet, isEgress: false, request.reply)
        }
    }

    private func passes(_ nat: World.NAT, _ request: Packet, from origin: Int) -> Bool {
        let home = world.subnets[nat.subnet]
        guard nat.isPublic else { return false }
        let isApart = origin != nat.subnet
        if isApart, !aclAllows(home, isEgress: false, request) { return false }
        // The gateway asks in its own name, from a port of its own.
        var outer = request
        outer.source = home.network.base + 200
        outer.sourcePort = request.sourcePort == 65_535 ? 1_024 : request.sourcePort + 1
        guard way(from: home, to: request.target, false) == .internet, aclAllows(home, isEgress: true, outer),
            aclAllows(home, isEgress: false, outer.reply)
        else { return false }
        return !isApart || aclAllows(home, isEgress: true, request.reply)
    }

    /// A request that a load balancer's node hands on with the client's address, and the reply through the node.
    func handsOn(
        _ node: Interface, _ client: UInt32, _ to: Interface, _ wire: World.Wire, _ port: Int, isCloudFront: Bool
    ) -> Bool {
        let isApart = subnetIndex(node) != subnetIndex(to)
        guard subnet(node).vpc == subnet(to).vpc else { return false }
        return Self.clientPorts.allSatisfy { clientPort in
            let request = Packet(
                source: client, sourcePort: clientPort, target: address(to), targetPort: port, wire: wire)
            guard groupsAdmit(node, isEgress: true, request) else { return false }
            let members = membership(address(node), seenFrom: subnet(to).vpc)
            guard groupsAdmit(to, isEgress: false, request, isCloudFront: isCloudFront, memberOf: members) else {
                return false
            }
            guard isApart else { return true }
            return aclAllows(subnet(node), isEgress: true, request) && aclAllows(subnet(to), isEgress: false, request)
                && aclAllows(subnet(to), isEgress: true, request.reply)
                && aclAllows(subnet(node), isEgress: false, request.reply)
        }
    }
}

extension Walker.Packet {
    var reply: Walker.Packet {
        Walker.Packet(
            source: target, sourcePort: targetPort, target: source, targetPort: sourcePort, wire: wire, isSix: isSix,
            isReply: true)
    }
}

/// How often each mechanism of a network let a packet pass, and how often it did not.
final class Tally {
    private(set) var counts: [String: (yes: Int, no: Int)] = [:]

    func add(_ mechanism: String, _ answer: Bool) {
        if answer { counts[mechanism, default: (0, 0)].yes += 1 } else { counts[mechanism, default: (0, 0)].no += 1 }
    }
}
