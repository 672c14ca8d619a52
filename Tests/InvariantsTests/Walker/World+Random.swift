extension World {
    /// A world that is open in many places and closed in some; with unknown values where wanted.
    static func random(_ random: inout SeededGenerator, unknowns: Int) -> World {
        var maker = WorldMaker(random: random, unknowns: unknowns)
        maker.make()
        random = maker.random
        return maker.world
    }

    /// Every way in which the unknown values can turn out; nil where there are more than a number.
    func completions(atMost limit: Int) -> [[Int]]? {
        guard choices.reduce(1, *) <= limit else { return nil }
        return choices.reduce([[]]) { all, count in all.flatMap { one in (0..<count).map { one + [$0] } } }
    }
}

private struct WorldMaker {
    var random: SeededGenerator
    var unknowns: Int
    var world = World()
    /// Whether rules name halves of subnets, which makes addresses matter.
    var hasHalves = false
    /// Whether nearly everything is open in it, so that long ways are, too.
    var isEasy = false
    /// Whether there is version 6 in it.
    var hasSix = false

    mutating func make() {
        hasHalves = random.chance(25)
        isEasy = random.chance(30)
        hasSix = random.chance(isEasy ? 65 : 40)
        let count = random.chance(isEasy ? 60 : 40) ? 2 : 1
        for index in 0..<count {
            world.vpcs.append(
                World.VPC(
                    network: Net4(10, UInt32(index + 1), 0, 0, 16),
                    gateway: isEasy
                        ? .attached : random.pick([.attached, .attached, .attached, .attachedApart, .detached, .none]),
                    hasSix: hasSix && (isEasy || random.chance(85))))
        }
        if count == 2, random.chance(isEasy ? 40 : 65) { world.peering = random.chance(80) }
        for vpc in 0..<count { addVPC(vpc) }
        for vpc in 0..<count { addRoutes(vpc) }
        if random.chance(50) {
            let vpc = random.pick(Array(0..<count))
            let tables = world.tables.indices.filter { world.tables[$0].vpc == vpc && random.chance(60) }
            world.gatewayEndpoints.append(World.GatewayEndpoint(vpc: vpc, tables: tables))
        }
        for vpc in 0..<count { addHosts(vpc) }
        for group in world.groups.indices { addRules(group) }
        addBalancing()
        if random.chance(20) {
            world.hosts.append(
                World.Host(kind: .looseFunction, subnets: [], groups: nil, isPublic: nil, addresses: []))
        }
        if count == 2 || world.hosts.last?.kind == .looseFunction {
            world.sourceChoice = world.choices.count
            world.targetChoice = world.choices.count + 1
            world.choices += [2, 2]
        }
    }

    mutating func cell<Value>(_ value: Value, or others: [Value]) -> World.Cell<Value> {
        guard unknowns > 0, random.chance(20) else { return World.Cell(value) }
        unknowns -= 1
        world.choices.append(others.count + 1)
        return World.Cell([value] + others, choice: world.choices.count - 1)
    }

    mutating func addVPC(_ vpc: Int) {
        let second = UInt32(vpc + 1)
        let tables = random.pick([1, 2, 3])
        let first = world.tables.count
        for index in 0..<tables {
            world.tables.append(World.Table(vpc: vpc, isMain: index == 0, routes: []))
        }
        let acls = world.acls.count
        if random.chance(25) { world.acls.append(World.ACL(vpc: vpc, isDefault: true, entries: [])) }
        if random.chance(60) { world.acls.append(World.ACL(vpc: vpc, isDefault: false, entries: [])) }
        if random.chance(30) { world.acls.append(World.ACL(vpc: vpc, isDefault: false, entries: [])) }
        for index in 0..<random.pick([2, 3, 4]) {
            let own = (acls..<world.acls.count).filter { !world.acls[$0].isDefault }
            let table = random.chance(80) ? first + Int(random.next() % UInt64(tables)) : nil
            world.subnets.append(
                World.Subnet(
                    vpc: vpc, network: Net4(10, second, UInt32(index), 0, 24),
                    table: table.flatMap { world.tables[$0].isMain ? nil : $0 },
                    acl: !own.isEmpty && random.chance(65) ? random.pick(own) : nil,
                    mapsPublic: cell(random.chance(60), or: [false, true]), zone: random.pick(["a", "b"]),
                    hasSix: world.vpcs[vpc].hasSix && random.chance(isEasy ? 95 : 80)))
            world.subnets[world.subnets.count - 1].assignsSix = cell(random.chance(60), or: [false, true])
        }
        for acl in acls..<world.acls.count { addEntries(acl) }
        let mine = world.subnets.indices.filter { world.subnets[$0].vpc == vpc }
        if random.chance(70) {
            world.nats.append(World.NAT(subnet: random.pick(mine), isPublic: random.chance(85)))
        }
        if random.chance(40) { world.groups.append(World.Group(vpc: vpc, isDefault: true, rules: [])) }
        for _ in 0..<random.pick([2, 3]) {
            world.groups.append(World.Group(vpc: vpc, isDefault: false, rules: []))
        }
    }

