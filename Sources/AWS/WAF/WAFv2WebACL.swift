// Written by 'synth bind aws_wafv2_web_acl'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Rules about which web requests pass: `aws_wafv2_web_acl` in Terraform.
public struct WAFv2WebACL: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_wafv2_web_acl"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - scope: `scope`; a change replaces the resource.
    ///   - defaultAction: `default_action`.
    ///   - visibilityConfig: `visibility_config`.
    ///   - description: `description`; 1 to 256 characters.
    ///   - name: `name`; 1 to 128 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 102 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - ruleJSON: `rule_json`; not beside `rule`.
    ///   - tags: `tags`.
    ///   - tokenDomains: `token_domains`; 1 to 253 characters.
    ///   - associationConfig: `association_config`.
    ///   - captchaConfig: `captcha_config`.
    ///   - challengeConfig: `challenge_config`.
    ///   - customResponseBody: `custom_response_body`.
    ///   - dataProtectionConfig: `data_protection_config`.
    ///   - rule: `rule`; not beside `rule_json`.
    public init(
        _ localName: String,
        scope: Expression<WAFv2WebACL.Scope>,
        defaultAction: WAFv2WebACL.DefaultAction,
        visibilityConfig: WAFv2WebACL.VisibilityConfig,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        ruleJSON: Expression<JSONText>? = nil,
        tags: Expression<[String: String]>? = nil,
        tokenDomains: Expression<[String]>? = nil,
        associationConfig: WAFv2WebACL.AssociationConfig? = nil,
        captchaConfig: WAFv2WebACL.CaptchaConfig? = nil,
        challengeConfig: WAFv2WebACL.ChallengeConfig? = nil,
        customResponseBody: Blocks<WAFv2WebACL.CustomResponseBody> = [],
        dataProtectionConfig: WAFv2WebACL.DataProtectionConfig? = nil,
        rule: Blocks<WAFv2WebACL.Rule> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("association_config", associationConfig)
        node.body.set("captcha_config", captchaConfig)
        node.body.set("challenge_config", challengeConfig)
        node.body.set("custom_response_body", customResponseBody)
        node.body.set("data_protection_config", dataProtectionConfig)
        node.body.set("default_action", defaultAction)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("rule", rule)
        node.body.set("rule_json", ruleJSON)
        node.body.set("scope", scope)
        node.body.set("tags", tags)
        node.body.set("token_domains", tokenDomains)
        node.body.set("visibility_config", visibilityConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `application_integration_url`, which the provider computes.
    public var applicationIntegrationURL: Expression<String> { reference("application_integration_url") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<WAFv2WebACL>> { reference("arn") }
    /// The attribute `capacity`, which the provider computes.
    public var capacity: Expression<Int> { reference("capacity") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<WAFv2WebACL>> { reference("id") }
    /// The attribute `lock_token`, which the provider computes.
    public var lockToken: Expression<String> { reference("lock_token") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `rule_json`.
    public var ruleJSON: Expression<JSONText> { reference("rule_json") }
    /// The attribute `scope`.
    public var scope: Expression<WAFv2WebACL.Scope> { reference("scope") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `token_domains`.
    public var tokenDomains: Expression<[String]> { reference("token_domains") }

    /// The words that `scope` takes.
    public enum Scope: ValueSet {}

    /// The block `association_config` of `aws_wafv2_web_acl`.
    public struct AssociationConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - requestBody: `request_body`.
        public init(
            requestBody: Blocks<WAFv2WebACL.AssociationConfig.RequestBody> = []
        ) {
            body.set("request_body", requestBody)
        }

        /// The block `association_config.request_body` of `aws_wafv2_web_acl`.
        public struct RequestBody: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - apiGateway: `api_gateway`.
            ///   - appRunnerService: `app_runner_service`.
            ///   - cloudfront: `cloudfront`.
            ///   - cognitoUserPool: `cognito_user_pool`.
            ///   - verifiedAccessInstance: `verified_access_instance`.
            public init(
                apiGateway: WAFv2WebACL.AssociationConfig.RequestBody.APIGateway? = nil,
                appRunnerService: WAFv2WebACL.AssociationConfig.RequestBody.AppRunnerService? = nil,
                cloudfront: WAFv2WebACL.AssociationConfig.RequestBody.CloudFront? = nil,
                cognitoUserPool: WAFv2WebACL.AssociationConfig.RequestBody.CognitoUserPool? = nil,
                verifiedAccessInstance: WAFv2WebACL.AssociationConfig.RequestBody.VerifiedAccessInstance? = nil
            ) {
                body.set("api_gateway", apiGateway)
                body.set("app_runner_service", appRunnerService)
                body.set("cloudfront", cloudfront)
                body.set("cognito_user_pool", cognitoUserPool)
                body.set("verified_access_instance", verifiedAccessInstance)
            }

            /// The block `association_config.request_body.api_gateway` of `aws_wafv2_web_acl`.
            public struct APIGateway: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - defaultSizeInspectionLimit: `default_size_inspection_limit`.
                public init(
                    defaultSizeInspectionLimit: Expression<WAFv2WebACL.AssociationConfig.RequestBody.APIGateway.DefaultSizeInspectionLimit>
                ) {
                    body.set("default_size_inspection_limit", defaultSizeInspectionLimit)
                }

                /// The words that `default_size_inspection_limit` takes.
                public enum DefaultSizeInspectionLimit: ValueSet {}
            }

            /// The block `association_config.request_body.app_runner_service` of `aws_wafv2_web_acl`.
            public struct AppRunnerService: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - defaultSizeInspectionLimit: `default_size_inspection_limit`.
                public init(
                    defaultSizeInspectionLimit: Expression<WAFv2WebACL.AssociationConfig.RequestBody.AppRunnerService.DefaultSizeInspectionLimit>
                ) {
                    body.set("default_size_inspection_limit", defaultSizeInspectionLimit)
                }

                /// The words that `default_size_inspection_limit` takes.
                public enum DefaultSizeInspectionLimit: ValueSet {}
            }

            /// The block `association_config.request_body.cloudfront` of `aws_wafv2_web_acl`.
            public struct CloudFront: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - defaultSizeInspectionLimit: `default_size_inspection_limit`.
                public init(
                    defaultSizeInspectionLimit: Expression<WAFv2WebACL.AssociationConfig.RequestBody.CloudFront.DefaultSizeInspectionLimit>
                ) {
                    body.set("default_size_inspection_limit", defaultSizeInspectionLimit)
                }

                /// The words that `default_size_inspection_limit` takes.
                public enum DefaultSizeInspectionLimit: ValueSet {}
            }

            /// The block `association_config.request_body.cognito_user_pool` of `aws_wafv2_web_acl`.
            public struct CognitoUserPool: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - defaultSizeInspectionLimit: `default_size_inspection_limit`.
                public init(
                    defaultSizeInspectionLimit: Expression<WAFv2WebACL.AssociationConfig.RequestBody.CognitoUserPool.DefaultSizeInspectionLimit>
                ) {
                    body.set("default_size_inspection_limit", defaultSizeInspectionLimit)
                }

                /// The words that `default_size_inspection_limit` takes.
                public enum DefaultSizeInspectionLimit: ValueSet {}
            }

            /// The block `association_config.request_body.verified_access_instance` of `aws_wafv2_web_acl`.
            public struct VerifiedAccessInstance: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - defaultSizeInspectionLimit: `default_size_inspection_limit`.
                public init(
                    defaultSizeInspectionLimit: Expression<WAFv2WebACL.AssociationConfig.RequestBody.VerifiedAccessInstance.DefaultSizeInspectionLimit>
                ) {
                    body.set("default_size_inspection_limit", defaultSizeInspectionLimit)
                }

                /// The words that `default_size_inspection_limit` takes.
                public enum DefaultSizeInspectionLimit: ValueSet {}
            }
        }
    }

    /// The block `captcha_config` of `aws_wafv2_web_acl`.
    public struct CaptchaConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `immunity_time_property`.
        public init(
            immunityTimeProperty: WAFv2WebACL.CaptchaConfig.ImmunityTimeProperty? = nil
        ) {
            body.set("immunity_time_property", immunityTimeProperty)
        }

        /// The block `captcha_config.immunity_time_property` of `aws_wafv2_web_acl`.
        public struct ImmunityTimeProperty: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - immunityTime: `immunity_time`.
            public init(
                immunityTime: Expression<Int>? = nil
            ) {
                body.set("immunity_time", immunityTime)
            }
        }
    }

    /// The block `challenge_config` of `aws_wafv2_web_acl`.
    public struct ChallengeConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `immunity_time_property`.
        public init(
            immunityTimeProperty: WAFv2WebACL.CaptchaConfig.ImmunityTimeProperty? = nil
        ) {
            body.set("immunity_time_property", immunityTimeProperty)
        }
    }

    /// The block `custom_response_body` of `aws_wafv2_web_acl`.
    public struct CustomResponseBody: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - content: `content`; 1 to 10240 characters.
        ///   - contentType: `content_type`.
        ///   - key: `key`; 1 to 128 characters.
        public init(
            content: Expression<String>,
            contentType: Expression<WAFv2WebACL.CustomResponseBody.ContentType>,
            key: Expression<String>
        ) {
            body.set("content", content)
            body.set("content_type", contentType)
            body.set("key", key)
        }

        /// The words that `content_type` takes.
        public enum ContentType: ValueSet {}
    }

    /// The block `data_protection_config` of `aws_wafv2_web_acl`.
    public struct DataProtectionConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dataProtection: `data_protection`; at most 26.
        public init(
            dataProtection: Blocks<WAFv2WebACL.DataProtectionConfig.DataProtection> = []
        ) {
            body.set("data_protection", dataProtection)
        }

        /// The block `data_protection_config.data_protection` of `aws_wafv2_web_acl`.
        public struct DataProtection: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - action: `action`.
            ///   - field: `field`.
            ///   - excludeRateBasedDetails: `exclude_rate_based_details`.
            ///   - excludeRuleMatchDetails: `exclude_rule_match_details`.
            public init(
                action: Expression<WAFv2WebACL.DataProtectionConfig.DataProtection.Action>,
                field: WAFv2WebACL.DataProtectionConfig.DataProtection.Field,
                excludeRateBasedDetails: Expression<Bool>? = nil,
                excludeRuleMatchDetails: Expression<Bool>? = nil
            ) {
                body.set("action", action)
                body.set("exclude_rate_based_details", excludeRateBasedDetails)
                body.set("exclude_rule_match_details", excludeRuleMatchDetails)
                body.set("field", field)
            }

            /// The words that `action` takes.
            public enum Action: ValueSet {}

            /// The block `data_protection_config.data_protection.field` of `aws_wafv2_web_acl`.
            public struct Field: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - fieldType: `field_type`.
                ///   - fieldKeys: `field_keys`; 1 to 64 characters.
                public init(
                    fieldType: Expression<WAFv2WebACL.DataProtectionConfig.DataProtection.Field.FieldType>,
                    fieldKeys: Expression<[String]>? = nil
                ) {
                    body.set("field_keys", fieldKeys)
                    body.set("field_type", fieldType)
                }

                /// The words that `field_type` takes.
                public enum FieldType: ValueSet {}
            }
        }
    }

    /// The block `default_action` of `aws_wafv2_web_acl`.
    public struct DefaultAction: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allow: `allow`.
        ///   - block: `block`.
        public init(
            allow: WAFv2WebACL.DefaultAction.Allow? = nil,
            block: WAFv2WebACL.DefaultAction.Block? = nil
        ) {
            body.set("allow", allow)
            body.set("block", block)
        }

        /// The block `default_action.allow` of `aws_wafv2_web_acl`.
        public struct Allow: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - customRequestHandling: `custom_request_handling`.
            public init(
                customRequestHandling: WAFv2WebACL.DefaultAction.Allow.CustomRequestHandling? = nil
            ) {
                body.set("custom_request_handling", customRequestHandling)
            }

            /// The block `default_action.allow.custom_request_handling` of `aws_wafv2_web_acl`.
            public struct CustomRequestHandling: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - insertHeader: `insert_header`.
                public init(
                    insertHeader: Blocks<WAFv2WebACL.DefaultAction.Allow.CustomRequestHandling.InsertHeader>
                ) {
                    body.set("insert_header", insertHeader)
                }

                /// The block `default_action.allow.custom_request_handling.insert_header` of `aws_wafv2_web_acl`.
                public struct InsertHeader: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - name: `name`; 1 to 64 characters.
                    ///   - value: `value`; 1 to 255 characters.
                    public init(
                        name: Expression<String>,
                        value: Expression<String>
                    ) {
                        body.set("name", name)
                        body.set("value", value)
                    }
                }
            }
        }

        /// The block `default_action.block` of `aws_wafv2_web_acl`.
        public struct Block: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - customResponse: `custom_response`.
            public init(
                customResponse: WAFv2WebACL.DefaultAction.Block.CustomResponse? = nil
            ) {
                body.set("custom_response", customResponse)
            }

            /// The block `default_action.block.custom_response` of `aws_wafv2_web_acl`.
            public struct CustomResponse: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - responseCode: `response_code`; 200 to 600.
                ///   - customResponseBodyKey: `custom_response_body_key`; 1 to 128 characters.
                ///   - responseHeader: `response_header`.
                public init(
                    responseCode: Expression<Int>,
                    customResponseBodyKey: Expression<String>? = nil,
                    responseHeader: Blocks<WAFv2WebACL.DefaultAction.Block.CustomResponse.ResponseHeader> = []
                ) {
                    body.set("custom_response_body_key", customResponseBodyKey)
                    body.set("response_code", responseCode)
                    body.set("response_header", responseHeader)
                }

                /// The block `default_action.block.custom_response.response_header` of `aws_wafv2_web_acl`.
                public struct ResponseHeader: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - name: `name`; 1 to 64 characters.
                    ///   - value: `value`; 1 to 255 characters.
                    public init(
                        name: Expression<String>,
                        value: Expression<String>
                    ) {
                        body.set("name", name)
                        body.set("value", value)
                    }
                }
            }
        }
    }

    /// The block `rule` of `aws_wafv2_web_acl`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; 1 to 128 characters.
        ///   - priority: `priority`.
        ///   - statement: `statement`.
        ///   - visibilityConfig: `visibility_config`.
        ///   - action: `action`.
        ///   - captchaConfig: `captcha_config`.
        ///   - challengeConfig: `challenge_config`.
        ///   - overrideAction: `override_action`.
        ///   - ruleLabel: `rule_label`.
        public init(
            name: Expression<String>,
            priority: Expression<Int>,
            statement: WAFv2WebACL.Rule.Statement,
            visibilityConfig: WAFv2WebACL.VisibilityConfig,
            action: WAFv2WebACL.Rule.Action? = nil,
            captchaConfig: WAFv2WebACL.CaptchaConfig? = nil,
            challengeConfig: WAFv2WebACL.ChallengeConfig? = nil,
            overrideAction: WAFv2WebACL.Rule.OverrideAction? = nil,
            ruleLabel: Blocks<WAFv2WebACL.Rule.RuleLabel> = []
        ) {
            body.set("action", action)
            body.set("captcha_config", captchaConfig)
            body.set("challenge_config", challengeConfig)
            body.set("name", name)
            body.set("override_action", overrideAction)
            body.set("priority", priority)
            body.set("rule_label", ruleLabel)
            body.set("statement", statement)
            body.set("visibility_config", visibilityConfig)
        }

        /// The block `rule.action` of `aws_wafv2_web_acl`.
        public struct Action: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - allow: `allow`.
            ///   - block: `block`.
            ///   - captcha: `captcha`.
            ///   - challenge: `challenge`.
            ///   - count: `count`.
            public init(
                allow: WAFv2WebACL.DefaultAction.Allow? = nil,
                block: WAFv2WebACL.DefaultAction.Block? = nil,
                captcha: WAFv2WebACL.Rule.Action.Captcha? = nil,
                challenge: WAFv2WebACL.Rule.Action.Challenge? = nil,
                count: WAFv2WebACL.Rule.Action.Count? = nil
            ) {
                body.set("allow", allow)
                body.set("block", block)
                body.set("captcha", captcha)
                body.set("challenge", challenge)
                body.set("count", count)
            }

            /// The block `rule.action.captcha` of `aws_wafv2_web_acl`.
            public struct Captcha: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - customRequestHandling: `custom_request_handling`.
                public init(
                    customRequestHandling: WAFv2WebACL.DefaultAction.Allow.CustomRequestHandling? = nil
                ) {
                    body.set("custom_request_handling", customRequestHandling)
                }
            }

            /// The block `rule.action.challenge` of `aws_wafv2_web_acl`.
            public struct Challenge: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - customRequestHandling: `custom_request_handling`.
                public init(
                    customRequestHandling: WAFv2WebACL.DefaultAction.Allow.CustomRequestHandling? = nil
                ) {
                    body.set("custom_request_handling", customRequestHandling)
                }
            }

            /// The block `rule.action.count` of `aws_wafv2_web_acl`.
            public struct Count: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - customRequestHandling: `custom_request_handling`.
                public init(
                    customRequestHandling: WAFv2WebACL.DefaultAction.Allow.CustomRequestHandling? = nil
                ) {
                    body.set("custom_request_handling", customRequestHandling)
                }
            }
        }

        /// The block `rule.override_action` of `aws_wafv2_web_acl`.
        public struct OverrideAction: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - count: `count`.
            ///   - none: `none`.
            public init(
                count: WAFv2WebACL.Rule.OverrideAction.Count? = nil,
                none: WAFv2WebACL.Rule.OverrideAction.None? = nil
            ) {
                body.set("count", count)
                body.set("none", none)
            }

            /// The block `rule.override_action.count` of `aws_wafv2_web_acl`.
            public struct Count: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                public init() {}
            }

            /// The block `rule.override_action.none` of `aws_wafv2_web_acl`.
            public struct None: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                public init() {}
            }
        }

        /// The block `rule.rule_label` of `aws_wafv2_web_acl`.
        public struct RuleLabel: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`; 1 to 1024 characters.
            public init(
                name: Expression<String>
            ) {
                body.set("name", name)
            }
        }

        /// The block `rule.statement` of `aws_wafv2_web_acl`.
        public struct Statement: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - andStatement: `and_statement`.
            ///   - asnMatchStatement: `asn_match_statement`.
            ///   - byteMatchStatement: `byte_match_statement`.
            ///   - geoMatchStatement: `geo_match_statement`.
            ///   - ipSetReferenceStatement: `ip_set_reference_statement`.
            ///   - labelMatchStatement: `label_match_statement`.
            ///   - managedRuleGroupStatement: `managed_rule_group_statement`.
            ///   - notStatement: `not_statement`.
            ///   - orStatement: `or_statement`.
            ///   - rateBasedStatement: `rate_based_statement`.
            ///   - regexMatchStatement: `regex_match_statement`.
            ///   - regexPatternSetReferenceStatement: `regex_pattern_set_reference_statement`.
            ///   - ruleGroupReferenceStatement: `rule_group_reference_statement`.
            ///   - sizeConstraintStatement: `size_constraint_statement`.
            ///   - sqliMatchStatement: `sqli_match_statement`.
            ///   - xssMatchStatement: `xss_match_statement`.
            public init(
                andStatement: WAFv2WebACL.Rule.Statement.AndStatement? = nil,
                asnMatchStatement: WAFv2WebACL.Rule.Statement.ASNMatchStatement? = nil,
                byteMatchStatement: WAFv2WebACL.Rule.Statement.ByteMatchStatement? = nil,
                geoMatchStatement: WAFv2WebACL.Rule.Statement.GeoMatchStatement? = nil,
                ipSetReferenceStatement: WAFv2WebACL.Rule.Statement.IPSetReferenceStatement? = nil,
                labelMatchStatement: WAFv2WebACL.Rule.Statement.LabelMatchStatement? = nil,
                managedRuleGroupStatement: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement? = nil,
                notStatement: WAFv2WebACL.Rule.Statement.NotStatement? = nil,
                orStatement: WAFv2WebACL.Rule.Statement.OrStatement? = nil,
                rateBasedStatement: WAFv2WebACL.Rule.Statement.RateBasedStatement? = nil,
                regexMatchStatement: WAFv2WebACL.Rule.Statement.RegexMatchStatement? = nil,
                regexPatternSetReferenceStatement: WAFv2WebACL.Rule.Statement.RegexPatternSetReferenceStatement? = nil,
                ruleGroupReferenceStatement: WAFv2WebACL.Rule.Statement.RuleGroupReferenceStatement? = nil,
                sizeConstraintStatement: WAFv2WebACL.Rule.Statement.SizeConstraintStatement? = nil,
                sqliMatchStatement: WAFv2WebACL.Rule.Statement.SQLiMatchStatement? = nil,
                xssMatchStatement: WAFv2WebACL.Rule.Statement.XSSMatchStatement? = nil
            ) {
                body.set("and_statement", andStatement)
                body.set("asn_match_statement", asnMatchStatement)
                body.set("byte_match_statement", byteMatchStatement)
                body.set("geo_match_statement", geoMatchStatement)
                body.set("ip_set_reference_statement", ipSetReferenceStatement)
                body.set("label_match_statement", labelMatchStatement)
                body.set("managed_rule_group_statement", managedRuleGroupStatement)
                body.set("not_statement", notStatement)
                body.set("or_statement", orStatement)
                body.set("rate_based_statement", rateBasedStatement)
                body.set("regex_match_statement", regexMatchStatement)
                body.set("regex_pattern_set_reference_statement", regexPatternSetReferenceStatement)
                body.set("rule_group_reference_statement", ruleGroupReferenceStatement)
                body.set("size_constraint_statement", sizeConstraintStatement)
                body.set("sqli_match_statement", sqliMatchStatement)
                body.set("xss_match_statement", xssMatchStatement)
            }

            /// The block `rule.statement.and_statement` of `aws_wafv2_web_acl`.
            public struct AndStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - statement: `statement`.
                public init(
                    statement: Blocks<WAFv2WebACL.Rule.Statement>
                ) {
                    body.set("statement", statement)
                }
            }

            /// The block `rule.statement.asn_match_statement` of `aws_wafv2_web_acl`.
            public struct ASNMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - asnList: `asn_list`.
                ///   - forwardedIPConfig: `forwarded_ip_config`.
                public init(
                    asnList: Expression<[Int]>,
                    forwardedIPConfig: WAFv2WebACL.Rule.Statement.ASNMatchStatement.ForwardedIPConfig? = nil
                ) {
                    body.set("asn_list", asnList)
                    body.set("forwarded_ip_config", forwardedIPConfig)
                }

                /// The block `rule.statement.asn_match_statement.forwarded_ip_config` of `aws_wafv2_web_acl`.
                public struct ForwardedIPConfig: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - fallbackBehavior: `fallback_behavior`.
                    ///   - headerName: `header_name`.
                    public init(
                        fallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.ASNMatchStatement.ForwardedIPConfig.FallbackBehavior>,
                        headerName: Expression<String>
                    ) {
                        body.set("fallback_behavior", fallbackBehavior)
                        body.set("header_name", headerName)
                    }

                    /// The words that `fallback_behavior` takes.
                    public enum FallbackBehavior: ValueSet {}
                }
            }

            /// The block `rule.statement.byte_match_statement` of `aws_wafv2_web_acl`.
            public struct ByteMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - positionalConstraint: `positional_constraint`.
                ///   - searchString: `search_string`; 1 to 200 characters.
                ///   - textTransformation: `text_transformation`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    positionalConstraint: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.PositionalConstraint>,
                    searchString: Expression<String>,
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("field_to_match", fieldToMatch)
                    body.set("positional_constraint", positionalConstraint)
                    body.set("search_string", searchString)
                    body.set("text_transformation", textTransformation)
                }

                /// The words that `positional_constraint` takes.
                public enum PositionalConstraint: ValueSet {}

                /// The block `rule.statement.byte_match_statement.field_to_match` of `aws_wafv2_web_acl`.
                public struct FieldToMatch: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - allQueryArguments: `all_query_arguments`.
                    ///   - body: `body`.
                    ///   - cookies: `cookies`.
                    ///   - headerOrder: `header_order`.
                    ///   - headers: `headers`.
                    ///   - ja3Fingerprint: `ja3_fingerprint`.
                    ///   - ja4Fingerprint: `ja4_fingerprint`.
                    ///   - jsonBody: `json_body`.
                    ///   - method: `method`.
                    ///   - queryString: `query_string`.
                    ///   - singleHeader: `single_header`.
                    ///   - singleQueryArgument: `single_query_argument`.
                    ///   - uriFragment: `uri_fragment`.
                    ///   - uriPath: `uri_path`.
                    public init(
                        allQueryArguments: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.AllQueryArguments? = nil,
                        body: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.BodyBlock? = nil,
                        cookies: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies? = nil,
                        headerOrder: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.HeaderOrder> = [],
                        headers: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers> = [],
                        ja3Fingerprint: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja3Fingerprint? = nil,
                        ja4Fingerprint: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja4Fingerprint? = nil,
                        jsonBody: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody? = nil,
                        method: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Method? = nil,
                        queryString: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.QueryString? = nil,
                        singleHeader: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.SingleHeader? = nil,
                        singleQueryArgument: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.SingleQueryArgument? = nil,
                        uriFragment: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.URIFragment? = nil,
                        uriPath: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.URIPath? = nil
                    ) {
                        self.body.set("all_query_arguments", allQueryArguments)
                        self.body.set("body", body)
                        self.body.set("cookies", cookies)
                        self.body.set("header_order", headerOrder)
                        self.body.set("headers", headers)
                        self.body.set("ja3_fingerprint", ja3Fingerprint)
                        self.body.set("ja4_fingerprint", ja4Fingerprint)
                        self.body.set("json_body", jsonBody)
                        self.body.set("method", method)
                        self.body.set("query_string", queryString)
                        self.body.set("single_header", singleHeader)
                        self.body.set("single_query_argument", singleQueryArgument)
                        self.body.set("uri_fragment", uriFragment)
                        self.body.set("uri_path", uriPath)
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.all_query_arguments` of `aws_wafv2_web_acl`.
                    public struct AllQueryArguments: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.body` of `aws_wafv2_web_acl`.
                    public struct BodyBlock: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - oversizeHandling: `oversize_handling`; default `CONTINUE`.
                        public init(
                            oversizeHandling: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.BodyBlock.OversizeHandling>? = nil
                        ) {
                            body.set("oversize_handling", oversizeHandling)
                        }

                        /// The words that `oversize_handling` takes.
                        public enum OversizeHandling: ValueSet {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.cookies` of `aws_wafv2_web_acl`.
                    public struct Cookies: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - matchScope: `match_scope`.
                        ///   - oversizeHandling: `oversize_handling`.
                        ///   - matchPattern: `match_pattern`.
                        public init(
                            matchScope: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchScope>,
                            oversizeHandling: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.OversizeHandling>,
                            matchPattern: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchPattern>
                        ) {
                            body.set("match_pattern", matchPattern)
                            body.set("match_scope", matchScope)
                            body.set("oversize_handling", oversizeHandling)
                        }

                        /// The words that `match_scope` takes.
                        public enum MatchScope: ValueSet {}

                        /// The words that `oversize_handling` takes.
                        public enum OversizeHandling: ValueSet {}

                        /// The block `rule.statement.byte_match_statement.field_to_match.cookies.match_pattern` of `aws_wafv2_web_acl`.
                        public struct MatchPattern: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - excludedCookies: `excluded_cookies`.
                            ///   - includedCookies: `included_cookies`.
                            ///   - all: `all`.
                            public init(
                                excludedCookies: Expression<[String]>? = nil,
                                includedCookies: Expression<[String]>? = nil,
                                all: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchPattern.All? = nil
                            ) {
                                body.set("all", all)
                                body.set("excluded_cookies", excludedCookies)
                                body.set("included_cookies", includedCookies)
                            }

                            /// The block `rule.statement.byte_match_statement.field_to_match.cookies.match_pattern.all` of `aws_wafv2_web_acl`.
                            public struct All: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                public init() {}
                            }
                        }
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.header_order` of `aws_wafv2_web_acl`.
                    public struct HeaderOrder: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - oversizeHandling: `oversize_handling`.
                        public init(
                            oversizeHandling: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.HeaderOrder.OversizeHandling>
                        ) {
                            body.set("oversize_handling", oversizeHandling)
                        }

                        /// The words that `oversize_handling` takes.
                        public enum OversizeHandling: ValueSet {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.headers` of `aws_wafv2_web_acl`.
                    public struct Headers: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - matchScope: `match_scope`.
                        ///   - oversizeHandling: `oversize_handling`.
                        ///   - matchPattern: `match_pattern`.
                        public init(
                            matchScope: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers.MatchScope>,
                            oversizeHandling: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers.OversizeHandling>,
                            matchPattern: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers.MatchPattern
                        ) {
                            body.set("match_pattern", matchPattern)
                            body.set("match_scope", matchScope)
                            body.set("oversize_handling", oversizeHandling)
                        }

                        /// The words that `match_scope` takes.
                        public enum MatchScope: ValueSet {}

                        /// The words that `oversize_handling` takes.
                        public enum OversizeHandling: ValueSet {}

                        /// The block `rule.statement.byte_match_statement.field_to_match.headers.match_pattern` of `aws_wafv2_web_acl`.
                        public struct MatchPattern: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - excludedHeaders: `excluded_headers`; 1 to 64 characters.
                            ///   - includedHeaders: `included_headers`; 1 to 64 characters.
                            ///   - all: `all`.
                            public init(
                                excludedHeaders: Expression<[String]>? = nil,
                                includedHeaders: Expression<[String]>? = nil,
                                all: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchPattern.All? = nil
                            ) {
                                body.set("all", all)
                                body.set("excluded_headers", excludedHeaders)
                                body.set("included_headers", includedHeaders)
                            }
                        }
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.ja3_fingerprint` of `aws_wafv2_web_acl`.
                    public struct Ja3Fingerprint: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - fallbackBehavior: `fallback_behavior`.
                        public init(
                            fallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja3Fingerprint.FallbackBehavior>
                        ) {
                            body.set("fallback_behavior", fallbackBehavior)
                        }

                        /// The words that `fallback_behavior` takes.
                        public enum FallbackBehavior: ValueSet {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.ja4_fingerprint` of `aws_wafv2_web_acl`.
                    public struct Ja4Fingerprint: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - fallbackBehavior: `fallback_behavior`.
                        public init(
                            fallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja4Fingerprint.FallbackBehavior>
                        ) {
                            body.set("fallback_behavior", fallbackBehavior)
                        }

                        /// The words that `fallback_behavior` takes.
                        public enum FallbackBehavior: ValueSet {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.json_body` of `aws_wafv2_web_acl`.
                    public struct JSONBody: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - matchScope: `match_scope`.
                        ///   - matchPattern: `match_pattern`.
                        ///   - invalidFallbackBehavior: `invalid_fallback_behavior`.
                        ///   - oversizeHandling: `oversize_handling`; default `CONTINUE`.
                        public init(
                            matchScope: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.MatchScope>,
                            matchPattern: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.MatchPattern,
                            invalidFallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.InvalidFallbackBehavior>? = nil,
                            oversizeHandling: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.OversizeHandling>? = nil
                        ) {
                            body.set("invalid_fallback_behavior", invalidFallbackBehavior)
                            body.set("match_pattern", matchPattern)
                            body.set("match_scope", matchScope)
                            body.set("oversize_handling", oversizeHandling)
                        }

                        /// The words that `invalid_fallback_behavior` takes.
                        public enum InvalidFallbackBehavior: ValueSet {}

                        /// The words that `match_scope` takes.
                        public enum MatchScope: ValueSet {}

                        /// The words that `oversize_handling` takes.
                        public enum OversizeHandling: ValueSet {}

                        /// The block `rule.statement.byte_match_statement.field_to_match.json_body.match_pattern` of `aws_wafv2_web_acl`.
                        public struct MatchPattern: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - includedPaths: `included_paths`; 1 to 512 characters.
                            ///   - all: `all`.
                            public init(
                                includedPaths: Expression<[String]>? = nil,
                                all: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchPattern.All? = nil
                            ) {
                                body.set("all", all)
                                body.set("included_paths", includedPaths)
                            }
                        }
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.method` of `aws_wafv2_web_acl`.
                    public struct Method: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.query_string` of `aws_wafv2_web_acl`.
                    public struct QueryString: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.single_header` of `aws_wafv2_web_acl`.
                    public struct SingleHeader: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`; 1 to 40 characters.
                        public init(
                            name: Expression<String>
                        ) {
                            body.set("name", name)
                        }
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.single_query_argument` of `aws_wafv2_web_acl`.
                    public struct SingleQueryArgument: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`; 1 to 30 characters.
                        public init(
                            name: Expression<String>
                        ) {
                            body.set("name", name)
                        }
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.uri_fragment` of `aws_wafv2_web_acl`.
                    public struct URIFragment: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - fallbackBehavior: `fallback_behavior`.
                        public init(
                            fallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.URIFragment.FallbackBehavior>? = nil
                        ) {
                            body.set("fallback_behavior", fallbackBehavior)
                        }

                        /// The words that `fallback_behavior` takes.
                        public enum FallbackBehavior: ValueSet {}
                    }

                    /// The block `rule.statement.byte_match_statement.field_to_match.uri_path` of `aws_wafv2_web_acl`.
                    public struct URIPath: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }
                }

                /// The block `rule.statement.byte_match_statement.text_transformation` of `aws_wafv2_web_acl`.
                public struct TextTransformation: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - priority: `priority`.
                    ///   - type: `type`.
                    public init(
                        priority: Expression<Int>,
                        type: Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation.Kind>
                    ) {
                        body.set("priority", priority)
                        body.set("type", type)
                    }

                    /// The words that `type` takes.
                    public enum Kind: ValueSet {}
                }
            }

            /// The block `rule.statement.geo_match_statement` of `aws_wafv2_web_acl`.
            public struct GeoMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - countryCodes: `country_codes`.
                ///   - forwardedIPConfig: `forwarded_ip_config`.
                public init(
                    countryCodes: Expression<[String]>,
                    forwardedIPConfig: WAFv2WebACL.Rule.Statement.ASNMatchStatement.ForwardedIPConfig? = nil
                ) {
                    body.set("country_codes", countryCodes)
                    body.set("forwarded_ip_config", forwardedIPConfig)
                }
            }

            /// The block `rule.statement.ip_set_reference_statement` of `aws_wafv2_web_acl`.
            public struct IPSetReferenceStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - arn: `arn`.
                ///   - ipSetForwardedIPConfig: `ip_set_forwarded_ip_config`.
                public init(
                    arn: Expression<ARN<WAFv2IPSet>>,
                    ipSetForwardedIPConfig: WAFv2WebACL.Rule.Statement.IPSetReferenceStatement.IPSetForwardedIPConfig? = nil
                ) {
                    body.set("arn", arn)
                    body.set("ip_set_forwarded_ip_config", ipSetForwardedIPConfig)
                }

                /// The block `rule.statement.ip_set_reference_statement.ip_set_forwarded_ip_config` of `aws_wafv2_web_acl`.
                public struct IPSetForwardedIPConfig: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - fallbackBehavior: `fallback_behavior`.
                    ///   - headerName: `header_name`; 1 to 255 characters.
                    ///   - position: `position`.
                    public init(
                        fallbackBehavior: Expression<WAFv2WebACL.Rule.Statement.IPSetReferenceStatement.IPSetForwardedIPConfig.FallbackBehavior>,
                        headerName: Expression<String>,
                        position: Expression<WAFv2WebACL.Rule.Statement.IPSetReferenceStatement.IPSetForwardedIPConfig.Position>
                    ) {
                        body.set("fallback_behavior", fallbackBehavior)
                        body.set("header_name", headerName)
                        body.set("position", position)
                    }

                    /// The words that `fallback_behavior` takes.
                    public enum FallbackBehavior: ValueSet {}

                    /// The words that `position` takes.
                    public enum Position: ValueSet {}
                }
            }

            /// The block `rule.statement.label_match_statement` of `aws_wafv2_web_acl`.
            public struct LabelMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - key: `key`; 1 to 1024 characters.
                ///   - scope: `scope`.
                public init(
                    key: Expression<String>,
                    scope: Expression<WAFv2WebACL.Rule.Statement.LabelMatchStatement.Scope>
                ) {
                    body.set("key", key)
                    body.set("scope", scope)
                }

                /// The words that `scope` takes.
                public enum Scope: ValueSet {}
            }

            /// The block `rule.statement.managed_rule_group_statement` of `aws_wafv2_web_acl`.
            public struct ManagedRuleGroupStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`; 1 to 128 characters.
                ///   - vendorName: `vendor_name`; 1 to 128 characters.
                ///   - version: `version`; 1 to 128 characters.
                ///   - managedRuleGroupConfigs: `managed_rule_group_configs`.
                ///   - ruleActionOverride: `rule_action_override`; at most 100.
                ///   - scopeDownStatement: `scope_down_statement`.
                public init(
                    name: Expression<String>,
                    vendorName: Expression<String>,
                    version: Expression<String>? = nil,
                    managedRuleGroupConfigs: Blocks<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs> = [],
                    ruleActionOverride: Blocks<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.RuleActionOverride> = [],
                    scopeDownStatement: WAFv2WebACL.Rule.Statement? = nil
                ) {
                    body.set("managed_rule_group_configs", managedRuleGroupConfigs)
                    body.set("name", name)
                    body.set("rule_action_override", ruleActionOverride)
                    body.set("scope_down_statement", scopeDownStatement)
                    body.set("vendor_name", vendorName)
                    body.set("version", version)
                }

                /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs` of `aws_wafv2_web_acl`.
                public struct ManagedRuleGroupConfigs: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - loginPath: `login_path`; 1 to 256 characters.
                    ///   - payloadType: `payload_type`.
                    ///   - awsManagedRulesAcfpRuleSet: `aws_managed_rules_acfp_rule_set`.
                    ///   - awsManagedRulesAntiDdosRuleSet: `aws_managed_rules_anti_ddos_rule_set`; provider 6 only.
                    ///   - awsManagedRulesAtpRuleSet: `aws_managed_rules_atp_rule_set`.
                    ///   - awsManagedRulesBotControlRuleSet: `aws_managed_rules_bot_control_rule_set`.
                    ///   - passwordField: `password_field`.
                    ///   - usernameField: `username_field`.
                    public init(
                        loginPath: Expression<String>? = nil,
                        payloadType: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.PayloadType>? = nil,
                        awsManagedRulesAcfpRuleSet: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet? = nil,
                        awsManagedRulesAntiDdosRuleSet: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet? = nil,
                        awsManagedRulesAtpRuleSet: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAtpRuleSet? = nil,
                        awsManagedRulesBotControlRuleSet: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesBotControlRuleSet? = nil,
                        passwordField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.PasswordField? = nil,
                        usernameField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.UsernameField? = nil
                    ) {
                        body.set("aws_managed_rules_acfp_rule_set", awsManagedRulesAcfpRuleSet)
                        body.set("aws_managed_rules_anti_ddos_rule_set", awsManagedRulesAntiDdosRuleSet)
                        body.set("aws_managed_rules_atp_rule_set", awsManagedRulesAtpRuleSet)
                        body.set("aws_managed_rules_bot_control_rule_set", awsManagedRulesBotControlRuleSet)
                        body.set("login_path", loginPath)
                        body.set("password_field", passwordField)
                        body.set("payload_type", payloadType)
                        body.set("username_field", usernameField)
                    }

                    /// The words that `payload_type` takes.
                    public enum PayloadType: ValueSet {}

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set` of `aws_wafv2_web_acl`.
                    public struct AwsManagedRulesAcfpRuleSet: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - creationPath: `creation_path`; 1 to 256 characters.
                        ///   - registrationPagePath: `registration_page_path`; 1 to 256 characters.
                        ///   - requestInspection: `request_inspection`.
                        ///   - enableRegexInPath: `enable_regex_in_path`.
                        ///   - responseInspection: `response_inspection`.
                        public init(
                            creationPath: Expression<String>,
                            registrationPagePath: Expression<String>,
                            requestInspection: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection,
                            enableRegexInPath: Expression<Bool>? = nil,
                            responseInspection: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection? = nil
                        ) {
                            body.set("creation_path", creationPath)
                            body.set("enable_regex_in_path", enableRegexInPath)
                            body.set("registration_page_path", registrationPagePath)
                            body.set("request_inspection", requestInspection)
                            body.set("response_inspection", responseInspection)
                        }

                        /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection` of `aws_wafv2_web_acl`.
                        public struct RequestInspection: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - payloadType: `payload_type`.
                            ///   - addressFields: `address_fields`.
                            ///   - emailField: `email_field`.
                            ///   - passwordField: `password_field`.
                            ///   - phoneNumberFields: `phone_number_fields`.
                            ///   - usernameField: `username_field`.
                            public init(
                                payloadType: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection.PayloadType>,
                                addressFields: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection.AddressFields? = nil,
                                emailField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection.EmailField? = nil,
                                passwordField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.PasswordField? = nil,
                                phoneNumberFields: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection.PhoneNumberFields? = nil,
                                usernameField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.UsernameField? = nil
                            ) {
                                body.set("address_fields", addressFields)
                                body.set("email_field", emailField)
                                body.set("password_field", passwordField)
                                body.set("payload_type", payloadType)
                                body.set("phone_number_fields", phoneNumberFields)
                                body.set("username_field", usernameField)
                            }

                            /// The words that `payload_type` takes.
                            public enum PayloadType: ValueSet {}

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.address_fields` of `aws_wafv2_web_acl`.
                            public struct AddressFields: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - identifiers: `identifiers`.
                                public init(
                                    identifiers: Expression<[String]>
                                ) {
                                    body.set("identifiers", identifiers)
                                }
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.email_field` of `aws_wafv2_web_acl`.
                            public struct EmailField: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - identifier: `identifier`; 1 to 512 characters.
                                public init(
                                    identifier: Expression<String>
                                ) {
                                    body.set("identifier", identifier)
                                }
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.request_inspection.phone_number_fields` of `aws_wafv2_web_acl`.
                            public struct PhoneNumberFields: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - identifiers: `identifiers`.
                                public init(
                                    identifiers: Expression<[String]>
                                ) {
                                    body.set("identifiers", identifiers)
                                }
                            }
                        }

                        /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.response_inspection` of `aws_wafv2_web_acl`.
                        public struct ResponseInspection: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - bodyContains: `body_contains`.
                            ///   - header: `header`.
                            ///   - json: `json`.
                            ///   - statusCode: `status_code`.
                            public init(
                                bodyContains: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection.BodyContains? = nil,
                                header: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection.Header? = nil,
                                json: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection.JSON? = nil,
                                statusCode: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection.StatusCode? = nil
                            ) {
                                body.set("body_contains", bodyContains)
                                body.set("header", header)
                                body.set("json", json)
                                body.set("status_code", statusCode)
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.response_inspection.body_contains` of `aws_wafv2_web_acl`.
                            public struct BodyContains: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - failureStrings: `failure_strings`.
                                ///   - successStrings: `success_strings`.
                                public init(
                                    failureStrings: Expression<[String]>,
                                    successStrings: Expression<[String]>
                                ) {
                                    body.set("failure_strings", failureStrings)
                                    body.set("success_strings", successStrings)
                                }
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.response_inspection.header` of `aws_wafv2_web_acl`.
                            public struct Header: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - failureValues: `failure_values`.
                                ///   - name: `name`; 1 to 256 characters.
                                ///   - successValues: `success_values`.
                                public init(
                                    failureValues: Expression<[String]>,
                                    name: Expression<String>,
                                    successValues: Expression<[String]>
                                ) {
                                    body.set("failure_values", failureValues)
                                    body.set("name", name)
                                    body.set("success_values", successValues)
                                }
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.response_inspection.json` of `aws_wafv2_web_acl`.
                            public struct JSON: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - failureValues: `failure_values`.
                                ///   - identifier: `identifier`; 1 to 256 characters.
                                ///   - successValues: `success_values`.
                                public init(
                                    failureValues: Expression<[String]>,
                                    identifier: Expression<String>,
                                    successValues: Expression<[String]>
                                ) {
                                    body.set("failure_values", failureValues)
                                    body.set("identifier", identifier)
                                    body.set("success_values", successValues)
                                }
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set.response_inspection.status_code` of `aws_wafv2_web_acl`.
                            public struct StatusCode: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - failureCodes: `failure_codes`.
                                ///   - successCodes: `success_codes`.
                                public init(
                                    failureCodes: Expression<[Int]>,
                                    successCodes: Expression<[Int]>
                                ) {
                                    body.set("failure_codes", failureCodes)
                                    body.set("success_codes", successCodes)
                                }
                            }
                        }
                    }

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set` of `aws_wafv2_web_acl`.
                    public struct AwsManagedRulesAntiDdosRuleSet: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - clientSideActionConfig: `client_side_action_config`.
                        ///   - sensitivityToBlock: `sensitivity_to_block`; default `LOW`.
                        public init(
                            clientSideActionConfig: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig,
                            sensitivityToBlock: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.SensitivityToBlock>? = nil
                        ) {
                            body.set("client_side_action_config", clientSideActionConfig)
                            body.set("sensitivity_to_block", sensitivityToBlock)
                        }

                        /// The words that `sensitivity_to_block` takes.
                        public enum SensitivityToBlock: ValueSet {}

                        /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set.client_side_action_config` of `aws_wafv2_web_acl`.
                        public struct ClientSideActionConfig: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - challenge: `challenge`.
                            public init(
                                challenge: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge
                            ) {
                                body.set("challenge", challenge)
                            }

                            /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set.client_side_action_config.challenge` of `aws_wafv2_web_acl`.
                            public struct Challenge: NestedBlock {
                                /// Arguments and nested blocks.
                                public var body = Body()

                                /// Describes the block; what is left out is left to AWS.
                                ///
                                /// - Parameters:
                                ///   - usageOfAction: `usage_of_action`.
                                ///   - sensitivity: `sensitivity`; default `HIGH`.
                                ///   - exemptURIRegularExpression: `exempt_uri_regular_expression`; at most 5.
                                public init(
                                    usageOfAction: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge.UsageOfAction>,
                                    sensitivity: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge.Sensitivity>? = nil,
                                    exemptURIRegularExpression: Blocks<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge.ExemptURIRegularExpression> = []
                                ) {
                                    body.set("exempt_uri_regular_expression", exemptURIRegularExpression)
                                    body.set("sensitivity", sensitivity)
                                    body.set("usage_of_action", usageOfAction)
                                }

                                /// The words that `sensitivity` takes.
                                public enum Sensitivity: ValueSet {}

                                /// The words that `usage_of_action` takes.
                                public enum UsageOfAction: ValueSet {}

                                /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set.client_side_action_config.challenge.exempt_uri_regular_expression` of `aws_wafv2_web_acl`.
                                public struct ExemptURIRegularExpression: NestedBlock {
                                    /// Arguments and nested blocks.
                                    public var body = Body()

                                    /// Describes the block; what is left out is left to AWS.
                                    ///
                                    /// - Parameters:
                                    ///   - regexString: `regex_string`; 1 to 512 characters.
                                    public init(
                                        regexString: Expression<String>? = nil
                                    ) {
                                        body.set("regex_string", regexString)
                                    }
                                }
                            }
                        }
                    }

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_atp_rule_set` of `aws_wafv2_web_acl`.
                    public struct AwsManagedRulesAtpRuleSet: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - loginPath: `login_path`; 1 to 256 characters.
                        ///   - enableRegexInPath: `enable_regex_in_path`.
                        ///   - requestInspection: `request_inspection`.
                        ///   - responseInspection: `response_inspection`.
                        public init(
                            loginPath: Expression<String>,
                            enableRegexInPath: Expression<Bool>? = nil,
                            requestInspection: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAtpRuleSet.RequestInspection? = nil,
                            responseInspection: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.ResponseInspection? = nil
                        ) {
                            body.set("enable_regex_in_path", enableRegexInPath)
                            body.set("login_path", loginPath)
                            body.set("request_inspection", requestInspection)
                            body.set("response_inspection", responseInspection)
                        }

                        /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_atp_rule_set.request_inspection` of `aws_wafv2_web_acl`.
                        public struct RequestInspection: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - payloadType: `payload_type`.
                            ///   - passwordField: `password_field`.
                            ///   - usernameField: `username_field`.
                            public init(
                                payloadType: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAtpRuleSet.RequestInspection.PayloadType>,
                                passwordField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.PasswordField,
                                usernameField: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.UsernameField
                            ) {
                                body.set("password_field", passwordField)
                                body.set("payload_type", payloadType)
                                body.set("username_field", usernameField)
                            }

                            /// The words that `payload_type` takes.
                            public enum PayloadType: ValueSet {}
                        }
                    }

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_bot_control_rule_set` of `aws_wafv2_web_acl`.
                    public struct AwsManagedRulesBotControlRuleSet: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - inspectionLevel: `inspection_level`.
                        ///   - enableMachineLearning: `enable_machine_learning`.
                        public init(
                            inspectionLevel: Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesBotControlRuleSet.InspectionLevel>,
                            enableMachineLearning: Expression<Bool>? = nil
                        ) {
                            body.set("enable_machine_learning", enableMachineLearning)
                            body.set("inspection_level", inspectionLevel)
                        }

                        /// The words that `inspection_level` takes.
                        public enum InspectionLevel: ValueSet {}
                    }

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.password_field` of `aws_wafv2_web_acl`.
                    public struct PasswordField: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - identifier: `identifier`; 1 to 512 characters.
                        public init(
                            identifier: Expression<String>
                        ) {
                            body.set("identifier", identifier)
                        }
                    }

                    /// The block `rule.statement.managed_rule_group_statement.managed_rule_group_configs.username_field` of `aws_wafv2_web_acl`.
                    public struct UsernameField: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - identifier: `identifier`; 1 to 512 characters.
                        public init(
                            identifier: Expression<String>
                        ) {
                            body.set("identifier", identifier)
                        }
                    }
                }

                /// The block `rule.statement.managed_rule_group_statement.rule_action_override` of `aws_wafv2_web_acl`.
                public struct RuleActionOverride: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - name: `name`; 1 to 128 characters.
                    ///   - actionToUse: `action_to_use`.
                    public init(
                        name: Expression<String>,
                        actionToUse: WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.RuleActionOverride.ActionToUse
                    ) {
                        body.set("action_to_use", actionToUse)
                        body.set("name", name)
                    }

                    /// The block `rule.statement.managed_rule_group_statement.rule_action_override.action_to_use` of `aws_wafv2_web_acl`.
                    public struct ActionToUse: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - allow: `allow`.
                        ///   - block: `block`.
                        ///   - captcha: `captcha`.
                        ///   - challenge: `challenge`.
                        ///   - count: `count`.
                        public init(
                            allow: WAFv2WebACL.DefaultAction.Allow? = nil,
                            block: WAFv2WebACL.DefaultAction.Block? = nil,
                            captcha: WAFv2WebACL.Rule.Action.Captcha? = nil,
                            challenge: WAFv2WebACL.Rule.Action.Challenge? = nil,
                            count: WAFv2WebACL.Rule.Action.Count? = nil
                        ) {
                            body.set("allow", allow)
                            body.set("block", block)
                            body.set("captcha", captcha)
                            body.set("challenge", challenge)
                            body.set("count", count)
                        }
                    }
                }
            }

            /// The block `rule.statement.not_statement` of `aws_wafv2_web_acl`.
            public struct NotStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - statement: `statement`.
                public init(
                    statement: Blocks<WAFv2WebACL.Rule.Statement>
                ) {
                    body.set("statement", statement)
                }
            }

            /// The block `rule.statement.or_statement` of `aws_wafv2_web_acl`.
            public struct OrStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - statement: `statement`.
                public init(
                    statement: Blocks<WAFv2WebACL.Rule.Statement>
                ) {
                    body.set("statement", statement)
                }
            }

            /// The block `rule.statement.rate_based_statement` of `aws_wafv2_web_acl`.
            public struct RateBasedStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - limit: `limit`; 10 to 2000000000.
                ///   - aggregateKeyType: `aggregate_key_type`; default `IP`.
                ///   - evaluationWindowSec: `evaluation_window_sec`; one of 60, 120, 300, 600; default 300.
                ///   - customKey: `custom_key`; at most 5.
                ///   - forwardedIPConfig: `forwarded_ip_config`.
                ///   - scopeDownStatement: `scope_down_statement`.
                public init(
                    limit: Expression<Int>,
                    aggregateKeyType: Expression<WAFv2WebACL.Rule.Statement.RateBasedStatement.AggregateKeyType>? = nil,
                    evaluationWindowSec: Expression<Int>? = nil,
                    customKey: Blocks<WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey> = [],
                    forwardedIPConfig: WAFv2WebACL.Rule.Statement.ASNMatchStatement.ForwardedIPConfig? = nil,
                    scopeDownStatement: WAFv2WebACL.Rule.Statement? = nil
                ) {
                    body.set("aggregate_key_type", aggregateKeyType)
                    body.set("custom_key", customKey)
                    body.set("evaluation_window_sec", evaluationWindowSec)
                    body.set("forwarded_ip_config", forwardedIPConfig)
                    body.set("limit", limit)
                    body.set("scope_down_statement", scopeDownStatement)
                }

                /// The words that `aggregate_key_type` takes.
                public enum AggregateKeyType: ValueSet {}

                /// The block `rule.statement.rate_based_statement.custom_key` of `aws_wafv2_web_acl`.
                public struct CustomKey: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - asn: `asn`; provider 6 only.
                    ///   - cookie: `cookie`.
                    ///   - forwardedIP: `forwarded_ip`.
                    ///   - header: `header`.
                    ///   - httpMethod: `http_method`.
                    ///   - ip: `ip`.
                    ///   - ja3Fingerprint: `ja3_fingerprint`.
                    ///   - ja4Fingerprint: `ja4_fingerprint`.
                    ///   - labelNamespace: `label_namespace`.
                    ///   - queryArgument: `query_argument`.
                    ///   - queryString: `query_string`.
                    ///   - uriPath: `uri_path`.
                    public init(
                        asn: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.ASN? = nil,
                        cookie: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.Cookie? = nil,
                        forwardedIP: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.ForwardedIP? = nil,
                        header: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.Header? = nil,
                        httpMethod: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.HTTPMethod? = nil,
                        ip: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.IP? = nil,
                        ja3Fingerprint: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja3Fingerprint? = nil,
                        ja4Fingerprint: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja4Fingerprint? = nil,
                        labelNamespace: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.LabelNamespace? = nil,
                        queryArgument: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.QueryArgument? = nil,
                        queryString: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.QueryString? = nil,
                        uriPath: WAFv2WebACL.Rule.Statement.RateBasedStatement.CustomKey.URIPath? = nil
                    ) {
                        body.set("asn", asn)
                        body.set("cookie", cookie)
                        body.set("forwarded_ip", forwardedIP)
                        body.set("header", header)
                        body.set("http_method", httpMethod)
                        body.set("ip", ip)
                        body.set("ja3_fingerprint", ja3Fingerprint)
                        body.set("ja4_fingerprint", ja4Fingerprint)
                        body.set("label_namespace", labelNamespace)
                        body.set("query_argument", queryArgument)
                        body.set("query_string", queryString)
                        body.set("uri_path", uriPath)
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.asn` of `aws_wafv2_web_acl`.
                    public struct ASN: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.cookie` of `aws_wafv2_web_acl`.
                    public struct Cookie: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`; 1 to 64 characters.
                        ///   - textTransformation: `text_transformation`.
                        public init(
                            name: Expression<String>,
                            textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>
                        ) {
                            body.set("name", name)
                            body.set("text_transformation", textTransformation)
                        }
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.forwarded_ip` of `aws_wafv2_web_acl`.
                    public struct ForwardedIP: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.header` of `aws_wafv2_web_acl`.
                    public struct Header: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`; 1 to 64 characters.
                        ///   - textTransformation: `text_transformation`.
                        public init(
                            name: Expression<String>,
                            textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>
                        ) {
                            body.set("name", name)
                            body.set("text_transformation", textTransformation)
                        }
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.http_method` of `aws_wafv2_web_acl`.
                    public struct HTTPMethod: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.ip` of `aws_wafv2_web_acl`.
                    public struct IP: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        public init() {}
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.label_namespace` of `aws_wafv2_web_acl`.
                    public struct LabelNamespace: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - namespace: `namespace`; 1 to 1024 characters.
                        public init(
                            namespace: Expression<String>
                        ) {
                            body.set("namespace", namespace)
                        }
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.query_argument` of `aws_wafv2_web_acl`.
                    public struct QueryArgument: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`; 1 to 64 characters.
                        ///   - textTransformation: `text_transformation`.
                        public init(
                            name: Expression<String>,
                            textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>
                        ) {
                            body.set("name", name)
                            body.set("text_transformation", textTransformation)
                        }
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.query_string` of `aws_wafv2_web_acl`.
                    public struct QueryString: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - textTransformation: `text_transformation`.
                        public init(
                            textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>
                        ) {
                            body.set("text_transformation", textTransformation)
                        }
                    }

                    /// The block `rule.statement.rate_based_statement.custom_key.uri_path` of `aws_wafv2_web_acl`.
                    public struct URIPath: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - textTransformation: `text_transformation`.
                        public init(
                            textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>
                        ) {
                            body.set("text_transformation", textTransformation)
                        }
                    }
                }
            }

            /// The block `rule.statement.regex_match_statement` of `aws_wafv2_web_acl`.
            public struct RegexMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - regexString: `regex_string`; 1 to 512 characters.
                ///   - textTransformation: `text_transformation`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    regexString: Expression<String>,
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("field_to_match", fieldToMatch)
                    body.set("regex_string", regexString)
                    body.set("text_transformation", textTransformation)
                }
            }

            /// The block `rule.statement.regex_pattern_set_reference_statement` of `aws_wafv2_web_acl`.
            public struct RegexPatternSetReferenceStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - arn: `arn`.
                ///   - textTransformation: `text_transformation`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    arn: Expression<ARN<AnyResource>>,
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("arn", arn)
                    body.set("field_to_match", fieldToMatch)
                    body.set("text_transformation", textTransformation)
                }
            }

            /// The block `rule.statement.rule_group_reference_statement` of `aws_wafv2_web_acl`.
            public struct RuleGroupReferenceStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - arn: `arn`.
                ///   - ruleActionOverride: `rule_action_override`; at most 100.
                public init(
                    arn: Expression<ARN<AnyResource>>,
                    ruleActionOverride: Blocks<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.RuleActionOverride> = []
                ) {
                    body.set("arn", arn)
                    body.set("rule_action_override", ruleActionOverride)
                }
            }

            /// The block `rule.statement.size_constraint_statement` of `aws_wafv2_web_acl`.
            public struct SizeConstraintStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - comparisonOperator: `comparison_operator`.
                ///   - size: `size`; 0 to 2147483647.
                ///   - textTransformation: `text_transformation`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    comparisonOperator: Expression<WAFv2WebACL.Rule.Statement.SizeConstraintStatement.ComparisonOperator>,
                    size: Expression<Int>,
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("comparison_operator", comparisonOperator)
                    body.set("field_to_match", fieldToMatch)
                    body.set("size", size)
                    body.set("text_transformation", textTransformation)
                }

                /// The words that `comparison_operator` takes.
                public enum ComparisonOperator: ValueSet {}
            }

            /// The block `rule.statement.sqli_match_statement` of `aws_wafv2_web_acl`.
            public struct SQLiMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - textTransformation: `text_transformation`.
                ///   - sensitivityLevel: `sensitivity_level`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    sensitivityLevel: Expression<WAFv2WebACL.Rule.Statement.SQLiMatchStatement.SensitivityLevel>? = nil,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("field_to_match", fieldToMatch)
                    body.set("sensitivity_level", sensitivityLevel)
                    body.set("text_transformation", textTransformation)
                }

                /// The words that `sensitivity_level` takes.
                public enum SensitivityLevel: ValueSet {}
            }

            /// The block `rule.statement.xss_match_statement` of `aws_wafv2_web_acl`.
            public struct XSSMatchStatement: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - textTransformation: `text_transformation`.
                ///   - fieldToMatch: `field_to_match`.
                public init(
                    textTransformation: Blocks<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation>,
                    fieldToMatch: WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch? = nil
                ) {
                    body.set("field_to_match", fieldToMatch)
                    body.set("text_transformation", textTransformation)
                }
            }
        }
    }

    /// The block `visibility_config` of `aws_wafv2_web_acl`.
    public struct VisibilityConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cloudwatchMetricsEnabled: `cloudwatch_metrics_enabled`.
        ///   - metricName: `metric_name`; 1 to 128 characters.
        ///   - sampledRequestsEnabled: `sampled_requests_enabled`.
        public init(
            cloudwatchMetricsEnabled: Expression<Bool>,
            metricName: Expression<String>,
            sampledRequestsEnabled: Expression<Bool>
        ) {
            body.set("cloudwatch_metrics_enabled", cloudwatchMetricsEnabled)
            body.set("metric_name", metricName)
            body.set("sampled_requests_enabled", sampledRequestsEnabled)
        }
    }
}

