// Written by 'synth bind aws_cloudwatch_log_metric_filter'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A metric counted from log lines: `aws_cloudwatch_log_metric_filter` in Terraform.
public struct CloudWatchLogMetricFilter: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_metric_filter"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - logGroupName: `log_group_name`; at most 512 characters; a change replaces the resource.
    ///   - name: `name`; at most 512 characters; a change replaces the resource.
    ///   - pattern: `pattern`; at most 1024 characters.
    ///   - metricTransformation: `metric_transformation`.
    ///   - applyOnTransformedLogs: `apply_on_transformed_logs`; provider 6 only.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        logGroupName: Expression<ID<CloudWatchLogGroup>>,
        name: Expression<String>,
        pattern: Expression<String>,
        metricTransformation: CloudWatchLogMetricFilter.MetricTransformation,
        applyOnTransformedLogs: Expression<Bool>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("apply_on_transformed_logs", applyOnTransformedLogs)
        node.body.set("log_group_name", logGroupName)
        node.body.set("metric_transformation", metricTransformation)
        node.body.set("name", name)
        node.body.set("pattern", pattern)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `apply_on_transformed_logs`.
    public var applyOnTransformedLogs: Expression<Bool> { reference("apply_on_transformed_logs") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchLogMetricFilter>> { reference("id") }
    /// The attribute `log_group_name`.
    public var logGroupName: Expression<ID<CloudWatchLogGroup>> { reference("log_group_name") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `pattern`.
    public var pattern: Expression<String> { reference("pattern") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `metric_transformation` of `aws_cloudwatch_log_metric_filter`.
    public struct MetricTransformation: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; at most 255 characters.
        ///   - namespace: `namespace`; at most 255 characters.
        ///   - value: `value`; at most 100 characters.
        ///   - defaultValue: `default_value`.
        ///   - dimensions: `dimensions`.
        ///   - unit: `unit`; default `None`.
        public init(
            name: Expression<String>,
            namespace: Expression<String>,
            value: Expression<String>,
            defaultValue: Expression<Double>? = nil,
            dimensions: Expression<[String: String]>? = nil,
            unit: Expression<CloudWatchLogMetricFilter.MetricTransformation.Unit>? = nil
        ) {
            body.set("default_value", defaultValue)
            body.set("dimensions", dimensions)
            body.set("name", name)
            body.set("namespace", namespace)
            body.set("unit", unit)
            body.set("value", value)
        }

        /// The words that `unit` takes.
        public enum Unit: ValueSet {}
    }
}

extension Expression<CloudWatchLogMetricFilter.MetricTransformation.Unit> {
    /// The word `Seconds`.
    public static var seconds: Self { .init(word: "Seconds") }
    /// The word `Microseconds`.
    public static var microseconds: Self { .init(word: "Microseconds") }
    /// The word `Milliseconds`.
    public static var milliseconds: Self { .init(word: "Milliseconds") }
    /// The word `Bytes`.
    public static var bytes: Self { .init(word: "Bytes") }
    /// The word `Kilobytes`.
    public static var kilobytes: Self { .init(word: "Kilobytes") }
    /// The word `Megabytes`.
    public static var megabytes: Self { .init(word: "Megabytes") }
    /// The word `Gigabytes`.
    public static var gigabytes: Self { .init(word: "Gigabytes") }
    /// The word `Terabytes`.
    public static var terabytes: Self { .init(word: "Terabytes") }
    /// The word `Bits`.
    public static var bits: Self { .init(word: "Bits") }
    /// The word `Kilobits`.
    public static var kilobits: Self { .init(word: "Kilobits") }
    /// The word `Megabits`.
    public static var megabits: Self { .init(word: "Megabits") }
    /// The word `Gigabits`.
    public static var gigabits: Self { .init(word: "Gigabits") }
    /// The word `Terabits`.
    public static var terabits: Self { .init(word: "Terabits") }
    /// The word `Percent`.
    public static var percent: Self { .init(word: "Percent") }
    /// The word `Count`.
    public static var count: Self { .init(word: "Count") }
    /// The word `Bytes/Second`.
    public static var bytesSecond: Self { .init(word: "Bytes/Second") }
    /// The word `Kilobytes/Second`.
    public static var kilobytesSecond: Self { .init(word: "Kilobytes/Second") }
    /// The word `Megabytes/Second`.
    public static var megabytesSecond: Self { .init(word: "Megabytes/Second") }
    /// The word `Gigabytes/Second`.
    public static var gigabytesSecond: Self { .init(word: "Gigabytes/Second") }
    /// The word `Terabytes/Second`.
    public static var terabytesSecond: Self { .init(word: "Terabytes/Second") }
    /// The word `Bits/Second`.
    public static var bitsSecond: Self { .init(word: "Bits/Second") }
    /// The word `Kilobits/Second`.
    public static var kilobitsSecond: Self { .init(word: "Kilobits/Second") }
    /// The word `Megabits/Second`.
    public static var megabitsSecond: Self { .init(word: "Megabits/Second") }
    /// The word `Gigabits/Second`.
    public static var gigabitsSecond: Self { .init(word: "Gigabits/Second") }
    /// The word `Terabits/Second`.
    public static var terabitsSecond: Self { .init(word: "Terabits/Second") }
    /// The word `Count/Second`.
    public static var countSecond: Self { .init(word: "Count/Second") }
    /// The word `None`.
    public static var nothing: Self { .init(word: "None") }
}
