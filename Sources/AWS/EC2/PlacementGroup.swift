// Written by 'synth bind aws_placement_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How near or far from each other instances are placed: `aws_placement_group` in Terraform.
public struct PlacementGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_placement_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - strategy: `strategy`; a change replaces the resource.
    ///   - partitionCount: `partition_count`; at least 1; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - spreadLevel: `spread_level`; a change replaces the resource.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        strategy: Expression<PlacementGroup.Strategy>,
        partitionCount: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        spreadLevel: Expression<PlacementGroup.SpreadLevel>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("partition_count", partitionCount)
        node.body.set("region", region)
        node.body.set("spread_level", spreadLevel)
        node.body.set("strategy", strategy)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<PlacementGroup>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<PlacementGroup>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `partition_count`.
    public var partitionCount: Expression<Int> { reference("partition_count") }
    /// The attribute `placement_group_id`, which the provider computes.
    public var placementGroupID: Expression<String> { reference("placement_group_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `spread_level`.
    public var spreadLevel: Expression<PlacementGroup.SpreadLevel> { reference("spread_level") }
    /// The attribute `strategy`.
    public var strategy: Expression<PlacementGroup.Strategy> { reference("strategy") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `spread_level` takes.
    public enum SpreadLevel: ValueSet {}

    /// The words that `strategy` takes.
    public enum Strategy: ValueSet {}
}

extension Expression<PlacementGroup.SpreadLevel> {
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
    /// The word `rack`.
    public static var rack: Self { .init(word: "rack") }
}

extension Expression<PlacementGroup.Strategy> {
    /// The word `cluster`.
    public static var cluster: Self { .init(word: "cluster") }
    /// The word `spread`.
    public static var spread: Self { .init(word: "spread") }
    /// The word `partition`.
    public static var partition: Self { .init(word: "partition") }
}
