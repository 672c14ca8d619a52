// Written by 'synth bind aws_internet_gateway'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The way between a network and the internet: `aws_internet_gateway` in Terraform.
public struct InternetGateway: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_internet_gateway"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - vpcID: `vpc_id`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        timeouts: InternetGateway.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<InternetGateway>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<InternetGateway>> { reference("id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `timeouts` of `aws_internet_gateway`.
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
