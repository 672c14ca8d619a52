// Written by 'synth bind aws_ssm_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A document carried out on machines, again and again: `aws_ssm_association` in Terraform.
public struct SSMAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - applyOnlyAtCronInterval: `apply_only_at_cron_interval`; default false.
    ///   - associationName: `association_name`; 3 to 128 characters.
    ///   - automationTargetParameterName: `automation_target_parameter_name`; 1 to 50 characters.
    ///   - calendarNames: `calendar_names`; provider 6 only.
    ///   - complianceSeverity: `compliance_severity`.
    ///   - documentVersion: `document_version`.
    ///   - maxConcurrency: `max_concurrency`.
    ///   - maxErrors: `max_errors`.
    ///   - parameters: `parameters`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - scheduleExpression: `schedule_expression`; 1 to 256 characters.
    ///   - syncCompliance: `sync_compliance`.
    ///   - tags: `tags`.
    ///   - waitForSuccessTimeoutSeconds: `wait_for_success_timeout_seconds`.
    ///   - outputLocation: `output_location`.
    ///   - targets: `targets`; at most 5.
    public init(
        _ localName: String,
        name: Expression<String>,
        applyOnlyAtCronInterval: Expression<Bool>? = nil,
        associationName: Expression<String>? = nil,
        automationTargetParameterName: Expression<String>? = nil,
        calendarNames: Expression<[String]>? = nil,
        complianceSeverity: Expression<SSMAssociation.ComplianceSeverity>? = nil,
        documentVersion: Expression<String>? = nil,
        maxConcurrency: Expression<String>? = nil,
        maxErrors: Expression<String>? = nil,
        parameters: Expression<[String: String]>? = nil,
        region: Expression<String>? = nil,
        scheduleExpression: Expression<ScheduleExpression>? = nil,
        syncCompliance: Expression<SSMAssociation.SyncCompliance>? = nil,
        tags: Expression<[String: String]>? = nil,
        waitForSuccessTimeoutSeconds: Expression<Int>? = nil,
        outputLocation: SSMAssociation.OutputLocation? = nil,
        targets: Blocks<SSMAssociation.Targets> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("apply_only_at_cron_interval", applyOnlyAtCronInterval)
        node.body.set("association_name", associationName)
        node.body.set("automation_target_parameter_name", automationTargetParameterName)
        node.body.set("calendar_names", calendarNames)
        node.body.set("compliance_severity", complianceSeverity)
        node.body.set("document_version", documentVersion)
        node.body.set("max_concurrency", maxConcurrency)
        node.body.set("max_errors", maxErrors)
        node.body.set("name", name)
        node.body.set("output_location", outputLocation)
        node.body.set("parameters", parameters)
        node.body.set("region", region)
        node.body.set("schedule_expression", scheduleExpression)
        node.body.set("sync_compliance", syncCompliance)
        node.body.set("tags", tags)
        node.body.set("targets", targets)
        node.body.set("wait_for_success_timeout_seconds", waitForSuccessTimeoutSeconds)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `apply_only_at_cron_interval`.
    public var applyOnlyAtCronInterval: Expression<Bool> { reference("apply_only_at_cron_interval") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SSMAssociation>> { reference("arn") }
    /// The attribute `association_id`, which the provider computes.
    public var associationID: Expression<String> { reference("association_id") }
    /// The attribute `association_name`.
    public var associationName: Expression<String> { reference("association_name") }
    /// The attribute `automation_target_parameter_name`.
    public var automationTargetParameterName: Expression<String> { reference("automation_target_parameter_name") }
    /// The attribute `calendar_names`.
    public var calendarNames: Expression<[String]> { reference("calendar_names") }
    /// The attribute `compliance_severity`.
    public var complianceSeverity: Expression<SSMAssociation.ComplianceSeverity> { reference("compliance_severity") }
    /// The attribute `document_version`.
    public var documentVersion: Expression<String> { reference("document_version") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMAssociation>> { reference("id") }
    /// The attribute `max_concurrency`.
    public var maxConcurrency: Expression<String> { reference("max_concurrency") }
    /// The attribute `max_errors`.
    public var maxErrors: Expression<String> { reference("max_errors") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `parameters`.
    public var parameters: Expression<[String: String]> { reference("parameters") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `schedule_expression`.
    public var scheduleExpression: Expression<ScheduleExpression> { reference("schedule_expression") }
    /// The attribute `sync_compliance`.
    public var syncCompliance: Expression<SSMAssociation.SyncCompliance> { reference("sync_compliance") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `wait_for_success_timeout_seconds`.
    public var waitForSuccessTimeoutSeconds: Expression<Int> { reference("wait_for_success_timeout_seconds") }

    /// The words that `compliance_severity` takes.
    public enum ComplianceSeverity: ValueSet {}

    /// The words that `sync_compliance` takes.
    public enum SyncCompliance: ValueSet {}

    /// The block `output_location` of `aws_ssm_association`.
    public struct OutputLocation: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - s3BucketName: `s3_bucket_name`; 3 to 63 characters.
        ///   - s3KeyPrefix: `s3_key_prefix`; at most 500 characters.
        ///   - s3Region: `s3_region`; 3 to 20 characters.
        public init(
            s3BucketName: Expression<ID<S3Bucket>>,
            s3KeyPrefix: Expression<String>? = nil,
            s3Region: Expression<String>? = nil
        ) {
            body.set("s3_bucket_name", s3BucketName)
            body.set("s3_key_prefix", s3KeyPrefix)
            body.set("s3_region", s3Region)
        }
    }

    /// The block `targets` of `aws_ssm_association`.
    public struct Targets: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`; 1 to 163 characters.
        ///   - values: `values`.
        public init(
            key: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("key", key)
            body.set("values", values)
        }
    }
}

extension Expression<SSMAssociation.ComplianceSeverity> {
    /// The word `CRITICAL`.
    public static var critical: Self { .init(word: "CRITICAL") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
    /// The word `MEDIUM`.
    public static var medium: Self { .init(word: "MEDIUM") }
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `INFORMATIONAL`.
    public static var informational: Self { .init(word: "INFORMATIONAL") }
    /// The word `UNSPECIFIED`.
    public static var unspecified: Self { .init(word: "UNSPECIFIED") }
}

extension Expression<SSMAssociation.SyncCompliance> {
    /// The word `AUTO`.
    public static var auto: Self { .init(word: "AUTO") }
    /// The word `MANUAL`.
    public static var manual: Self { .init(word: "MANUAL") }
}
