public import Terraform

/// A part of a dashboard: a graph, a text, alarms, or lines of logs.
public struct DashboardWidget: Hashable, Sendable {
    /// How metrics are drawn.
    public enum View: String, Hashable, Sendable {
        /// Lines over time.
        case timeSeries
        /// The latest figures.
        case singleValue
        /// A gauge.
        case gauge
        /// Bars.
        case bar
        /// A pie.
        case pie
        /// A table.
        case table
    }

    enum Content: Hashable, Sendable {
        case metrics(title: String, [Metric], [MetricMath], View, isStacked: Bool, threshold: Double?)
        case text(String)
        case alarms(title: String, [Expression<String>])
        case logs(title: String, groups: [Expression<String>], query: String)
    }

    let content: Content
    let width: Int?
    let height: Int

    /// A graph of metrics, and of figures computed from metrics.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - metrics: The metrics, each by its own statistic and period.
    ///   - math: Figures computed from further metrics, which are not drawn themselves.
    ///   - view: How it is drawn; lines over time unless given.
    ///   - isStacked: Whether lines are stacked; they are not unless given.
    ///   - threshold: A horizontal line, such as an alarm's threshold; none unless given.
    ///   - width: Its columns of 24; an equal share of the row unless given.
    ///   - height: Its rows of the grid; 6 unless given.
    public static func metrics(
        _ title: String, _ metrics: [Metric], math: [MetricMath] = [], view: View = .timeSeries,
        isStacked: Bool = false,
        threshold: Double? = nil, width: Int? = nil, height: Int = 6
    ) -> DashboardWidget {
        DashboardWidget(
            content: .metrics(title: title, metrics, math, view, isStacked: isStacked, threshold: threshold),
            width: width,
            height: height)
    }

    /// Text in Markdown.
    public static func text(_ markdown: String, width: Int? = nil, height: Int = 2) -> DashboardWidget {
        DashboardWidget(content: .text(markdown), width: width, height: height)
    }

    /// The states of alarms, by their ARNs.
    public static func alarms(
        _ title: String, _ arns: [Expression<String>], width: Int? = nil, height: Int = 3
    ) -> DashboardWidget {
        DashboardWidget(content: .alarms(title: title, arns), width: width, height: height)
    }

    /// Lines of log groups, found by a query of Logs Insights without its `SOURCE`.
    public static func logs(
        _ title: String, groups: [Expression<String>], query: String, width: Int? = nil, height: Int = 6
    ) -> DashboardWidget {
        DashboardWidget(content: .logs(title: title, groups: groups, query: query), width: width, height: height)
    }

    var mistake: Mistake? {
        if let width, !(1...24).contains(width) {
            return Mistake(rule: "dashboard", "a widget \(width) columns wide is not possible: 1 to 24 are")
        }
        if !(1...1000).contains(height) {
            return Mistake(rule: "dashboard", "a widget \(height) rows high is not possible: 1 to 1000 are")
        }
        switch content {
        case .metrics(let title, let metrics, let math, _, _, _):
            if metrics.isEmpty && math.isEmpty {
                return Mistake(rule: "dashboard", "widget \"\(title)\" has no metric")
            }
            return math.lazy.compactMap(\.mistake).first
        case .alarms(let title, let arns):
            return (1...100).contains(arns.count)
                ? nil : Mistake(rule: "dashboard", "widget \"\(title)\" has \(arns.count) alarms; it has 1 to 100")
        case .logs(let title, let groups, _):
            return groups.isEmpty ? Mistake(rule: "dashboard", "widget \"\(title)\" has no log group") : nil
        case .text: return nil
        }
    }

    func json(x: Int, y: Int, width: Int, region: Expression<String>) -> JSONText {
        .object([
            .init("type", .string(Expression(type))), .init("x", .integer(Expression(x))),
            .init("y", .integer(Expression(y))), .init("width", .integer(Expression(width))),
            .init("height", .integer(Expression(height))), .init("properties", properties(region)),
        ])
    }

    private var type: String {
        switch content {
        case .metrics: "metric"
        case .text: "text"
        case .alarms: "alarm"
        case .logs: "log"
        }
    }

    private func properties(_ region: Expression<String>) -> JSONText {
        switch content {
        case .text(let markdown): return .object([.init("markdown", .string(Expression(markdown)))])
        case .alarms(let title, let arns):
            return .object([
                .init("title", .string(Expression(title))), .init("alarms", .array(arns.map(JSONText.string))),
            ])
        case .logs(let title, let groups, let query):
            // The query is text with the groups' names in it: names have no quotes.
            let sources = groups.map { "SOURCE '\($0)' | " as Expression<String> }
            let segments = (sources + [Expression(query)]).map { Term.Segment.value($0.term) }
            return .object([
                .init("title", .string(Expression(title))), .init("region", .string(region)),
                .init("query", .string(Expression(term: .template(joining: segments)))), .init("view", "table"),
            ])
        case .metrics(let title, let metrics, let math, let view, let isStacked, let threshold):
            var members: [JSONText.Member] = [
                .init("title", .string(Expression(title))), .init("region", .string(region)),
                .init("view", .string(Expression(view.rawValue))), .init("stacked", .bool(Expression(isStacked))),
                .init("metrics", .array(math.enumerated().flatMap(Self.lines) + metrics.map { Self.line($0) })),
            ]
            if let threshold {
                members.append(
                    .init("annotations", ["horizontal": [["value": .number(Expression(threshold))]]]))
            }
            return .object(members)
        }
    }

    private static func lines(number: Int, of math: MetricMath) -> [JSONText] {
        // Names are the widget's own, so two expressions may use the same ones: CloudWatch's names get a prefix.
        let prefix = number == 0 ? "" : "m\(number)_"
        var members: [JSONText.Member] = [
            .init("expression", .string(Expression(math.expression(prefix: prefix)))),
            .init("id", .string(Expression("e\(number + 1)"))),
        ]
        if let label = math.label { members.append(.init("label", .string(Expression(label)))) }
        let sources = math.metrics.pairs.map { line($0.value, id: prefix + $0.name) }
        return [.array([.object(members)])] + sources
    }

    private static func line(_ metric: Metric, id: String? = nil) -> JSONText {
        var values: [JSONText] = [.string(Expression(metric.namespace)), .string(Expression(metric.name))]
        for dimension in metric.dimensions.pairs {
            values += [.string(Expression(dimension.name)), .string(dimension.value)]
        }
        var options: [JSONText.Member] = [
            .init("stat", .string(Expression(metric.statistic.name))), .init("period", .number(metric.seconds.cast())),
        ]
        if let label = metric.label { options.append(.init("label", .string(Expression(label)))) }
        if let id { options += [.init("id", .string(Expression(id))), .init("visible", false)] }
        return .array(values + [.object(options)])
    }
}

extension MetricMath {
    /// The expression with a prefix before each of its metrics' names.
    func expression(prefix: String) -> String {
        guard !prefix.isEmpty else { return expression }
        var result = ""
        var word = ""
        for scalar in expression.unicodeScalars {
            if scalar == "_" || scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                result += metrics[word] == nil ? word : prefix + word
                word = ""
                result.unicodeScalars.append(scalar)
            }
        }
        return result + (metrics[word] == nil ? word : prefix + word)
    }
}
