extension Action {
    /// The actions of DynamoDB.
    public static var dynamoDB: DynamoDB { DynamoDB() }

    /// The actions of DynamoDB, for `.dynamoDB.getItem`.
    public struct DynamoDB: Sendable {
        /// Every action of the service: `dynamodb:*`.
        public var all: Action { "dynamodb:*" }
        /// Reads one item by its key.
        public var getItem: Action { "dynamodb:GetItem" }
        /// Reads several items by their keys.
        public var batchGetItem: Action { "dynamodb:BatchGetItem" }
        /// Reads the items of a partition, of the table or an index.
        public var query: Action { "dynamodb:Query" }
        /// Reads every item, of the table or an index.
        public var scan: Action { "dynamodb:Scan" }
        /// Writes a whole item.
        public var putItem: Action { "dynamodb:PutItem" }
        /// Changes attributes of an item.
        public var updateItem: Action { "dynamodb:UpdateItem" }
        /// Deletes an item.
        public var deleteItem: Action { "dynamodb:DeleteItem" }
        /// Writes and deletes several items.
        public var batchWriteItem: Action { "dynamodb:BatchWriteItem" }
        /// Checks an item within a transaction.
        public var conditionCheckItem: Action { "dynamodb:ConditionCheckItem" }
        /// Tells a table's keys, indexes and state.
        public var describeTable: Action { "dynamodb:DescribeTable" }
        /// Tells which attribute expires items.
        public var describeTimeToLive: Action { "dynamodb:DescribeTimeToLive" }
        /// Exports a table to S3, as of a moment in the recovery window.
        public var exportTableToPointInTime: Action { "dynamodb:ExportTableToPointInTime" }
        /// Tells the state of an export.
        public var describeExport: Action { "dynamodb:DescribeExport" }
        /// Lists on-demand backups.
        public var listBackups: Action { "dynamodb:ListBackups" }
        /// Makes an on-demand backup.
        public var createBackup: Action { "dynamodb:CreateBackup" }
        /// Deletes an on-demand backup.
        public var deleteBackup: Action { "dynamodb:DeleteBackup" }
        /// Tells the state of an on-demand backup.
        public var describeBackup: Action { "dynamodb:DescribeBackup" }
        /// Reads a stream's records.
        public var getRecords: Action { "dynamodb:GetRecords" }
        /// Finds a place in a stream.
        public var getShardIterator: Action { "dynamodb:GetShardIterator" }
        /// Tells a stream's shards.
        public var describeStream: Action { "dynamodb:DescribeStream" }
        /// Lists the streams.
        public var listStreams: Action { "dynamodb:ListStreams" }
    }
}
