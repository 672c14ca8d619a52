public import AWS
public import Terraform

/// An alarm on one metric that tells somebody when it rings and when it is quiet again.
public struct Alarm: Construct {
    let name: String
    let metric: Metric
    let condition: AlarmCondition
    let description: String
    let notifications: Notifications.Parts

    /// Describes an alarm.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - metric: What is watched.
    ///   - condition: When it rings.
    ///   - description: What it means for whoever is woken up by it, and where to look first.
    ///   - notifications: Who is told.
    public init(
        _ name: String, when metric: Metric, _ condition: AlarmCondition, description: String,
        notify notifications: Notifications.Parts
    ) {
        self.name = name
        self.metric = metric
        self.condition = condition
        self.description = description
        self.notifications = notifications
    }

    /// Adds the alarm.
    public func build(in stack: Stack) -> CloudWatchMetricAlarm {
        let told = notifications.topic.arn.any
        return stack.add(
            CloudWatchMetricAlarm(
                name.replacing("-", with: "_"), name: "\(stack.prefix)-\(name)", when: metric, condition,
                description: Expression(description), actions: [told], okActions: [told]))
    }
}

/// An alarm that rings while any of several others does: one message where many would come.
public struct CompositeAlarm: Construct {
    let name: String
    let alarms: [CloudWatchMetricAlarm]
    let description: String
    let notifications: Notifications.Parts

    /// Describes an alarm on alarms; see ``Alarm`` for the parameters.
    public init(
        _ name: String, anyOf alarms: [CloudWatchMetricAlarm], description: String,
        notify notifications: Notifications.Parts
    ) {
        self.name = name
        self.alarms = alarms
        self.description = description
        self.notifications = notifications
    }

    /// Adds the alarm.
    public func build(in stack: Stack) -> CloudWatchCompositeAlarm {
        let rule = alarms.enumerated().map { index, alarm -> Expression<String> in
            "\(index == 0 ? "" : " OR ")ALARM(\"\(alarm.alarmName)\")"
        }
        let told = notifications.topic.arn.any
        return stack.add(
            CloudWatchCompositeAlarm(
                name.replacing("-", with: "_"), alarmName: "\(stack.prefix)-\(name)",
                alarmRule: Expression(term: .template(joining: rule.map { .value($0.term) })), alarmActions: [told],
                alarmDescription: Expression(description), okActions: [told]))
    }
}

extension CloudWatchMetricAlarm {
    /// An alarm on one metric.
    init(
        _ label: String, name: Expression<String>, when metric: Metric, _ condition: AlarmCondition,
        description: Expression<String>, actions: Expression<[ARN<AnyResource>]>,
        okActions: Expression<[ARN<AnyResource>]>? = nil
    ) {
        self.init(
            label, alarmName: name, comparisonOperator: .other(condition.comparison.rawValue),
            evaluationPeriods: condition.mistake(period: metric.period).map { .invalid(rule: "alarm", $0) }
                ?? Expression(condition.periods), alarmActions: actions, alarmDescription: description,
            datapointsToAlarm: Expression(condition.datapoints), dimensions: metric.dimensionMap,
            extendedStatistic: metric.statistic.isExtended ? Expression(metric.statistic.name) : nil,
            metricName: Expression(metric.name), namespace: Expression(metric.namespace), okActions: okActions,
            period: metric.seconds,
            statistic: metric.statistic.isExtended ? nil : .other(metric.statistic.name),
            threshold: Expression(condition.threshold), treatMissingData: .other(condition.missingData.rawValue))
    }
}
