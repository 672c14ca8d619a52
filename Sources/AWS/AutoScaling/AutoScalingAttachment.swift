// Written by 'synth bind aws_autoscaling_attachment'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between a group and a target group: `aws_autoscaling_attachment` in Terraform.
public struct AutoScalingAttachment: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_attachment"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - autoscalingGroupName: `autoscaling_group_name`; a change replaces the resource.
    ///   - elb: `elb`; exactly one of `elb`, `lb_target_group_arn`; a change replaces the resource.
    ///   - lbTargetGroupARN: `lb_target_group_arn`; exactly one of `elb`, `lb_target_group_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        autoscalingGroupName: Expression<ID<AutoScalingGroup>>,
        elb: Expression<String>? = nil,
        lbTargetGroupARN: Expression<ARN<LBTargetGroup>>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("autoscaling_group_name", autoscalingGroupName)
        node.body.set("elb", elb)
        node.body.set("lb_target_group_arn", lbTargetGroupARN)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `autoscaling_group_name`.
    public var autoscalingGroupName: Expression<ID<AutoScalingGroup>> { reference("autoscaling_group_name") }
    /// The attribute `elb`.
    public var elb: Expression<String> { reference("elb") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingAttachment>> { reference("id") }
    /// The attribute `lb_target_group_arn`.
    public var lbTargetGroupARN: Expression<ARN<LBTargetGroup>> { reference("lb_target_group_arn") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}
