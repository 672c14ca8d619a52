// Written by 'synth bind aws_cloudtrail'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The record of who called which interface of AWS: `aws_cloudtrail` in Terraform.
public struct CloudTrail: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudtrail"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 3 to 128 characters; a change replaces the resource.
    ///   - s3BucketName: `s3_bucket_name`.
    ///   - cloudWatchLogsGroupARN: `cloud_watch_logs_group_arn`.
    ///   - cloudWatchLogsRoleARN: `cloud_watch_logs_role_arn`.
    ///   - enableLogFileValidation: `enable_log_file_validation`; default false.
    ///   - enableLogging: `enable_logging`; default true.
    ///   - includeGlobalServiceEvents: `include_global_service_events`; default true.
    ///   - isMultiRegionTrail: `is_multi_region_trail`; default false.
    ///   - isOrganizationTrail: `is_organization_trail`; default false.
    ///   - kmsKeyID: `kms_key_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - s3KeyPrefix: `s3_key_prefix`; at most 2000 characters.
    ///   - snsTopicName: `sns_topic_name`.
    ///   - tags: `tags`.
    ///   - advancedEventSelector: `advanced_event_selector`; not beside `event_selector`.
    ///   - eventSelector: `event_selector`; not beside `advanced_event_selector`; at most 5.
    ///   - insightSelector: `insight_selector`.
    public init(
        _ localName: String,
        name: Expression<String>,
        s3BucketName: Expression<ID<S3Bucket>>,
        cloudWatchLogsGroupARN: Expression<String>? = nil,
        cloudWatchLogsRoleARN: Expression<ARN<IAMRole>>? = nil,
        enableLogFileValidation: Expression<Bool>? = nil,
        enableLogging: Expression<Bool>? = nil,
        includeGlobalServiceEvents: Expression<Bool>? = nil,
        isMultiRegionTrail: Expression<Bool>? = nil,
        isOrganizationTrail: Expression<Bool>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        region: Expression<String>? = nil,
        s3KeyPrefix: Expression<String>? = nil,
        snsTopicName: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        advancedEventSelector: Blocks<CloudTrail.AdvancedEventSelector> = [],
        eventSelector: Blocks<CloudTrail.EventSelector> = [],
        insightSelector: Blocks<CloudTrail.InsightSelector> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("advanced_event_selector", advancedEventSelector)
        node.body.set("cloud_watch_logs_group_arn", cloudWatchLogsGroupARN)
        node.body.set("cloud_watch_logs_role_arn", cloudWatchLogsRoleARN)
        node.body.set("enable_log_file_validation", enableLogFileValidation)
        node.body.set("enable_logging", enableLogging)
        node.body.set("event_selector", eventSelector)
        node.body.set("include_global_service_events", includeGlobalServiceEvents)
        node.body.set("insight_selector", insightSelector)
        node.body.set("is_multi_region_trail", isMultiRegionTrail)
        node.body.set("is_organization_trail", isOrganizationTrail)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("s3_bucket_name", s3BucketName)
        node.body.set("s3_key_prefix", s3KeyPrefix)
        node.body.set("sns_topic_name", snsTopicName)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudTrail>> { reference("arn") }
    /// The attribute `cloud_watch_logs_group_arn`.
    public var cloudWatchLogsGroupARN: Expression<String> { reference("cloud_watch_logs_group_arn") }
    /// The attribute `cloud_watch_logs_role_arn`.
    public var cloudWatchLogsRoleARN: Expression<ARN<IAMRole>> { reference("cloud_watch_logs_role_arn") }
    /// The attribute `enable_log_file_validation`.
    public var enableLogFileValidation: Expression<Bool> { reference("enable_log_file_validation") }
    /// The attribute `enable_logging`.
    public var enableLogging: Expression<Bool> { reference("enable_logging") }
    /// The attribute `home_region`, which the provider computes.
    public var homeRegion: Expression<String> { reference("home_region") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudTrail>> { reference("id") }
    /// The attribute `include_global_service_events`.
    public var includeGlobalServiceEvents: Expression<Bool> { reference("include_global_service_events") }
    /// The attribute `is_multi_region_trail`.
    public var isMultiRegionTrail: Expression<Bool> { reference("is_multi_region_trail") }
    /// The attribute `is_organization_trail`.
    public var isOrganizationTrail: Expression<Bool> { reference("is_organization_trail") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `s3_bucket_name`.
    public var s3BucketName: Expression<ID<S3Bucket>> { reference("s3_bucket_name") }
    /// The attribute `s3_key_prefix`.
    public var s3KeyPrefix: Expression<String> { reference("s3_key_prefix") }
    /// The attribute `sns_topic_arn`, which the provider computes.
    public var snsTopicARN: Expression<ARN<SNSTopic>> { reference("sns_topic_arn") }
    /// The attribute `sns_topic_name`.
    public var snsTopicName: Expression<String> { reference("sns_topic_name") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `advanced_event_selector` of `aws_cloudtrail`.
    public struct AdvancedEventSelector: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - fieldSelector: `field_selector`.
        ///   - name: `name`; at most 1000 characters.
        public init(
            fieldSelector: Blocks<CloudTrail.AdvancedEventSelector.FieldSelector>,
            name: Expression<String>? = nil
        ) {
            body.set("field_selector", fieldSelector)
            body.set("name", name)
        }

        /// The block `advanced_event_selector.field_selector` of `aws_cloudtrail`.
        public struct FieldSelector: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - field: `field`.
            ///   - endsWith: `ends_with`; 1 to 2048 characters.
            ///   - equals: `equals`; 1 to 2048 characters.
            ///   - notEndsWith: `not_ends_with`; 1 to 2048 characters.
            ///   - notEquals: `not_equals`; 1 to 2048 characters.
            ///   - notStartsWith: `not_starts_with`; 1 to 2048 characters.
            ///   - startsWith: `starts_with`; 1 to 2048 characters.
            public init(
                field: Expression<CloudTrail.AdvancedEventSelector.FieldSelector.Field>,
                endsWith: Expression<[String]>? = nil,
                equals: Expression<[String]>? = nil,
                notEndsWith: Expression<[String]>? = nil,
                notEquals: Expression<[String]>? = nil,
                notStartsWith: Expression<[String]>? = nil,
                startsWith: Expression<[String]>? = nil
            ) {
                body.set("ends_with", endsWith)
                body.set("equals", equals)
                body.set("field", field)
                body.set("not_ends_with", notEndsWith)
                body.set("not_equals", notEquals)
                body.set("not_starts_with", notStartsWith)
                body.set("starts_with", startsWith)
            }

            /// The words that `field` takes.
            public enum Field: ValueSet {}
        }
    }

    /// The block `event_selector` of `aws_cloudtrail`.
    public struct EventSelector: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - excludeManagementEventSources: `exclude_management_event_sources`.
        ///   - includeManagementEvents: `include_management_events`; default true.
        ///   - readWriteType: `read_write_type`; default `All`.
        ///   - dataResource: `data_resource`.
        public init(
            excludeManagementEventSources: Expression<[String]>? = nil,
            includeManagementEvents: Expression<Bool>? = nil,
            readWriteType: Expression<CloudTrail.EventSelector.ReadWriteType>? = nil,
            dataResource: Blocks<CloudTrail.EventSelector.DataResource> = []
        ) {
            body.set("data_resource", dataResource)
            body.set("exclude_management_event_sources", excludeManagementEventSources)
            body.set("include_management_events", includeManagementEvents)
            body.set("read_write_type", readWriteType)
        }

        /// The words that `read_write_type` takes.
        public enum ReadWriteType: ValueSet {}

        /// The block `event_selector.data_resource` of `aws_cloudtrail`.
        public struct DataResource: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - type: `type`.
            ///   - values: `values`.
            public init(
                type: Expression<CloudTrail.EventSelector.DataResource.Kind>,
                values: Expression<[String]>
            ) {
                body.set("type", type)
                body.set("values", values)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }
    }

    /// The block `insight_selector` of `aws_cloudtrail`.
    public struct InsightSelector: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - insightType: `insight_type`.
        public init(
            insightType: Expression<CloudTrail.InsightSelector.InsightType>
        ) {
            body.set("insight_type", insightType)
        }

        /// The words that `insight_type` takes.
        public enum InsightType: ValueSet {}
    }
}

