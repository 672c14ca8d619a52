// Written by 'synth bind aws_cloudwatch_metric_alarm'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A state that follows a metric, and what happens when it changes: `aws_cloudwatch_metric_alarm` in Terraform.
public struct CloudWatchMetricAlarm: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_metric_alarm"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - alarmName: `alarm_name`; 1 to 255 characters; a change replaces the resource.
    ///   - comparisonOperator: `comparison_operator`.
    ///   - evaluationPeriods: `evaluation_periods`; at least 1.
    ///   - actionsEnabled: `actions_enabled`; default true.
    ///   - alarmActions: `alarm_actions`.
    ///   - alarmDescription: `alarm_description`; at most 1024 characters.
    ///   - datapointsToAlarm: `datapoints_to_alarm`; at least 1.
    ///   - dimensions: `dimensions`; not beside `metric_query`.
    ///   - evaluateLowSampleCountPercentiles: `evaluate_low_sample_count_percentiles`.
    ///   - extendedStatistic: `extended_statistic`; not beside `statistic`, `metric_query`.
    ///   - insufficientDataActions: `insufficient_data_actions`.
    ///   - metricName: `metric_name`; 1 to 255 characters; not beside `metric_query`.
    ///   - namespace: `namespace`; 1 to 255 characters; not beside `metric_query`.
    ///   - okActions: `ok_actions`.
    ///   - period: `period`; not beside `metric_query`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - statistic: `statistic`; not beside `extended_statistic`, `metric_query`.
    ///   - tags: `tags`.
    ///   - threshold: `threshold`; not beside `threshold_metric_id`.
    ///   - thresholdMetricID: `threshold_metric_id`; 1 to 255 characters; not beside `threshold`.
    ///   - treatMissingData: `treat_missing_data`; default `missing`.
    ///   - unit: `unit`.
    ///   - metricQuery: `metric_query`; not beside `metric_name`.
    public init(
        _ localName: String,
        alarmName: Expression<String>,
        comparisonOperator: Expression<CloudWatchMetricAlarm.ComparisonOperator>,
        evaluationPeriods: Expression<Int>,
        actionsEnabled: Expression<Bool>? = nil,
        alarmActions: Expression<[ARN<AnyResource>]>? = nil,
        alarmDescription: Expression<String>? = nil,
        datapointsToAlarm: Expression<Int>? = nil,
        dimensions: Expression<[String: String]>? = nil,
        evaluateLowSampleCountPercentiles: Expression<CloudWatchMetricAlarm.EvaluateLowSampleCountPercentiles>? = nil,
        extendedStatistic: Expression<String>? = nil,
        insufficientDataActions: Expression<[ARN<AnyResource>]>? = nil,
        metricName: Expression<String>? = nil,
        namespace: Expression<String>? = nil,
        okActions: Expression<[ARN<AnyResource>]>? = nil,
        period: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        statistic: Expression<CloudWatchMetricAlarm.Statistic>? = nil,
        tags: Expression<[String: String]>? = nil,
        threshold: Expression<Double>? = nil,
        thresholdMetricID: Expression<String>? = nil,
        treatMissingData: Expression<CloudWatchMetricAlarm.TreatMissingData>? = nil,
        unit: Expression<CloudWatchMetricAlarm.Unit>? = nil,
        metricQuery: Blocks<CloudWatchMetricAlarm.MetricQuery> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("actions_enabled", actionsEnabled)
        node.body.set("alarm_actions", alarmActions)
        node.body.set("alarm_description", alarmDescription)
        node.body.set("alarm_name", alarmName)
        node.body.set("comparison_operator", comparisonOperator)
        node.body.set("datapoints_to_alarm", datapointsToAlarm)
        node.body.set("dimensions", dimensions)
        node.body.set("evaluate_low_sample_count_percentiles", evaluateLowSampleCountPercentiles)
        node.body.set("evaluation_periods", evaluationPeriods)
        node.body.set("extended_statistic", extendedStatistic)
        node.body.set("insufficient_data_actions", insufficientDataActions)
        node.body.set("metric_name", metricName)
        node.body.set("metric_query", metricQuery)
        node.body.set("namespace", namespace)
        node.body.set("ok_actions", okActions)
        node.body.set("period", period)
        node.body.set("region", region)
        node.body.set("statistic", statistic)
        node.body.set("tags", tags)
        node.body.set("threshold", threshold)
        node.body.set("threshold_metric_id", thresholdMetricID)
        node.body.set("treat_missing_data", treatMissingData)
        node.body.set("unit", unit)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `actions_enabled`.
    public var actionsEnabled: Expression<Bool> { reference("actions_enabled") }
    /// The attribute `alarm_actions`.
    public var alarmActions: Expression<[ARN<AnyResource>]> { reference("alarm_actions") }
    /// The attribute `alarm_description`.
    public var alarmDescription: Expression<String> { reference("alarm_description") }
    /// The attribute `alarm_name`.
    public var alarmName: Expression<String> { reference("alarm_name") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchMetricAlarm>> { reference("arn") }
    /// The attribute `comparison_operator`.
    public var comparisonOperator: Expression<CloudWatchMetricAlarm.ComparisonOperator> { reference("comparison_operator") }
    /// The attribute `datapoints_to_alarm`.
    public var datapointsToAlarm: Expression<Int> { reference("datapoints_to_alarm") }
    /// The attribute `dimensions`.
    public var dimensions: Expression<[String: String]> { reference("dimensions") }
    /// The attribute `evaluate_low_sample_count_percentiles`.
    public var evaluateLowSampleCountPercentiles: Expression<CloudWatchMetricAlarm.EvaluateLowSampleCountPercentiles> { reference("evaluate_low_sample_count_percentiles") }
    /// The attribute `evaluation_periods`.
    public var evaluationPeriods: Expression<Int> { reference("evaluation_periods") }
    /// The attribute `extended_statistic`.
    public var extendedStatistic: Expression<String> { reference("extended_statistic") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchMetricAlarm>> { reference("id") }
    /// The attribute `insufficient_data_actions`.
    public var insufficientDataActions: Expression<[ARN<AnyResource>]> { reference("insufficient_data_actions") }
    /// The attribute `metric_name`.
    public var metricName: Expression<String> { reference("metric_name") }
    /// The attribute `namespace`.
    public var namespace: Expression<String> { reference("namespace") }
    /// The attribute `ok_actions`.
    public var okActions: Expression<[ARN<AnyResource>]> { reference("ok_actions") }
    /// The attribute `period`.
    public var period: Expression<Int> { reference("period") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `statistic`.
    public var statistic: Expression<CloudWatchMetricAlarm.Statistic> { reference("statistic") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `threshold`.
    public var threshold: Expression<Double> { reference("threshold") }
    /// The attribute `threshold_metric_id`.
    public var thresholdMetricID: Expression<String> { reference("threshold_metric_id") }
    /// The attribute `treat_missing_data`.
    public var treatMissingData: Expression<CloudWatchMetricAlarm.TreatMissingData> { reference("treat_missing_data") }
    /// The attribute `unit`.
    public var unit: Expression<CloudWatchMetricAlarm.Unit> { reference("unit") }

    /// The words that `comparison_operator` takes.
    public enum ComparisonOperator: ValueSet {}

    /// The words that `evaluate_low_sample_count_percentiles` takes.
    public enum EvaluateLowSampleCountPercentiles: ValueSet {}

    /// The words that `statistic` takes.
    public enum Statistic: ValueSet {}

    /// The words that `treat_missing_data` takes.
    public enum TreatMissingData: ValueSet {}

    /// The words that `unit` takes.
    public enum Unit: ValueSet {}

    /// The block `metric_query` of `aws_cloudwatch_metric_alarm`.
    public struct MetricQuery: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - id: `id`; 1 to 255 characters.
        ///   - accountID: `account_id`; 1 to 255 characters.
        ///   - expression: `expression`; 1 to 1024 characters.
        ///   - label: `label`.
        ///   - period: `period`.
        ///   - returnData: `return_data`; default false.
        ///   - metric: `metric`.
        public init(
            id: Expression<String>,
            accountID: Expression<String>? = nil,
            expression: Expression<String>? = nil,
            label: Expression<String>? = nil,
            period: Expression<Int>? = nil,
            returnData: Expression<Bool>? = nil,
            metric: CloudWatchMetricAlarm.MetricQuery.Metric? = nil
        ) {
            body.set("account_id", accountID)
            body.set("expression", expression)
            body.set("id", id)
            body.set("label", label)
            body.set("metric", metric)
            body.set("period", period)
            body.set("return_data", returnData)
        }

        /// The block `metric_query.metric` of `aws_cloudwatch_metric_alarm`.
        public struct Metric: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - metricName: `metric_name`; 1 to 255 characters.
            ///   - period: `period`.
            ///   - stat: `stat`.
            ///   - dimensions: `dimensions`.
            ///   - namespace: `namespace`; 1 to 255 characters.
            ///   - unit: `unit`.
            public init(
                metricName: Expression<String>,
                period: Expression<Int>,
                stat: Expression<String>,
                dimensions: Expression<[String: String]>? = nil,
                namespace: Expression<String>? = nil,
                unit: Expression<CloudWatchMetricAlarm.MetricQuery.Metric.Unit>? = nil
            ) {
                body.set("dimensions", dimensions)
                body.set("metric_name", metricName)
                body.set("namespace", namespace)
                body.set("period", period)
                body.set("stat", stat)
                body.set("unit", unit)
            }

            /// The words that `unit` takes.
            public enum Unit: ValueSet {}
        }
    }
}

extension Expression<CloudWatchMetricAlarm.ComparisonOperator> {
    /// The word `GreaterThanOrEqualToThreshold`.
    public static var greaterThanOrEqualToThreshold: Self { .init(word: "GreaterThanOrEqualToThreshold") }
    /// The word `GreaterThanThreshold`.
    public static var greaterThanThreshold: Self { .init(word: "GreaterThanThreshold") }
    /// The word `LessThanThreshold`.
    public static var lessThanThreshold: Self { .init(word: "LessThanThreshold") }
    /// The word `LessThanOrEqualToThreshold`.
    public static var lessThanOrEqualToThreshold: Self { .init(word: "LessThanOrEqualToThreshold") }
    /// The word `LessThanLowerOrGreaterThanUpperThreshold`.
    public static var lessThanLowerOrGreaterThanUpperThreshold: Self { .init(word: "LessThanLowerOrGreaterThanUpperThreshold") }
    /// The word `LessThanLowerThreshold`.
    public static var lessThanLowerThreshold: Self { .init(word: "LessThanLowerThreshold") }
    /// The word `GreaterThanUpperThreshold`.
    public static var greaterThanUpperThreshold: Self { .init(word: "GreaterThanUpperThreshold") }
}

extension Expression<CloudWatchMetricAlarm.EvaluateLowSampleCountPercentiles> {
    /// The word `evaluate`.
    public static var evaluate: Self { .init(word: "evaluate") }
    /// The word `ignore`.
    public static var ignore: Self { .init(word: "ignore") }
}

extension Expression<CloudWatchMetricAlarm.Statistic> {
    /// The word `SampleCount`.
    public static var sampleCount: Self { .init(word: "SampleCount") }
    /// The word `Average`.
    public static var average: Self { .init(word: "Average") }
    /// The word `Sum`.
    public static var sum: Self { .init(word: "Sum") }
    /// The word `Minimum`.
    public static var minimum: Self { .init(word: "Minimum") }
    /// The word `Maximum`.
    public static var maximum: Self { .init(word: "Maximum") }
}

extension Expression<CloudWatchMetricAlarm.TreatMissingData> {
    /// The word `breaching`.
    public static var breaching: Self { .init(word: "breaching") }
    /// The word `ignore`.
    public static var ignore: Self { .init(word: "ignore") }
    /// The word `missing`.
    public static var missing: Self { .init(word: "missing") }
    /// The word `notBreaching`.
    public static var notBreaching: Self { .init(word: "notBreaching") }
}

extension Expression<CloudWatchMetricAlarm.Unit> {
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

extension Expression<CloudWatchMetricAlarm.MetricQuery.Metric.Unit> {
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
