// Written by 'synth bind aws_lambda_function_event_invoke_config'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What happens to asynchronous calls that fail or succeed: `aws_lambda_function_event_invoke_config` in Terraform.
public struct LambdaFunctionEventInvokeConfig: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_function_event_invoke_config"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - functionName: `function_name`; a change replaces the resource.
    ///   - maximumEventAgeInSeconds: `maximum_event_age_in_seconds`; 60 to 21600.
    ///   - maximumRetryAttempts: `maximum_retry_attempts`; 0 to 2; default 2.
    ///   - qualifier: `qualifier`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - destinationConfig: `destination_config`.
    public init(
        _ localName: String,
        functionName: Expression<ID<LambdaFunction>>,
        maximumEventAgeInSeconds: Expression<Int>? = nil,
        maximumRetryAttempts: Expression<Int>? = nil,
        qualifier: Expression<String>? = nil,
        region: Expression<String>? = nil,
        destinationConfig: LambdaFunctionEventInvokeConfig.DestinationConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("destination_config", destinationConfig)
        node.body.set("function_name", functionName)
        node.body.set("maximum_event_age_in_seconds", maximumEventAgeInSeconds)
        node.body.set("maximum_retry_attempts", maximumRetryAttempts)
        node.body.set("qualifier", qualifier)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `function_name`.
    public var functionName: Expression<ID<LambdaFunction>> { reference("function_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaFunctionEventInvokeConfig>> { reference("id") }
    /// The attribute `maximum_event_age_in_seconds`.
    public var maximumEventAgeInSeconds: Expression<Int> { reference("maximum_event_age_in_seconds") }
    /// The attribute `maximum_retry_attempts`.
    public var maximumRetryAttempts: Expression<Int> { reference("maximum_retry_attempts") }
    /// The attribute `qualifier`.
    public var qualifier: Expression<String> { reference("qualifier") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `destination_config` of `aws_lambda_function_event_invoke_config`.
    public struct DestinationConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - onFailure: `on_failure`.
        ///   - onSuccess: `on_success`.
        public init(
            onFailure: LambdaFunctionEventInvokeConfig.DestinationConfig.OnFailure? = nil,
            onSuccess: LambdaFunctionEventInvokeConfig.DestinationConfig.OnSuccess? = nil
        ) {
            body.set("on_failure", onFailure)
            body.set("on_success", onSuccess)
        }

        /// The block `destination_config.on_failure` of `aws_lambda_function_event_invoke_config`.
        public struct OnFailure: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - destination: `destination`.
            public init(
                destination: Expression<ARN<AnyResource>>
            ) {
                body.set("destination", destination)
            }
        }

        /// The block `destination_config.on_success` of `aws_lambda_function_event_invoke_config`.
        public struct OnSuccess: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - destination: `destination`.
            public init(
                destination: Expression<ARN<AnyResource>>
            ) {
                body.set("destination", destination)
            }
        }
    }
}
