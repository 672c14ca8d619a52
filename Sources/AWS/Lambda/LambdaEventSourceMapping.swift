// Written by 'synth bind aws_lambda_event_source_mapping'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A queue or stream that a function is fed from: `aws_lambda_event_source_mapping` in Terraform.
public struct LambdaEventSourceMapping: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_event_source_mapping"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - functionName: `function_name`.
    ///   - batchSize: `batch_size`.
    ///   - bisectBatchOnFunctionError: `bisect_batch_on_function_error`.
    ///   - enabled: `enabled`; default true.
    ///   - eventSourceARN: `event_source_arn`; exactly one of `event_source_arn`, `self_managed_event_source`; a change replaces the resource.
    ///   - functionResponseTypes: `function_response_types`.
    ///   - kmsKeyARN: `kms_key_arn`.
    ///   - maximumBatchingWindowInSeconds: `maximum_batching_window_in_seconds`.
    ///   - maximumRecordAgeInSeconds: `maximum_record_age_in_seconds`.
    ///   - maximumRetryAttempts: `maximum_retry_attempts`; -1 to 10000.
    ///   - parallelizationFactor: `parallelization_factor`; 1 to 10.
    ///   - queues: `queues`; 1 to 1000 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - startingPosition: `starting_position`; a change replaces the resource.
    ///   - startingPositionTimestamp: `starting_position_timestamp`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - topics: `topics`; 1 to 249 characters; a change replaces the resource.
    ///   - tumblingWindowInSeconds: `tumbling_window_in_seconds`; 0 to 900.
    ///   - amazonManagedKafkaEventSourceConfig: `amazon_managed_kafka_event_source_config`; not beside `self_managed_event_source`, `self_managed_kafka_event_source_config`; a change replaces the resource.
    ///   - destinationConfig: `destination_config`.
    ///   - documentDBEventSourceConfig: `document_db_event_source_config`.
    ///   - filterCriteria: `filter_criteria`.
    ///   - metricsConfig: `metrics_config`.
    ///   - provisionedPollerConfig: `provisioned_poller_config`.
    ///   - scalingConfig: `scaling_config`.
    ///   - selfManagedEventSource: `self_managed_event_source`; exactly one of `event_source_arn`, `self_managed_event_source`; a change replaces the resource.
    ///   - selfManagedKafkaEventSourceConfig: `self_managed_kafka_event_source_config`; not beside `event_source_arn`, `amazon_managed_kafka_event_source_config`; a change replaces the resource.
    ///   - sourceAccessConfiguration: `source_access_configuration`; at most 22.
    public init(
        _ localName: String,
        functionName: Expression<ARN<LambdaFunction>>,
        batchSize: Expression<Int>? = nil,
        bisectBatchOnFunctionError: Expression<Bool>? = nil,
        enabled: Expression<Bool>? = nil,
        eventSourceARN: Expression<ARN<AnyResource>>? = nil,
        functionResponseTypes: Expression<[String]>? = nil,
        kmsKeyARN: Expression<ARN<KMSKey>>? = nil,
        maximumBatchingWindowInSeconds: Expression<Int>? = nil,
        maximumRecordAgeInSeconds: Expression<Int>? = nil,
        maximumRetryAttempts: Expression<Int>? = nil,
        parallelizationFactor: Expression<Int>? = nil,
        queues: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        startingPosition: Expression<LambdaEventSourceMapping.StartingPosition>? = nil,
        startingPositionTimestamp: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        topics: Expression<[String]>? = nil,
        tumblingWindowInSeconds: Expression<Int>? = nil,
        amazonManagedKafkaEventSourceConfig: LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig? = nil,
        destinationConfig: LambdaEventSourceMapping.DestinationConfig? = nil,
        documentDBEventSourceConfig: LambdaEventSourceMapping.DocumentDBEventSourceConfig? = nil,
        filterCriteria: LambdaEventSourceMapping.FilterCriteria? = nil,
        metricsConfig: LambdaEventSourceMapping.MetricsConfig? = nil,
        provisionedPollerConfig: LambdaEventSourceMapping.ProvisionedPollerConfig? = nil,
        scalingConfig: LambdaEventSourceMapping.ScalingConfig? = nil,
        selfManagedEventSource: LambdaEventSourceMapping.SelfManagedEventSource? = nil,
        selfManagedKafkaEventSourceConfig: LambdaEventSourceMapping.SelfManagedKafkaEventSourceConfig? = nil,
        sourceAccessConfiguration: Blocks<LambdaEventSourceMapping.SourceAccessConfiguration> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("amazon_managed_kafka_event_source_config", amazonManagedKafkaEventSourceConfig)
        node.body.set("batch_size", batchSize)
        node.body.set("bisect_batch_on_function_error", bisectBatchOnFunctionError)
        node.body.set("destination_config", destinationConfig)
        node.body.set("document_db_event_source_config", documentDBEventSourceConfig)
        node.body.set("enabled", enabled)
        node.body.set("event_source_arn", eventSourceARN)
        node.body.set("filter_criteria", filterCriteria)
        node.body.set("function_name", functionName)
        node.body.set("function_response_types", functionResponseTypes)
        node.body.set("kms_key_arn", kmsKeyARN)
        node.body.set("maximum_batching_window_in_seconds", maximumBatchingWindowInSeconds)
        node.body.set("maximum_record_age_in_seconds", maximumRecordAgeInSeconds)
        node.body.set("maximum_retry_attempts", maximumRetryAttempts)
        node.body.set("metrics_config", metricsConfig)
        node.body.set("parallelization_factor", parallelizationFactor)
        node.body.set("provisioned_poller_config", provisionedPollerConfig)
        node.body.set("queues", queues)
        node.body.set("region", region)
        node.body.set("scaling_config", scalingConfig)
        node.body.set("self_managed_event_source", selfManagedEventSource)
        node.body.set("self_managed_kafka_event_source_config", selfManagedKafkaEventSourceConfig)
        node.body.set("source_access_configuration", sourceAccessConfiguration)
        node.body.set("starting_position", startingPosition)
        node.body.set("starting_position_timestamp", startingPositionTimestamp)
        node.body.set("tags", tags)
        node.body.set("topics", topics)
        node.body.set("tumbling_window_in_seconds", tumblingWindowInSeconds)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LambdaEventSourceMapping>> { reference("arn") }
    /// The attribute `batch_size`.
    public var batchSize: Expression<Int> { reference("batch_size") }
    /// The attribute `bisect_batch_on_function_error`.
    public var bisectBatchOnFunctionError: Expression<Bool> { reference("bisect_batch_on_function_error") }
    /// The attribute `enabled`.
    public var enabled: Expression<Bool> { reference("enabled") }
    /// The attribute `event_source_arn`.
    public var eventSourceARN: Expression<ARN<AnyResource>> { reference("event_source_arn") }
    /// The attribute `function_arn`, which the provider computes.
    public var functionARN: Expression<ARN<LambdaFunction>> { reference("function_arn") }
    /// The attribute `function_name`.
    public var functionName: Expression<ARN<LambdaFunction>> { reference("function_name") }
    /// The attribute `function_response_types`.
    public var functionResponseTypes: Expression<[String]> { reference("function_response_types") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaEventSourceMapping>> { reference("id") }
    /// The attribute `kms_key_arn`.
    public var kmsKeyARN: Expression<ARN<KMSKey>> { reference("kms_key_arn") }
    /// The attribute `last_modified`, which the provider computes.
    public var lastModified: Expression<String> { reference("last_modified") }
    /// The attribute `last_processing_result`, which the provider computes.
    public var lastProcessingResult: Expression<String> { reference("last_processing_result") }
    /// The attribute `maximum_batching_window_in_seconds`.
    public var maximumBatchingWindowInSeconds: Expression<Int> { reference("maximum_batching_window_in_seconds") }
    /// The attribute `maximum_record_age_in_seconds`.
    public var maximumRecordAgeInSeconds: Expression<Int> { reference("maximum_record_age_in_seconds") }
    /// The attribute `maximum_retry_attempts`.
    public var maximumRetryAttempts: Expression<Int> { reference("maximum_retry_attempts") }
    /// The attribute `parallelization_factor`.
    public var parallelizationFactor: Expression<Int> { reference("parallelization_factor") }
    /// The attribute `queues`.
    public var queues: Expression<[String]> { reference("queues") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `starting_position`.
    public var startingPosition: Expression<LambdaEventSourceMapping.StartingPosition> { reference("starting_position") }
    /// The attribute `starting_position_timestamp`.
    public var startingPositionTimestamp: Expression<String> { reference("starting_position_timestamp") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { reference("state") }
    /// The attribute `state_transition_reason`, which the provider computes.
    public var stateTransitionReason: Expression<String> { reference("state_transition_reason") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `topics`.
    public var topics: Expression<[String]> { reference("topics") }
    /// The attribute `tumbling_window_in_seconds`.
    public var tumblingWindowInSeconds: Expression<Int> { reference("tumbling_window_in_seconds") }
    /// The attribute `uuid`, which the provider computes.
    public var uuid: Expression<String> { reference("uuid") }

    /// The words that `starting_position` takes.
    public enum StartingPosition: ValueSet {}

    /// The block `amazon_managed_kafka_event_source_config` of `aws_lambda_event_source_mapping`.
    public struct AmazonManagedKafkaEventSourceConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - consumerGroupID: `consumer_group_id`; 1 to 200 characters; a change replaces the resource.
        ///   - schemaRegistryConfig: `schema_registry_config`; a change replaces the resource; provider 6 only.
        public init(
            consumerGroupID: Expression<String>? = nil,
            schemaRegistryConfig: LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig? = nil
        ) {
            body.set("consumer_group_id", consumerGroupID)
            body.set("schema_registry_config", schemaRegistryConfig)
        }

        /// The block `amazon_managed_kafka_event_source_config.schema_registry_config` of `aws_lambda_event_source_mapping`.
        public struct SchemaRegistryConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - eventRecordFormat: `event_record_format`; a change replaces the resource.
            ///   - schemaRegistryURI: `schema_registry_uri`; 1 to 10000 characters; a change replaces the resource.
            ///   - accessConfig: `access_config`; a change replaces the resource.
            ///   - schemaValidationConfig: `schema_validation_config`; a change replaces the resource.
            public init(
                eventRecordFormat: Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat>? = nil,
                schemaRegistryURI: Expression<String>? = nil,
                accessConfig: Blocks<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.AccessConfig> = [],
                schemaValidationConfig: Blocks<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaValidationConfig> = []
            ) {
                body.set("access_config", accessConfig)
                body.set("event_record_format", eventRecordFormat)
                body.set("schema_registry_uri", schemaRegistryURI)
                body.set("schema_validation_config", schemaValidationConfig)
            }

            /// The words that `event_record_format` takes.
            public enum EventRecordFormat: ValueSet {}

            /// The block `amazon_managed_kafka_event_source_config.schema_registry_config.access_config` of `aws_lambda_event_source_mapping`.
            public struct AccessConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - type: `type`; a change replaces the resource.
                ///   - uri: `uri`; a change replaces the resource.
                public init(
                    type: Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.AccessConfig.Kind>? = nil,
                    uri: Expression<ARN<AnyResource>>? = nil
                ) {
                    body.set("type", type)
                    body.set("uri", uri)
                }

                /// The words that `type` takes.
                public enum Kind: ValueSet {}
            }

            /// The block `amazon_managed_kafka_event_source_config.schema_registry_config.schema_validation_config` of `aws_lambda_event_source_mapping`.
            public struct SchemaValidationConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - attribute: `attribute`; a change replaces the resource.
                public init(
                    attribute: Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaValidationConfig.Attribute>? = nil
                ) {
                    body.set("attribute", attribute)
                }

                /// The words that `attribute` takes.
                public enum Attribute: ValueSet {}
            }
        }
    }

    /// The block `destination_config` of `aws_lambda_event_source_mapping`.
    public struct DestinationConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - onFailure: `on_failure`.
        public init(
            onFailure: LambdaEventSourceMapping.DestinationConfig.OnFailure? = nil
        ) {
            body.set("on_failure", onFailure)
        }

        /// The block `destination_config.on_failure` of `aws_lambda_event_source_mapping`.
        public struct OnFailure: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - destinationARN: `destination_arn`.
            public init(
                destinationARN: Expression<ARN<AnyResource>>
            ) {
                body.set("destination_arn", destinationARN)
            }
        }
    }

    /// The block `document_db_event_source_config` of `aws_lambda_event_source_mapping`.
    public struct DocumentDBEventSourceConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - databaseName: `database_name`.
        ///   - collectionName: `collection_name`.
        ///   - fullDocument: `full_document`; default `Default`.
        public init(
            databaseName: Expression<String>,
            collectionName: Expression<String>? = nil,
            fullDocument: Expression<LambdaEventSourceMapping.DocumentDBEventSourceConfig.FullDocument>? = nil
        ) {
            body.set("collection_name", collectionName)
            body.set("database_name", databaseName)
            body.set("full_document", fullDocument)
        }

        /// The words that `full_document` takes.
        public enum FullDocument: ValueSet {}
    }

    /// The block `filter_criteria` of `aws_lambda_event_source_mapping`.
    public struct FilterCriteria: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - filter: `filter`; at most 10.
        public init(
            filter: Blocks<LambdaEventSourceMapping.FilterCriteria.Filter> = []
        ) {
            body.set("filter", filter)
        }

        /// The block `filter_criteria.filter` of `aws_lambda_event_source_mapping`.
        public struct Filter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - pattern: `pattern`; at most 4096 characters.
            public init(
                pattern: Expression<String>? = nil
            ) {
                body.set("pattern", pattern)
            }
        }
    }

    /// The block `metrics_config` of `aws_lambda_event_source_mapping`.
    public struct MetricsConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - metrics: `metrics`.
        public init(
            metrics: Expression<[LambdaEventSourceMapping.MetricsConfig.Metric]>
        ) {
            body.set("metrics", metrics)
        }

        /// The words that `metrics` takes.
        public enum Metric: ValueSet {}
    }

    /// The block `provisioned_poller_config` of `aws_lambda_event_source_mapping`.
    public struct ProvisionedPollerConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maximumPollers: `maximum_pollers`; 1 to 2000.
        ///   - minimumPollers: `minimum_pollers`; 1 to 200.
        public init(
            maximumPollers: Expression<Int>? = nil,
            minimumPollers: Expression<Int>? = nil
        ) {
            body.set("maximum_pollers", maximumPollers)
            body.set("minimum_pollers", minimumPollers)
        }
    }

    /// The block `scaling_config` of `aws_lambda_event_source_mapping`.
    public struct ScalingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maximumConcurrency: `maximum_concurrency`; at least 2.
        public init(
            maximumConcurrency: Expression<Int>? = nil
        ) {
            body.set("maximum_concurrency", maximumConcurrency)
        }
    }

    /// The block `self_managed_event_source` of `aws_lambda_event_source_mapping`.
    public struct SelfManagedEventSource: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - endpoints: `endpoints`; a change replaces the resource.
        public init(
            endpoints: Expression<[String: String]>
        ) {
            body.set("endpoints", endpoints)
        }
    }

    /// The block `self_managed_kafka_event_source_config` of `aws_lambda_event_source_mapping`.
    public struct SelfManagedKafkaEventSourceConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - consumerGroupID: `consumer_group_id`; 1 to 200 characters; a change replaces the resource.
        ///   - schemaRegistryConfig: `schema_registry_config`; a change replaces the resource; provider 6 only.
        public init(
            consumerGroupID: Expression<String>? = nil,
            schemaRegistryConfig: LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig? = nil
        ) {
            body.set("consumer_group_id", consumerGroupID)
            body.set("schema_registry_config", schemaRegistryConfig)
        }
    }

    /// The block `source_access_configuration` of `aws_lambda_event_source_mapping`.
    public struct SourceAccessConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - uri: `uri`.
        public init(
            type: Expression<LambdaEventSourceMapping.SourceAccessConfiguration.Kind>,
            uri: Expression<String>
        ) {
            body.set("type", type)
            body.set("uri", uri)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }
}

