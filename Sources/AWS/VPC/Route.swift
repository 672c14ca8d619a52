// Written by 'synth bind aws_route'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// One route of a route table: `aws_route` in Terraform.
public struct Route: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_route"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - routeTableID: `route_table_id`; a change replaces the resource.
    ///   - carrierGatewayID: `carrier_gateway_id`; not beside `destination_ipv6_cidr_block`.
    ///   - coreNetworkARN: `core_network_arn`.
    ///   - destinationCIDRBlock: `destination_cidr_block`; exactly one of `destination_cidr_block`, `destination_ipv6_cidr_block`, `destination_prefix_list_id`; a change replaces the resource.
    ///   - destinationIPv6CIDRBlock: `destination_ipv6_cidr_block`; exactly one of `destination_cidr_block`, `destination_ipv6_cidr_block`, `destination_prefix_list_id`; a change replaces the resource.
    ///   - destinationPrefixListID: `destination_prefix_list_id`; exactly one of `destination_cidr_block`, `destination_ipv6_cidr_block`, `destination_prefix_list_id`; a change replaces the resource.
    ///   - egressOnlyGatewayID: `egress_only_gateway_id`; not beside `destination_cidr_block`.
    ///   - gatewayID: `gateway_id`.
    ///   - localGatewayID: `local_gateway_id`.
    ///   - natGatewayID: `nat_gateway_id`.
    ///   - networkInterfaceID: `network_interface_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - transitGatewayID: `transit_gateway_id`.
    ///   - vpcEndpointID: `vpc_endpoint_id`; not beside `destination_prefix_list_id`.
    ///   - vpcPeeringConnectionID: `vpc_peering_connection_id`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        routeTableID: Expression<ID<RouteTable>>,
        carrierGatewayID: Expression<String>? = nil,
        coreNetworkARN: Expression<ARN<AnyResource>>? = nil,
        destinationCIDRBlock: Expression<CIDRBlock>? = nil,
        destinationIPv6CIDRBlock: Expression<CIDRBlock>? = nil,
        destinationPrefixListID: Expression<ID<EC2ManagedPrefixList>>? = nil,
        egressOnlyGatewayID: Expression<ID<EgressOnlyInternetGateway>>? = nil,
        gatewayID: Expression<ID<InternetGateway>>? = nil,
        localGatewayID: Expression<String>? = nil,
        natGatewayID: Expression<ID<NATGateway>>? = nil,
        networkInterfaceID: Expression<String>? = nil,
        region: Expression<String>? = nil,
        transitGatewayID: Expression<String>? = nil,
        vpcEndpointID: Expression<ID<VPCEndpoint>>? = nil,
        vpcPeeringConnectionID: Expression<ID<VPCPeeringConnection>>? = nil,
        timeouts: Route.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("carrier_gateway_id", carrierGatewayID)
        node.body.set("core_network_arn", coreNetworkARN)
        node.body.set("destination_cidr_block", destinationCIDRBlock)
        node.body.set("destination_ipv6_cidr_block", destinationIPv6CIDRBlock)
        node.body.set("destination_prefix_list_id", destinationPrefixListID)
        node.body.set("egress_only_gateway_id", egressOnlyGatewayID)
        node.body.set("gateway_id", gatewayID)
        node.body.set("local_gateway_id", localGatewayID)
        node.body.set("nat_gateway_id", natGatewayID)
        node.body.set("network_interface_id", networkInterfaceID)
        node.body.set("region", region)
        node.body.set("route_table_id", routeTableID)
        node.body.set("timeouts", timeouts)
        node.body.set("transit_gateway_id", transitGatewayID)
        node.body.set("vpc_endpoint_id", vpcEndpointID)
        node.body.set("vpc_peering_connection_id", vpcPeeringConnectionID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `carrier_gateway_id`.
    public var carrierGatewayID: Expression<String> { reference("carrier_gateway_id") }
    /// The attribute `core_network_arn`.
    public var coreNetworkARN: Expression<ARN<AnyResource>> { reference("core_network_arn") }
    /// The attribute `destination_cidr_block`.
    public var destinationCIDRBlock: Expression<CIDRBlock> { reference("destination_cidr_block") }
    /// The attribute `destination_ipv6_cidr_block`.
    public var destinationIPv6CIDRBlock: Expression<CIDRBlock> { reference("destination_ipv6_cidr_block") }
    /// The attribute `destination_prefix_list_id`.
    public var destinationPrefixListID: Expression<ID<EC2ManagedPrefixList>> { reference("destination_prefix_list_id") }
    /// The attribute `egress_only_gateway_id`.
    public var egressOnlyGatewayID: Expression<ID<EgressOnlyInternetGateway>> { reference("egress_only_gateway_id") }
    /// The attribute `gateway_id`.
    public var gatewayID: Expression<ID<InternetGateway>> { reference("gateway_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Route>> { reference("id") }
    /// The attribute `instance_id`, which the provider computes.
    public var instanceID: Expression<ID<Instance>> { reference("instance_id") }
    /// The attribute `instance_owner_id`, which the provider computes.
    public var instanceOwnerID: Expression<String> { reference("instance_owner_id") }
    /// The attribute `local_gateway_id`.
    public var localGatewayID: Expression<String> { reference("local_gateway_id") }
    /// The attribute `nat_gateway_id`.
    public var natGatewayID: Expression<ID<NATGateway>> { reference("nat_gateway_id") }
    /// The attribute `network_interface_id`.
    public var networkInterfaceID: Expression<String> { reference("network_interface_id") }
    /// The attribute `origin`, which the provider computes.
    public var origin: Expression<String> { reference("origin") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `route_table_id`.
    public var routeTableID: Expression<ID<RouteTable>> { reference("route_table_id") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { reference("state") }
    /// The attribute `transit_gateway_id`.
    public var transitGatewayID: Expression<String> { reference("transit_gateway_id") }
    /// The attribute `vpc_endpoint_id`.
    public var vpcEndpointID: Expression<ID<VPCEndpoint>> { reference("vpc_endpoint_id") }
    /// The attribute `vpc_peering_connection_id`.
    public var vpcPeeringConnectionID: Expression<ID<VPCPeeringConnection>> { reference("vpc_peering_connection_id") }

    /// The block `timeouts` of `aws_route`.
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