extension Expression<WAFv2WebACL.Scope> {
    /// The word `CLOUDFRONT`.
    public static var cloudfront: Self { .init(word: "CLOUDFRONT") }
    /// The word `REGIONAL`.
    public static var regional: Self { .init(word: "REGIONAL") }
}

extension Expression<WAFv2WebACL.AssociationConfig.RequestBody.APIGateway.DefaultSizeInspectionLimit> {
    /// The word `KB_16`.
    public static var kb16: Self { .init(word: "KB_16") }
    /// The word `KB_32`.
    public static var kb32: Self { .init(word: "KB_32") }
    /// The word `KB_48`.
    public static var kb48: Self { .init(word: "KB_48") }
    /// The word `KB_64`.
    public static var kb64: Self { .init(word: "KB_64") }
}

extension Expression<WAFv2WebACL.AssociationConfig.RequestBody.AppRunnerService.DefaultSizeInspectionLimit> {
    /// The word `KB_16`.
    public static var kb16: Self { .init(word: "KB_16") }
    /// The word `KB_32`.
    public static var kb32: Self { .init(word: "KB_32") }
    /// The word `KB_48`.
    public static var kb48: Self { .init(word: "KB_48") }
    /// The word `KB_64`.
    public static var kb64: Self { .init(word: "KB_64") }
}

