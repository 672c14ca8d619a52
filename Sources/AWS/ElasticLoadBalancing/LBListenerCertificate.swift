// Written by 'synth bind aws_lb_listener_certificate'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A further certificate of a listener: `aws_lb_listener_certificate` in Terraform.
public struct LBListenerCertificate: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb_listener_certificate"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - certificateARN: `certificate_arn`; a change replaces the resource.
    ///   - listenerARN: `listener_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        certificateARN: Expression<ARN<ACMCertificate>>,
        listenerARN: Expression<ARN<LBListener>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("certificate_arn", certificateARN)
        node.body.set("listener_arn", listenerARN)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `certificate_arn`.
    public var certificateARN: Expression<ARN<ACMCertificate>> { reference("certificate_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LBListenerCertificate>> { reference("id") }
    /// The attribute `listener_arn`.
    public var listenerARN: Expression<ARN<LBListener>> { reference("listener_arn") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}
