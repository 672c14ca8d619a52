// Written by 'synth bind data.aws_availability_zones'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The availability zones that the account may use: data source `aws_availability_zones` in Terraform.
public struct AvailabilityZonesDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_availability_zones"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - allAvailabilityZones: `all_availability_zones`.
    ///   - excludeNames: `exclude_names`.
    ///   - excludeZoneIDs: `exclude_zone_ids`.
    ///   - region: `region`; provider 6 only.
    ///   - state: `state`.
    ///   - filter: `filter`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        allAvailabilityZones: Expression<Bool>? = nil,
        excludeNames: Expression<[String]>? = nil,
        excludeZoneIDs: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        state: Expression<AvailabilityZonesDataSource.State>? = nil,
        filter: Blocks<AvailabilityZonesDataSource.Filter> = [],
        timeouts: AvailabilityZonesDataSource.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("all_availability_zones", allAvailabilityZones)
        node.body.set("exclude_names", excludeNames)
        node.body.set("exclude_zone_ids", excludeZoneIDs)
        node.body.set("filter", filter)
        node.body.set("region", region)
        node.body.set("state", state)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `all_availability_zones`.
    public var allAvailabilityZones: Expression<Bool> { reference("all_availability_zones") }
    /// The attribute `exclude_names`.
    public var excludeNames: Expression<[String]> { reference("exclude_names") }
    /// The attribute `exclude_zone_ids`.
    public var excludeZoneIDs: Expression<[String]> { reference("exclude_zone_ids") }
    /// The attribute `group_names`, which the provider computes.
    public var groupNames: Expression<[ID<AutoScalingGroup>]> { reference("group_names") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `names`, which the provider computes.
    public var names: Expression<[String]> { reference("names") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `state`.
    public var state: Expression<AvailabilityZonesDataSource.State> { reference("state") }
    /// The attribute `zone_ids`, which the provider computes.
    public var zoneIDs: Expression<[String]> { reference("zone_ids") }

    /// The words that `state` takes.
    public enum State: ValueSet {}

    /// The block `filter` of `aws_availability_zones`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - values: `values`.
        public init(
            name: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("name", name)
            body.set("values", values)
        }
    }

    /// The block `timeouts` of `aws_availability_zones`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - read: `read`.
        public init(
            read: Expression<String>? = nil
        ) {
            body.set("read", read)
        }
    }
}

extension Expression<AvailabilityZonesDataSource.State> {
    /// The word `available`.
    public static var available: Self { .init(word: "available") }
    /// The word `information`.
    public static var information: Self { .init(word: "information") }
    /// The word `impaired`.
    public static var impaired: Self { .init(word: "impaired") }
    /// The word `unavailable`.
    public static var unavailable: Self { .init(word: "unavailable") }
    /// The word `constrained`.
    public static var constrained: Self { .init(word: "constrained") }
}
