public import AWS
public import Terraform

/// A DynamoDB table: encrypted with a key of the account, restorable to any second of the last 35 days.
///
/// Only the attributes of keys are declared, as DynamoDB demands; every other attribute of an item needs no declaration.
public struct Table: Construct {
    /// A key attribute.
    public struct Attribute: Sendable {
        let name: String
        let type: DynamoDBAttributeType

        /// Text.
        public static func string(_ name: String) -> Attribute { Attribute(name: name, type: .string) }
        /// A number.
        public static func number(_ name: String) -> Attribute { Attribute(name: name, type: .number) }
        /// Bytes.
        public static func binary(_ name: String) -> Attribute { Attribute(name: name, type: .binary) }
    }

    enum DynamoDBAttributeType: String {
        case string = "S"
        case number = "N"
        case binary = "B"
    }

    /// A global secondary index; it holds all attributes.
    public struct Index: Sendable {
        let name: String
        let partition: Attribute
        let sort: Attribute?

        /// Describes an index with a key of its own.
        public init(_ name: String, partition: Attribute, sort: Attribute? = nil) {
            self.name = name
            self.partition = partition
            self.sort = sort
        }
    }

    /// How reads and writes are paid for.
    public enum Capacity: Sendable {
        /// By request.
        case onDemand
        /// By provisioned capacity that follows the use, between these limits, at 70 % utilization.
        case provisioned(read: ClosedRange<Int>, write: ClosedRange<Int>)
    }

    let name: String
    let partition: Attribute
    let sort: Attribute?
    let indexes: [Index]
    let timeToLive: String?
    let capacity: Capacity
    let key: Key.Parts
    let protection: Protection
    let tags: [String: String]
    let suppressions: [Suppression]

    /// Describes a table.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - partition: The partition key.
    ///   - sort: The sort key, if items have one.
    ///   - indexes: Global secondary indexes.
    ///   - timeToLive: The attribute with the second at which an item expires; nil for items that do not.
    ///   - capacity: How reads and writes are paid for.
    ///   - key: The key that encrypts it.
    ///   - protection: How it is kept from being destroyed.
    ///   - tags: Tags of its own, such as those by which a backup plan selects it.
    ///   - suppressions: Rules that do not hold for the table, such as that of backups.
    public init(
        _ name: String, partition: Attribute, sort: Attribute? = nil, indexes: [Index] = [],
        timeToLive: String? = nil, capacity: Capacity = .onDemand, key: Key.Parts, protection: Protection,
        tags: [String: String] = [:], suppressing suppressions: [Suppression] = []
    ) {
        self.name = name
        self.partition = partition
        self.sort = sort
        self.indexes = indexes
        self.timeToLive = timeToLive
        self.capacity = capacity
        self.key = key
        self.protection = protection
        self.tags = tags
        self.suppressions = suppressions
    }

    /// A table that can be read and written.
    public struct Parts {
        let stack: Stack
        let key: Key.Parts
        /// The table itself.
        public let table: DynamoDBTable
    }

    /// Adds the table, and what scales it.
    public func build(in stack: Stack) -> Parts {
        let attributes =
            ([partition, sort].compactMap { $0 } + indexes.flatMap { [$0.partition, $0.sort].compactMap { $0 } })
        let table = stack.add(
            DynamoDBTable(
                name.asLocalName, name: "\(stack.prefix)-\(name)",
                billingMode: isProvisioned ? .provisioned : .payPerRequest,
                deletionProtectionEnabled: protection.isOn, hashKey: Expression(partition.name),
                rangeKey: sort.map { Expression($0.name) }, readCapacity: initial?.read, tags: Expression(tags),
                writeCapacity: initial?.write, attribute: Blocks(unique(attributes)),
                globalSecondaryIndex: Blocks(indexes.map(block)), pointInTimeRecovery: .init(enabled: true),
                serverSideEncryption: .init(enabled: true, kmsKeyARN: key.arn),
                ttl: timeToLive.map { .init(attributeName: Expression($0), enabled: true) }
            ).suppressing(suppressions),
            lifecycle: protection.lifecycle(ignoreChanges: ignoredChanges))
        addScaling(of: table, in: stack)
        return Parts(stack: stack, key: key, table: table)
    }

