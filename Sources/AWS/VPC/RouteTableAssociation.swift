// Written by 'synth bind aws_route_table_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that makes a subnet or gateway follow a route table: `aws_route_table_association` in Terraform.
public struct RouteTableAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_route_table_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - routeTableID: `route_table_id`.
    ///   - gatewayID: `gateway_id`; exactly one of `subnet_id`, `gateway_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - subnetID: `subnet_id`; exactly one of `subnet_id`, `gateway_id`; a change replaces the resource.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        routeTableID: Expression<ID<RouteTable>>,
        gatewayID: Expression<ID<InternetGateway>>? = nil,
        region: Expression<String>? = nil,
        subnetID: Expression<ID<Subnet>>? = nil,
        timeouts: RouteTableAssociation.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("gateway_id", gatewayID)
        node.body.set("region", region)
        node.body.set("route_table_id", routeTableID)
        node.body.set("subnet_id", subnetID)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `gateway_id`.
    public var gatewayID: Expression<ID<InternetGateway>> { reference("gateway_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<RouteTableAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `route_table_id`.
    public var routeTableID: Expression<ID<RouteTable>> { reference("route_table_id") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }

    /// The block `timeouts` of `aws_route_table_association`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }
}
