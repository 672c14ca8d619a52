public import AWS
import Invariants
import Terraform
public import Testing

/// Everything that somebody reaches over the network, with the ports.
///
/// ```swift
/// #expect(stack.reach(from: .internet) == [balancer.on(80, 443), service.on(8080)])
/// ```
/// A failed expectation shows each resource that is reached, and by which path. What only apply decides is not equal to
/// what is certain: it is expected as such, by ``NetworkParty/perhapsOn(_:over:)``.
public struct ReachedResources: Sendable {
    let answers: [Reach]
    let stack: TestedStack

    /// Whether just these resources are reached, on just these ports, in any order.
    public static func == (reached: ReachedResources, expected: [ReachedPorts]) -> Bool {
        var missing = Set(expected)
        for answer in reached.answers {
            guard let match = expected.first(where: { $0.isAnswered(by: answer) }) else { return false }
            missing.remove(match)
        }
        return missing.isEmpty
    }

    /// The addresses of what is reached, or perhaps is, in the order of the document; `internet` may be one.
    public var addresses: [String] {
        var seen: Set<String> = []
        return answers.map(\.target).filter { seen.insert($0).inserted }
    }
}

extension ReachedResources: CustomStringConvertible, CustomTestStringConvertible {
    /// What is reached, a resource after the other, each with its ports and a path to each of them.
    public var description: String {
        if answers.isEmpty { return "nothing" }
        return answers.map { answer in
            ([stack.head(of: answer)] + stack.explained(answer).map { "  \($0)" }).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The same, as the test runner shows it.
    public var testDescription: String { description }
}

/// Something that is expected to be reached, with its ports.
public struct ReachedPorts: Hashable, Sendable, CustomStringConvertible {
    let name: String
    let transport: NetworkProtocol
    let ports: [PortRange]
    let isCertain: Bool

    /// The internet, to say what is reached there: `.internet.on(443)`.
    public static var internet: NamedParty { .internet }

    /// The resource with its ports: `aws_lb.web on tcp 80, 443`.
    public var description: String {
        let ports = ports.isEmpty ? "" : " \(ports.map(\.text).joined(separator: ", "))"
        return "\(name) \(isCertain ? "on" : "perhaps on") \(transport.rawValue)\(ports)"
    }

    fileprivate func isAnswered(by reach: Reach) -> Bool {
        guard reach.target == name || Self.base(reach.target) == name, reach.transport.rawValue == transport.rawValue
        else { return false }
        if reach.transport == .icmp { return reach.isReachable == isCertain }
        if let port = reach.port {
            return PortSet(ports) == PortSet([PortRange(Port(port))]) && reach.isReachable == isCertain
        }
        return PortSet(reach.ports) == PortSet(ports, isCertain: isCertain)
    }

    /// An address without the key of an instance.
    static func base(_ address: String) -> String {
        address.hasSuffix("]") ? address.firstIndex(of: "[").map { String(address[..<$0]) } ?? address : address
    }
}

extension NetworkParty {
    /// The resource as reached on these ports for certain, and on no others.
    public func on(_ ports: PortRange..., over transport: NetworkProtocol = .tcp) -> ReachedPorts {
        ReachedPorts(name: networkName, transport: transport, ports: ports, isCertain: true)
    }

    /// The resource as perhaps reached on these ports, and on no others: what apply will know decides.
    public func perhapsOn(_ ports: PortRange..., over transport: NetworkProtocol = .tcp) -> ReachedPorts {
        ReachedPorts(name: networkName, transport: transport, ports: ports, isCertain: false)
    }
}

extension TestedStack {
    /// A resource that is reached, with its line and ports.
    fileprivate func head(of reach: Reach) -> String {
        let block = configuration.blocks.first { $0.address.text == ReachedPorts.base(reach.target) }
        let line = block?.position.map { " (\($0.text(relativeTo: root)))" } ?? ""
        let ports = reach.port.map(String.init) ?? Self.portText(reach.ports)
        return "\(reach.target)\(line) on \(reach.transport.rawValue) \(ports)"
    }

    /// How many ranges of ports a message explains; more would hide the first.
    private static let shownRanges = 8

    /// The lines that explain an answer which came without paths: a path to each range of ports.
    fileprivate func explained(_ reach: Reach) -> [String] {
        let ranges = reach.ports.map { (text: $0.text, port: Optional($0.first)) }
        let asked = ranges.isEmpty ? [(text: reach.port.map(String.init) ?? "", port: reach.port)] : ranges
        let lines = asked.prefix(Self.shownRanges).flatMap { range in
            let answer = evaluation.network { network in
                try? network.reach(
                    from: Party(reach.source), to: Party(reach.target), port: range.port, over: reach.transport)
            }
            guard let answer else { return [String]() }
            return ["\(reach.transport.rawValue) \(range.text):"] + pathLines(of: answer, atMost: 1)
        }
        return lines + (asked.count > Self.shownRanges ? ["and \(asked.count - Self.shownRanges) more ports"] : [])
    }
}
