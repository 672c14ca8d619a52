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
            + watched.flatMap { kind in
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

    private static let watched = [
        WatchedType("aws_dynamodb_table", ["AWS/DynamoDB"], "TableName", names: ["name", "id"]),
        WatchedType("aws_ecs_service", ["AWS/ECS", "ECS/ContainerInsights"], "ServiceName", names: ["name"]),
        WatchedType("aws_lambda_function", ["AWS/Lambda"], "FunctionName", names: ["function_name", "id"]),
        WatchedType("aws_lb", WatchedType.balancers, "LoadBalancer", names: ["arn_suffix"]),
        WatchedType("aws_alb", WatchedType.balancers, "LoadBalancer", names: ["arn_suffix"]),
        WatchedType("aws_sqs_queue", ["AWS/SQS"], "QueueName", names: ["name"]),
    ]
}

/// A type of resource with where its metrics are.
struct WatchedType: Sendable {
    let type: String
    /// The namespaces of its metrics.
    let namespaces: [String]
    /// The dimension that names the resource.
    let dimension: String
    /// The attributes that name the resource in the dimension.
    let names: [String]

    init(_ type: String, _ namespaces: [String], _ dimension: String, names: [String]) {
        self.type = type
        self.namespaces = namespaces
        self.dimension = dimension
        self.names = names
    }

    static let balancers = ["AWS/ApplicationELB", "AWS/GatewayELB", "AWS/NetworkELB"]
}
