public import AWS
public import Terraform

/// What a load balancer forwards to for a group of instances: one target group of type `instance` and the HTTPS listener.
///
/// The Auto Scaling group registers its instances; see ``InstanceGroup``.
public struct InstanceTargets: Construct {
    let name: String
    let balancer: LoadBalancer.Parts
    let certificate: Certificate.Parts
    let port: Port
    let healthCheck: HealthCheck

    /// Describes the targets of a group of instances.
    ///
    /// - Parameters:
    ///   - name: The group's name; with the account's prefix, at most 32 characters.
    ///   - balancer: The load balancer.
    ///   - certificate: The certificate of the listener.
    ///   - port: The port that the instances listen on.
    ///   - healthCheck: When an instance can serve.
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

    /// Listener and target group that a group of instances uses.
    public struct Parts {
        /// The load balancer.
        public let balancer: LoadBalancer.Parts
        /// The target group.
        public let group: LBTargetGroup
        /// The listener for the public.
        public let production: LBListener
        /// The port that the instances listen on.
        public let port: Port
        /// The path by which the load balancer looks whether an instance is well.
        public let healthPath: String
    }

    /// Adds target group and listener.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let group = stack.add(
            LBTargetGroup(
                label, deregistrationDelay: 60, name: "\(stack.prefix)-\(name)", port: port.expression, protocol: .http,
                targetType: .instance, vpcID: balancer.vpc.id, healthCheck: healthCheck.block))
        let listener = stack.add(
            LBListener.forwarding("\(label)_https", on: .https, of: balancer, certificate: certificate, to: group))
        return Parts(balancer: balancer, group: group, production: listener, port: port, healthPath: healthCheck.path)
    }
}
