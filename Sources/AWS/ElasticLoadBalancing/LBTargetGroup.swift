// Written by 'synth bind aws_lb_target_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The targets that a load balancer sends to, and how it tells healthy ones: `aws_lb_target_group` in Terraform.
public struct LBTargetGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb_target_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - connectionTermination: `connection_termination`.
    ///   - deregistrationDelay: `deregistration_delay`; 0 to 3600; default `300`.
    ///   - ipAddressType: `ip_address_type`; a change replaces the resource.
    ///   - lambdaMultiValueHeadersEnabled: `lambda_multi_value_headers_enabled`; default false.
    ///   - loadBalancingAlgorithmType: `load_balancing_algorithm_type`.
    ///   - loadBalancingAnomalyMitigation: `load_balancing_anomaly_mitigation`.
    ///   - loadBalancingCrossZoneEnabled: `load_balancing_cross_zone_enabled`.
    ///   - name: `name`; at most 32 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 6 characters; not beside `name`; a change replaces the resource.
    ///   - port: `port`; 1 to 65535; a change replaces the resource.
    ///   - preserveClientIP: `preserve_client_ip`.
    ///   - protocol: `protocol`; a change replaces the resource.
    ///   - protocolVersion: `protocol_version`; a change replaces the resource.
    ///   - proxyProtocolV2: `proxy_protocol_v2`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - slowStart: `slow_start`; default 0.
    ///   - tags: `tags`.
    ///   - targetControlPort: `target_control_port`; 1 to 65535; a change replaces the resource; provider 6 only.
    ///   - targetType: `target_type`; default `instance`; a change replaces the resource.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - healthCheck: `health_check`.
    ///   - stickiness: `stickiness`.
    ///   - targetFailover: `target_failover`.
    ///   - targetGroupHealth: `target_group_health`.
    ///   - targetHealthState: `target_health_state`.
    public init(
        _ localName: String,
        connectionTermination: Expression<Bool>? = nil,
        deregistrationDelay: Expression<Int>? = nil,
        ipAddressType: Expression<LBTargetGroup.IPAddressType>? = nil,
        lambdaMultiValueHeadersEnabled: Expression<Bool>? = nil,
        loadBalancingAlgorithmType: Expression<LBTargetGroup.LoadBalancingAlgorithmType>? = nil,
        loadBalancingAnomalyMitigation: Expression<LBTargetGroup.LoadBalancingAnomalyMitigation>? = nil,
        loadBalancingCrossZoneEnabled: Expression<LBTargetGroup.LoadBalancingCrossZoneEnabled>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        port: Expression<Int>? = nil,
        preserveClientIP: Expression<Bool>? = nil,
        `protocol`: Expression<LBTargetGroup.ProtocolName>? = nil,
        protocolVersion: Expression<LBTargetGroup.ProtocolVersion>? = nil,
        proxyProtocolV2: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        slowStart: Expression<Int>? = nil,
        tags: Expression<[String: String]>? = nil,
        targetControlPort: Expression<Int>? = nil,
        targetType: Expression<LBTargetGroup.TargetType>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        healthCheck: LBTargetGroup.HealthCheck? = nil,
        stickiness: LBTargetGroup.Stickiness? = nil,
        targetFailover: Blocks<LBTargetGroup.TargetFailover> = [],
        targetGroupHealth: LBTargetGroup.TargetGroupHealth? = nil,
        targetHealthState: Blocks<LBTargetGroup.TargetHealthState> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("connection_termination", connectionTermination)
        node.body.set("deregistration_delay", deregistrationDelay)
        node.body.set("health_check", healthCheck)
        node.body.set("ip_address_type", ipAddressType)
        node.body.set("lambda_multi_value_headers_enabled", lambdaMultiValueHeadersEnabled)
        node.body.set("load_balancing_algorithm_type", loadBalancingAlgorithmType)
        node.body.set("load_balancing_anomaly_mitigation", loadBalancingAnomalyMitigation)
        node.body.set("load_balancing_cross_zone_enabled", loadBalancingCrossZoneEnabled)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("port", port)
        node.body.set("preserve_client_ip", preserveClientIP)
        node.body.set("protocol", `protocol`)
        node.body.set("protocol_version", protocolVersion)
        node.body.set("proxy_protocol_v2", proxyProtocolV2)
        node.body.set("region", region)
        node.body.set("slow_start", slowStart)
        node.body.set("stickiness", stickiness)
        node.body.set("tags", tags)
        node.body.set("target_control_port", targetControlPort)
        node.body.set("target_failover", targetFailover)
        node.body.set("target_group_health", targetGroupHealth)
        node.body.set("target_health_state", targetHealthState)
        node.body.set("target_type", targetType)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LBTargetGroup>> { reference("arn") }
    /// The attribute `arn_suffix`, which the provider computes.
    public var arnSuffix: Expression<String> { reference("arn_suffix") }
    /// The attribute `connection_termination`.
    public var connectionTermination: Expression<Bool> { reference("connection_termination") }
    /// The attribute `deregistration_delay`.
    public var deregistrationDelay: Expression<Int> { reference("deregistration_delay") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LBTargetGroup>> { reference("id") }
    /// The attribute `ip_address_type`.
    public var ipAddressType: Expression<LBTargetGroup.IPAddressType> { reference("ip_address_type") }
    /// The attribute `lambda_multi_value_headers_enabled`.
    public var lambdaMultiValueHeadersEnabled: Expression<Bool> { reference("lambda_multi_value_headers_enabled") }
    /// The attribute `load_balancer_arns`, which the provider computes.
    public var loadBalancerARNs: Expression<[ARN<LB>]> { reference("load_balancer_arns") }
    /// The attribute `load_balancing_algorithm_type`.
    public var loadBalancingAlgorithmType: Expression<LBTargetGroup.LoadBalancingAlgorithmType> { reference("load_balancing_algorithm_type") }
    /// The attribute `load_balancing_anomaly_mitigation`.
    public var loadBalancingAnomalyMitigation: Expression<LBTargetGroup.LoadBalancingAnomalyMitigation> { reference("load_balancing_anomaly_mitigation") }
    /// The attribute `load_balancing_cross_zone_enabled`.
    public var loadBalancingCrossZoneEnabled: Expression<LBTargetGroup.LoadBalancingCrossZoneEnabled> { reference("load_balancing_cross_zone_enabled") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `preserve_client_ip`.
    public var preserveClientIP: Expression<Bool> { reference("preserve_client_ip") }
    /// The attribute `protocol`.
    public var `protocol`: Expression<LBTargetGroup.ProtocolName> { reference("protocol") }
    /// The attribute `protocol_version`.
    public var protocolVersion: Expression<LBTargetGroup.ProtocolVersion> { reference("protocol_version") }
    /// The attribute `proxy_protocol_v2`.
    public var proxyProtocolV2: Expression<Bool> { reference("proxy_protocol_v2") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `slow_start`.
    public var slowStart: Expression<Int> { reference("slow_start") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `target_control_port`.
    public var targetControlPort: Expression<Int> { reference("target_control_port") }
    /// The attribute `target_type`.
    public var targetType: Expression<LBTargetGroup.TargetType> { reference("target_type") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The words that `ip_address_type` takes.
    public enum IPAddressType: ValueSet {}

    /// The words that `load_balancing_algorithm_type` takes.
    public enum LoadBalancingAlgorithmType: ValueSet {}

    /// The words that `load_balancing_anomaly_mitigation` takes.
    public enum LoadBalancingAnomalyMitigation: ValueSet {}

    /// The words that `load_balancing_cross_zone_enabled` takes.
    public enum LoadBalancingCrossZoneEnabled: ValueSet {}

    /// The words that `protocol` takes.
    public enum ProtocolName: ValueSet {}

    /// The words that `protocol_version` takes.
    public enum ProtocolVersion: ValueSet {}

    /// The words that `target_type` takes.
    public enum TargetType: ValueSet {}

    /// The block `health_check` of `aws_lb_target_group`.
    public struct HealthCheck: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`; default true.
        ///   - healthyThreshold: `healthy_threshold`; 2 to 10; default 3.
        ///   - interval: `interval`; 5 to 300; default 30.
        ///   - matcher: `matcher`.
        ///   - path: `path`.
        ///   - port: `port`; default `traffic-port`.
        ///   - protocol: `protocol`; default `HTTP`.
        ///   - timeout: `timeout`; 2 to 120.
        ///   - unhealthyThreshold: `unhealthy_threshold`; 2 to 10; default 3.
        public init(
            enabled: Expression<Bool>? = nil,
            healthyThreshold: Expression<Int>? = nil,
            interval: Expression<Int>? = nil,
            matcher: Expression<String>? = nil,
            path: Expression<String>? = nil,
            port: Expression<String>? = nil,
            `protocol`: Expression<LBTargetGroup.HealthCheck.ProtocolName>? = nil,
            timeout: Expression<Int>? = nil,
            unhealthyThreshold: Expression<Int>? = nil
        ) {
            body.set("enabled", enabled)
            body.set("healthy_threshold", healthyThreshold)
            body.set("interval", interval)
            body.set("matcher", matcher)
            body.set("path", path)
            body.set("port", port)
            body.set("protocol", `protocol`)
            body.set("timeout", timeout)
            body.set("unhealthy_threshold", unhealthyThreshold)
        }

        /// The words that `protocol` takes.
        public enum ProtocolName: ValueSet {}
    }

    /// The block `stickiness` of `aws_lb_target_group`.
    public struct Stickiness: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - cookieDuration: `cookie_duration`; 0 to 604800; default 86400.
        ///   - cookieName: `cookie_name`.
        ///   - enabled: `enabled`; default true.
        public init(
            type: Expression<LBTargetGroup.Stickiness.Kind>,
            cookieDuration: Expression<Int>? = nil,
            cookieName: Expression<String>? = nil,
            enabled: Expression<Bool>? = nil
        ) {
            body.set("cookie_duration", cookieDuration)
            body.set("cookie_name", cookieName)
            body.set("enabled", enabled)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `target_failover` of `aws_lb_target_group`.
    public struct TargetFailover: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - onDeregistration: `on_deregistration`.
        ///   - onUnhealthy: `on_unhealthy`.
        public init(
            onDeregistration: Expression<LBTargetGroup.TargetFailover.OnDeregistration>,
            onUnhealthy: Expression<LBTargetGroup.TargetFailover.OnUnhealthy>
        ) {
            body.set("on_deregistration", onDeregistration)
            body.set("on_unhealthy", onUnhealthy)
        }

        /// The words that `on_deregistration` takes.
        public enum OnDeregistration: ValueSet {}

        /// The words that `on_unhealthy` takes.
        public enum OnUnhealthy: ValueSet {}
    }

    /// The block `target_group_health` of `aws_lb_target_group`.
    public struct TargetGroupHealth: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dnsFailover: `dns_failover`.
        ///   - unhealthyStateRouting: `unhealthy_state_routing`.
        public init(
            dnsFailover: LBTargetGroup.TargetGroupHealth.DNSFailover? = nil,
            unhealthyStateRouting: LBTargetGroup.TargetGroupHealth.UnhealthyStateRouting? = nil
        ) {
            body.set("dns_failover", dnsFailover)
            body.set("unhealthy_state_routing", unhealthyStateRouting)
        }

        /// The block `target_group_health.dns_failover` of `aws_lb_target_group`.
        public struct DNSFailover: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - minimumHealthyTargetsCount: `minimum_healthy_targets_count`; default `off`.
            ///   - minimumHealthyTargetsPercentage: `minimum_healthy_targets_percentage`; default `off`.
            public init(
                minimumHealthyTargetsCount: Expression<String>? = nil,
                minimumHealthyTargetsPercentage: Expression<String>? = nil
            ) {
                body.set("minimum_healthy_targets_count", minimumHealthyTargetsCount)
                body.set("minimum_healthy_targets_percentage", minimumHealthyTargetsPercentage)
            }
        }

        /// The block `target_group_health.unhealthy_state_routing` of `aws_lb_target_group`.
        public struct UnhealthyStateRouting: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - minimumHealthyTargetsCount: `minimum_healthy_targets_count`; default 1.
            ///   - minimumHealthyTargetsPercentage: `minimum_healthy_targets_percentage`; default `off`.
            public init(
                minimumHealthyTargetsCount: Expression<Int>? = nil,
                minimumHealthyTargetsPercentage: Expression<String>? = nil
            ) {
                body.set("minimum_healthy_targets_count", minimumHealthyTargetsCount)
                body.set("minimum_healthy_targets_percentage", minimumHealthyTargetsPercentage)
            }
        }
    }

    /// The block `target_health_state` of `aws_lb_target_group`.
    public struct TargetHealthState: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enableUnhealthyConnectionTermination: `enable_unhealthy_connection_termination`.
        ///   - unhealthyDrainingInterval: `unhealthy_draining_interval`; 0 to 360000; default 0.
        public init(
            enableUnhealthyConnectionTermination: Expression<Bool>,
            unhealthyDrainingInterval: Expression<Int>? = nil
        ) {
            body.set("enable_unhealthy_connection_termination", enableUnhealthyConnectionTermination)
            body.set("unhealthy_draining_interval", unhealthyDrainingInterval)
        }
    }
}

extension Expression<LBTargetGroup.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
}

extension Expression<LBTargetGroup.LoadBalancingAlgorithmType> {
    /// The word `round_robin`.
    public static var roundRobin: Self { .init(word: "round_robin") }
    /// The word `least_outstanding_requests`.
    public static var leastOutstandingRequests: Self { .init(word: "least_outstanding_requests") }
    /// The word `weighted_random`.
    public static var weightedRandom: Self { .init(word: "weighted_random") }
}

extension Expression<LBTargetGroup.LoadBalancingAnomalyMitigation> {
    /// The word `on`.
    public static var on: Self { .init(word: "on") }
    /// The word `off`.
    public static var off: Self { .init(word: "off") }
}

extension Expression<LBTargetGroup.LoadBalancingCrossZoneEnabled> {
    /// The word `true`.
    public static var `true`: Self { .init(word: "true") }
    /// The word `false`.
    public static var `false`: Self { .init(word: "false") }
    /// The word `use_load_balancer_configuration`.
    public static var useLoadBalancerConfiguration: Self { .init(word: "use_load_balancer_configuration") }
}

extension Expression<LBTargetGroup.ProtocolName> {
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
    /// The word `TCP`.
    public static var tcp: Self { .init(word: "TCP") }
    /// The word `TLS`.
    public static var tls: Self { .init(word: "TLS") }
    /// The word `UDP`.
    public static var udp: Self { .init(word: "UDP") }
    /// The word `TCP_UDP`.
    public static var tcpUDP: Self { .init(word: "TCP_UDP") }
    /// The word `GENEVE`.
    public static var geneve: Self { .init(word: "GENEVE") }
    /// The word `QUIC`.
    public static var quic: Self { .init(word: "QUIC") }
    /// The word `TCP_QUIC`.
    public static var tcpQuic: Self { .init(word: "TCP_QUIC") }
}

extension Expression<LBTargetGroup.ProtocolVersion> {
    /// The word `GRPC`.
    public static var grpc: Self { .init(word: "GRPC") }
    /// The word `HTTP1`.
    public static var http1: Self { .init(word: "HTTP1") }
    /// The word `HTTP2`.
    public static var http2: Self { .init(word: "HTTP2") }
}

extension Expression<LBTargetGroup.TargetType> {
    /// The word `instance`.
    public static var instance: Self { .init(word: "instance") }
    /// The word `ip`.
    public static var ip: Self { .init(word: "ip") }
    /// The word `lambda`.
    public static var lambda: Self { .init(word: "lambda") }
    /// The word `alb`.
    public static var alb: Self { .init(word: "alb") }
}

extension Expression<LBTargetGroup.HealthCheck.ProtocolName> {
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
    /// The word `TCP`.
    public static var tcp: Self { .init(word: "TCP") }
}

extension Expression<LBTargetGroup.Stickiness.Kind> {
    /// The word `lb_cookie`.
    public static var lbCookie: Self { .init(word: "lb_cookie") }
    /// The word `app_cookie`.
    public static var appCookie: Self { .init(word: "app_cookie") }
    /// The word `source_ip`.
    public static var sourceIP: Self { .init(word: "source_ip") }
    /// The word `source_ip_dest_ip`.
    public static var sourceIPDestIP: Self { .init(word: "source_ip_dest_ip") }
    /// The word `source_ip_dest_ip_proto`.
    public static var sourceIPDestIPProto: Self { .init(word: "source_ip_dest_ip_proto") }
}

extension Expression<LBTargetGroup.TargetFailover.OnDeregistration> {
    /// The word `rebalance`.
    public static var rebalance: Self { .init(word: "rebalance") }
    /// The word `no_rebalance`.
    public static var noRebalance: Self { .init(word: "no_rebalance") }
}

extension Expression<LBTargetGroup.TargetFailover.OnUnhealthy> {
    /// The word `rebalance`.
    public static var rebalance: Self { .init(word: "rebalance") }
    /// The word `no_rebalance`.
    public static var noRebalance: Self { .init(word: "no_rebalance") }
}
