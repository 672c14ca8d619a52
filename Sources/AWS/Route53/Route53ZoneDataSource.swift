// Written by 'synth bind data.aws_route53_zone'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A DNS zone that exists already: data source `aws_route53_zone` in Terraform.
public struct Route53ZoneDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_route53_zone"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - enableAcceleratedRecovery: `enable_accelerated_recovery`; provider 6 only.
    ///   - name: `name`.
    ///   - privateZone: `private_zone`; default false.
    ///   - tags: `tags`.
    ///   - vpcID: `vpc_id`.
    ///   - zoneID: `zone_id`.
    public init(
        _ localName: String,
        enableAcceleratedRecovery: Expression<Bool>? = nil,
        name: Expression<String>? = nil,
        privateZone: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        zoneID: Expression<ID<Route53Zone>>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("enable_accelerated_recovery", enableAcceleratedRecovery)
        node.body.set("name", name)
        node.body.set("private_zone", privateZone)
        node.body.set("tags", tags)
        node.body.set("vpc_id", vpcID)
        node.body.set("zone_id", zoneID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<Route53Zone>> { reference("arn") }
    /// The attribute `caller_reference`, which the provider computes.
    public var callerReference: Expression<String> { reference("caller_reference") }
    /// The attribute `comment`, which the provider computes.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `enable_accelerated_recovery`.
    public var enableAcceleratedRecovery: Expression<Bool> { reference("enable_accelerated_recovery") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Route53Zone>> { reference("id") }
    /// The attribute `linked_service_description`, which the provider computes.
    public var linkedServiceDescription: Expression<String> { reference("linked_service_description") }
    /// The attribute `linked_service_principal`, which the provider computes.
    public var linkedServicePrincipal: Expression<String> { reference("linked_service_principal") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_servers`, which the provider computes.
    public var nameServers: Expression<[String]> { reference("name_servers") }
    /// The attribute `primary_name_server`, which the provider computes.
    public var primaryNameServer: Expression<String> { reference("primary_name_server") }
    /// The attribute `private_zone`.
    public var privateZone: Expression<Bool> { reference("private_zone") }
    /// The attribute `resource_record_set_count`, which the provider computes.
    public var resourceRecordSetCount: Expression<Int> { reference("resource_record_set_count") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }
    /// The attribute `zone_id`.
    public var zoneID: Expression<ID<Route53Zone>> { reference("zone_id") }
}