    mutating func addRoutes(_ vpc: Int) {
        for index in world.tables.indices where world.tables[index].vpc == vpc {
            var routes: [World.Route] = []
            func add(_ network: Net4, _ target: World.Target, isSix: Bool = false) {
                routes.append(World.Route(network: network, target: target, isSix: isSix))
            }
            let nats = world.nats.indices.filter { world.subnets[world.nats[$0].subnet].vpc == vpc }
            let canInternet = world.vpcs[vpc].gateway != .none
            switch isEasy && random.chance(70) ? 0 : random.pick([0, 0, 0, 1, 1, 2]) {
            case 0: if canInternet { add(.everybody, .internet) }
            case 1: if let nat = nats.first { add(.everybody, .nat(nat)) }
            default: break
            }
            if canInternet, random.chance(15) { add(.office, .internet) }
            // A public address that only apply knows might take either way, and each way is judged by itself.
            if let nat = nats.first, world.vpcs.count == 1, random.chance(10) {
                add(Net4(203, 0, 113, 0, 25), .nat(nat))
            }
            if world.peering != nil, random.chance(75) {
                let other = world.vpcs[1 - vpc].network
                add(random.chance(70) ? other : Net4(other.base, 24), .peering)
            }
            if hasSix {
                switch isEasy && random.chance(70) ? 0 : random.pick([0, 0, 0, 1, 1, 2]) {
                case 0: if canInternet { add(.everybody, .internet, isSix: true) }
                case 1: add(.everybody, .egressOnly, isSix: true)
                default: break
                }
                if random.chance(15) { add(.office, .egressOnly, isSix: true) }
                if world.peering != nil, random.chance(40) {
                    add(world.vpcs[1 - vpc].network, .peering, isSix: true)
                }
            }
            world.tables[index].routes = routes
        }
    }

    mutating func addEntries(_ acl: Int) {
        var entries: [World.Entry] = []
        var number = 100
        func next() -> Int {
            number += 10
            return number
        }
        let vpc = world.vpcs[world.acls[acl].vpc].network
        let isGenerous = random.chance(isEasy ? 85 : 60)
        for isEgress in [false, true] {
            if random.chance(25) {
                entries.append(
                    World.Entry(
                        number: next(), isEgress: isEgress, allows: false, wire: .tcp,
                        ports: cell(3_389...3_389, or: [0...65_535, 22...22]), network: World.Cell(.everybody)))
            }
            if random.chance(15) {
                entries.append(
                    World.Entry(
                        number: next(), isEgress: isEgress, allows: false, wire: nil,
                        ports: World.Cell(0...65_535),
                        network: cell(.office, or: [.everybody, Net4(192, 0, 2, 0, 24)])))
            }
            if random.chance(20) {
                entries.append(
                    World.Entry(
                        number: next(), isEgress: isEgress, allows: false, wire: random.pick([nil, .tcp]),
                        ports: World.Cell(0...65_535), network: World.Cell(Net4(vpc.base + 256, 24))))
            }
            if isGenerous || random.chance(30) {
                entries.append(
                    World.Entry(
                        number: next(), isEgress: isEgress, allows: true, wire: nil, ports: World.Cell(0...65_535),
                        network: cell(.everybody, or: [vpc, Net4(192, 0, 2, 0, 24)])))
                if hasSix, random.chance(80) {
                    entries.append(
                        World.Entry(
                            number: next(), isEgress: isEgress, allows: random.chance(75), wire: nil,
                            ports: World.Cell(0...65_535),
                            network: World.Cell(random.pick([.everybody, .everybody, vpc])), isSix: true))
                }
            } else {
                for (wire, ports) in [
                    (World.Wire.tcp, 443...443), (.tcp, 8_080...8_080), (.tcp, 1_024...65_535), (.udp, 53...53),
                    (.udp, 1_024...65_535), (.icmp, 0...65_535),
                ] where random.chance(75) {
                    let isNarrow = ports.count > 2 && random.chance(hasSix ? 25 : 10)
                    entries.append(
                        World.Entry(
                            number: next(), isEgress: isEgress, allows: true, wire: wire,
                            ports: World.Cell(isNarrow ? 32_768...65_535 : ports),
                            network: random.chance(80) ? World.Cell(.everybody) : World.Cell(vpc),
                            isSix: hasSix && random.chance(45)))
                }
                if random.chance(60) {
                    entries.append(
                        World.Entry(
                            number: next(), isEgress: isEgress, allows: true, wire: nil,
                            ports: World.Cell(0...65_535), network: World.Cell(vpc)))
                }
            }
        }
        world.acls[acl].entries = entries
    }

