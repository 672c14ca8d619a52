// Written by 'synth bind aws_wafv2_web_acl_logging_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Where a web ACL writes its log: `aws_wafv2_web_acl_logging_configuration` in Terraform.
public struct WAFv2WebACLLoggingConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_wafv2_web_acl_logging_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - logDestinationConfigs: `log_destination_configs`; a change replaces the resource.
    ///   - resourceARN: `resource_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - loggingFilter: `logging_filter`.
    ///   - redactedFields: `redacted_fields`; at most 100.
    public init(
        _ localName: String,
        logDestinationConfigs: Expression<[ARN<AnyResource>]>,
        resourceARN: Expression<ARN<WAFv2WebACL>>,
        region: Expression<String>? = nil,
        loggingFilter: WAFv2WebACLLoggingConfiguration.LoggingFilter? = nil,
        redactedFields: Blocks<WAFv2WebACLLoggingConfiguration.RedactedFields> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("log_destination_configs", logDestinationConfigs)
        node.body.set("logging_filter", loggingFilter)
        node.body.set("redacted_fields", redactedFields)
        node.body.set("region", region)
        node.body.set("resource_arn", resourceARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<WAFv2WebACLLoggingConfiguration>> { reference("id") }
    /// The attribute `log_destination_configs`.
    public var logDestinationConfigs: Expression<[ARN<AnyResource>]> { reference("log_destination_configs") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_arn`.
    public var resourceARN: Expression<ARN<WAFv2WebACL>> { reference("resource_arn") }

    /// The block `logging_filter` of `aws_wafv2_web_acl_logging_configuration`.
    public struct LoggingFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - defaultBehavior: `default_behavior`.
        ///   - filter: `filter`.
        public init(
            defaultBehavior: Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.DefaultBehavior>,
            filter: Blocks<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter>
        ) {
            body.set("default_behavior", defaultBehavior)
            body.set("filter", filter)
        }

        /// The words that `default_behavior` takes.
        public enum DefaultBehavior: ValueSet {}

        /// The block `logging_filter.filter` of `aws_wafv2_web_acl_logging_configuration`.
        public struct Filter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - behavior: `behavior`.
            ///   - requirement: `requirement`.
            ///   - condition: `condition`.
            public init(
                behavior: Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Behavior>,
                requirement: Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Requirement>,
                condition: Blocks<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Condition>
            ) {
                body.set("behavior", behavior)
                body.set("condition", condition)
                body.set("requirement", requirement)
            }

            /// The words that `behavior` takes.
            public enum Behavior: ValueSet {}

            /// The words that `requirement` takes.
            public enum Requirement: ValueSet {}

            /// The block `logging_filter.filter.condition` of `aws_wafv2_web_acl_logging_configuration`.
            public struct Condition: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - actionCondition: `action_condition`.
                ///   - labelNameCondition: `label_name_condition`.
                public init(
                    actionCondition: WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Condition.ActionCondition? = nil,
                    labelNameCondition: WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Condition.LabelNameCondition? = nil
                ) {
                    body.set("action_condition", actionCondition)
                    body.set("label_name_condition", labelNameCondition)
                }

                /// The block `logging_filter.filter.condition.action_condition` of `aws_wafv2_web_acl_logging_configuration`.
                public struct ActionCondition: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - action: `action`.
                    public init(
                        action: Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Condition.ActionCondition.Action>
                    ) {
                        body.set("action", action)
                    }

                    /// The words that `action` takes.
                    public enum Action: ValueSet {}
                }

                /// The block `logging_filter.filter.condition.label_name_condition` of `aws_wafv2_web_acl_logging_configuration`.
                public struct LabelNameCondition: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - labelName: `label_name`; 1 to 1024 characters.
                    public init(
                        labelName: Expression<String>
                    ) {
                        body.set("label_name", labelName)
                    }
                }
            }
        }
    }

    /// The block `redacted_fields` of `aws_wafv2_web_acl_logging_configuration`.
    public struct RedactedFields: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - method: `method`.
        ///   - queryString: `query_string`.
        ///   - singleHeader: `single_header`.
        ///   - uriPath: `uri_path`.
        public init(
            method: WAFv2WebACLLoggingConfiguration.RedactedFields.Method? = nil,
            queryString: WAFv2WebACLLoggingConfiguration.RedactedFields.QueryString? = nil,
            singleHeader: WAFv2WebACLLoggingConfiguration.RedactedFields.SingleHeader? = nil,
            uriPath: WAFv2WebACLLoggingConfiguration.RedactedFields.URIPath? = nil
        ) {
            body.set("method", method)
            body.set("query_string", queryString)
            body.set("single_header", singleHeader)
            body.set("uri_path", uriPath)
        }

        /// The block `redacted_fields.method` of `aws_wafv2_web_acl_logging_configuration`.
        public struct Method: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            public init() {}
        }

        /// The block `redacted_fields.query_string` of `aws_wafv2_web_acl_logging_configuration`.
        public struct QueryString: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            public init() {}
        }

        /// The block `redacted_fields.single_header` of `aws_wafv2_web_acl_logging_configuration`.
        public struct SingleHeader: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`; 1 to 64 characters.
            public init(
                name: Expression<String>
            ) {
                body.set("name", name)
            }
        }

        /// The block `redacted_fields.uri_path` of `aws_wafv2_web_acl_logging_configuration`.
        public struct URIPath: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            public init() {}
        }
    }
}

extension Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.DefaultBehavior> {
    /// The word `KEEP`.
    public static var keep: Self { .init(word: "KEEP") }
    /// The word `DROP`.
    public static var drop: Self { .init(word: "DROP") }
}

extension Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Behavior> {
    /// The word `KEEP`.
    public static var keep: Self { .init(word: "KEEP") }
    /// The word `DROP`.
    public static var drop: Self { .init(word: "DROP") }
}

extension Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Requirement> {
    /// The word `MEETS_ALL`.
    public static var meetsAll: Self { .init(word: "MEETS_ALL") }
    /// The word `MEETS_ANY`.
    public static var meetsAny: Self { .init(word: "MEETS_ANY") }
}

extension Expression<WAFv2WebACLLoggingConfiguration.LoggingFilter.Filter.Condition.ActionCondition.Action> {
    /// The word `ALLOW`.
    public static var allow: Self { .init(word: "ALLOW") }
    /// The word `BLOCK`.
    public static var block: Self { .init(word: "BLOCK") }
    /// The word `COUNT`.
    public static var count: Self { .init(word: "COUNT") }
    /// The word `CAPTCHA`.
    public static var captcha: Self { .init(word: "CAPTCHA") }
    /// The word `CHALLENGE`.
    public static var challenge: Self { .init(word: "CHALLENGE") }
    /// The word `EXCLUDED_AS_COUNT`.
    public static var excludedAsCount: Self { .init(word: "EXCLUDED_AS_COUNT") }
}
