// Written by 'synth bind aws_apigatewayv2_stage'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A published state of an interface, with its log and limits: `aws_apigatewayv2_stage` in Terraform.
public struct APIGatewayV2Stage: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_stage"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - name: `name`; 1 to 128 characters; a change replaces the resource.
    ///   - autoDeploy: `auto_deploy`; default false.
    ///   - clientCertificateID: `client_certificate_id`.
    ///   - deploymentID: `deployment_id`.
    ///   - description: `description`; at most 1024 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - stageVariables: `stage_variables`.
    ///   - tags: `tags`.
    ///   - accessLogSettings: `access_log_settings`.
    ///   - defaultRouteSettings: `default_route_settings`.
    ///   - routeSettings: `route_settings`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        name: Expression<String>,
        autoDeploy: Expression<Bool>? = nil,
        clientCertificateID: Expression<String>? = nil,
        deploymentID: Expression<ID<APIGatewayV2Deployment>>? = nil,
        description: Expression<String>? = nil,
        region: Expression<String>? = nil,
        stageVariables: Expression<[String: String]>? = nil,
        tags: Expression<[String: String]>? = nil,
        accessLogSettings: APIGatewayV2Stage.AccessLogSettings? = nil,
        defaultRouteSettings: APIGatewayV2Stage.DefaultRouteSettings? = nil,
        routeSettings: Blocks<APIGatewayV2Stage.RouteSettings> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("access_log_settings", accessLogSettings)
        node.body.set("api_id", apiID)
        node.body.set("auto_deploy", autoDeploy)
        node.body.set("client_certificate_id", clientCertificateID)
        node.body.set("default_route_settings", defaultRouteSettings)
        node.body.set("deployment_id", deploymentID)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("route_settings", routeSettings)
        node.body.set("stage_variables", stageVariables)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<APIGatewayV2Stage>> { reference("arn") }
    /// The attribute `auto_deploy`.
    public var autoDeploy: Expression<Bool> { reference("auto_deploy") }
    /// The attribute `client_certificate_id`.
    public var clientCertificateID: Expression<String> { reference("client_certificate_id") }
    /// The attribute `deployment_id`.
    public var deploymentID: Expression<ID<APIGatewayV2Deployment>> { reference("deployment_id") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `execution_arn`, which the provider computes.
    public var executionARN: Expression<ARN<APIGatewayV2Stage>> { reference("execution_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Stage>> { reference("id") }
    /// The attribute `invoke_url`, which the provider computes.
    public var invokeURL: Expression<String> { reference("invoke_url") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `stage_variables`.
    public var stageVariables: Expression<[String: String]> { reference("stage_variables") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `access_log_settings` of `aws_apigatewayv2_stage`.
    public struct AccessLogSettings: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - destinationARN: `destination_arn`.
        ///   - format: `format`.
        public init(
            destinationARN: Expression<ARN<CloudWatchLogGroup>>,
            format: Expression<String>
        ) {
            body.set("destination_arn", destinationARN)
            body.set("format", format)
        }
    }

    /// The block `default_route_settings` of `aws_apigatewayv2_stage`.
    public struct DefaultRouteSettings: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dataTraceEnabled: `data_trace_enabled`; default false.
        ///   - detailedMetricsEnabled: `detailed_metrics_enabled`; default false.
        ///   - loggingLevel: `logging_level`.
        ///   - throttlingBurstLimit: `throttling_burst_limit`.
        ///   - throttlingRateLimit: `throttling_rate_limit`.
        public init(
            dataTraceEnabled: Expression<Bool>? = nil,
            detailedMetricsEnabled: Expression<Bool>? = nil,
            loggingLevel: Expression<APIGatewayV2Stage.DefaultRouteSettings.LoggingLevel>? = nil,
            throttlingBurstLimit: Expression<Int>? = nil,
            throttlingRateLimit: Expression<Double>? = nil
        ) {
            body.set("data_trace_enabled", dataTraceEnabled)
            body.set("detailed_metrics_enabled", detailedMetricsEnabled)
            body.set("logging_level", loggingLevel)
            body.set("throttling_burst_limit", throttlingBurstLimit)
            body.set("throttling_rate_limit", throttlingRateLimit)
        }

        /// The words that `logging_level` takes.
        public enum LoggingLevel: ValueSet {}
    }

    /// The block `route_settings` of `aws_apigatewayv2_stage`.
    public struct RouteSettings: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - routeKey: `route_key`.
        ///   - dataTraceEnabled: `data_trace_enabled`; default false.
        ///   - detailedMetricsEnabled: `detailed_metrics_enabled`; default false.
        ///   - loggingLevel: `logging_level`.
        ///   - throttlingBurstLimit: `throttling_burst_limit`.
        ///   - throttlingRateLimit: `throttling_rate_limit`.
        public init(
            routeKey: Expression<String>,
            dataTraceEnabled: Expression<Bool>? = nil,
            detailedMetricsEnabled: Expression<Bool>? = nil,
            loggingLevel: Expression<APIGatewayV2Stage.RouteSettings.LoggingLevel>? = nil,
            throttlingBurstLimit: Expression<Int>? = nil,
            throttlingRateLimit: Expression<Double>? = nil
        ) {
            body.set("data_trace_enabled", dataTraceEnabled)
            body.set("detailed_metrics_enabled", detailedMetricsEnabled)
            body.set("logging_level", loggingLevel)
            body.set("route_key", routeKey)
            body.set("throttling_burst_limit", throttlingBurstLimit)
            body.set("throttling_rate_limit", throttlingRateLimit)
        }

        /// The words that `logging_level` takes.
        public enum LoggingLevel: ValueSet {}
    }
}

extension Expression<APIGatewayV2Stage.DefaultRouteSettings.LoggingLevel> {
    /// The word `ERROR`.
    public static var error: Self { .init(word: "ERROR") }
    /// The word `INFO`.
    public static var info: Self { .init(word: "INFO") }
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
}

extension Expression<APIGatewayV2Stage.RouteSettings.LoggingLevel> {
    /// The word `ERROR`.
    public static var error: Self { .init(word: "ERROR") }
    /// The word `INFO`.
    public static var info: Self { .init(word: "INFO") }
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
}
