// Written by 'synth bind aws_codedeploy_deployment_config'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How fast a deployment goes: `aws_codedeploy_deployment_config` in Terraform.
public struct CodeDeployDeploymentConfig: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codedeploy_deployment_config"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - deploymentConfigName: `deployment_config_name`; a change replaces the resource.
    ///   - computePlatform: `compute_platform`; default `Server`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - minimumHealthyHosts: `minimum_healthy_hosts`; a change replaces the resource.
    ///   - trafficRoutingConfig: `traffic_routing_config`; a change replaces the resource.
    ///   - zonalConfig: `zonal_config`; a change replaces the resource.
    public init(
        _ localName: String,
        deploymentConfigName: Expression<String>,
        computePlatform: Expression<CodeDeployDeploymentConfig.ComputePlatform>? = nil,
        region: Expression<String>? = nil,
        minimumHealthyHosts: CodeDeployDeploymentConfig.MinimumHealthyHosts? = nil,
        trafficRoutingConfig: CodeDeployDeploymentConfig.TrafficRoutingConfig? = nil,
        zonalConfig: CodeDeployDeploymentConfig.ZonalConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("compute_platform", computePlatform)
        node.body.set("deployment_config_name", deploymentConfigName)
        node.body.set("minimum_healthy_hosts", minimumHealthyHosts)
        node.body.set("region", region)
        node.body.set("traffic_routing_config", trafficRoutingConfig)
        node.body.set("zonal_config", zonalConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeDeployDeploymentConfig>> { reference("arn") }
    /// The attribute `compute_platform`.
    public var computePlatform: Expression<CodeDeployDeploymentConfig.ComputePlatform> { reference("compute_platform") }
    /// The attribute `deployment_config_id`, which the provider computes.
    public var deploymentConfigID: Expression<String> { reference("deployment_config_id") }
    /// The attribute `deployment_config_name`.
    public var deploymentConfigName: Expression<String> { reference("deployment_config_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeDeployDeploymentConfig>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `compute_platform` takes.
    public enum ComputePlatform: ValueSet {}

    /// The block `minimum_healthy_hosts` of `aws_codedeploy_deployment_config`.
    public struct MinimumHealthyHosts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`; a change replaces the resource.
        ///   - value: `value`; a change replaces the resource.
        public init(
            type: Expression<CodeDeployDeploymentConfig.MinimumHealthyHosts.Kind>? = nil,
            value: Expression<Int>? = nil
        ) {
            body.set("type", type)
            body.set("value", value)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `traffic_routing_config` of `aws_codedeploy_deployment_config`.
    public struct TrafficRoutingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`; default `AllAtOnce`; a change replaces the resource.
        ///   - timeBasedCanary: `time_based_canary`; not beside `traffic_routing_config.time_based_linear`; a change replaces the resource.
        ///   - timeBasedLinear: `time_based_linear`; not beside `traffic_routing_config.time_based_canary`; a change replaces the resource.
        public init(
            type: Expression<CodeDeployDeploymentConfig.TrafficRoutingConfig.Kind>? = nil,
            timeBasedCanary: CodeDeployDeploymentConfig.TrafficRoutingConfig.TimeBasedCanary? = nil,
            timeBasedLinear: CodeDeployDeploymentConfig.TrafficRoutingConfig.TimeBasedLinear? = nil
        ) {
            body.set("time_based_canary", timeBasedCanary)
            body.set("time_based_linear", timeBasedLinear)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}

        /// The block `traffic_routing_config.time_based_canary` of `aws_codedeploy_deployment_config`.
        public struct TimeBasedCanary: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - interval: `interval`; a change replaces the resource.
            ///   - percentage: `percentage`; a change replaces the resource.
            public init(
                interval: Expression<Int>? = nil,
                percentage: Expression<Int>? = nil
            ) {
                body.set("interval", interval)
                body.set("percentage", percentage)
            }
        }

        /// The block `traffic_routing_config.time_based_linear` of `aws_codedeploy_deployment_config`.
        public struct TimeBasedLinear: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - interval: `interval`; a change replaces the resource.
            ///   - percentage: `percentage`; a change replaces the resource.
            public init(
                interval: Expression<Int>? = nil,
                percentage: Expression<Int>? = nil
            ) {
                body.set("interval", interval)
                body.set("percentage", percentage)
            }
        }
    }

    /// The block `zonal_config` of `aws_codedeploy_deployment_config`.
    public struct ZonalConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - firstZoneMonitorDurationInSeconds: `first_zone_monitor_duration_in_seconds`; a change replaces the resource.
        ///   - monitorDurationInSeconds: `monitor_duration_in_seconds`; a change replaces the resource.
        ///   - minimumHealthyHostsPerZone: `minimum_healthy_hosts_per_zone`; a change replaces the resource.
        public init(
            firstZoneMonitorDurationInSeconds: Expression<Int>? = nil,
            monitorDurationInSeconds: Expression<Int>? = nil,
            minimumHealthyHostsPerZone: CodeDeployDeploymentConfig.ZonalConfig.MinimumHealthyHostsPerZone? = nil
        ) {
            body.set("first_zone_monitor_duration_in_seconds", firstZoneMonitorDurationInSeconds)
            body.set("minimum_healthy_hosts_per_zone", minimumHealthyHostsPerZone)
            body.set("monitor_duration_in_seconds", monitorDurationInSeconds)
        }

        /// The block `zonal_config.minimum_healthy_hosts_per_zone` of `aws_codedeploy_deployment_config`.
        public struct MinimumHealthyHostsPerZone: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - type: `type`; a change replaces the resource.
            ///   - value: `value`; a change replaces the resource.
            public init(
                type: Expression<CodeDeployDeploymentConfig.ZonalConfig.MinimumHealthyHostsPerZone.Kind>? = nil,
                value: Expression<Int>? = nil
            ) {
                body.set("type", type)
                body.set("value", value)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }
    }
}

extension Expression<CodeDeployDeploymentConfig.ComputePlatform> {
    /// The word `Server`.
    public static var server: Self { .init(word: "Server") }
    /// The word `Lambda`.
    public static var lambda: Self { .init(word: "Lambda") }
    /// The word `ECS`.
    public static var ecs: Self { .init(word: "ECS") }
}

extension Expression<CodeDeployDeploymentConfig.MinimumHealthyHosts.Kind> {
    /// The word `HOST_COUNT`.
    public static var hostCount: Self { .init(word: "HOST_COUNT") }
    /// The word `FLEET_PERCENT`.
    public static var fleetPercent: Self { .init(word: "FLEET_PERCENT") }
}

extension Expression<CodeDeployDeploymentConfig.TrafficRoutingConfig.Kind> {
    /// The word `TimeBasedCanary`.
    public static var timeBasedCanary: Self { .init(word: "TimeBasedCanary") }
    /// The word `TimeBasedLinear`.
    public static var timeBasedLinear: Self { .init(word: "TimeBasedLinear") }
    /// The word `AllAtOnce`.
    public static var allAtOnce: Self { .init(word: "AllAtOnce") }
}

extension Expression<CodeDeployDeploymentConfig.ZonalConfig.MinimumHealthyHostsPerZone.Kind> {
    /// The word `HOST_COUNT`.
    public static var hostCount: Self { .init(word: "HOST_COUNT") }
    /// The word `FLEET_PERCENT`.
    public static var fleetPercent: Self { .init(word: "FLEET_PERCENT") }
}
