// Written by 'synth bind aws_ssm_document'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Steps that Systems Manager carries out: `aws_ssm_document` in Terraform.
public struct SSMDocument: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_document"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - content: `content`.
    ///   - documentType: `document_type`.
    ///   - name: `name`; 3 to 128 characters; a change replaces the resource.
    ///   - documentFormat: `document_format`; default `JSON`.
    ///   - permissions: `permissions`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - targetType: `target_type`; 1 to 200 characters.
    ///   - versionName: `version_name`; 3 to 128 characters.
    ///   - attachmentsSource: `attachments_source`; at most 20.
    public init(
        _ localName: String,
        content: Expression<String>,
        documentType: Expression<SSMDocument.DocumentType>,
        name: Expression<String>,
        documentFormat: Expression<SSMDocument.DocumentFormat>? = nil,
        permissions: Expression<[String: String]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        targetType: Expression<String>? = nil,
        versionName: Expression<String>? = nil,
        attachmentsSource: Blocks<SSMDocument.AttachmentsSource> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("attachments_source", attachmentsSource)
        node.body.set("content", content)
        node.body.set("document_format", documentFormat)
        node.body.set("document_type", documentType)
        node.body.set("name", name)
        node.body.set("permissions", permissions)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("target_type", targetType)
        node.body.set("version_name", versionName)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SSMDocument>> { reference("arn") }
    /// The attribute `content`.
    public var content: Expression<String> { reference("content") }
    /// The attribute `created_date`, which the provider computes.
    public var createdDate: Expression<String> { reference("created_date") }
    /// The attribute `default_version`, which the provider computes.
    public var defaultVersion: Expression<String> { reference("default_version") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `document_format`.
    public var documentFormat: Expression<SSMDocument.DocumentFormat> { reference("document_format") }
    /// The attribute `document_type`.
    public var documentType: Expression<SSMDocument.DocumentType> { reference("document_type") }
    /// The attribute `document_version`, which the provider computes.
    public var documentVersion: Expression<String> { reference("document_version") }
    /// The attribute `hash`, which the provider computes.
    public var hash: Expression<String> { reference("hash") }
    /// The attribute `hash_type`, which the provider computes.
    public var hashType: Expression<String> { reference("hash_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMDocument>> { reference("id") }
    /// The attribute `latest_version`, which the provider computes.
    public var latestVersion: Expression<String> { reference("latest_version") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `owner`, which the provider computes.
    public var owner: Expression<String> { reference("owner") }
    /// The attribute `parameter`, which the provider computes.
    public var parameter: Expression<[SSMDocument.Parameter]> { reference("parameter") }
    /// The attribute `permissions`.
    public var permissions: Expression<[String: String]> { reference("permissions") }
    /// The attribute `platform_types`, which the provider computes.
    public var platformTypes: Expression<[String]> { reference("platform_types") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `schema_version`, which the provider computes.
    public var schemaVersion: Expression<String> { reference("schema_version") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `target_type`.
    public var targetType: Expression<String> { reference("target_type") }
    /// The attribute `version_name`.
    public var versionName: Expression<String> { reference("version_name") }

    /// The words that `document_format` takes.
    public enum DocumentFormat: ValueSet {}

    /// The words that `document_type` takes.
    public enum DocumentType: ValueSet {}

    /// An element of `parameter`, which the provider computes.
    public enum Parameter {}

    /// The block `attachments_source` of `aws_ssm_document`.
    public struct AttachmentsSource: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - values: `values`; 1 to 1024 characters.
        ///   - name: `name`; 3 to 128 characters.
        public init(
            key: Expression<SSMDocument.AttachmentsSource.Key>,
            values: Expression<[String]>,
            name: Expression<String>? = nil
        ) {
            body.set("key", key)
            body.set("name", name)
            body.set("values", values)
        }

        /// The words that `key` takes.
        public enum Key: ValueSet {}
    }
}

extension Expression<SSMDocument.DocumentFormat> {
    /// The word `YAML`.
    public static var yaml: Self { .init(word: "YAML") }
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `TEXT`.
    public static var text: Self { .init(word: "TEXT") }
}

extension Expression<SSMDocument.DocumentType> {
    /// The word `Command`.
    public static var command: Self { .init(word: "Command") }
    /// The word `Policy`.
    public static var policy: Self { .init(word: "Policy") }
    /// The word `Automation`.
    public static var automation: Self { .init(word: "Automation") }
    /// The word `Session`.
    public static var session: Self { .init(word: "Session") }
    /// The word `Package`.
    public static var package: Self { .init(word: "Package") }
    /// The word `ApplicationConfiguration`.
    public static var applicationConfiguration: Self { .init(word: "ApplicationConfiguration") }
    /// The word `ApplicationConfigurationSchema`.
    public static var applicationConfigurationSchema: Self { .init(word: "ApplicationConfigurationSchema") }
    /// The word `DeploymentStrategy`.
    public static var deploymentStrategy: Self { .init(word: "DeploymentStrategy") }
    /// The word `ChangeCalendar`.
    public static var changeCalendar: Self { .init(word: "ChangeCalendar") }
    /// The word `Automation.ChangeTemplate`.
    public static var automationChangeTemplate: Self { .init(word: "Automation.ChangeTemplate") }
    /// The word `ProblemAnalysis`.
    public static var problemAnalysis: Self { .init(word: "ProblemAnalysis") }
    /// The word `ProblemAnalysisTemplate`.
    public static var problemAnalysisTemplate: Self { .init(word: "ProblemAnalysisTemplate") }
    /// The word `CloudFormation`.
    public static var cloudFormation: Self { .init(word: "CloudFormation") }
    /// The word `ConformancePackTemplate`.
    public static var conformancePackTemplate: Self { .init(word: "ConformancePackTemplate") }
    /// The word `QuickSetup`.
    public static var quickSetup: Self { .init(word: "QuickSetup") }
    /// The word `ManualApprovalPolicy`.
    public static var manualApprovalPolicy: Self { .init(word: "ManualApprovalPolicy") }
    /// The word `AutoApprovalPolicy`.
    public static var autoApprovalPolicy: Self { .init(word: "AutoApprovalPolicy") }
}

extension Expression<SSMDocument.AttachmentsSource.Key> {
    /// The word `SourceUrl`.
    public static var sourceURL: Self { .init(word: "SourceUrl") }
    /// The word `S3FileUrl`.
    public static var s3FileURL: Self { .init(word: "S3FileUrl") }
    /// The word `AttachmentReference`.
    public static var attachmentReference: Self { .init(word: "AttachmentReference") }
}

extension Expression<SSMDocument.Parameter> {
    /// The attribute `default_value`, which the provider computes.
    public var defaultValue: Expression<String> { attribute("default_value") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { attribute("description") }
    /// The attribute `name`, which the provider computes.
    public var name: Expression<String> { attribute("name") }
    /// The attribute `type`, which the provider computes.
    public var type: Expression<String> { attribute("type") }
}
