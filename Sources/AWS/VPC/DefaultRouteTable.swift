// Written by 'synth bind aws_default_route_table'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The route table that a network is born with, adopted: `aws_default_route_table` in Terraform.
public struct DefaultRouteTable: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_default_route_table"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - defaultRouteTableID: `default_route_table_id`; a change replaces the resource.
    ///   - propagatingVGWs: `propagating_vgws`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - route: `route`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        defaultRouteTableID: Expression<ID<RouteTable>>,
        propagatingVGWs: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        route: Blocks<DefaultRouteTable.RouteBlock> = [],
        timeouts: DefaultRouteTable.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("default_route_table_id", defaultRouteTableID)
        node.body.set("propagating_vgws", propagatingVGWs)
        node.body.set("region", region)
        node.body.set("route", route)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DefaultRouteTable>> { reference("arn") }
    /// The attribute `default_route_table_id`.
    public var defaultRouteTableID: Expression<ID<RouteTable>> { reference("default_route_table_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<RouteTable>> { reference("id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `propagating_vgws`.
    public var propagatingVGWs: Expression<[String]> { reference("propagating_vgws") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `route`.
    public var route: Expression<[DefaultRouteTable.RouteBlock]> { reference("route") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`, which the provider computes.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `timeouts` of `aws_default_route_table`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("update", update)
        }
    }

    /// The block `route` of `aws_default_route_table`, of which every key is written.
    public struct RouteBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cidrBlock: `cidr_block`.
        ///   - coreNetworkARN: `core_network_arn`.
        ///   - destinationPrefixListID: `destination_prefix_list_id`.
        ///   - egressOnlyGatewayID: `egress_only_gateway_id`.
        ///   - gatewayID: `gateway_id`.
        ///   - instanceID: `instance_id`.
        ///   - ipv6CIDRBlock: `ipv6_cidr_block`.
        ///   - natGatewayID: `nat_gateway_id`.
        ///   - networkInterfaceID: `network_interface_id`.
        ///   - transitGatewayID: `transit_gateway_id`.
        ///   - vpcEndpointID: `vpc_endpoint_id`.
        ///   - vpcPeeringConnectionID: `vpc_peering_connection_id`.
        public init(
            cidrBlock: Expression<CIDRBlock>? = nil,
            coreNetworkARN: Expression<ARN<AnyResource>>? = nil,
            destinationPrefixListID: Expression<ID<EC2ManagedPrefixList>>? = nil,
            egressOnlyGatewayID: Expression<ID<EgressOnlyInternetGateway>>? = nil,
            gatewayID: Expression<ID<InternetGateway>>? = nil,
            instanceID: Expression<ID<Instance>>? = nil,
            ipv6CIDRBlock: Expression<CIDRBlock>? = nil,
            natGatewayID: Expression<ID<NATGateway>>? = nil,
            networkInterfaceID: Expression<String>? = nil,
            transitGatewayID: Expression<String>? = nil,
            vpcEndpointID: Expression<ID<VPCEndpoint>>? = nil,
            vpcPeeringConnectionID: Expression<ID<VPCPeeringConnection>>? = nil
        ) {
            body.setNull("cidr_block")
            body.set("cidr_block", cidrBlock)
            body.setNull("core_network_arn")
            body.set("core_network_arn", coreNetworkARN)
            body.setNull("destination_prefix_list_id")
            body.set("destination_prefix_list_id", destinationPrefixListID)
            body.setNull("egress_only_gateway_id")
            body.set("egress_only_gateway_id", egressOnlyGatewayID)
            body.setNull("gateway_id")
            body.set("gateway_id", gatewayID)
            body.setNull("instance_id")
            body.set("instance_id", instanceID)
            body.setNull("ipv6_cidr_block")
            body.set("ipv6_cidr_block", ipv6CIDRBlock)
            body.setNull("nat_gateway_id")
            body.set("nat_gateway_id", natGatewayID)
            body.setNull("network_interface_id")
            body.set("network_interface_id", networkInterfaceID)
            body.setNull("transit_gateway_id")
            body.set("transit_gateway_id", transitGatewayID)
            body.setNull("vpc_endpoint_id")
            body.set("vpc_endpoint_id", vpcEndpointID)
            body.setNull("vpc_peering_connection_id")
            body.set("vpc_peering_connection_id", vpcPeeringConnectionID)
        }
    }
}