extension Expression<LambdaEventSourceMapping.StartingPosition> {
    /// The word `TRIM_HORIZON`.
    public static var trimHorizon: Self { .init(word: "TRIM_HORIZON") }
    /// The word `LATEST`.
    public static var latest: Self { .init(word: "LATEST") }
    /// The word `AT_TIMESTAMP`.
    public static var atTimestamp: Self { .init(word: "AT_TIMESTAMP") }
}

extension Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat> {
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `SOURCE`.
    public static var source: Self { .init(word: "SOURCE") }
}

extension Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.AccessConfig.Kind> {
    /// The word `BASIC_AUTH`.
    public static var basicAuth: Self { .init(word: "BASIC_AUTH") }
    /// The word `CLIENT_CERTIFICATE_TLS_AUTH`.
    public static var clientCertificateTLSAuth: Self { .init(word: "CLIENT_CERTIFICATE_TLS_AUTH") }
    /// The word `SERVER_ROOT_CA_CERTIFICATE`.
    public static var serverRootCACertificate: Self { .init(word: "SERVER_ROOT_CA_CERTIFICATE") }
}

extension Expression<LambdaEventSourceMapping.AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaValidationConfig.Attribute> {
    /// The word `KEY`.
    public static var key: Self { .init(word: "KEY") }
    /// The word `VALUE`.
    public static var value: Self { .init(word: "VALUE") }
}

