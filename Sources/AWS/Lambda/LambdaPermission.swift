// Written by 'synth bind aws_lambda_permission'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may call a function: `aws_lambda_permission` in Terraform.
public struct LambdaPermission: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_permission"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - action: `action`; a change replaces the resource.
    ///   - functionName: `function_name`; 1 to 140 characters; a change replaces the resource.
    ///   - principal: `principal`; a change replaces the resource.
    ///   - eventSourceToken: `event_source_token`; 1 to 256 characters; a change replaces the resource.
    ///   - functionURLAuthType: `function_url_auth_type`; a change replaces the resource.
    ///   - principalOrgID: `principal_org_id`; a change replaces the resource.
    ///   - qualifier: `qualifier`; 1 to 128 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - sourceAccount: `source_account`; a change replaces the resource.
    ///   - sourceARN: `source_arn`; a change replaces the resource.
    ///   - statementID: `statement_id`; 1 to 100 characters; not beside `statement_id_prefix`; a change replaces the resource.
    ///   - statementIDPrefix: `statement_id_prefix`; 1 to 100 characters; not beside `statement_id`; a change replaces the resource.
    public init(
        _ localName: String,
        action: Expression<String>,
        functionName: Expression<ID<LambdaFunction>>,
        principal: Expression<String>,
        eventSourceToken: Expression<String>? = nil,
        functionURLAuthType: Expression<LambdaPermission.FunctionURLAuthType>? = nil,
        principalOrgID: Expression<String>? = nil,
        qualifier: Expression<String>? = nil,
        region: Expression<String>? = nil,
        sourceAccount: Expression<String>? = nil,
        sourceARN: Expression<ARN<AnyResource>>? = nil,
        statementID: Expression<String>? = nil,
        statementIDPrefix: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("action", action)
        node.body.set("event_source_token", eventSourceToken)
        node.body.set("function_name", functionName)
        node.body.set("function_url_auth_type", functionURLAuthType)
        node.body.set("principal", principal)
        node.body.set("principal_org_id", principalOrgID)
        node.body.set("qualifier", qualifier)
        node.body.set("region", region)
        node.body.set("source_account", sourceAccount)
        node.body.set("source_arn", sourceARN)
        node.body.set("statement_id", statementID)
        node.body.set("statement_id_prefix", statementIDPrefix)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `action`.
    public var action: Expression<String> { reference("action") }
    /// The attribute `event_source_token`.
    public var eventSourceToken: Expression<String> { reference("event_source_token") }
    /// The attribute `function_name`.
    public var functionName: Expression<ID<LambdaFunction>> { reference("function_name") }
    /// The attribute `function_url_auth_type`.
    public var functionURLAuthType: Expression<LambdaPermission.FunctionURLAuthType> { reference("function_url_auth_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaPermission>> { reference("id") }
    /// The attribute `principal`.
    public var principal: Expression<String> { reference("principal") }
    /// The attribute `principal_org_id`.
    public var principalOrgID: Expression<String> { reference("principal_org_id") }
    /// The attribute `qualifier`.
    public var qualifier: Expression<String> { reference("qualifier") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `source_account`.
    public var sourceAccount: Expression<String> { reference("source_account") }
    /// The attribute `source_arn`.
    public var sourceARN: Expression<ARN<AnyResource>> { reference("source_arn") }
    /// The attribute `statement_id`.
    public var statementID: Expression<String> { reference("statement_id") }
    /// The attribute `statement_id_prefix`.
    public var statementIDPrefix: Expression<String> { reference("statement_id_prefix") }

    /// The words that `function_url_auth_type` takes.
    public enum FunctionURLAuthType: ValueSet {}
}

extension Expression<LambdaPermission.FunctionURLAuthType> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `AWS_IAM`.
    public static var awsIAM: Self { .init(word: "AWS_IAM") }
}
