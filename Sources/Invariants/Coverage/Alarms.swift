import Terraform

/// The alarms of a document that reach somebody, by what they watch.
struct Alarms {
    /// One dimension of a metric.
    private struct Dimension: Hashable {
        /// Nil where the alarm does not tell it.
        let namespace: String?
        let name: String
        /// The value, or `#` and the place of the resource that it is an attribute of.
        let value: String
    }

    private var watched: Set<Dimension> = []
    /// The queries of Metrics Insights.
    private var queries: [MetricsQuery] = []
    /// Whether an alarm has dimensions that only apply knows, so that it may watch anything.
    private var hasUnknown = false
    /// Those that tell nobody and start nothing, by themselves or within a composite alarm.
    private(set) var silent: [Arguments] = []

    init(_ model: Model) {
        let topics = Self.subscribed(model)
        let alarms = model.all("aws_cloudwatch_metric_alarm")
        let composites = model.all("aws_cloudwatch_composite_alarm").map { ($0, AlarmRule($0["alarm_rule"])) }
        silent = (alarms + composites.map(\.0)).filter { alarm in
            Self.doesNothing(alarm)
                && !composites.contains { composite, rule in
                    rule.names(alarm, ringing: false)
                        || composite.target("actions_suppressor")?.address == alarm.address
                        || composite.text("actions_suppressor").map { $0 == alarm.text("alarm_name") } ?? false
                }
        }
        // A composite alarm may be told of by another one.
        var heard = composites.filter { Self.reaches($0.0, topics) }
        var others = composites.filter { !Self.reaches($0.0, topics) }
        while let index = others.firstIndex(where: { other in heard.contains { $0.1.names(other.0, ringing: true) } }) {
            heard.append(others.remove(at: index))
        }
        for alarm in alarms
        where Self.reaches(alarm, topics) || heard.contains(where: { $0.1.names(alarm, ringing: true) }) {
            read(alarm)
        }
    }

    private mutating func read(_ alarm: Arguments) {
        let queries = alarm.blocks("metric_query") ?? []
        for query in queries { readExpression(query["expression"]) }
        for holder in [alarm] + queries.flatMap({ $0.blocks("metric") ?? [] }) {
            guard case .object(let dimensions) = holder["dimensions"] else {
                if !holder["dimensions"].isNull { hasUnknown = true }
                continue
            }
            let namespace = holder.text("namespace")
            for dimension in dimensions {
                if let text = dimension.value.string {
                    watched.insert(Dimension(namespace: namespace, name: dimension.key, value: text))
                }
                if case .symbol(let symbol) = dimension.value, let index = symbol.instance {
                    watched.insert(Dimension(namespace: namespace, name: dimension.key, value: "#\(index)"))
                }
            }
        }
    }

    private mutating func readExpression(_ expression: Resolved) {
        if let text = expression.string {
            if let query = MetricsQuery(text) { queries.append(query) }
        } else if MetricsQuery(expression.knownText) != nil {
            hasUnknown = true
        }
    }

    /// Whether an alarm that reaches somebody is about a resource.
    func watch(_ resource: Arguments, _ kind: WatchedType) -> Bool {
        if hasUnknown { return true }
        let values = kind.names.compactMap(resource.text)
        return (kind.namespaces + [nil]).contains { namespace in
            (values + ["#\(resource.instance.index)"]).contains {
                watched.contains(Dimension(namespace: namespace, name: kind.dimension, value: $0))
            }
        } || queries.contains { $0.isAbout(kind, values) }
    }

    /// The topics of the document to which somebody listens.
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
}
