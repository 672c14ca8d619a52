/// A load balancer with its listeners.
struct LoadBalancer {
    enum Kind: Hashable { case application, network, gateway, classic, unknown }

    let instance: Int
    let name: String
    let kind: Kind
    /// Whether its nodes have public addresses.
    let isPublic: Answer
    /// Whether a node sends to targets in other zones.
    let crossesZones: Answer
    var listeners: [Listener] = []
    /// The places of the listeners by their ports.
    var listenerPlaces: [Int?: [Int]] = [:]
}

/// A listener with the target groups that it forwards to.
struct Listener {
    let place: Place
    let name: String
    /// The port; nil where only apply knows it.
    let port: Int?
    /// Whether it takes connections (tcp) or datagrams (udp).
    let tcp: Answer
    let udp: Answer
    let isCertain: Bool
    var forwards: [Forward] = []

    func takes(_ transport: Transport) -> Answer {
        let answer = transport == .tcp ? tcp : transport == .udp ? udp : .closed
        return isCertain ? answer : answer.and(.unknown)
    }

    func takes(_ traffic: Traffic) -> Answer {
        takes(traffic.transport).and(port.map { $0 == traffic.port ? .open : .closed } ?? .unknown)
    }
}

/// That a listener, or one of its rules, forwards to a target group.
struct Forward {
    /// The target group; nil where only apply knows it.
    let group: Int?
    let answer: Answer
    let place: Place
}

/// That a resource is a target of a group.
struct Registration {
    let group: Int?
    let target: Int
    /// The port at the target; nil where only apply knows it.
    let port: Int?
    let isCertain: Bool
    /// The one interface that is registered; nil for all.
    var interface: IPNetwork?
    let place: Place
}

/// A target group.
struct TargetGroup {
    let instance: Int
    let name: String
    let port: Int?
    /// `instance`, `ip`, `lambda`, `alb`; nil where only apply knows it.
    let targetType: String?
    let transport: String?
    let preservesClient: Resolved
    let crossesZones: Resolved
}
