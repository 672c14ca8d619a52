import Terraform

/// A question with its sources and targets found: one that reaches one is enough.
struct Question {
    let topology: Topology
    let sources: [Search.Source]
    let targets: [Target]
    let transport: Transport
    let names: (source: String, target: String)

    /// What is asked for.
    enum Target {
        case outside([IPFamily: AddressSet], isInternet: Bool)
        case endpoint(Endpoint)
    }

    func answer(port: Int?) -> Reach {
        if let port { return reach(port: port, named: port, []) }
        if transport == .icmp { return reach(port: 0, named: nil, []) }
        let ports = ports()
        let best = ports.map(\.answer).max() ?? .closed
        let chosen = ports.first { $0.answer == best && best != .closed }?.first ?? likelyPort
        return reach(port: chosen, named: nil, ports.filter { $0.answer != .closed })
    }

    /// The answer without its paths; nil where nothing is reached.
    func answerIfReached(port: Int?) -> Reach? {
        let ports = port == nil && transport != .icmp ? ports().filter { $0.answer != .closed } : []
        let answer = port != nil || transport == .icmp ? word(port: port ?? 0) : ports.map(\.answer).max() ?? .closed
        if answer == .closed { return nil }
        return Reach(
            answer: answer, source: names.source, target: names.target, transport: transport, port: port,
            ports: ports, paths: [])
    }

    private func trails(port: Int, explains: Bool) -> [Trail] {
        var result: [Trail] = []
        for source in sources {
            let search = Search(topology: topology, source: source, transport: transport, explains: explains)
            for target in targets {
                var found: [Trail]
                switch target {
                case .outside(let sets, let isInternet):
                    found = search.trails(toOutside: sets, isInternet: isInternet, port: port)
                case .endpoint(let endpoint):
                    found = search.trails(to: endpoint, port: port)
                    if found.isEmpty { found = [search.none(endpoint.instance)] }
                }
                for index in found.indices {
                    if case .endpoint(let endpoint) = source {
                        found[index].addExistence(of: endpoint.instance, in: topology)
                    }
                    if case .endpoint(let endpoint) = target {
                        found[index].addExistence(of: endpoint.instance, in: topology)
                    }
                }
                result += found
            }
        }
        return result
    }

    private func word(port: Int) -> Answer {
        trails(port: port, explains: false).map(\.answer).max() ?? .closed
    }

    private func reach(port: Int, named: Int?, _ ports: [Reach.Ports]) -> Reach {
        let trails = trails(port: port, explains: true)
        // Sorting keeps the order of equal answers; the same hops are told once.
        let order = trails.indices.sorted { (trails[$1].answer, $0) < (trails[$0].answer, $1) }
        var seen: Set<ReachPath> = []
        var paths: [ReachPath] = []
        for index in order {
            let path = path(trails[index])
            if seen.insert(path).inserted { paths.append(path) }
        }
        return Reach(
            answer: trails.map(\.answer).max() ?? .closed, source: names.source, target: names.target,
            transport: transport, port: named, ports: ports, paths: paths)
    }

    private func path(_ trail: Trail) -> ReachPath {
        ReachPath(
            hops: trail.hops.map { step in
                let instance = step.place.map { topology.model.instances[$0.instance] }
                return Hop(
                    kind: step.kind, answer: step.answer, text: step.text, address: instance?.address,
                    position: step.place?.path.flatMap { instance?.block.position(of: $0) } ?? instance?.block.position)
            }, answer: trail.answer)
    }

    // MARK: Ports

    /// Every port with its answer, in ranges.
    private func ports() -> [Reach.Ports] {
        var result: [Reach.Ports] = []
        for (first, last) in ranges() {
            let answer = word(port: first)
            if let previous = result.last, previous.answer == answer, previous.last == first - 1 {
                result[result.count - 1] = Reach.Ports(first: previous.first, last: last, answer: answer)
            } else {
                result.append(Reach.Ports(first: first, last: last, answer: answer))
            }
        }
        return result
    }

    /// A port that is worth an explanation where none is open.
    private var likelyPort: Int {
        for case .endpoint(let endpoint) in targets {
            if let port = topology.registrations[endpoint.instance]?.compactMap(\.port).first { return port }
            if case .balancer(let index) = endpoint.kind,
                let port = topology.balancers[index].listeners.compactMap(\.port).first
            {
                return port
            }
        }
        return ranges().first { $0.first > 1 }?.first ?? 443
    }

    /// Ranges of ports within which no rule tells ports apart.
    private func ranges() -> [(first: Int, last: Int)] {
        var starts: Set<Int> = [1]
        func add(_ range: PortRange) {
            for start in [range.first, range.last.map { $0 + 1 }] {
                if let start, (1...65_535).contains(start) { starts.insert(start) }
            }
        }
        func add(_ interfaces: [Interface], isSource: Bool) {
            for interface in interfaces {
                for group in interface.groups.groups {
                    let group = topology.groups[group]
                    for rule in isSource ? group.egress : group.ingress where rule.transport != .all { add(rule.ports) }
                }
                for acl in topology.subnets[interface.subnet].acls.map({ topology.acls[$0] }) {
                    for entry in isSource ? acl.egress : acl.ingress where entry.transport != .all { add(entry.ports) }
                }
            }
        }
        for case .endpoint(let source) in sources { add(source.interfaces, isSource: true) }
        for target in targets {
            guard case .endpoint(let endpoint) = target else { continue }
            add(endpoint.interfaces, isSource: false)
            for port in (topology.registrations[endpoint.instance] ?? []).compactMap(\.port) {
                add(PortRange(first: port, last: port))
            }
            switch endpoint.kind {
            case .balancer(let index):
                for port in topology.balancers[index].listeners.compactMap(\.port) {
                    add(PortRange(first: port, last: port))
                }
            case .distribution, .publicService:
                add(PortRange(first: 80, last: 80))
                add(PortRange(first: 443, last: 443))
            default: break
            }
        }
        // NAT gateways have network ACLs of their own.
        if sources.contains(where: { if case .endpoint = $0 { true } else { false } }) {
            for gateway in topology.natGateways.values {
                for acl in gateway.subnet.map({ topology.subnets[$0].acls }) ?? [] {
                    let acl = topology.acls[acl]
                    for entry in acl.ingress + acl.egress where entry.transport != .all { add(entry.ports) }
                }
            }
        }
        let sorted = starts.sorted()
        return sorted.indices.map { index in
            (sorted[index], index + 1 < sorted.count ? sorted[index + 1] - 1 : 65_535)
        }
    }
}
