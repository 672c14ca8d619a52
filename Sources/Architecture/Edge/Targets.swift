public import AWS
public import Terraform

/// What a load balancer forwards to for a service that CodeDeploy replaces blue by green: two target groups, a listener
/// for the public and one for tests of green before the switch.
///
/// CodeDeploy moves the listeners from one group to the other, so Terraform leaves their default action alone.
public struct BlueGreenTargets: Construct {
    let name: String
    let balancer: LoadBalancer.Parts
    let certificate: Certificate.Parts
    let port: Port
    let testPort: Port
    let healthCheck: HealthCheck

    /// Describes the targets of a blue/green service.
    ///
    /// - Parameters:
    ///   - name: The service's name; with the account's prefix and `-green`, at most 32 characters.
    ///   - balancer: The load balancer.
    ///   - certificate: The certificate of both listeners.
    ///   - port: The port that the containers listen on.
    ///   - testPort: The port of the test listener; open to nobody until the stack says so.
    ///   - healthCheck: When a container can serve.
    public init(
        _ name: String, behind balancer: LoadBalancer.Parts, certificate: Certificate.Parts, port: Port,
        testPort: Port = 8443, healthCheck: HealthCheck
    ) {
        self.name = name
        self.balancer = balancer
        self.certificate = certificate
        self.port = port
        self.testPort = testPort
        self.healthCheck = healthCheck
    }

    /// Listeners and target groups that a blue/green service and its pipeline use.
    public struct Parts {
        /// The load balancer.
        public let balancer: LoadBalancer.Parts
        /// The group that serves first.
        public let blue: LBTargetGroup
        /// The group that the first deployment goes to.
        public let green: LBTargetGroup
        /// The listener for the public.
        public let production: LBListener
        /// The listener for tests before the switch.
        public let test: LBListener
        /// The port that the containers listen on.
        public let port: Port
        /// The port of the test listener.
        public let testPort: Port
    }

    /// Adds target groups and listeners.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let blue = targetGroup("blue", in: stack)
        let green = targetGroup("green", in: stack)
        return Parts(
            balancer: balancer, blue: blue, green: green,
            production: listener("\(label)_https", on: .https, to: blue, in: stack),
            test: listener("\(label)_test", on: testPort, to: green, in: stack), port: port, testPort: testPort)
    }

    private func targetGroup(_ color: String, in stack: Stack) -> LBTargetGroup {
        stack.add(
            LBTargetGroup(
                "\(name.asLocalName)_\(color)", deregistrationDelay: 30,
                name: "\(stack.prefix)-\(name)-\(color)", port: port.expression, protocol: .http, targetType: .ip,
                vpcID: balancer.vpc.id, healthCheck: healthCheck.block))
    }

    private func listener(_ label: String, on port: Port, to group: LBTargetGroup, in stack: Stack) -> LBListener {
        stack.add(
            .forwarding(label, on: port, of: balancer, certificate: certificate, to: group),
            lifecycle: Lifecycle(ignoreChanges: ["default_action"]))
    }
}

/// What a load balancer forwards to for a service that ECS replaces task by task: one target group and the HTTPS listener.
public struct RollingTargets: Construct {
    let name: String
    let balancer: LoadBalancer.Parts
    let certificate: Certificate.Parts
    let port: Port
    let healthCheck: HealthCheck

    /// Describes the targets of a rolling service; see ``BlueGreenTargets`` for the parameters.
    public init(
        _ name: String, behind balancer: LoadBalancer.Parts, certificate: Certificate.Parts, port: Port,
        healthCheck: HealthCheck
    ) {
        self.name = name
        self.balancer = balancer
        self.certificate = certificate
        self.port = port
        self.healthCheck = healthCheck
    }

    /// Listener and target group that a rolling service uses.
    public struct Parts {
        /// The load balancer.
        public let balancer: LoadBalancer.Parts
        /// The target group.
        public let group: LBTargetGroup
        /// The listener for the public.
        public let production: LBListener
        /// The port that the containers listen on.
        public let port: Port
    }

    /// Adds target group and listener.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let group = stack.add(
            LBTargetGroup(
                label, deregistrationDelay: 30, name: "\(stack.prefix)-\(name)", port: port.expression, protocol: .http,
                targetType: .ip, vpcID: balancer.vpc.id, healthCheck: healthCheck.block))
        let listener = stack.add(
            LBListener.forwarding("\(label)_https", on: .https, of: balancer, certificate: certificate, to: group))
        return Parts(balancer: balancer, group: group, production: listener, port: port)
    }
}

extension LBListener {
    /// An HTTPS listener for TLS 1.2 and 1.3 (ELB, "Security policies for your Application Load Balancer").
    static func forwarding(
        _ label: String, on port: Port, of balancer: LoadBalancer.Parts, certificate: Certificate.Parts,
        to group: LBTargetGroup
    ) -> LBListener {
        LBListener(
            label, loadBalancerARN: balancer.loadBalancer.arn,
            defaultAction: [.init(type: .forward, targetGroupARN: group.arn)], certificateARN: certificate.arn,
            port: port.expression, protocol: .https, sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06")
    }
}