    mutating func addHosts(_ vpc: Int) {
        let subnets = world.subnets.indices.filter { world.subnets[$0].vpc == vpc }
        let groups = world.groups.indices.filter { world.groups[$0].vpc == vpc && !world.groups[$0].isDefault }
        var kinds: [World.Kind] = [.instance, .instance]
        if random.chance(60) { kinds.append(.service) }
        if random.chance(40) { kinds.append(.database) }
        if random.chance(70) { kinds.append(.balancer) }
        if random.chance(40) { kinds.append(.networkBalancer) }
        if random.chance(25) { kinds.append(.interfaceEndpoint) }
        if random.chance(25) { kinds.append(.function) }
        for kind in kinds {
            let count = kind == .instance ? 1 : min(subnets.count, random.pick([1, 2]))
            let own = Array(subnets.shuffled(using: &random).prefix(count))
            var mine: [Int]? = random.chance(85) ? [random.pick(groups)] : []
            if mine?.isEmpty == false, random.chance(15) {
                mine = Array(Set((mine ?? []) + [random.pick(groups)])).sorted()
            }
            if kind == .networkBalancer, mine?.isEmpty ?? true { mine = nil }
            var host = World.Host(kind: kind, subnets: own, groups: mine, isPublic: nil, addresses: [])
            switch kind {
            case .instance:
                if random.chance(60) { host.isPublic = cell(random.chance(70), or: [false, true]) }
                host.hasElasticAddress = random.chance(15)
                host.isAddressSaid = random.chance(40)
            case .service: if random.chance(70) { host.isPublic = cell(random.chance(60), or: [true, false]) }
            case .database: if random.chance(60) { host.isPublic = cell(random.chance(60), or: [true, false]) }
            case .balancer, .networkBalancer: host.isPublic = cell(random.chance(75), or: [true, false])
            case .interfaceEndpoint, .function, .looseFunction: break
            }
            if kind == .instance, random.chance(30) { host.wantsSix = random.chance(isEasy ? 90 : 60) }
            if kind == .balancer || kind == .function { host.isDualStack = random.chance(50) }
            if kind == .networkBalancer { host.crossesZones = random.chance(40) }
            if kind == .database { host.exists = cell(true, or: [false]) }
            for subnet in own {
                let low = world.subnets[subnet].network.base + 10 + UInt32(world.hosts.count)
                let options = random.chance(50) ? [low, low + 128] : [low + 128, low]
                if hasHalves, !host.isAddressSaid {
                    world.choices.append(2)
                    host.addresses.append(World.Cell(options, choice: world.choices.count - 1))
                } else {
                    host.addresses.append(World.Cell(options[0]))
                }
            }
            world.hosts.append(host)
        }
    }

