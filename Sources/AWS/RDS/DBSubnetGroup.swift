// Written by 'synth bind aws_db_subnet_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The subnets that a database may be in: `aws_db_subnet_group` in Terraform.
public struct DBSubnetGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_db_subnet_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - subnetIDs: `subnet_ids`.
    ///   - description: `description`; default `Managed by Terraform`.
    ///   - name: `name`; at most 255 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 229 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        subnetIDs: Expression<[ID<Subnet>]>,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("subnet_ids", subnetIDs)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DBSubnetGroup>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<DBSubnetGroup>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `subnet_ids`.
    public var subnetIDs: Expression<[ID<Subnet>]> { reference("subnet_ids") }
    /// The attribute `supported_network_types`, which the provider computes.
    public var supportedNetworkTypes: Expression<[String]> { reference("supported_network_types") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`, which the provider computes.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }
}
