// Written by 'synth bind aws_dynamodb_table'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A table of items, found by key: `aws_dynamodb_table` in Terraform.
public struct DynamoDBTable: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_dynamodb_table"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - billingMode: `billing_mode`; default `PROVISIONED`.
    ///   - deletionProtectionEnabled: `deletion_protection_enabled`.
    ///   - hashKey: `hash_key`; a change replaces the resource.
    ///   - rangeKey: `range_key`; a change replaces the resource.
    ///   - readCapacity: `read_capacity`; not beside `on_demand_throughput`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - restoreDateTime: `restore_date_time`; a change replaces the resource.
    ///   - restoreSourceName: `restore_source_name`; not beside `import_table`, `restore_backup_arn`, `restore_source_table_arn`; a change may replace the resource.
    ///   - restoreSourceTableARN: `restore_source_table_arn`; not beside `import_table`, `restore_backup_arn`, `restore_source_name`; a change may replace the resource.
    ///   - restoreToLatestTime: `restore_to_latest_time`; a change replaces the resource.
    ///   - streamEnabled: `stream_enabled`.
    ///   - streamViewType: `stream_view_type`.
    ///   - tableClass: `table_class`; default `STANDARD`.
    ///   - tags: `tags`.
    ///   - writeCapacity: `write_capacity`; not beside `on_demand_throughput`.
    ///   - attribute: `attribute`.
    ///   - globalSecondaryIndex: `global_secondary_index`.
    ///   - globalTableWitness: `global_table_witness`; provider 6 only.
    ///   - importTable: `import_table`; not beside `restore_backup_arn`, `restore_source_name`, `restore_source_table_arn`.
    ///   - localSecondaryIndex: `local_secondary_index`; a change replaces the resource.
    ///   - onDemandThroughput: `on_demand_throughput`.
    ///   - pointInTimeRecovery: `point_in_time_recovery`.
    ///   - replica: `replica`.
    ///   - serverSideEncryption: `server_side_encryption`.
    ///   - timeouts: `timeouts`.
    ///   - ttl: `ttl`.
    ///   - warmThroughput: `warm_throughput`; provider 6 only.
    public init(
        _ localName: String,
        name: Expression<String>,
        billingMode: Expression<DynamoDBTable.BillingMode>? = nil,
        deletionProtectionEnabled: Expression<Bool>? = nil,
        hashKey: Expression<String>? = nil,
        rangeKey: Expression<String>? = nil,
        readCapacity: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        restoreDateTime: Expression<String>? = nil,
        restoreSourceName: Expression<String>? = nil,
        restoreSourceTableARN: Expression<ARN<DynamoDBTable>>? = nil,
        restoreToLatestTime: Expression<Bool>? = nil,
        streamEnabled: Expression<Bool>? = nil,
        streamViewType: Expression<DynamoDBTable.StreamViewType>? = nil,
        tableClass: Expression<DynamoDBTable.TableClass>? = nil,
        tags: Expression<[String: String]>? = nil,
        writeCapacity: Expression<Int>? = nil,
        attribute: Blocks<DynamoDBTable.Attribute> = [],
        globalSecondaryIndex: Blocks<DynamoDBTable.GlobalSecondaryIndex> = [],
        globalTableWitness: DynamoDBTable.GlobalTableWitness? = nil,
        importTable: DynamoDBTable.ImportTable? = nil,
        localSecondaryIndex: Blocks<DynamoDBTable.LocalSecondaryIndex> = [],
        onDemandThroughput: DynamoDBTable.OnDemandThroughput? = nil,
        pointInTimeRecovery: DynamoDBTable.PointInTimeRecovery? = nil,
        replica: Blocks<DynamoDBTable.Replica> = [],
        serverSideEncryption: DynamoDBTable.ServerSideEncryption? = nil,
        timeouts: DynamoDBTable.Timeouts? = nil,
        ttl: DynamoDBTable.TTL? = nil,
        warmThroughput: DynamoDBTable.WarmThroughput? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("attribute", attribute)
        node.body.set("billing_mode", billingMode)
        node.body.set("deletion_protection_enabled", deletionProtectionEnabled)
        node.body.set("global_secondary_index", globalSecondaryIndex)
        node.body.set("global_table_witness", globalTableWitness)
        node.body.set("hash_key", hashKey)
        node.body.set("import_table", importTable)
        node.body.set("local_secondary_index", localSecondaryIndex)
        node.body.set("name", name)
        node.body.set("on_demand_throughput", onDemandThroughput)
        node.body.set("point_in_time_recovery", pointInTimeRecovery)
        node.body.set("range_key", rangeKey)
        node.body.set("read_capacity", readCapacity)
        node.body.set("region", region)
        node.body.set("replica", replica)
        node.body.set("restore_date_time", restoreDateTime)
        node.body.set("restore_source_name", restoreSourceName)
        node.body.set("restore_source_table_arn", restoreSourceTableARN)
        node.body.set("restore_to_latest_time", restoreToLatestTime)
        node.body.set("server_side_encryption", serverSideEncryption)
        node.body.set("stream_enabled", streamEnabled)
        node.body.set("stream_view_type", streamViewType)
        node.body.set("table_class", tableClass)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("ttl", ttl)
        node.body.set("warm_throughput", warmThroughput)
        node.body.set("write_capacity", writeCapacity)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DynamoDBTable>> { reference("arn") }
    /// The attribute `billing_mode`.
    public var billingMode: Expression<DynamoDBTable.BillingMode> { reference("billing_mode") }
    /// The attribute `deletion_protection_enabled`.
    public var deletionProtectionEnabled: Expression<Bool> { reference("deletion_protection_enabled") }
    /// The attribute `hash_key`.
    public var hashKey: Expression<String> { reference("hash_key") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<DynamoDBTable>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `range_key`.
    public var rangeKey: Expression<String> { reference("range_key") }
    /// The attribute `read_capacity`.
    public var readCapacity: Expression<Int> { reference("read_capacity") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replica`.
    public var replica: Expression<[DynamoDBTable.Replica]> { reference("replica") }
    /// The attribute `restore_date_time`.
    public var restoreDateTime: Expression<String> { reference("restore_date_time") }
    /// The attribute `restore_source_name`.
    public var restoreSourceName: Expression<String> { reference("restore_source_name") }
    /// The attribute `restore_source_table_arn`.
    public var restoreSourceTableARN: Expression<ARN<DynamoDBTable>> { reference("restore_source_table_arn") }
    /// The attribute `restore_to_latest_time`.
    public var restoreToLatestTime: Expression<Bool> { reference("restore_to_latest_time") }
    /// The attribute `stream_arn`, which the provider computes.
    public var streamARN: Expression<ARN<AnyResource>> { reference("stream_arn") }
    /// The attribute `stream_enabled`.
    public var streamEnabled: Expression<Bool> { reference("stream_enabled") }
    /// The attribute `stream_label`, which the provider computes.
    public var streamLabel: Expression<String> { reference("stream_label") }
    /// The attribute `stream_view_type`.
    public var streamViewType: Expression<DynamoDBTable.StreamViewType> { reference("stream_view_type") }
    /// The attribute `table_class`.
    public var tableClass: Expression<DynamoDBTable.TableClass> { reference("table_class") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `write_capacity`.
    public var writeCapacity: Expression<Int> { reference("write_capacity") }

    /// The words that `billing_mode` takes.
    public enum BillingMode: ValueSet {}

    /// The words that `stream_view_type` takes.
    public enum StreamViewType: ValueSet {}

    /// The words that `table_class` takes.
    public enum TableClass: ValueSet {}

    /// The block `attribute` of `aws_dynamodb_table`.
    public struct Attribute: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - type: `type`.
        public init(
            name: Expression<String>,
            type: Expression<DynamoDBTable.Attribute.Kind>
        ) {
            body.set("name", name)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `global_secondary_index` of `aws_dynamodb_table`.
    public struct GlobalSecondaryIndex: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - hashKey: `hash_key`; at least 1 characters; deprecated.
        ///   - name: `name`.
        ///   - projectionType: `projection_type`.
        ///   - nonKeyAttributes: `non_key_attributes`.
        ///   - rangeKey: `range_key`; deprecated.
        ///   - readCapacity: `read_capacity`.
        ///   - writeCapacity: `write_capacity`.
        ///   - onDemandThroughput: `on_demand_throughput`.
        ///   - warmThroughput: `warm_throughput`; provider 6 only.
        public init(
            hashKey: Expression<String>,
            name: Expression<String>,
            projectionType: Expression<DynamoDBTable.GlobalSecondaryIndex.ProjectionType>,
            nonKeyAttributes: Expression<[String]>? = nil,
            rangeKey: Expression<String>? = nil,
            readCapacity: Expression<Int>? = nil,
            writeCapacity: Expression<Int>? = nil,
            onDemandThroughput: DynamoDBTable.OnDemandThroughput? = nil,
            warmThroughput: DynamoDBTable.WarmThroughput? = nil
        ) {
            body.set("hash_key", hashKey)
            body.set("name", name)
            body.set("non_key_attributes", nonKeyAttributes)
            body.set("on_demand_throughput", onDemandThroughput)
            body.set("projection_type", projectionType)
            body.set("range_key", rangeKey)
            body.set("read_capacity", readCapacity)
            body.set("warm_throughput", warmThroughput)
            body.set("write_capacity", writeCapacity)
        }

        /// The words that `projection_type` takes.
        public enum ProjectionType: ValueSet {}
    }

    /// The block `global_table_witness` of `aws_dynamodb_table`.
    public struct GlobalTableWitness: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - regionName: `region_name`.
        public init(
            regionName: Expression<String>? = nil
        ) {
            body.set("region_name", regionName)
        }
    }

    /// The block `import_table` of `aws_dynamodb_table`.
    public struct ImportTable: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - inputFormat: `input_format`.
        ///   - s3BucketSource: `s3_bucket_source`; a change replaces the resource.
        ///   - inputCompressionType: `input_compression_type`.
        ///   - inputFormatOptions: `input_format_options`.
        public init(
            inputFormat: Expression<DynamoDBTable.ImportTable.InputFormat>,
            s3BucketSource: DynamoDBTable.ImportTable.S3BucketSource,
            inputCompressionType: Expression<DynamoDBTable.ImportTable.InputCompressionType>? = nil,
            inputFormatOptions: DynamoDBTable.ImportTable.InputFormatOptions? = nil
        ) {
            body.set("input_compression_type", inputCompressionType)
            body.set("input_format", inputFormat)
            body.set("input_format_options", inputFormatOptions)
            body.set("s3_bucket_source", s3BucketSource)
        }

        /// The words that `input_compression_type` takes.
        public enum InputCompressionType: ValueSet {}

        /// The words that `input_format` takes.
        public enum InputFormat: ValueSet {}

        /// The block `import_table.input_format_options` of `aws_dynamodb_table`.
        public struct InputFormatOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - csv: `csv`.
            public init(
                csv: DynamoDBTable.ImportTable.InputFormatOptions.CSV? = nil
            ) {
                body.set("csv", csv)
            }

            /// The block `import_table.input_format_options.csv` of `aws_dynamodb_table`.
            public struct CSV: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - delimiter: `delimiter`.
                ///   - headerList: `header_list`.
                public init(
                    delimiter: Expression<String>? = nil,
                    headerList: Expression<[String]>? = nil
                ) {
                    body.set("delimiter", delimiter)
                    body.set("header_list", headerList)
                }
            }
        }

        /// The block `import_table.s3_bucket_source` of `aws_dynamodb_table`.
        public struct S3BucketSource: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - bucket: `bucket`.
            ///   - bucketOwner: `bucket_owner`.
            ///   - keyPrefix: `key_prefix`.
            public init(
                bucket: Expression<ID<S3Bucket>>,
                bucketOwner: Expression<String>? = nil,
                keyPrefix: Expression<String>? = nil
            ) {
                body.set("bucket", bucket)
                body.set("bucket_owner", bucketOwner)
                body.set("key_prefix", keyPrefix)
            }
        }
    }

    /// The block `local_secondary_index` of `aws_dynamodb_table`.
    public struct LocalSecondaryIndex: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; a change replaces the resource.
        ///   - projectionType: `projection_type`; a change replaces the resource.
        ///   - rangeKey: `range_key`; a change replaces the resource.
        ///   - nonKeyAttributes: `non_key_attributes`; a change replaces the resource.
        public init(
            name: Expression<String>,
            projectionType: Expression<DynamoDBTable.LocalSecondaryIndex.ProjectionType>,
            rangeKey: Expression<String>,
            nonKeyAttributes: Expression<[String]>? = nil
        ) {
            body.set("name", name)
            body.set("non_key_attributes", nonKeyAttributes)
            body.set("projection_type", projectionType)
            body.set("range_key", rangeKey)
        }

        /// The words that `projection_type` takes.
        public enum ProjectionType: ValueSet {}
    }

    /// The block `on_demand_throughput` of `aws_dynamodb_table`.
    public struct OnDemandThroughput: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maxReadRequestUnits: `max_read_request_units`.
        ///   - maxWriteRequestUnits: `max_write_request_units`.
        public init(
            maxReadRequestUnits: Expression<Int>? = nil,
            maxWriteRequestUnits: Expression<Int>? = nil
        ) {
            body.set("max_read_request_units", maxReadRequestUnits)
            body.set("max_write_request_units", maxWriteRequestUnits)
        }
    }

    /// The block `point_in_time_recovery` of `aws_dynamodb_table`.
    public struct PointInTimeRecovery: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - recoveryPeriodInDays: `recovery_period_in_days`; 1 to 35.
        public init(
            enabled: Expression<Bool>,
            recoveryPeriodInDays: Expression<Int>? = nil
        ) {
            body.set("enabled", enabled)
            body.set("recovery_period_in_days", recoveryPeriodInDays)
        }
    }

    /// The block `replica` of `aws_dynamodb_table`.
    public struct Replica: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - regionName: `region_name`.
        ///   - consistencyMode: `consistency_mode`; default `EVENTUAL`; provider 6 only.
        ///   - deletionProtectionEnabled: `deletion_protection_enabled`; provider 6 only.
        ///   - kmsKeyARN: `kms_key_arn`.
        ///   - pointInTimeRecovery: `point_in_time_recovery`; default false.
        ///   - propagateTags: `propagate_tags`; default false.
        public init(
            regionName: Expression<String>,
            consistencyMode: Expression<DynamoDBTable.Replica.ConsistencyMode>? = nil,
            deletionProtectionEnabled: Expression<Bool>? = nil,
            kmsKeyARN: Expression<ARN<KMSKey>>? = nil,
            pointInTimeRecovery: Expression<Bool>? = nil,
            propagateTags: Expression<Bool>? = nil
        ) {
            body.set("consistency_mode", consistencyMode)
            body.set("deletion_protection_enabled", deletionProtectionEnabled)
            body.set("kms_key_arn", kmsKeyARN)
            body.set("point_in_time_recovery", pointInTimeRecovery)
            body.set("propagate_tags", propagateTags)
            body.set("region_name", regionName)
        }

        /// The words that `consistency_mode` takes.
        public enum ConsistencyMode: ValueSet {}
    }

    /// The block `server_side_encryption` of `aws_dynamodb_table`.
    public struct ServerSideEncryption: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - kmsKeyARN: `kms_key_arn`.
        public init(
            enabled: Expression<Bool>,
            kmsKeyARN: Expression<ARN<KMSKey>>? = nil
        ) {
            body.set("enabled", enabled)
            body.set("kms_key_arn", kmsKeyARN)
        }
    }

    /// The block `timeouts` of `aws_dynamodb_table`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }

    /// The block `ttl` of `aws_dynamodb_table`.
    public struct TTL: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - attributeName: `attribute_name`.
        ///   - enabled: `enabled`; default false.
        public init(
            attributeName: Expression<String>? = nil,
            enabled: Expression<Bool>? = nil
        ) {
            body.set("attribute_name", attributeName)
            body.set("enabled", enabled)
        }
    }

    /// The block `warm_throughput` of `aws_dynamodb_table`.
    public struct WarmThroughput: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - readUnitsPerSecond: `read_units_per_second`; at least 12000.
        ///   - writeUnitsPerSecond: `write_units_per_second`; at least 4000.
        public init(
            readUnitsPerSecond: Expression<Int>? = nil,
            writeUnitsPerSecond: Expression<Int>? = nil
        ) {
            body.set("read_units_per_second", readUnitsPerSecond)
            body.set("write_units_per_second", writeUnitsPerSecond)
        }
    }
}

extension Expression<DynamoDBTable.BillingMode> {
    /// The word `PROVISIONED`.
    public static var provisioned: Self { .init(word: "PROVISIONED") }
    /// The word `PAY_PER_REQUEST`.
    public static var payPerRequest: Self { .init(word: "PAY_PER_REQUEST") }
}

extension Expression<DynamoDBTable.StreamViewType> {
    /// The word `NEW_IMAGE`.
    public static var newImage: Self { .init(word: "NEW_IMAGE") }
    /// The word `OLD_IMAGE`.
    public static var oldImage: Self { .init(word: "OLD_IMAGE") }
    /// The word `NEW_AND_OLD_IMAGES`.
    public static var newAndOldImages: Self { .init(word: "NEW_AND_OLD_IMAGES") }
    /// The word `KEYS_ONLY`.
    public static var keysOnly: Self { .init(word: "KEYS_ONLY") }
}

extension Expression<DynamoDBTable.TableClass> {
    /// The word `STANDARD`.
    public static var standard: Self { .init(word: "STANDARD") }
    /// The word `STANDARD_INFREQUENT_ACCESS`.
    public static var standardInfrequentAccess: Self { .init(word: "STANDARD_INFREQUENT_ACCESS") }
}

extension Expression<DynamoDBTable.Attribute.Kind> {
    /// The word `S`.
    public static var s: Self { .init(word: "S") }
    /// The word `N`.
    public static var n: Self { .init(word: "N") }
    /// The word `B`.
    public static var b: Self { .init(word: "B") }
}

extension Expression<DynamoDBTable.GlobalSecondaryIndex.ProjectionType> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `KEYS_ONLY`.
    public static var keysOnly: Self { .init(word: "KEYS_ONLY") }
    /// The word `INCLUDE`.
    public static var include: Self { .init(word: "INCLUDE") }
}

extension Expression<DynamoDBTable.ImportTable.InputCompressionType> {
    /// The word `GZIP`.
    public static var gzip: Self { .init(word: "GZIP") }
    /// The word `ZSTD`.
    public static var zstd: Self { .init(word: "ZSTD") }
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
}

extension Expression<DynamoDBTable.ImportTable.InputFormat> {
    /// The word `DYNAMODB_JSON`.
    public static var dynamodbJSON: Self { .init(word: "DYNAMODB_JSON") }
    /// The word `ION`.
    public static var ion: Self { .init(word: "ION") }
    /// The word `CSV`.
    public static var csv: Self { .init(word: "CSV") }
}

extension Expression<DynamoDBTable.LocalSecondaryIndex.ProjectionType> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `KEYS_ONLY`.
    public static var keysOnly: Self { .init(word: "KEYS_ONLY") }
    /// The word `INCLUDE`.
    public static var include: Self { .init(word: "INCLUDE") }
}

extension Expression<DynamoDBTable.Replica.ConsistencyMode> {
    /// The word `EVENTUAL`.
    public static var eventual: Self { .init(word: "EVENTUAL") }
    /// The word `STRONG`.
    public static var strong: Self { .init(word: "STRONG") }
}

extension Expression<DynamoDBTable.Replica> {
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AnyResource>> { attribute("arn") }
    /// The attribute `stream_arn`, which the provider computes.
    public var streamARN: Expression<ARN<AnyResource>> { attribute("stream_arn") }
    /// The attribute `stream_label`, which the provider computes.
    public var streamLabel: Expression<String> { attribute("stream_label") }
}
