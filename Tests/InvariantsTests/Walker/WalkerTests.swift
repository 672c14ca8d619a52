import Invariants
import Terraform
import Testing

/// The word for every question about many random networks, against packets that are sent through them.
@Suite struct `Reachability agrees with packets` {
    @Test(arguments: 0..<20)
    func `in networks whose values are known`(part: Int) throws {
        try Self.compare(seeds: part * 100..<(part + 1) * 100, unknowns: 0)
    }

    @Test(arguments: 0..<10)
    func `in networks with unknown values, for all that they can be`(part: Int) throws {
        try Self.compare(seeds: 10_000 + part * 50..<10_000 + (part + 1) * 50, unknowns: 3)
    }

    private static func compare(seeds: Range<Int>, unknowns: Int) throws {
        for seed in seeds {
            var random = SeededGenerator(seed: UInt64(seed))
            let world = World.random(&random, unknowns: unknowns)
            guard world.choices.reduce(1, *) <= 48 else { continue }
            let configuration = try Configuration(document: world.document)
            #expect(configuration.reported.isEmpty, "seed \(seed)")
            let network = Reachability(configuration)
            let walkers = world.completions.map { Walker(world, $0) }
            for question in questions(of: world, &random) {
                let expected = word(question, walkers)
                let answer = try network.reach(
                    from: question.source.party(in: world), to: question.target.party(in: world),
                    port: question.wire == .icmp ? nil : question.port,
                    over: Transport(rawValue: question.wire.rawValue) ?? .tcp)
                if answer.word != expected {
                    Issue.record("seed \(seed), \(question): \(answer.word), but packets say \(expected)")
                }
            }
        }
    }

    private struct Question: CustomStringConvertible {
        let source: Walker.Source
        let target: Walker.Destination
        let wire: World.Wire
        let port: Int

        var description: String { "\(source) to \(target), \(wire) \(port)" }
    }

    private static func questions(of world: World, _ random: inout SeededGenerator) -> [Question] {
        var result: [Question] = []
        for host in world.hosts.indices {
            for port in [443, 8_080] {
                result.append(Question(source: .internet, target: .host(host), wire: .tcp, port: port))
            }
            let other = Int(random.next() % UInt64(world.hosts.count))
            let wire = random.pick([World.Wire.tcp, .tcp, .udp, .icmp])
            let port = wire == .udp ? 53 : random.pick([443, 8_080])
            if other != host {
                result.append(Question(source: .host(other), target: .host(host), wire: wire, port: port))
            }
            result.append(Question(source: .address(0xCB00_7107), target: .host(host), wire: wire, port: port))
            if world.hosts[host].kind != .balancer, world.hosts[host].kind != .networkBalancer {
                result.append(Question(source: .host(host), target: .internet, wire: wire, port: port))
            }
        }
        return result
    }

    /// One path that is open whatever comes makes it reachable; none that can be open makes it unreachable.
    private static func word(_ question: Question, _ walkers: [Walker]) -> String {
        var always: Set<String>?
        var ever: Set<String> = []
        for walker in walkers {
            let open = walker.openPaths(question.source, question.target, question.wire, question.port)
            always = always?.intersection(open) ?? open
            ever.formUnion(open)
        }
        return always?.isEmpty == false ? "reachable" : ever.isEmpty ? "unreachable" : "unknown"
    }
}

extension Walker.Source {
    fileprivate func party(in world: World) -> Party {
        switch self {
        case .internet: .internet
        case .address(let address): Party(dotted(address))
        case .host(let host): .resource(world.address(ofHost: host))
        }
    }
}

extension Walker.Destination {
    fileprivate func party(in world: World) -> Party {
        switch self {
        case .internet: .internet
        case .host(let host): .resource(world.address(ofHost: host))
        }
    }
}
