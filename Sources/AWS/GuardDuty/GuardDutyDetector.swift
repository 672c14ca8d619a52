// Written by 'synth bind aws_guardduty_detector'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The watch for threats in a region: `aws_guardduty_detector` in Terraform.
public struct GuardDutyDetector: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_guardduty_detector"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - enable: `enable`; default true.
    ///   - findingPublishingFrequency: `finding_publishing_frequency`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - datasources: `datasources`; deprecated.
    public init(
        _ localName: String,
        enable: Expression<Bool>? = nil,
        findingPublishingFrequency: Expression<GuardDutyDetector.FindingPublishingFrequency>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        datasources: GuardDutyDetector.Datasources? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("datasources", datasources)
        node.body.set("enable", enable)
        node.body.set("finding_publishing_frequency", findingPublishingFrequency)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `account_id`, which the provider computes.
    public var accountID: Expression<String> { reference("account_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<GuardDutyDetector>> { reference("arn") }
    /// The attribute `enable`.
    public var enable: Expression<Bool> { reference("enable") }
    /// The attribute `finding_publishing_frequency`.
    public var findingPublishingFrequency: Expression<GuardDutyDetector.FindingPublishingFrequency> { reference("finding_publishing_frequency") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<GuardDutyDetector>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `finding_publishing_frequency` takes.
    public enum FindingPublishingFrequency: ValueSet {}

    /// The block `datasources` of `aws_guardduty_detector`.
    public struct Datasources: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - kubernetes: `kubernetes`.
        ///   - malwareProtection: `malware_protection`.
        ///   - s3Logs: `s3_logs`.
        public init(
            kubernetes: GuardDutyDetector.Datasources.Kubernetes? = nil,
            malwareProtection: GuardDutyDetector.Datasources.MalwareProtection? = nil,
            s3Logs: GuardDutyDetector.Datasources.S3Logs? = nil
        ) {
            body.set("kubernetes", kubernetes)
            body.set("malware_protection", malwareProtection)
            body.set("s3_logs", s3Logs)
        }

        /// The block `datasources.kubernetes` of `aws_guardduty_detector`.
        public struct Kubernetes: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - auditLogs: `audit_logs`.
            public init(
                auditLogs: GuardDutyDetector.Datasources.Kubernetes.AuditLogs
            ) {
                body.set("audit_logs", auditLogs)
            }

            /// The block `datasources.kubernetes.audit_logs` of `aws_guardduty_detector`.
            public struct AuditLogs: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - enable: `enable`.
                public init(
                    enable: Expression<Bool>
                ) {
                    body.set("enable", enable)
                }
            }
        }

        /// The block `datasources.malware_protection` of `aws_guardduty_detector`.
        public struct MalwareProtection: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - scanEC2InstanceWithFindings: `scan_ec2_instance_with_findings`.
            public init(
                scanEC2InstanceWithFindings: GuardDutyDetector.Datasources.MalwareProtection.ScanEC2InstanceWithFindings
            ) {
                body.set("scan_ec2_instance_with_findings", scanEC2InstanceWithFindings)
            }

            /// The block `datasources.malware_protection.scan_ec2_instance_with_findings` of `aws_guardduty_detector`.
            public struct ScanEC2InstanceWithFindings: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - ebsVolumes: `ebs_volumes`.
                public init(
                    ebsVolumes: GuardDutyDetector.Datasources.MalwareProtection.ScanEC2InstanceWithFindings.EBSVolumes
                ) {
                    body.set("ebs_volumes", ebsVolumes)
                }

                /// The block `datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes` of `aws_guardduty_detector`.
                public struct EBSVolumes: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - enable: `enable`.
                    public init(
                        enable: Expression<Bool>
                    ) {
                        body.set("enable", enable)
                    }
                }
            }
        }

        /// The block `datasources.s3_logs` of `aws_guardduty_detector`.
        public struct S3Logs: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - enable: `enable`.
            public init(
                enable: Expression<Bool>
            ) {
                body.set("enable", enable)
            }
        }
    }
}

extension Expression<GuardDutyDetector.FindingPublishingFrequency> {
    /// The word `FIFTEEN_MINUTES`.
    public static var fifteenMinutes: Self { .init(word: "FIFTEEN_MINUTES") }
    /// The word `ONE_HOUR`.
    public static var oneHour: Self { .init(word: "ONE_HOUR") }
    /// The word `SIX_HOURS`.
    public static var sixHours: Self { .init(word: "SIX_HOURS") }
}
