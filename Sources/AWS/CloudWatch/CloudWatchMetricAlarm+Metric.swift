public import Terraform

extension CloudWatchMetricAlarm {
    /// An alarm on a metric.
    ///
    /// ```swift
    /// CloudWatchMetricAlarm(
    ///     "errors", alarmName: "shop-errors", of: web.metric(.target5xx), when: .above(10, for: 3),
    ///     alarmActions: [topic.arn.any])
    /// ```
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses.
    ///   - alarmName: The name in AWS.
    ///   - metric: The figure, with its statistic and period.
    ///   - condition: When the alarm goes off.
    ///   - description: What it means and what to do; nothing unless given.
    ///   - alarmActions: Whom to tell when it goes off: topics, scaling policies.
    ///   - okActions: Whom to tell when all is well again.
    ///   - tags: Tags of the alarm.
    public init(
        _ localName: String, alarmName: Expression<String>, of metric: Metric, when condition: AlarmCondition,
        description: Expression<String>? = nil, alarmActions: Expression<[ARN<AnyResource>]>? = nil,
        okActions: Expression<[ARN<AnyResource>]>? = nil, tags: Expression<[String: String]>? = nil
    ) {
        self.init(
            localName, alarmName: alarmName, comparisonOperator: Expression(word: condition.comparison.rawValue),
            evaluationPeriods: condition.evaluationPeriods(of: metric.period), alarmActions: alarmActions,
            alarmDescription: description, datapointsToAlarm: Expression(condition.datapoints),
            dimensions: metric.dimensions.isEmpty ? nil : metric.dimensionMap,
            extendedStatistic: metric.statistic.isExtended ? Expression(metric.statistic.name) : nil,
            metricName: Expression(metric.name), namespace: Expression(metric.namespace), okActions: okActions,
            period: metric.seconds,
            statistic: metric.statistic.isExtended ? nil : Expression(word: metric.statistic.name), tags: tags,
            threshold: Expression(condition.threshold),
            treatMissingData: Expression(word: condition.missingData.rawValue),
            unit: metric.unit.map { Expression(word: $0) })
    }

    /// An alarm on a figure computed from metrics.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses.
    ///   - alarmName: The name in AWS.
    ///   - math: The figure; its metrics have one period.
    ///   - condition: When the alarm goes off.
    ///   - description: What it means and what to do; nothing unless given.
    ///   - alarmActions: Whom to tell when it goes off.
    ///   - okActions: Whom to tell when all is well again.
    ///   - tags: Tags of the alarm.
    public init(
        _ localName: String, alarmName: Expression<String>, of math: MetricMath, when condition: AlarmCondition,
        description: Expression<String>? = nil, alarmActions: Expression<[ARN<AnyResource>]>? = nil,
        okActions: Expression<[ARN<AnyResource>]>? = nil, tags: Expression<[String: String]>? = nil
    ) {
        let period = math.metrics.pairs.map(\.value.period).max() ?? .minutes(1)
        let result = MetricQuery(
            id: "result", expression: Expression(term: math.mistake.map(Term.invalid) ?? .string(math.expression)),
            label: Expression(math.label ?? math.expression), returnData: true)
        let sources = math.metrics.pairs.map { pair in
            MetricQuery(
                id: Expression(pair.name),
                metric: MetricQuery.Metric(
                    metricName: Expression(pair.value.name), period: pair.value.seconds,
                    stat: Expression(pair.value.statistic.name),
                    dimensions: pair.value.dimensions.isEmpty ? nil : pair.value.dimensionMap,
                    namespace: Expression(pair.value.namespace)))
        }
        self.init(
            localName, alarmName: alarmName, comparisonOperator: Expression(word: condition.comparison.rawValue),
            evaluationPeriods: condition.evaluationPeriods(of: period), alarmActions: alarmActions,
            alarmDescription: description, datapointsToAlarm: Expression(condition.datapoints), okActions: okActions,
            tags: tags, threshold: Expression(condition.threshold),
            treatMissingData: Expression(word: condition.missingData.rawValue), metricQuery: Blocks([result] + sources))
    }
}

extension AlarmCondition {
    fileprivate func evaluationPeriods(of period: Duration) -> Expression<Int> {
        mistake(period: period).map { .invalid(rule: "alarm", $0) } ?? Expression(periods)
    }
}
