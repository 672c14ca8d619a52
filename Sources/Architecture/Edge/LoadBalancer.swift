public import AWS
public import Terraform

/// An internet-facing Application Load Balancer for HTTPS.
///
/// It drops invalid headers and writes access logs. What it forwards to is said by ``BlueGreenTargets`` or
/// ``RollingTargets``.
public struct LoadBalancer: Construct {
    /// Who may connect to a load balancer.
    public enum Visitors: Sendable {
        /// Everybody, on port 443, and on port 80 to be redirected.
        case internet
        /// CloudFront alone, on port 443.
        case cloudFront
    }

    let name: String
    let subnets: Subnets<Public>
    let visitors: Visitors
    let accessLogs: LogBucket.Parts
    let protection: Protection

    /// Describes a load balancer in all zones of a network.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it, and together they have at most 32 characters.
    ///   - subnets: The public subnets of its zones, at least two.
    ///   - visitors: Who may connect.
    ///   - accessLogs: The bucket that gets its access logs.
    ///   - protection: How it is kept from being destroyed.
    public init(
        _ name: String, in subnets: Subnets<Public>, openTo visitors: Visitors, accessLogs: LogBucket.Parts,
        protection: Protection
    ) {
        self.name = name
        self.subnets = subnets
        self.visitors = visitors
        self.accessLogs = accessLogs
        self.protection = protection
    }

    /// A load balancer that can forward to services.
    public struct Parts: Connectable {
        let stack: Stack
        let vpc: VPC
        /// The load balancer itself.
        public let loadBalancer: LB
        /// Its security group and HTTPS, the port that it is open on.
        public let connections: Connections
    }

    /// Adds load balancer, security group and redirect.
    public func build(in stack: Stack) -> Parts {
        if subnets.subnets.count < 2 {
            stack.report(
                rule: "load-balancer-zones",
                "load balancer '\(name)' is in \(subnets.subnets.count) zone; AWS wants at least two: give the network another"
            )
        }
        let label = name.asLocalName
        let group = stack.add(
            SecurityGroup(
                label, description: "Load balancer \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)",
                tags: ["Name": "\(stack.prefix)-\(name)"], vpcID: subnets.vpc.id))
        let balancer = stack.add(
            LB(
                label, dropInvalidHeaderFields: true, enableDeletionProtection: protection.isOn, internal: false,
                loadBalancerType: .application, name: "\(stack.prefix)-\(name)", securityGroups: [group.id],
                subnets: subnets.ids, accessLogs: .init(bucket: accessLogs.bucket.id, enabled: true, prefix: "alb")),
            dependsOn: [accessLogs.policy], lifecycle: protection.lifecycle())
        let parts = Parts(
            stack: stack, vpc: subnets.vpc, loadBalancer: balancer,
            connections: Connections(stack: stack, securityGroup: group, port: .https))
        switch visitors {
        case .internet: openToInternet(parts, label: label, in: stack)
        case .cloudFront: openToCloudFront(parts, label: label, in: stack)
        }
        return parts
    }

    private func openToInternet(_ parts: Parts, label: String, in stack: Stack) {
        let redirected = parts.allow(from: .anywhere, port: .http, label: "internet")
        stack.suppress(.checkov("CKV_AWS_260", because: "the listener only redirects to HTTPS"), at: redirected)
        parts.allow(from: .anywhere, port: .https, label: "internet")
        stack.add(
            LBListener(
                "\(label)_http", loadBalancerARN: parts.loadBalancer.arn,
                defaultAction: [
                    .init(
                        type: .redirect,
                        redirect: .init(
                            statusCode: .http301, host: "#{host}", path: "/#{path}", port: "443", protocol: .https,
                            query: "#{query}"))
                ], port: 80, protocol: .http))
    }

    /// The list counts as 55 of the 60 rules that a security group may have, so one port is all there is room for
    /// (CloudFront Developer Guide, "Use the CloudFront managed prefix list"); CloudFront needs no redirect anyway.
    private func openToCloudFront(_ parts: Parts, label: String, in stack: Stack) {
        stack.suppress(
            .checkov("CKV2_AWS_28", because: "it admits CloudFront alone, so a limit by address would hit CloudFront"),
            at: parts.loadBalancer)
        let list = stack.add(
            EC2ManagedPrefixListDataSource("\(label)_cloudfront", name: "com.amazonaws.global.cloudfront.origin-facing")
        )
        parts.allow(from: list, port: .https, label: "cloudfront")
    }
}
