// Written by 'synth bind aws_route53_health_check'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A probe by which DNS tells healthy targets: `aws_route53_health_check` in Terraform.
public struct Route53HealthCheck: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_route53_health_check"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - type: `type`; a change replaces the resource.
    ///   - childHealthThreshold: `child_health_threshold`; at most 256.
    ///   - childHealthchecks: `child_healthchecks`; at most 64 characters.
    ///   - cloudwatchAlarmName: `cloudwatch_alarm_name`.
    ///   - cloudwatchAlarmRegion: `cloudwatch_alarm_region`.
    ///   - disabled: `disabled`; default false.
    ///   - enableSNI: `enable_sni`.
    ///   - failureThreshold: `failure_threshold`; 1 to 10.
    ///   - fqdn: `fqdn`; at most 255 characters.
    ///   - insufficientDataHealthStatus: `insufficient_data_health_status`.
    ///   - invertHealthcheck: `invert_healthcheck`.
    ///   - ipAddress: `ip_address`.
    ///   - measureLatency: `measure_latency`; default false; a change replaces the resource.
    ///   - port: `port`; 1 to 65535.
    ///   - referenceName: `reference_name`; at most 27 characters; a change replaces the resource.
    ///   - regions: `regions`.
    ///   - requestInterval: `request_interval`; one of 10, 30; a change replaces the resource.
    ///   - resourcePath: `resource_path`; at most 255 characters.
    ///   - routingControlARN: `routing_control_arn`; a change replaces the resource.
    ///   - searchString: `search_string`; at most 255 characters.
    ///   - tags: `tags`.
    ///   - triggers: `triggers`.
    public init(
        _ localName: String,
        type: Expression<Route53HealthCheck.Kind>,
        childHealthThreshold: Expression<Int>? = nil,
        childHealthchecks: Expression<[String]>? = nil,
        cloudwatchAlarmName: Expression<String>? = nil,
        cloudwatchAlarmRegion: Expression<Route53HealthCheck.CloudWatchAlarmRegion>? = nil,
        disabled: Expression<Bool>? = nil,
        enableSNI: Expression<Bool>? = nil,
        failureThreshold: Expression<Int>? = nil,
        fqdn: Expression<String>? = nil,
        insufficientDataHealthStatus: Expression<Route53HealthCheck.InsufficientDataHealthStatus>? = nil,
        invertHealthcheck: Expression<Bool>? = nil,
        ipAddress: Expression<String>? = nil,
        measureLatency: Expression<Bool>? = nil,
        port: Expression<Int>? = nil,
        referenceName: Expression<String>? = nil,
        regions: Expression<[Route53HealthCheck.Region]>? = nil,
        requestInterval: Expression<Int>? = nil,
        resourcePath: Expression<String>? = nil,
        routingControlARN: Expression<ARN<AnyResource>>? = nil,
        searchString: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        triggers: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("child_health_threshold", childHealthThreshold)
        node.body.set("child_healthchecks", childHealthchecks)
        node.body.set("cloudwatch_alarm_name", cloudwatchAlarmName)
        node.body.set("cloudwatch_alarm_region", cloudwatchAlarmRegion)
        node.body.set("disabled", disabled)
        node.body.set("enable_sni", enableSNI)
        node.body.set("failure_threshold", failureThreshold)
        node.body.set("fqdn", fqdn)
        node.body.set("insufficient_data_health_status", insufficientDataHealthStatus)
        node.body.set("invert_healthcheck", invertHealthcheck)
        node.body.set("ip_address", ipAddress)
        node.body.set("measure_latency", measureLatency)
        node.body.set("port", port)
        node.body.set("reference_name", referenceName)
        node.body.set("regions", regions)
        node.body.set("request_interval", requestInterval)
        node.body.set("resource_path", resourcePath)
        node.body.set("routing_control_arn", routingControlARN)
        node.body.set("search_string", searchString)
        node.body.set("tags", tags)
        node.body.set("triggers", triggers)
        node.body.set("type", type)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<Route53HealthCheck>> { reference("arn") }
    /// The attribute `child_health_threshold`.
    public var childHealthThreshold: Expression<Int> { reference("child_health_threshold") }
    /// The attribute `child_healthchecks`.
    public var childHealthchecks: Expression<[String]> { reference("child_healthchecks") }
    /// The attribute `cloudwatch_alarm_name`.
    public var cloudwatchAlarmName: Expression<String> { reference("cloudwatch_alarm_name") }
    /// The attribute `cloudwatch_alarm_region`.
    public var cloudwatchAlarmRegion: Expression<Route53HealthCheck.CloudWatchAlarmRegion> { reference("cloudwatch_alarm_region") }
    /// The attribute `disabled`.
    public var disabled: Expression<Bool> { reference("disabled") }
    /// The attribute `enable_sni`.
    public var enableSNI: Expression<Bool> { reference("enable_sni") }
    /// The attribute `failure_threshold`.
    public var failureThreshold: Expression<Int> { reference("failure_threshold") }
    /// The attribute `fqdn`.
    public var fqdn: Expression<String> { reference("fqdn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Route53HealthCheck>> { reference("id") }
    /// The attribute `insufficient_data_health_status`.
    public var insufficientDataHealthStatus: Expression<Route53HealthCheck.InsufficientDataHealthStatus> { reference("insufficient_data_health_status") }
    /// The attribute `invert_healthcheck`.
    public var invertHealthcheck: Expression<Bool> { reference("invert_healthcheck") }
    /// The attribute `ip_address`.
    public var ipAddress: Expression<String> { reference("ip_address") }
    /// The attribute `measure_latency`.
    public var measureLatency: Expression<Bool> { reference("measure_latency") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `reference_name`.
    public var referenceName: Expression<String> { reference("reference_name") }
    /// The attribute `regions`.
    public var regions: Expression<[Route53HealthCheck.Region]> { reference("regions") }
    /// The attribute `request_interval`.
    public var requestInterval: Expression<Int> { reference("request_interval") }
    /// The attribute `resource_path`.
    public var resourcePath: Expression<String> { reference("resource_path") }
    /// The attribute `routing_control_arn`.
    public var routingControlARN: Expression<ARN<AnyResource>> { reference("routing_control_arn") }
    /// The attribute `search_string`.
    public var searchString: Expression<String> { reference("search_string") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `triggers`.
    public var triggers: Expression<[String: String]> { reference("triggers") }
    /// The attribute `type`.
    public var type: Expression<Route53HealthCheck.Kind> { reference("type") }

    /// The words that `cloudwatch_alarm_region` takes.
    public enum CloudWatchAlarmRegion: ValueSet {}

    /// The words that `insufficient_data_health_status` takes.
    public enum InsufficientDataHealthStatus: ValueSet {}

    /// The words that `regions` takes.
    public enum Region: ValueSet {}

    /// The words that `type` takes.
    public enum Kind: ValueSet {}
}

extension Expression<Route53HealthCheck.CloudWatchAlarmRegion> {
    /// The word `us-east-1`.
    public static var usEast1: Self { .init(word: "us-east-1") }
    /// The word `us-east-2`.
    public static var usEast2: Self { .init(word: "us-east-2") }
    /// The word `us-west-1`.
    public static var usWest1: Self { .init(word: "us-west-1") }
    /// The word `us-west-2`.
    public static var usWest2: Self { .init(word: "us-west-2") }
    /// The word `ca-central-1`.
    public static var caCentral1: Self { .init(word: "ca-central-1") }
    /// The word `eu-central-1`.
    public static var euCentral1: Self { .init(word: "eu-central-1") }
    /// The word `eu-central-2`.
    public static var euCentral2: Self { .init(word: "eu-central-2") }
    /// The word `eu-west-1`.
    public static var euWest1: Self { .init(word: "eu-west-1") }
    /// The word `eu-west-2`.
    public static var euWest2: Self { .init(word: "eu-west-2") }
    /// The word `eu-west-3`.
    public static var euWest3: Self { .init(word: "eu-west-3") }
    /// The word `ap-east-1`.
    public static var apEast1: Self { .init(word: "ap-east-1") }
    /// The word `me-south-1`.
    public static var meSouth1: Self { .init(word: "me-south-1") }
    /// The word `me-central-1`.
    public static var meCentral1: Self { .init(word: "me-central-1") }
    /// The word `ap-south-1`.
    public static var apSouth1: Self { .init(word: "ap-south-1") }
    /// The word `ap-south-2`.
    public static var apSouth2: Self { .init(word: "ap-south-2") }
    /// The word `ap-southeast-1`.
    public static var apSoutheast1: Self { .init(word: "ap-southeast-1") }
    /// The word `ap-southeast-2`.
    public static var apSoutheast2: Self { .init(word: "ap-southeast-2") }
    /// The word `ap-southeast-3`.
    public static var apSoutheast3: Self { .init(word: "ap-southeast-3") }
    /// The word `ap-northeast-1`.
    public static var apNortheast1: Self { .init(word: "ap-northeast-1") }
    /// The word `ap-northeast-2`.
    public static var apNortheast2: Self { .init(word: "ap-northeast-2") }
    /// The word `ap-northeast-3`.
    public static var apNortheast3: Self { .init(word: "ap-northeast-3") }
    /// The word `eu-north-1`.
    public static var euNorth1: Self { .init(word: "eu-north-1") }
    /// The word `sa-east-1`.
    public static var saEast1: Self { .init(word: "sa-east-1") }
    /// The word `cn-northwest-1`.
    public static var cnNorthwest1: Self { .init(word: "cn-northwest-1") }
    /// The word `cn-north-1`.
    public static var cnNorth1: Self { .init(word: "cn-north-1") }
    /// The word `af-south-1`.
    public static var afSouth1: Self { .init(word: "af-south-1") }
    /// The word `eu-south-1`.
    public static var euSouth1: Self { .init(word: "eu-south-1") }
    /// The word `eu-south-2`.
    public static var euSouth2: Self { .init(word: "eu-south-2") }
    /// The word `us-gov-west-1`.
    public static var usGovWest1: Self { .init(word: "us-gov-west-1") }
    /// The word `us-gov-east-1`.
    public static var usGovEast1: Self { .init(word: "us-gov-east-1") }
    /// The word `us-iso-east-1`.
    public static var usIsoEast1: Self { .init(word: "us-iso-east-1") }
    /// The word `us-iso-west-1`.
    public static var usIsoWest1: Self { .init(word: "us-iso-west-1") }
    /// The word `us-isob-east-1`.
    public static var usIsobEast1: Self { .init(word: "us-isob-east-1") }
    /// The word `ap-southeast-4`.
    public static var apSoutheast4: Self { .init(word: "ap-southeast-4") }
    /// The word `il-central-1`.
    public static var ilCentral1: Self { .init(word: "il-central-1") }
    /// The word `ca-west-1`.
    public static var caWest1: Self { .init(word: "ca-west-1") }
    /// The word `ap-southeast-5`.
    public static var apSoutheast5: Self { .init(word: "ap-southeast-5") }
    /// The word `mx-central-1`.
    public static var mxCentral1: Self { .init(word: "mx-central-1") }
    /// The word `us-isof-south-1`.
    public static var usIsofSouth1: Self { .init(word: "us-isof-south-1") }
    /// The word `us-isof-east-1`.
    public static var usIsofEast1: Self { .init(word: "us-isof-east-1") }
    /// The word `ap-southeast-7`.
    public static var apSoutheast7: Self { .init(word: "ap-southeast-7") }
    /// The word `ap-east-2`.
    public static var apEast2: Self { .init(word: "ap-east-2") }
    /// The word `eu-isoe-west-1`.
    public static var euIsoeWest1: Self { .init(word: "eu-isoe-west-1") }
    /// The word `ap-southeast-6`.
    public static var apSoutheast6: Self { .init(word: "ap-southeast-6") }
    /// The word `us-isob-west-1`.
    public static var usIsobWest1: Self { .init(word: "us-isob-west-1") }
    /// The word `eusc-de-east-1`.
    public static var euscDeEast1: Self { .init(word: "eusc-de-east-1") }
}

extension Expression<Route53HealthCheck.InsufficientDataHealthStatus> {
    /// The word `Healthy`.
    public static var healthy: Self { .init(word: "Healthy") }
    /// The word `Unhealthy`.
    public static var unhealthy: Self { .init(word: "Unhealthy") }
    /// The word `LastKnownStatus`.
    public static var lastKnownStatus: Self { .init(word: "LastKnownStatus") }
}

extension Expression<Route53HealthCheck.Region> {
    /// The word `us-east-1`.
    public static var usEast1: Self { .init(word: "us-east-1") }
    /// The word `us-west-1`.
    public static var usWest1: Self { .init(word: "us-west-1") }
    /// The word `us-west-2`.
    public static var usWest2: Self { .init(word: "us-west-2") }
    /// The word `eu-west-1`.
    public static var euWest1: Self { .init(word: "eu-west-1") }
    /// The word `ap-southeast-1`.
    public static var apSoutheast1: Self { .init(word: "ap-southeast-1") }
    /// The word `ap-southeast-2`.
    public static var apSoutheast2: Self { .init(word: "ap-southeast-2") }
    /// The word `ap-northeast-1`.
    public static var apNortheast1: Self { .init(word: "ap-northeast-1") }
    /// The word `sa-east-1`.
    public static var saEast1: Self { .init(word: "sa-east-1") }
}

extension Expression<Route53HealthCheck.Kind> {
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
    /// The word `HTTP_STR_MATCH`.
    public static var httpStrMatch: Self { .init(word: "HTTP_STR_MATCH") }
    /// The word `HTTPS_STR_MATCH`.
    public static var httpsStrMatch: Self { .init(word: "HTTPS_STR_MATCH") }
    /// The word `TCP`.
    public static var tcp: Self { .init(word: "TCP") }
    /// The word `CALCULATED`.
    public static var calculated: Self { .init(word: "CALCULATED") }
    /// The word `CLOUDWATCH_METRIC`.
    public static var cloudwatchMetric: Self { .init(word: "CLOUDWATCH_METRIC") }
    /// The word `RECOVERY_CONTROL`.
    public static var recoveryControl: Self { .init(word: "RECOVERY_CONTROL") }
}
