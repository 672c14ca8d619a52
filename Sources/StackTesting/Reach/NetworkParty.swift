public import AWS
import Terraform

/// Who asks on the network, or is asked: a resource that was found, the internet, or a network.
///
/// ```swift
/// stack.reach(from: .internet, to: balancer, port: 443)
/// stack.reach(from: .network("203.0.113.0/24"), to: bastion, port: 22)
/// stack.reach(from: service, to: .internet, port: 443)
/// ```
public protocol NetworkParty: Sendable {
    /// What `synth reach` calls it: `internet`, an address or network, or the address of a resource.
    var networkName: String { get }
}

extension Found: NetworkParty {
    /// The resource's address; of a repeated one all instances are meant.
    public var networkName: String { address.text }
}

/// The internet, a network, or a resource by its address; see ``NetworkParty``.
public struct NamedParty: NetworkParty, Hashable {
    /// What `synth reach` calls it.
    public let networkName: String
}

extension NetworkParty where Self == NamedParty {
    /// Anybody with a public address; as a target, any public host.
    public static var internet: NamedParty { NamedParty(networkName: "internet") }

    /// The public addresses of a network; private ones do not come over the internet.
    public static func network(_ block: CIDRBlock) -> NamedParty { NamedParty(networkName: block.description) }

    /// A resource by its address, such as one instance of a repeated one: `aws_instance.bastion[0]`.
    public static func resource(_ address: String) -> NamedParty { NamedParty(networkName: address) }
}

/// The protocol of a question about reachability.
public enum NetworkProtocol: String, Hashable, Sendable {
    /// A connection of TCP.
    case tcp
    /// A datagram of UDP, and its answer.
    case udp
    /// An echo request and its reply; it has no ports.
    case icmp
}