extension Expression<LambdaEventSourceMapping.DocumentDBEventSourceConfig.FullDocument> {
    /// The word `UpdateLookup`.
    public static var updateLookup: Self { .init(word: "UpdateLookup") }
    /// The word `Default`.
    public static var `default`: Self { .init(word: "Default") }
}

extension Expression<LambdaEventSourceMapping.MetricsConfig.Metric> {
    /// The word `EventCount`.
    public static var eventCount: Self { .init(word: "EventCount") }
    /// The word `ErrorCount`.
    public static var errorCount: Self { .init(word: "ErrorCount") }
    /// The word `KafkaMetrics`.
    public static var kafkaMetrics: Self { .init(word: "KafkaMetrics") }
}

extension Expression<LambdaEventSourceMapping.SourceAccessConfiguration.Kind> {
    /// The word `BASIC_AUTH`.
    public static var basicAuth: Self { .init(word: "BASIC_AUTH") }
    /// The word `VPC_SUBNET`.
    public static var vpcSubnet: Self { .init(word: "VPC_SUBNET") }
    /// The word `VPC_SECURITY_GROUP`.
    public static var vpcSecurityGroup: Self { .init(word: "VPC_SECURITY_GROUP") }
    /// The word `SASL_SCRAM_512_AUTH`.
    public static var saslSCRAM512Auth: Self { .init(word: "SASL_SCRAM_512_AUTH") }
    /// The word `SASL_SCRAM_256_AUTH`.
    public static var saslSCRAM256Auth: Self { .init(word: "SASL_SCRAM_256_AUTH") }
    /// The word `VIRTUAL_HOST`.
    public static var virtualHost: Self { .init(word: "VIRTUAL_HOST") }
    /// The word `CLIENT_CERTIFICATE_TLS_AUTH`.
    public static var clientCertificateTLSAuth: Self { .init(word: "CLIENT_CERTIFICATE_TLS_AUTH") }
    /// The word `SERVER_ROOT_CA_CERTIFICATE`.
    public static var serverRootCACertificate: Self { .init(word: "SERVER_ROOT_CA_CERTIFICATE") }
}
