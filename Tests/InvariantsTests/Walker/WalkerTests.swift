import Invariants
import Terraform
import Testing

/// The word for every question about many random networks, against packets that are sent through them.
@Suite struct `Reachability agrees with packets` {
    @Test(arguments: 0..<20)
    func `in networks whose values are known`(part: Int) throws {
        try Self.compare(100, from: part * 1_000, unknowns: 0)
    }

    @Test(arguments: 0..<10)
    func `in networks with unknown values, for all that they can be`(part: Int) throws {
        try Self.compare(50, from: 100_000 + part * 1_000, unknowns: 3)
    }

    /// Packets of 800 networks, without a look at the implementation: each mechanism lets some pass and stops others.
    @Test func `where every mechanism has its say, both ways`() {
        let tally = Tally()
        var seed = 0
        var count = 0
        while count < 800 {
            var random = SeededGenerator(seed: UInt64(seed))
            seed += 1
            let world = World.random(&random, unknowns: 0)
            guard let completion = world.completions(atMost: 48)?.first else { continue }
            count += 1
            let walker = Walker(world, completion, tally)
            for question in Self.questions(of: world, &random) {
                _ = walker.openPaths(question.source, question.target, question.wire, question.port)
            }
        }
        // What can only be so.
        let oneSided = [
            "elastic address", "no public address by default", "network ACL without a match", "shorter prefix",
            "egress-only gateway", "function in no VPC", "route to the internet",
        ]
        for (mechanism, counts) in tally.counts.sorted(by: { $0.key < $1.key }) {
            let isBoth = counts.yes >= 6 && counts.no >= 6
            #expect(
                isBoth || oneSided.contains(mechanism) && counts.yes + counts.no >= 6,
                "\(mechanism): \(counts.yes) times open, \(counts.no) times closed")
        }
        #expect(tally.counts.count == 47, "\(tally.counts.keys.sorted())")
    }

    /// Compares so many networks, of consecutive seeds; those with too many completions do not count.
    private static func compare(_ count: Int, from first: Int, unknowns: Int) throws {
        var left = count
        var seed = first
        while left > 0 {
            var random = SeededGenerator(seed: UInt64(seed))
            seed += 1
            let world = World.random(&random, unknowns: unknowns)
            guard let completions = world.completions(atMost: 48) else { continue }
            left -= 1
            let configuration = try Configuration(document: world.document)
            #expect(configuration.reported.isEmpty, "seed \(seed - 1)")
            let network = Reachability(configuration)
            let walkers = completions.map { Walker(world, $0) }
            for question in questions(of: world, &random) {
                let expected = word(question, walkers)
                let answer = try network.reach(
                    from: question.source.party(in: world), to: question.target.party(in: world),
                    port: question.wire == .icmp ? nil : question.port,
                    over: Transport(rawValue: question.wire.rawValue) ?? .tcp)
                if answer.word != expected {
                    Issue.record(
                        """
                        seed \(seed - 1), \(question): \(answer.word), but packets say \(expected): \
                        \(answer.paths.first?.hops.map(\.text) ?? []) in \(world.document)
                        """)
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
            if world.vpcs[0].hasSix {
                result.append(Question(source: .address6(0xCB00_7107), target: .host(host), wire: wire, port: port))
            }
            if world.hosts[host].kind != .balancer, world.hosts[host].kind != .networkBalancer {
                result.append(Question(source: .host(host), target: .internet, wire: wire, port: port))
            }
            for index in world.gatewayEndpoints.indices where random.chance(40) {
                result.append(Question(source: .host(host), target: .gatewayEndpoint(index), wire: .tcp, port: 443))
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
        case .address6(let address): Party(dotted6(address))
        case .host(let host): .resource(world.address(ofHost: host))
        }
    }
}

extension Walker.Destination {
    fileprivate func party(in world: World) -> Party {
        switch self {
        case .internet: .internet
        case .host(let host): .resource(world.address(ofHost: host))
        case .gatewayEndpoint(let index): .resource("aws_vpc_endpoint.g\(index)")
        }
    }
}
