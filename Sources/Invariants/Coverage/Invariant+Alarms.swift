import Terraform

extension Invariant {
    /// Parts of a system whose failure nobody would hear of.
    static let alarm = Invariant(
        "alarm", "Every service, table, queue, function and load balancer has an alarm that reaches somebody.",
        source: "AWS Well-Architected Framework, OPS08-BP04 \"Create actionable alerts\"",
        assertions: alarmAssertions
    ) { model in
        let alarms = Alarms(model)
        let silent = alarms.silent.map { alarm in
            Violation(
                alarm,
                "\(alarm.address) does nothing when it rings; give it alarm_actions, or name it in a composite alarm")
        }
        return silent + unheard(model)
            + Self.watched.flatMap { kind in
                model.all(kind.type).compactMap { resource in
                    if alarms.watch(resource, kind) { return nil }
                    return Violation(
                        resource,
                        "\(resource.address) has no alarm that reaches somebody; add one with its \(kind.dimension) and an action "
                            + "on a topic with a subscriber")
                }
            }
    }

    /// Topics that are told something and that nobody listens to.
    private static func unheard(_ model: Model) -> [Violation] {
        let heard = Alarms.subscribed(model)
        var told: [Int: String] = [:]
        for (type, argument) in [
            ("aws_backup_vault_notifications", "sns_topic_arn"), ("aws_cloudwatch_event_target", "arn"),
            ("aws_cloudwatch_composite_alarm", "alarm_actions"), ("aws_cloudwatch_metric_alarm", "alarm_actions"),
        ] {
            for sender in model.all(type) {
                let named = [sender.target(argument)].compactMap(\.self) + (sender.targets(argument) ?? [])
                for topic in named where told[topic.instance.index] == nil {
                    told[topic.instance.index] = sender.address
                }
            }
        }
        // Who listens to a topic whose subscriptions name it in a way that only apply knows cannot be told.
        let isOpen = model.all("aws_sns_topic_subscription").contains {
            !$0["topic_arn"].isKnown && $0.target("topic_arn") == nil
        }
        if isOpen { return [] }
        return model.all("aws_sns_topic").compactMap { topic in
            guard let sender = told[topic.instance.index], !heard.contains(topic.instance.index) else { return nil }
            return Violation(
                topic, "\(topic.address) gets what \(sender) tells, and nobody listens; add a subscription")
        }
    }

    /// A type of resource with the dimension of its metrics.
    fileprivate struct Watched {
        let type: String
        let dimension: String
        /// The attributes that name the resource in the dimension.
        let names: [String]
    }

    private static let watched = [
        Watched(type: "aws_dynamodb_table", dimension: "TableName", names: ["name", "id"]),
        Watched(type: "aws_ecs_service", dimension: "ServiceName", names: ["name"]),
        Watched(type: "aws_lambda_function", dimension: "FunctionName", names: ["function_name", "id"]),
        Watched(type: "aws_lb", dimension: "LoadBalancer", names: ["arn_suffix"]),
        Watched(type: "aws_alb", dimension: "LoadBalancer", names: ["arn_suffix"]),
        Watched(type: "aws_sqs_queue", dimension: "QueueName", names: ["name"]),
    ]
}

/// The alarms of a document that reach somebody, by the dimensions of what they watch.
private struct Alarms {
    /// Dimension and value, or the place of the resource that the value is an attribute of.
    private var watched: Set<String> = []
    /// Whether an alarm has dimensions that only apply knows, so that it may watch anything.
    private var hasUnknown = false
    /// Those that tell nobody and start nothing, by themselves or within a composite alarm.
    private(set) var silent: [Arguments] = []

    init(_ model: Model) {
        let topics = Self.subscribed(model)
        let alarms = model.all("aws_cloudwatch_metric_alarm")
        let composites = model.all("aws_cloudwatch_composite_alarm").filter { Self.reaches($0, topics) }
        let allComposites = model.all("aws_cloudwatch_composite_alarm")
        silent = (alarms + allComposites).filter { alarm in
            Self.doesNothing(alarm) && !allComposites.contains { Self.names(alarm, in: $0) }
        }
        for alarm in alarms
        where Self.reaches(alarm, topics) || composites.contains(where: { Self.names(alarm, in: $0) }) {
            let queries = (alarm.blocks("metric_query") ?? []).flatMap { $0.blocks("metric") ?? [] }
            for holder in [alarm] + queries {
                guard case .object(let dimensions) = holder["dimensions"] else {
                    if !holder["dimensions"].isNull { hasUnknown = true }
                    continue
                }
                for dimension in dimensions {
                    if let text = dimension.value.string { watched.insert("\(dimension.key) \(text)") }
                    if case .symbol(let symbol) = dimension.value, let index = symbol.instance {
                        watched.insert("\(dimension.key) #\(index)")
                    }
                }
            }
        }
    }

    func watch(_ resource: Arguments, _ kind: Invariant.Watched) -> Bool {
        if hasUnknown || watched.contains("\(kind.dimension) #\(resource.instance.index)") { return true }
        return kind.names.contains { name in
            resource.text(name).map { watched.contains("\(kind.dimension) \($0)") } ?? false
        }
    }

    /// The topics to which somebody listens; nil stands for topics of others, which may have listeners.
    static func subscribed(_ model: Model) -> Set<Int> {
        var topics: Set<Int> = []
        for type in [
            "aws_sns_topic_subscription", "aws_chatbot_slack_channel_configuration",
            "aws_chatbot_teams_channel_configuration",
        ] {
            for subscription in model.all(type) {
                let named =
                    [subscription.target("topic_arn")].compactMap { $0 }
                    + (subscription.targets("sns_topic_arns") ?? [])
                topics.formUnion(named.map(\.instance.index))
            }
        }
        return topics
    }

    private static func reaches(_ alarm: Arguments, _ topics: Set<Int>) -> Bool {
        if alarm["actions_enabled"].bool == false { return false }
        let links = alarm.section.links("alarm_actions")
        if links.mayHaveMore { return true }
        return links.items.contains { link in
            switch link {
            case .instance(let index):
                let type = alarm.model.instances[index].type
                return topics.contains(index) || type.hasPrefix("aws_ssmincidents") || type == "aws_lambda_function"
            // A topic of somebody else: who listens there is not in the document.
            case .foreign, .unknown: return true
            }
        }
    }

    /// Whether nothing happens when an alarm rings.
    private static func doesNothing(_ alarm: Arguments) -> Bool {
        if alarm["actions_enabled"].bool == false { return true }
        return alarm.section.links("alarm_actions").isEmpty
    }

    /// Whether a composite alarm's rule names an alarm.
    private static func names(_ alarm: Arguments, in composite: Arguments) -> Bool {
        let rule = composite["alarm_rule"]
        if let name = alarm.text("alarm_name") { return rule.knownText.contains(name) }
        guard case .text(let parts) = rule else { return !rule.isKnown }
        return parts.contains {
            if case .symbol(let symbol) = $0 { symbol.instance == alarm.instance.index } else { false }
        }
    }
}
