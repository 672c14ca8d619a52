// Written by 'synth bind aws_vpc_peering_connection'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A link between two networks: `aws_vpc_peering_connection` in Terraform.
public struct VPCPeeringConnection: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_peering_connection"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - peerVPCID: `peer_vpc_id`; a change replaces the resource.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - autoAccept: `auto_accept`.
    ///   - peerOwnerID: `peer_owner_id`; a change replaces the resource.
    ///   - peerRegion: `peer_region`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - accepter: `accepter`.
    ///   - requester: `requester`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        peerVPCID: Expression<ID<VPC>>,
        vpcID: Expression<ID<VPC>>,
        autoAccept: Expression<Bool>? = nil,
        peerOwnerID: Expression<String>? = nil,
        peerRegion: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        accepter: VPCPeeringConnection.Accepter? = nil,
        requester: VPCPeeringConnection.Requester? = nil,
        timeouts: VPCPeeringConnection.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("accepter", accepter)
        node.body.set("auto_accept", autoAccept)
        node.body.set("peer_owner_id", peerOwnerID)
        node.body.set("peer_region", peerRegion)
        node.body.set("peer_vpc_id", peerVPCID)
        node.body.set("region", region)
        node.body.set("requester", requester)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `accept_status`, which the provider computes.
    public var acceptStatus: Expression<String> { reference("accept_status") }
    /// The attribute `auto_accept`.
    public var autoAccept: Expression<Bool> { reference("auto_accept") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCPeeringConnection>> { reference("id") }
    /// The attribute `peer_owner_id`.
    public var peerOwnerID: Expression<String> { reference("peer_owner_id") }
    /// The attribute `peer_region`.
    public var peerRegion: Expression<String> { reference("peer_region") }
    /// The attribute `peer_vpc_id`.
    public var peerVPCID: Expression<ID<VPC>> { reference("peer_vpc_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `accepter` of `aws_vpc_peering_connection`.
    public struct Accepter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowRemoteVPCDNSResolution: `allow_remote_vpc_dns_resolution`; default false.
        public init(
            allowRemoteVPCDNSResolution: Expression<Bool>? = nil
        ) {
            body.set("allow_remote_vpc_dns_resolution", allowRemoteVPCDNSResolution)
        }
    }

    /// The block `requester` of `aws_vpc_peering_connection`.
    public struct Requester: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowRemoteVPCDNSResolution: `allow_remote_vpc_dns_resolution`; default false.
        public init(
            allowRemoteVPCDNSResolution: Expression<Bool>? = nil
        ) {
            body.set("allow_remote_vpc_dns_resolution", allowRemoteVPCDNSResolution)
        }
    }

    /// The block `timeouts` of `aws_vpc_peering_connection`.
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
