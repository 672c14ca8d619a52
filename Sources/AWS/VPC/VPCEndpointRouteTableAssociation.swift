// Written by 'synth bind aws_vpc_endpoint_route_table_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that puts a gateway endpoint into a route table: `aws_vpc_endpoint_route_table_association` in Terraform.
public struct VPCEndpointRouteTableAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_endpoint_route_table_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - routeTableID: `route_table_id`; a change replaces the resource.
    ///   - vpcEndpointID: `vpc_endpoint_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        routeTableID: Expression<ID<RouteTable>>,
        vpcEndpointID: Expression<ID<VPCEndpoint>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("route_table_id", routeTableID)
        node.body.set("vpc_endpoint_id", vpcEndpointID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCEndpointRouteTableAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `route_table_id`.
    public var routeTableID: Expression<ID<RouteTable>> { reference("route_table_id") }
    /// The attribute `vpc_endpoint_id`.
    public var vpcEndpointID: Expression<ID<VPCEndpoint>> { reference("vpc_endpoint_id") }
}
