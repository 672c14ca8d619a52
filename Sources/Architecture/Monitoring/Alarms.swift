public import AWS
public import Terraform

/// An alarm on one metric that tells somebody when it rings and when it is quiet again; it is where its topic is.
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
        if metric.namespace == "AWS/CloudFront", notifications.region != .usEast1 {
            stack.report(
                rule: "alarm-region",
                "alarm '\(name)' watches CloudFront from \(notifications.region.name); CloudFront's metrics are in "
                    + "us-east-1 alone: notify a topic there")
        }
        return stack.add(
            CloudWatchMetricAlarm(
                name.asLocalName, alarmName: "\(stack.prefix)-\(name)", of: metric, when: condition,
                description: Expression(description), alarmActions: [told], okActions: [told]),
            provider: notifications.provider)
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
                name.asLocalName, alarmName: "\(stack.prefix)-\(name)",
                alarmRule: Expression(term: .template(joining: rule.map { .value($0.term) })), alarmActions: [told],
                alarmDescription: Expression(description), okActions: [told]),
            provider: notifications.provider)
    }
}
