import Terraform

/// A port that a container listens on.
public struct PortMapping: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// What a port speaks.
    public enum TransportProtocol: String, Hashable, Sendable {
        /// TCP, the default.
        case tcp
        /// UDP, which the X-Ray daemon listens on.
        case udp
    }

    /// What Service Connect takes a port's traffic for.
    public enum ApplicationProtocol: String, Hashable, Sendable {
        /// HTTP/1.1.
        case http
        /// HTTP/2.
        case http2
        /// gRPC.
        case grpc
    }

    /// The port in the container.
    public let container: Port
    /// The port on the host; the same one in tasks with their own network interface, as on Fargate.
    public let host: Port
    /// TCP or UDP.
    public let transport: TransportProtocol
    /// The port's name in Service Connect.
    public let name: String?
    /// What Service Connect takes the traffic for.
    public let application: ApplicationProtocol?

    /// Makes a mapping.
    ///
    /// - Parameters:
    ///   - container: The port in the container.
    ///   - host: The port on the host; the container's unless given. 0 lets Docker choose, on EC2 in bridge mode.
    ///   - transport: TCP unless given.
    ///   - name: The port's name in Service Connect; none unless given.
    ///   - application: What Service Connect takes the traffic for; TCP unless given.
    public init(
        _ container: Port, host: Port? = nil, transport: TransportProtocol = .tcp, name: String? = nil,
        application: ApplicationProtocol? = nil
    ) {
        self.container = container
        self.host = host ?? container
        self.transport = transport
        self.name = name
        self.application = application
    }

    /// A TCP port, the same on the host.
    public init(integerLiteral value: Int) {
        self.init(Port(value))
    }

    var json: JSONText {
        var members: [JSONText.Member] = [
            .init("containerPort", .number(container.expression.cast())),
            .init("hostPort", .number(host.expression.cast())),
            .init("protocol", .string(Expression(transport.rawValue))),
        ]
        if let name { members.append(.init("name", .string(Expression(name)))) }
        if let application { members.append(.init("appProtocol", .string(Expression(application.rawValue)))) }
        return .object(members)
    }
}
