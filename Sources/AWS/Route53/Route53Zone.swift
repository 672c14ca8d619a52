// Written by 'synth bind aws_route53_zone'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A DNS zone, public or private to networks: `aws_route53_zone` in Terraform.
public struct Route53Zone: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_route53_zone"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 1024 characters; a change replaces the resource.
    ///   - comment: `comment`; at most 256 characters; default `Managed by Terraform`.
    ///   - delegationSetID: `delegation_set_id`; at most 32 characters; not beside `vpc`; a change replaces the resource.
    ///   - enableAcceleratedRecovery: `enable_accelerated_recovery`; provider 6 only.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    ///   - vpc: `vpc`; not beside `delegation_set_id`.
    public init(
        _ localName: String,
        name: Expression<String>,
        comment: Expression<String>? = nil,
        delegationSetID: Expression<String>? = nil,
        enableAcceleratedRecovery: Expression<Bool>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: Route53Zone.Timeouts? = nil,
        vpc: Blocks<Route53Zone.VPCBlock> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("comment", comment)
        node.body.set("delegation_set_id", delegationSetID)
        node.body.set("enable_accelerated_recovery", enableAcceleratedRecovery)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("name", name)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc", vpc)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<Route53Zone>> { reference("arn") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `delegation_set_id`.
    public var delegationSetID: Expression<String> { reference("delegation_set_id") }
    /// The attribute `enable_accelerated_recovery`.
    public var enableAcceleratedRecovery: Expression<Bool> { reference("enable_accelerated_recovery") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Route53Zone>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_servers`, which the provider computes.
    public var nameServers: Expression<[String]> { reference("name_servers") }
    /// The attribute `primary_name_server`, which the provider computes.
    public var primaryNameServer: Expression<String> { reference("primary_name_server") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `zone_id`, which the provider computes.
    public var zoneID: Expression<ID<Route53Zone>> { reference("zone_id") }

    /// The block `timeouts` of `aws_route53_zone`.
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

    /// The block `vpc` of `aws_route53_zone`.
    public struct VPCBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - vpcID: `vpc_id`.
        ///   - vpcRegion: `vpc_region`.
        public init(
            vpcID: Expression<ID<VPC>>,
            vpcRegion: Expression<String>? = nil
        ) {
            body.set("vpc_id", vpcID)
            body.set("vpc_region", vpcRegion)
        }
    }
}
