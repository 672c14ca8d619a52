// Written by 'synth bind aws_lb_target_group_attachment'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A target, in a target group: `aws_lb_target_group_attachment` in Terraform.
public struct LBTargetGroupAttachment: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb_target_group_attachment"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - targetGroupARN: `target_group_arn`; a change replaces the resource.
    ///   - targetID: `target_id`; a change replaces the resource.
    ///   - availabilityZone: `availability_zone`; a change replaces the resource.
    ///   - port: `port`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        targetGroupARN: Expression<ARN<LBTargetGroup>>,
        targetID: Expression<String>,
        availabilityZone: Expression<String>? = nil,
        port: Expression<Int>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("port", port)
        node.body.set("region", region)
        node.body.set("target_group_arn", targetGroupARN)
        node.body.set("target_id", targetID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LBTargetGroupAttachment>> { reference("id") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `target_group_arn`.
    public var targetGroupARN: Expression<ARN<LBTargetGroup>> { reference("target_group_arn") }
    /// The attribute `target_id`.
    public var targetID: Expression<String> { reference("target_id") }
}
