// Written by 'synth bind aws_api_gateway_account'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The role with which API Gateway writes logs, once per account and region: `aws_api_gateway_account` in Terraform.
public struct APIGatewayAccount: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_api_gateway_account"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - cloudwatchRoleARN: `cloudwatch_role_arn`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        cloudwatchRoleARN: Expression<ARN<IAMRole>>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cloudwatch_role_arn", cloudwatchRoleARN)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_key_version`, which the provider computes.
    public var apiKeyVersion: Expression<String> { reference("api_key_version") }
    /// The attribute `cloudwatch_role_arn`.
    public var cloudwatchRoleARN: Expression<ARN<IAMRole>> { reference("cloudwatch_role_arn") }
    /// The attribute `features`, which the provider computes.
    public var features: Expression<[String]> { reference("features") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayAccount>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `throttle_settings`, which the provider computes.
    public var throttleSettings: Expression<[APIGatewayAccount.ThrottleSetting]> { reference("throttle_settings") }

    /// An element of `throttle_settings`, which the provider computes.
    public enum ThrottleSetting {}
}

extension Expression<APIGatewayAccount.ThrottleSetting> {
    /// The attribute `burst_limit`, which the provider computes.
    public var burstLimit: Expression<Int> { attribute("burst_limit") }
    /// The attribute `rate_limit`, which the provider computes.
    public var rateLimit: Expression<Double> { attribute("rate_limit") }
}
