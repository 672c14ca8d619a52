// Written by 'synth bind data.aws_iam_policy_document'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A policy document that the provider puts together: data source `aws_iam_policy_document` in Terraform.
public struct IAMPolicyDocumentDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_iam_policy_document"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - overrideJSON: `override_json`; deprecated.
    ///   - overridePolicyDocuments: `override_policy_documents`.
    ///   - policyID: `policy_id`.
    ///   - sourceJSON: `source_json`; deprecated.
    ///   - sourcePolicyDocuments: `source_policy_documents`.
    ///   - version: `version`; default `2012-10-17`.
    ///   - statement: `statement`.
    public init(
        _ localName: String,
        overrideJSON: Expression<PolicyDocument>? = nil,
        overridePolicyDocuments: Expression<[PolicyDocument]>? = nil,
        policyID: Expression<String>? = nil,
        sourceJSON: Expression<PolicyDocument>? = nil,
        sourcePolicyDocuments: Expression<[PolicyDocument]>? = nil,
        version: Expression<IAMPolicyDocumentDataSource.Version>? = nil,
        statement: Blocks<IAMPolicyDocumentDataSource.Statement> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("override_json", overrideJSON)
        node.body.set("override_policy_documents", overridePolicyDocuments)
        node.body.set("policy_id", policyID)
        node.body.set("source_json", sourceJSON)
        node.body.set("source_policy_documents", sourcePolicyDocuments)
        node.body.set("statement", statement)
        node.body.set("version", version)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `json`, which the provider computes.
    public var json: Expression<PolicyDocument> { reference("json") }
    /// The attribute `minified_json`, which the provider computes.
    public var minifiedJSON: Expression<PolicyDocument> { reference("minified_json") }
    /// The attribute `override_json`.
    public var overrideJSON: Expression<PolicyDocument> { reference("override_json") }
    /// The attribute `override_policy_documents`.
    public var overridePolicyDocuments: Expression<[PolicyDocument]> { reference("override_policy_documents") }
    /// The attribute `policy_id`.
    public var policyID: Expression<String> { reference("policy_id") }
    /// The attribute `source_json`.
    public var sourceJSON: Expression<PolicyDocument> { reference("source_json") }
    /// The attribute `source_policy_documents`.
    public var sourcePolicyDocuments: Expression<[PolicyDocument]> { reference("source_policy_documents") }
    /// The attribute `version`.
    public var version: Expression<IAMPolicyDocumentDataSource.Version> { reference("version") }

    /// The words that `version` takes.
    public enum Version: ValueSet {}

    /// The block `statement` of `aws_iam_policy_document`.
    public struct Statement: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - actions: `actions`.
        ///   - effect: `effect`; default `Allow`.
        ///   - notActions: `not_actions`.
        ///   - notResources: `not_resources`.
        ///   - resources: `resources`.
        ///   - sid: `sid`.
        ///   - condition: `condition`.
        ///   - notPrincipals: `not_principals`.
        ///   - principals: `principals`.
        public init(
            actions: Expression<[String]>? = nil,
            effect: Expression<IAMPolicyDocumentDataSource.Statement.Effect>? = nil,
            notActions: Expression<[String]>? = nil,
            notResources: Expression<[String]>? = nil,
            resources: Expression<[String]>? = nil,
            sid: Expression<String>? = nil,
            condition: Blocks<IAMPolicyDocumentDataSource.Statement.Condition> = [],
            notPrincipals: Blocks<IAMPolicyDocumentDataSource.Statement.NotPrincipals> = [],
            principals: Blocks<IAMPolicyDocumentDataSource.Statement.Principals> = []
        ) {
            body.set("actions", actions)
            body.set("condition", condition)
            body.set("effect", effect)
            body.set("not_actions", notActions)
            body.set("not_principals", notPrincipals)
            body.set("not_resources", notResources)
            body.set("principals", principals)
            body.set("resources", resources)
            body.set("sid", sid)
        }

        /// The words that `effect` takes.
        public enum Effect: ValueSet {}

        /// The block `statement.condition` of `aws_iam_policy_document`.
        public struct Condition: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - test: `test`.
            ///   - values: `values`.
            ///   - variable: `variable`.
            public init(
                test: Expression<String>,
                values: Expression<[String]>,
                variable: Expression<String>
            ) {
                body.set("test", test)
                body.set("values", values)
                body.set("variable", variable)
            }
        }

        /// The block `statement.not_principals` of `aws_iam_policy_document`.
        public struct NotPrincipals: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - identifiers: `identifiers`.
            ///   - type: `type`.
            public init(
                identifiers: Expression<[String]>,
                type: Expression<String>
            ) {
                body.set("identifiers", identifiers)
                body.set("type", type)
            }
        }

        /// The block `statement.principals` of `aws_iam_policy_document`.
        public struct Principals: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - identifiers: `identifiers`.
            ///   - type: `type`.
            public init(
                identifiers: Expression<[String]>,
                type: Expression<String>
            ) {
                body.set("identifiers", identifiers)
                body.set("type", type)
            }
        }
    }
}

extension Expression<IAMPolicyDocumentDataSource.Version> {
    /// The word `2008-10-17`.
    public static var v2008_10_17: Self { .init(word: "2008-10-17") }
    /// The word `2012-10-17`.
    public static var v2012_10_17: Self { .init(word: "2012-10-17") }
}

extension Expression<IAMPolicyDocumentDataSource.Statement.Effect> {
    /// The word `Allow`.
    public static var allow: Self { .init(word: "Allow") }
    /// The word `Deny`.
    public static var deny: Self { .init(word: "Deny") }
}
