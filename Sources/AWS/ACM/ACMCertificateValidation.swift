// Written by 'synth bind aws_acm_certificate_validation'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The wait until a certificate is issued: `aws_acm_certificate_validation` in Terraform.
public struct ACMCertificateValidation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_acm_certificate_validation"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - certificateARN: `certificate_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - validationRecordFQDNs: `validation_record_fqdns`; a change replaces the resource.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        certificateARN: Expression<ARN<ACMCertificate>>,
        region: Expression<String>? = nil,
        validationRecordFQDNs: Expression<[String]>? = nil,
        timeouts: ACMCertificateValidation.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("certificate_arn", certificateARN)
        node.body.set("region", region)
        node.body.set("timeouts", timeouts)
        node.body.set("validation_record_fqdns", validationRecordFQDNs)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `certificate_arn`.
    public var certificateARN: Expression<ARN<ACMCertificate>> { reference("certificate_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ACMCertificateValidation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `validation_record_fqdns`.
    public var validationRecordFQDNs: Expression<[String]> { reference("validation_record_fqdns") }

    /// The block `timeouts` of `aws_acm_certificate_validation`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        public init(
            create: Expression<String>? = nil
        ) {
            body.set("create", create)
        }
    }
}