extension Expression<WAFv2WebACL.AssociationConfig.RequestBody.CloudFront.DefaultSizeInspectionLimit> {
    /// The word `KB_16`.
    public static var kb16: Self { .init(word: "KB_16") }
    /// The word `KB_32`.
    public static var kb32: Self { .init(word: "KB_32") }
    /// The word `KB_48`.
    public static var kb48: Self { .init(word: "KB_48") }
    /// The word `KB_64`.
    public static var kb64: Self { .init(word: "KB_64") }
}

extension Expression<WAFv2WebACL.AssociationConfig.RequestBody.CognitoUserPool.DefaultSizeInspectionLimit> {
    /// The word `KB_16`.
    public static var kb16: Self { .init(word: "KB_16") }
    /// The word `KB_32`.
    public static var kb32: Self { .init(word: "KB_32") }
    /// The word `KB_48`.
    public static var kb48: Self { .init(word: "KB_48") }
    /// The word `KB_64`.
    public static var kb64: Self { .init(word: "KB_64") }
}

extension Expression<WAFv2WebACL.AssociationConfig.RequestBody.VerifiedAccessInstance.DefaultSizeInspectionLimit> {
    /// The word `KB_16`.
    public static var kb16: Self { .init(word: "KB_16") }
    /// The word `KB_32`.
    public static var kb32: Self { .init(word: "KB_32") }
    /// The word `KB_48`.
    public static var kb48: Self { .init(word: "KB_48") }
    /// The word `KB_64`.
    public static var kb64: Self { .init(word: "KB_64") }
}