extension Expression<CloudTrail.AdvancedEventSelector.FieldSelector.Field> {
    /// The word `errorCode`.
    public static var errorCode: Self { .init(word: "errorCode") }
    /// The word `eventCategory`.
    public static var eventCategory: Self { .init(word: "eventCategory") }
    /// The word `eventName`.
    public static var eventName: Self { .init(word: "eventName") }
    /// The word `eventSource`.
    public static var eventSource: Self { .init(word: "eventSource") }
    /// The word `eventType`.
    public static var eventType: Self { .init(word: "eventType") }
    /// The word `readOnly`.
    public static var readOnly: Self { .init(word: "readOnly") }
    /// The word `resources.ARN`.
    public static var resourcesARN: Self { .init(word: "resources.ARN") }
    /// The word `resources.type`.
    public static var resourcesType: Self { .init(word: "resources.type") }
    /// The word `sessionCredentialFromConsole`.
    public static var sessionCredentialFromConsole: Self { .init(word: "sessionCredentialFromConsole") }
    /// The word `userIdentity.arn`.
    public static var userIdentityARN: Self { .init(word: "userIdentity.arn") }
    /// The word `vpcEndpointId`.
    public static var vpcEndpointID: Self { .init(word: "vpcEndpointId") }
}

extension Expression<CloudTrail.EventSelector.ReadWriteType> {
    /// The word `ReadOnly`.
    public static var readOnly: Self { .init(word: "ReadOnly") }
    /// The word `WriteOnly`.
    public static var writeOnly: Self { .init(word: "WriteOnly") }
    /// The word `All`.
    public static var all: Self { .init(word: "All") }
}

extension Expression<CloudTrail.EventSelector.DataResource.Kind> {
    /// The word `AWS::DynamoDB::Table`.
    public static var awsDynamoDBTable: Self { .init(word: "AWS::DynamoDB::Table") }
    /// The word `AWS::Lambda::Function`.
    public static var awsLambdaFunction: Self { .init(word: "AWS::Lambda::Function") }
    /// The word `AWS::S3::Object`.
    public static var awsS3Object: Self { .init(word: "AWS::S3::Object") }
}

extension Expression<CloudTrail.InsightSelector.InsightType> {
    /// The word `ApiCallRateInsight`.
    public static var apiCallRateInsight: Self { .init(word: "ApiCallRateInsight") }
    /// The word `ApiErrorRateInsight`.
    public static var apiErrorRateInsight: Self { .init(word: "ApiErrorRateInsight") }
}
