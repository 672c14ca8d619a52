// Written by 'synth bind aws_apigatewayv2_vpc_link'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The way from an interface into a network: `aws_apigatewayv2_vpc_link` in Terraform.
public struct APIGatewayV2VPCLink: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_vpc_link"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 128 characters.
    ///   - securityGroupIDs: `security_group_ids`; a change replaces the resource.
    ///   - subnetIDs: `subnet_ids`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        securityGroupIDs: Expression<[ID<SecurityGroup>]>,
        subnetIDs: Expression<[ID<Subnet>]>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("security_group_ids", securityGroupIDs)
        node.body.set("subnet_ids", subnetIDs)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<APIGatewayV2VPCLink>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2VPCLink>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `security_group_ids`.
    public var securityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("security_group_ids") }
    /// The attribute `subnet_ids`.
    public var subnetIDs: Expression<[ID<Subnet>]> { reference("subnet_ids") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}