    private func unique(_ attributes: [Attribute]) -> [DynamoDBTable.Attribute] {
        var names: Set<String> = []
        return attributes.filter { names.insert($0.name).inserted }.sorted { $0.name < $1.name }.map {
            .init(name: Expression($0.name), type: .other($0.type.rawValue))
        }
    }

    private func block(_ index: Index) -> DynamoDBTable.GlobalSecondaryIndex {
        .init(
            hashKey: Expression(index.partition.name), name: Expression(index.name), projectionType: .all,
            rangeKey: index.sort.map { Expression($0.name) }, readCapacity: initial?.read, writeCapacity: initial?.write
        )
    }
}

extension Table {
    var isProvisioned: Bool {
        if case .provisioned = capacity { true } else { false }
    }

    /// The capacity that a provisioned table starts with: the least.
    var initial: (read: Expression<Int>, write: Expression<Int>)? {
        guard case .provisioned(let read, let write) = capacity else { return nil }
        return (Expression(read.lowerBound), Expression(write.lowerBound))
    }

    /// What the scaling changes belongs to it, not to Terraform; the address is the same either way.
    var ignoredChanges: Lifecycle.IgnoredChanges {
        guard isProvisioned else { return [] }
        return indexes.isEmpty
            ? ["read_capacity", "write_capacity"] : ["global_secondary_index", "read_capacity", "write_capacity"]
    }

    /// Scales the table and its indexes by target tracking (DynamoDB, "Managing throughput capacity automatically").
    func addScaling(of table: DynamoDBTable, in stack: Stack) {
        guard case .provisioned(let read, let write) = capacity else { return }
        let places =
            [(label: table.node.name, resource: "table/\(table.name)" as Expression<String>, kind: "table")]
            + indexes.map {
                (
                    label: "\(table.node.name)_\($0.name.asLocalName)",
                    resource: "table/\(table.name)/index/\($0.name)" as Expression<String>, kind: "index"
                )
            }
        for place in places {
            for (access, range) in [("Read", read), ("Write", write)] {
                let label = "\(place.label)_\(access.lowercased())"
                let target = stack.add(
                    AppAutoScalingTarget(
                        label, maxCapacity: Expression(range.upperBound), minCapacity: Expression(range.lowerBound),
                        resourceID: place.resource,
                        scalableDimension: "dynamodb:\(place.kind):\(access)CapacityUnits",
                        serviceNamespace: "dynamodb"))
                stack.add(
                    AppAutoScalingPolicy(
                        label, name: "\(stack.prefix)-\(label.asAWSName)",
                        resourceID: target.resourceID, scalableDimension: target.scalableDimension,
                        serviceNamespace: target.serviceNamespace, policyType: .targetTrackingScaling,
                        targetTrackingScalingPolicyConfiguration: .init(
                            targetValue: 70,
                            predefinedMetricSpecification: .init(
                                predefinedMetricType: "DynamoDB\(access)CapacityUtilization"))))
            }
        }
    }
}

extension Table.Parts {
    /// Lets a role read items, alone and by query or scan.
    public func grantRead(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        grant("read", Self.reading, to: grantee, at: SourcePosition(file: file, line: line, column: column))
    }

    /// Lets a role write and delete items.
    public func grantWrite(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        grant("write", Self.writing, to: grantee, at: SourcePosition(file: file, line: line, column: column))
    }

    /// Lets a role read, write and delete items.
    public func grantReadWrite(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        grant(
            "read-write", Self.reading + Self.writing, to: grantee,
            at: SourcePosition(file: file, line: line, column: column))
    }

    private static var reading: [Action] {
        [
            .dynamoDB.batchGetItem, .dynamoDB.conditionCheckItem, .dynamoDB.describeTable, .dynamoDB.getItem,
            .dynamoDB.query, .dynamoDB.scan,
        ]
    }

    private static var writing: [Action] {
        [.dynamoDB.batchWriteItem, .dynamoDB.deleteItem, .dynamoDB.putItem, .dynamoDB.updateItem]
    }

    private func grant(_ access: String, _ actions: [Action], to grantee: some Grantee, at position: SourcePosition) {
        stack.at(position) {
            grantee.grantee.allow(
                "\(table.node.name.asAWSName)-\(access)",
                [
                    .allow(actions, on: [.arn(table.arn), "\(table.arn)/index/*"]),
                    key.use([.kms.decrypt, .kms.describeKey, .kms.encrypt, .kms.generateDataKey], through: "dynamodb"),
                ])
        }
    }
}