extension Expression<WAFv2WebACL.CustomResponseBody.ContentType> {
    /// The word `TEXT_PLAIN`.
    public static var textPlain: Self { .init(word: "TEXT_PLAIN") }
    /// The word `TEXT_HTML`.
    public static var textHTML: Self { .init(word: "TEXT_HTML") }
    /// The word `APPLICATION_JSON`.
    public static var applicationJSON: Self { .init(word: "APPLICATION_JSON") }
}

extension Expression<WAFv2WebACL.DataProtectionConfig.DataProtection.Action> {
    /// The word `SUBSTITUTION`.
    public static var substitution: Self { .init(word: "SUBSTITUTION") }
    /// The word `HASH`.
    public static var hash: Self { .init(word: "HASH") }
}

extension Expression<WAFv2WebACL.DataProtectionConfig.DataProtection.Field.FieldType> {
    /// The word `SINGLE_HEADER`.
    public static var singleHeader: Self { .init(word: "SINGLE_HEADER") }
    /// The word `SINGLE_COOKIE`.
    public static var singleCookie: Self { .init(word: "SINGLE_COOKIE") }
    /// The word `SINGLE_QUERY_ARGUMENT`.
    public static var singleQueryArgument: Self { .init(word: "SINGLE_QUERY_ARGUMENT") }
    /// The word `QUERY_STRING`.
    public static var queryString: Self { .init(word: "QUERY_STRING") }
    /// The word `BODY`.
    public static var body: Self { .init(word: "BODY") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ASNMatchStatement.ForwardedIPConfig.FallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.PositionalConstraint> {
    /// The word `EXACTLY`.
    public static var exactly: Self { .init(word: "EXACTLY") }
    /// The word `STARTS_WITH`.
    public static var startsWith: Self { .init(word: "STARTS_WITH") }
    /// The word `ENDS_WITH`.
    public static var endsWith: Self { .init(word: "ENDS_WITH") }
    /// The word `CONTAINS`.
    public static var contains: Self { .init(word: "CONTAINS") }
    /// The word `CONTAINS_WORD`.
    public static var containsWord: Self { .init(word: "CONTAINS_WORD") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.BodyBlock.OversizeHandling> {
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.MatchScope> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `KEY`.
    public static var key: Self { .init(word: "KEY") }
    /// The word `VALUE`.
    public static var value: Self { .init(word: "VALUE") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Cookies.OversizeHandling> {
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.HeaderOrder.OversizeHandling> {
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers.MatchScope> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `KEY`.
    public static var key: Self { .init(word: "KEY") }
    /// The word `VALUE`.
    public static var value: Self { .init(word: "VALUE") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Headers.OversizeHandling> {
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja3Fingerprint.FallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.Ja4Fingerprint.FallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.InvalidFallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
    /// The word `EVALUATE_AS_STRING`.
    public static var evaluateAsString: Self { .init(word: "EVALUATE_AS_STRING") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.MatchScope> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `KEY`.
    public static var key: Self { .init(word: "KEY") }
    /// The word `VALUE`.
    public static var value: Self { .init(word: "VALUE") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.JSONBody.OversizeHandling> {
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.FieldToMatch.URIFragment.FallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ByteMatchStatement.TextTransformation.Kind> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `COMPRESS_WHITE_SPACE`.
    public static var compressWhiteSpace: Self { .init(word: "COMPRESS_WHITE_SPACE") }
    /// The word `HTML_ENTITY_DECODE`.
    public static var htmlEntityDecode: Self { .init(word: "HTML_ENTITY_DECODE") }
    /// The word `LOWERCASE`.
    public static var lowercase: Self { .init(word: "LOWERCASE") }
    /// The word `CMD_LINE`.
    public static var cmdLine: Self { .init(word: "CMD_LINE") }
    /// The word `URL_DECODE`.
    public static var urlDecode: Self { .init(word: "URL_DECODE") }
    /// The word `BASE64_DECODE`.
    public static var base64Decode: Self { .init(word: "BASE64_DECODE") }
    /// The word `HEX_DECODE`.
    public static var hexDecode: Self { .init(word: "HEX_DECODE") }
    /// The word `MD5`.
    public static var md5: Self { .init(word: "MD5") }
    /// The word `REPLACE_COMMENTS`.
    public static var replaceComments: Self { .init(word: "REPLACE_COMMENTS") }
    /// The word `ESCAPE_SEQ_DECODE`.
    public static var escapeSeqDecode: Self { .init(word: "ESCAPE_SEQ_DECODE") }
    /// The word `SQL_HEX_DECODE`.
    public static var sqlHexDecode: Self { .init(word: "SQL_HEX_DECODE") }
    /// The word `CSS_DECODE`.
    public static var cssDecode: Self { .init(word: "CSS_DECODE") }
    /// The word `JS_DECODE`.
    public static var jsDecode: Self { .init(word: "JS_DECODE") }
    /// The word `NORMALIZE_PATH`.
    public static var normalizePath: Self { .init(word: "NORMALIZE_PATH") }
    /// The word `NORMALIZE_PATH_WIN`.
    public static var normalizePathWin: Self { .init(word: "NORMALIZE_PATH_WIN") }
    /// The word `REMOVE_NULLS`.
    public static var removeNulls: Self { .init(word: "REMOVE_NULLS") }
    /// The word `REPLACE_NULLS`.
    public static var replaceNulls: Self { .init(word: "REPLACE_NULLS") }
    /// The word `BASE64_DECODE_EXT`.
    public static var base64DecodeExt: Self { .init(word: "BASE64_DECODE_EXT") }
    /// The word `URL_DECODE_UNI`.
    public static var urlDecodeUni: Self { .init(word: "URL_DECODE_UNI") }
    /// The word `UTF8_TO_UNICODE`.
    public static var utf8ToUnicode: Self { .init(word: "UTF8_TO_UNICODE") }
}

extension Expression<WAFv2WebACL.Rule.Statement.IPSetReferenceStatement.IPSetForwardedIPConfig.FallbackBehavior> {
    /// The word `MATCH`.
    public static var match: Self { .init(word: "MATCH") }
    /// The word `NO_MATCH`.
    public static var noMatch: Self { .init(word: "NO_MATCH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.IPSetReferenceStatement.IPSetForwardedIPConfig.Position> {
    /// The word `FIRST`.
    public static var first: Self { .init(word: "FIRST") }
    /// The word `LAST`.
    public static var last: Self { .init(word: "LAST") }
    /// The word `ANY`.
    public static var any: Self { .init(word: "ANY") }
}

extension Expression<WAFv2WebACL.Rule.Statement.LabelMatchStatement.Scope> {
    /// The word `LABEL`.
    public static var label: Self { .init(word: "LABEL") }
    /// The word `NAMESPACE`.
    public static var namespace: Self { .init(word: "NAMESPACE") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.PayloadType> {
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `FORM_ENCODED`.
    public static var formEncoded: Self { .init(word: "FORM_ENCODED") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAcfpRuleSet.RequestInspection.PayloadType> {
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `FORM_ENCODED`.
    public static var formEncoded: Self { .init(word: "FORM_ENCODED") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.SensitivityToBlock> {
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `MEDIUM`.
    public static var medium: Self { .init(word: "MEDIUM") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge.Sensitivity> {
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `MEDIUM`.
    public static var medium: Self { .init(word: "MEDIUM") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAntiDdosRuleSet.ClientSideActionConfig.Challenge.UsageOfAction> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesAtpRuleSet.RequestInspection.PayloadType> {
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `FORM_ENCODED`.
    public static var formEncoded: Self { .init(word: "FORM_ENCODED") }
}

extension Expression<WAFv2WebACL.Rule.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AwsManagedRulesBotControlRuleSet.InspectionLevel> {
    /// The word `COMMON`.
    public static var common: Self { .init(word: "COMMON") }
    /// The word `TARGETED`.
    public static var targeted: Self { .init(word: "TARGETED") }
}

extension Expression<WAFv2WebACL.Rule.Statement.RateBasedStatement.AggregateKeyType> {
    /// The word `IP`.
    public static var ip: Self { .init(word: "IP") }
    /// The word `FORWARDED_IP`.
    public static var forwardedIP: Self { .init(word: "FORWARDED_IP") }
    /// The word `CUSTOM_KEYS`.
    public static var customKeys: Self { .init(word: "CUSTOM_KEYS") }
    /// The word `CONSTANT`.
    public static var constant: Self { .init(word: "CONSTANT") }
}

extension Expression<WAFv2WebACL.Rule.Statement.SizeConstraintStatement.ComparisonOperator> {
    /// The word `EQ`.
    public static var eq: Self { .init(word: "EQ") }
    /// The word `NE`.
    public static var ne: Self { .init(word: "NE") }
    /// The word `LE`.
    public static var le: Self { .init(word: "LE") }
    /// The word `LT`.
    public static var lt: Self { .init(word: "LT") }
    /// The word `GE`.
    public static var ge: Self { .init(word: "GE") }
    /// The word `GT`.
    public static var gt: Self { .init(word: "GT") }
}

extension Expression<WAFv2WebACL.Rule.Statement.SQLiMatchStatement.SensitivityLevel> {
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
}
