public import Terraform

/// The network of a document, to be asked what reaches what.
///
/// ```swift
/// let network = Reachability(configuration)
/// let web = try network.reach(from: .internet, to: .resource("aws_ecs_service.web"), port: 8080)
/// print(web.word, web.paths.first?.hops.map(\.text) ?? [])
/// ```
/// It is built once and answers any number of questions. Only the network is judged: whether a process listens, a target
/// is healthy or IAM allows it plays no part.
public struct Reachability {
    let topology: Topology

    /// Reads the network of a document.
    ///
    /// - Parameters:
    ///   - configuration: The document.
    ///   - modules: Gives the configuration of a local module by its folder relative to the document; nil where there is
    ///     none.
    public init(_ configuration: Configuration, modules: (String) -> Configuration? = { _ in nil }) {
        self.init(Model(configuration, modules: modules))
    }

    /// Reads the network of a document that has been evaluated.
    public init(_ model: Model) {
        topology = Topology(model)
    }

    /// Whether a connection comes from a source to a target and its answer back, and by which paths.
    ///
    /// - Parameters:
    ///   - source: The internet, a network's public addresses, or a resource of the document.
    ///   - target: A resource of the document; from a resource also the internet or a network.
    ///   - port: The port at the target itself, behind a load balancer the container's; nil asks for all of them.
    ///   - transport: The protocol; icmp has no port.
    /// - Throws: What is wrong with the question, such as an address that the document does not have.
    public func reach(
        from source: Party, to target: Party, port: Int? = nil, over transport: Transport = .tcp
    ) throws(ReachError) -> Reach {
        if transport == .icmp, port != nil { throw ReachError("icmp has no ports; leave the port out") }
        if let port, !(1...65_535).contains(port) { throw ReachError("port \(port) is not between 1 and 65535") }
        switch (source, target) {
        case (.resource, _), (_, .resource): break
        default: throw ReachError("the internet reaches itself; name a resource on one side")
        }
        let sources = try sources(source)
        let question = Question(
            topology: topology, sources: sources, targets: try targets(target), transport: transport,
            names: (source.text, target.text))
        return question.answer(port: port)
    }

    /// Everything that a source reaches or may reach, in the order of the document, with its ports and without paths.
    public func everything(
        from source: Party, port: Int? = nil, over transport: Transport = .tcp
    ) throws(ReachError) -> [Reach] {
        if transport == .icmp, port != nil { throw ReachError("icmp has no ports; leave the port out") }
        let sources = try sources(source)
        var result: [Reach] = []
        for instance in topology.endpointOrder {
            guard let endpoint = topology.endpoints[instance] else { continue }
            if case .resource = source, sources.contains(where: { $0.isEndpoint(instance) }) { continue }
            let question = Question(
                topology: topology, sources: sources, targets: [.endpoint(endpoint)], transport: transport,
                names: (source.text, topology.name(instance)))
            if let answer = question.answerIfReached(port: port) { result.append(answer) }
        }
        if case .resource = source {
            let question = Question(
                topology: topology, sources: sources, targets: [.outside(Self.internet, isInternet: true)],
                transport: transport,
                names: (source.text, "internet"))
            if let answer = question.answerIfReached(port: port) { result.append(answer) }
        }
        return result
    }

    private static let internet: [IPFamily: AddressSet] = [.v4: .internet(.v4), .v6: .internet(.v6)]

    private func sources(_ party: Party) throws(ReachError) -> [Search.Source] {
        switch party {
        case .internet: return [.outside(Self.internet, isInternet: true)]
        case .network(let network): return [.outside(Self.addresses(of: network), isInternet: false)]
        case .resource(let address): return try endpoints(address).map { .endpoint($0) }
        }
    }

    private func targets(_ party: Party) throws(ReachError) -> [Question.Target] {
        switch party {
        case .internet: return [.outside(Self.internet, isInternet: true)]
        case .network(let network): return [.outside(Self.addresses(of: network), isInternet: false)]
        case .resource(let address): return try endpoints(address).map { .endpoint($0) }
        }
    }

    /// The public part of a network; private addresses do not come over the internet.
    private static func addresses(of network: IPNetwork) -> [IPFamily: AddressSet] {
        [network.family: AddressSet(network).intersection(.internet(network.family))]
    }

    /// The endpoints of an address, all instances where it names no key.
    private func endpoints(_ address: String) throws(ReachError) -> [Endpoint] {
        let named = topology.model.instances.filter {
            $0.address == address
                || $0.key != .none && $0.address.utf8.starts(with: address.utf8)
                    && $0.address.utf8.dropFirst(address.utf8.count).first == UInt8(ascii: "[")
        }
        let found = named.compactMap { topology.endpoints[$0.index] }
        if !found.isEmpty { return found }
        if let first = named.first {
            throw ReachError("\(first.address) has no network interface, so nothing reaches it over a network")
        }
        if topology.model.configuration.blocks.contains(where: { $0.address.text == address }) {
            throw ReachError("\(address) has no instances, for its count or for_each is empty")
        }
        if address.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false
            || address.contains(":") && !address.contains("[")
        {
            throw ReachError("'\(address)' is no IP address or CIDR, such as 203.0.113.7 or 203.0.113.0/24")
        }
        let known = topology.endpointOrder.map { topology.name($0) }
        let fix = Spelling.nearest(to: address, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw ReachError("'\(address)' is not in the document\(fix)")
    }
}

extension Party {
    /// The party as the command line names it.
    public var text: String {
        switch self {
        case .internet: "internet"
        case .network(let network): network.text
        case .resource(let address): address
        }
    }
}

extension Search.Source {
    fileprivate func isEndpoint(_ instance: Int) -> Bool {
        if case .endpoint(let endpoint) = self { endpoint.instance == instance } else { false }
    }
}

extension Configuration {
    /// Whether a connection comes from a source to a target and its answer back; see ``Reachability``.
    ///
    /// ```swift
    /// #expect(try configuration.reach(from: .internet, to: service.address, port: 8080).isReachable)
    /// ```
    public func reach(
        from source: Party, to target: Address, port: Int? = nil, over transport: Transport = .tcp
    ) throws(ReachError) -> Reach {
        try Reachability(self).reach(from: source, to: .resource(target.text), port: port, over: transport)
    }
}
