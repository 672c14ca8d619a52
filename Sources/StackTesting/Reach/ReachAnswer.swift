public import AWS
import Invariants
public import Terraform
public import Testing

/// What a question about reachability is answered, with the paths that explain it.
///
/// A failed expectation shows each open path hop by hop, and of each closed one the hop that closes it, with its Swift line:
///
/// ```swift
/// #expect(stack.reach(from: .internet, to: database, port: 3_306) == .unreachable)
/// // reachable from internet to aws_rds_cluster.database over tcp 3306
/// // open path:
/// //   Stacks/Shop.swift:12:9: public address: …
/// ```
public struct ReachAnswer: Sendable {
    /// What was answered; nil for a question that makes no sense, which has failed the test already.
    let reach: Reach?
    let stack: TestedStack

    /// What is expected of an answer.
    public struct Expected: Hashable, Sendable, CustomStringConvertible {
        fileprivate let answer: Answer
        /// The ports that are reached, and no others; nil where they do not matter.
        fileprivate let ports: [PortRange]?

        /// By at least one path, whatever apply will know.
        public static let reachable = Expected(answer: .open, ports: nil)
        /// By no path, whatever apply will know.
        public static let unreachable = Expected(answer: .closed, ports: nil)
        /// What apply will know decides.
        public static let unknown = Expected(answer: .unknown, ports: nil)
        /// On these ports, and on no other even perhaps; for a question that names no port.
        public static func reachable(on ports: PortRange...) -> Expected { Expected(answer: .open, ports: ports) }

        /// The answer in words.
        public var description: String {
            let ports = ports.map { " on \($0.map(\.text).joined(separator: ", ")) alone" } ?? ""
            return "\(answer.expectedWord)\(ports)"
        }
    }

    /// Whether the answer is the expected one; one that is unknown is neither reachable nor unreachable.
    public static func == (answer: ReachAnswer, expected: Expected) -> Bool {
        guard let reach = answer.reach, reach.answer == expected.answer else { return false }
        guard let ports = expected.ports else { return true }
        if let port = reach.port { return PortSet(ports) == PortSet([PortRange(Port(port))]) }
        return PortSet(reach.ports) == PortSet(ports)
    }

    /// Whether it is reached, and every path leads through a resource, such as a load balancer.
    ///
    /// The question must name a port, for each port has paths of its own.
    public func isOnly<Type: NodeBlock>(through resource: Found<Type>) -> Bool {
        guard let reach, reach.isReachable, reach.port != nil || reach.transport == .icmp else { return false }
        return reach.paths.filter { $0.answer != .closed }.allSatisfy { path in
            path.hops.contains { $0.address.map { ReachedPorts.base($0) == resource.address.text } ?? false }
        }
    }
}

extension ReachAnswer: CustomStringConvertible, CustomTestStringConvertible {
    /// The answer, then the paths that explain it.
    public var description: String { reach.map { stack.text(of: $0) } ?? "a question without an answer" }

    /// The same, as the test runner shows it.
    public var testDescription: String { description }
}

extension Answer {
    fileprivate var expectedWord: String {
        switch self {
        case .open: "reachable"
        case .closed: "unreachable"
        case .unknown: "unknown"
        }
    }
}
