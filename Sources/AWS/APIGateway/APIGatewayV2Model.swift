// Written by 'synth bind aws_apigatewayv2_model'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The form of a message: `aws_apigatewayv2_model` in Terraform.
public struct APIGatewayV2Model: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_model"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - contentType: `content_type`; 1 to 256 characters.
    ///   - name: `name`; 1 to 128 characters.
    ///   - schema: `schema`; at most 32768 characters.
    ///   - description: `description`; 1 to 128 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        contentType: Expression<String>,
        name: Expression<String>,
        schema: Expression<JSONText>,
        description: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("content_type", contentType)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("schema", schema)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `content_type`.
    public var contentType: Expression<String> { reference("content_type") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Model>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `schema`.
    public var schema: Expression<JSONText> { reference("schema") }
}