    mutating func addRules(_ group: Int) {
        let vpc = world.groups[group].vpc
        for isEgress in [false, true] {
            if isEgress, random.chance(55) {
                world.groups[group].rules.append(
                    World.Rule(
                        isEgress: true, wire: nil, ports: World.Cell(0...65_535),
                        peer: .network(World.Cell(.everybody)), form: random.pick([0, 1, 2])))
                continue
            }
            if isEasy, random.chance(70) {
                for isSix in hasSix ? [false, true] : [false] {
                    world.groups[group].rules.append(
                        World.Rule(
                            isEgress: isEgress, wire: nil, ports: World.Cell(0...65_535),
                            peer: .network(World.Cell(.everybody)), form: random.pick([0, 1, 2]), isSix: isSix))
                }
                continue
            }
            for _ in 0..<random.pick([1, 2, 3]) {
                let wire: World.Wire? = random.pick([.tcp, .tcp, .tcp, .udp, .icmp, nil])
                if hasSix, random.chance(35) {
                    let networks: [Net4] = [.everybody, .everybody, .office, world.vpcs[vpc].network]
                    world.groups[group].rules.append(
                        World.Rule(
                            isEgress: isEgress, wire: wire,
                            ports: World.Cell(random.pick([0...65_535, 443...443, 400...9_000])),
                            peer: .network(World.Cell(random.pick(networks))), form: random.pick([0, 1, 2]),
                            isSix: true))
                    continue
                }
                let port = random.pick([443...443, 8_080...8_080, 0...65_535, 53...53, 400...9_000])
                let ports =
                    wire == .tcp || wire == .udp ? cell(port, or: [0...65_535, 22...22]) : World.Cell(0...65_535)
                let subnets = world.subnets.filter { world.vpcs.count == 2 || $0.vpc == vpc }
                let peer: World.Peer
                switch random.pick([0, 0, 0, 0, 1, 2, 2, 2, 3, 4, 5, 6]) {
                case 0: peer = .network(cell(.everybody, or: [Net4(192, 0, 2, 0, 24)]))
                case 1: peer = .network(World.Cell(.office))
                case 2:
                    let other = random.pick(
                        world.groups.indices.filter { world.groups[$0].vpc == vpc || world.peering == true })
                    peer = .group(other)
                case 3: peer = .network(cell(random.pick(subnets).network, or: [.everybody, Net4(192, 0, 2, 0, 24)]))
                case 4: peer = .list([random.pick(subnets).network, .office])
                case 5:
                    peer =
                        !isEgress
                        ? .cloudFront
                        : world.gatewayEndpoints.isEmpty ? .network(World.Cell(world.vpcs[vpc].network)) : .service
                default:
                    let network = random.pick(subnets).network
                    peer = .network(
                        World.Cell(
                            hasHalves
                                ? Net4(network.base + (random.chance(50) ? 128 : 0), 25) : world.vpcs[vpc].network))
                }
                world.groups[group].rules.append(
                    World.Rule(isEgress: isEgress, wire: wire, ports: ports, peer: peer, form: random.pick([0, 1, 2])))
            }
        }
    }

    mutating func addBalancing() {
        for host in world.hosts.indices {
            let kind = world.hosts[host].kind
            guard kind == .balancer || kind == .networkBalancer else { continue }
            let vpc = world.subnets[world.hosts[host].subnets[0]].vpc
            let candidates = world.hosts.indices.filter {
                (world.hosts[$0].kind == .service || world.hosts[$0].kind == .instance)
                    && world.subnets[world.hosts[$0].subnets[0]].vpc == vpc
            }
            var groups: [Int] = []
            let wire: World.Wire = kind == .networkBalancer && random.chance(30) ? .udp : .tcp
            for _ in 0..<random.pick([1, 2]) {
                let isService = random.chance(50)
                let targets = candidates.filter { (world.hosts[$0].kind == .service) == isService }
                groups.append(world.targetGroups.count)
                let crosses: Bool? = kind == .networkBalancer && random.chance(20) ? random.chance(50) : nil
                world.targetGroups.append(
                    World.TargetGroup(
                        port: random.pick([443, 8_080, 53]), wire: wire, type: isService ? "ip" : "instance",
                        preserves: kind == .networkBalancer && wire == .tcp && random.chance(30)
                            ? random.chance(50) : nil,
                        targets: targets.map { ($0, random.chance(50) ? random.pick([443, 8_080, 53]) : nil) },
                        crossesZones: crosses))
            }
            for port in [443, 8_080] where random.chance(75) {
                var listener = World.Listener(
                    balancer: host, port: port, wire: wire,
                    group: kind == .balancer && random.chance(20) ? nil : random.pick(groups))
                if kind == .balancer, random.chance(30) {
                    listener.rule = (random.pick(groups), random.pick([0, 1, 100]))
                }
                world.listeners.append(listener)
            }
            if kind == .balancer, random.chance(40) {
                world.origins.append(
                    World.Origin(
                        balancer: host, isEnabled: random.chance(85),
                        policy: random.pick(["http-only", "https-only", "match-viewer"]),
                        http: random.pick([80, 8_080]), https: 443, isPrivate: random.chance(35)))
            }
        }
    }
}
