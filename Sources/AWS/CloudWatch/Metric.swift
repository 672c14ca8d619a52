public import Terraform

/// A figure that CloudWatch collects, as a statistic over a period.
///
/// The services' own metrics come from the resources: `loadBalancer.metric(.target5xx)`, `table.metric(.readThrottles)`.
///
/// ```swift
/// Metric("AWS/ECS", "CPUUtilization", ["ClusterName": cluster.name, "ServiceName": service.name])
/// ```
public struct Metric: Hashable, Sendable {
    /// The namespace, such as `AWS/ECS`.
    public let namespace: String
    /// The metric's name, such as `CPUUtilization`.
    public let name: String
    /// What it is measured of.
    public let dimensions: NamedValues<Expression<String>>
    /// How the values of a period become one.
    public var statistic: Statistic
    /// How long a period is: 10, 20 or 30 seconds, or whole minutes.
    public var period: Duration
    /// What dashboards call it; CloudWatch's own name where nil.
    public var label: String?
    /// The unit that is looked at alone; every unit where nil.
    public var unit: String?

    /// Describes a metric.
    ///
    /// - Parameters:
    ///   - namespace: The namespace, such as `AWS/ECS`.
    ///   - name: The metric's name.
    ///   - dimensions: What it is measured of; all dimensions that the service sends with it.
    ///   - statistic: How the values of a period become one; their average unless given.
    ///   - period: How long a period is; a minute unless given.
    ///   - label: What dashboards call it; CloudWatch's own name unless given.
    ///   - unit: The unit that is looked at alone; seldom wanted.
    public init(
        _ namespace: String, _ name: String, _ dimensions: NamedValues<Expression<String>> = [:],
        statistic: Statistic = .average, period: Duration = .minutes(1), label: String? = nil, unit: String? = nil
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions
        self.statistic = statistic
        self.period = period
        self.label = label
        self.unit = unit
    }

    /// How the values of a period become one.
    public struct Statistic: Hashable, Sendable {
        /// The statistic as CloudWatch names it: `Sum`, `p99`.
        public let name: String
        /// Whether alarms take it as `extended_statistic`.
        public let isExtended: Bool

        /// The mean.
        public static let average = Statistic(name: "Average", isExtended: false)
        /// All values added.
        public static let sum = Statistic(name: "Sum", isExtended: false)
        /// The smallest value.
        public static let minimum = Statistic(name: "Minimum", isExtended: false)
        /// The largest value.
        public static let maximum = Statistic(name: "Maximum", isExtended: false)
        /// The number of values.
        public static let sampleCount = Statistic(name: "SampleCount", isExtended: false)
        /// The value that this share of the values, in percent, does not exceed: `p99`, `p99.9`.
        public static func percentile(_ percent: Double) -> Statistic {
            Statistic(name: "p\(JSONWriter.text(of: percent))", isExtended: true)
        }
        /// The mean without the smallest and largest values, in percent: `tm99` leaves the largest 1 % out.
        public static func trimmedMean(_ percent: Double) -> Statistic {
            Statistic(name: "tm\(JSONWriter.text(of: percent))", isExtended: true)
        }
    }

    /// The same metric by another statistic.
    public func statistic(_ statistic: Statistic) -> Metric {
        var metric = self
        metric.statistic = statistic
        return metric
    }

    /// The same metric over another period.
    public func period(_ period: Duration) -> Metric {
        var metric = self
        metric.period = period
        return metric
    }

    /// The same metric under another label.
    public func label(_ label: String) -> Metric {
        var metric = self
        metric.label = label
        return metric
    }

    /// The period in seconds, or the mistake in it.
    public var seconds: Expression<Int> {
        let isPossible = [.seconds(10), .seconds(20), .seconds(30)].contains(period) || period.count(of: 60) ?? 0 > 0
        return isPossible
            ? period.inSeconds
            : .invalid(
                rule: "metric", "a period of \"\(period)\" is not possible: it is 10, 20 or 30 seconds or whole minutes"
            )
    }

    /// The dimensions as alarms take them.
    public var dimensionMap: Expression<[String: String]> {
        Expression(term: .sorted(dimensions.pairs.map { Term.Field($0.name, $0.value.term) }))
    }
}

/// A figure computed from metrics: CloudWatch's metric math.
///
/// ```swift
/// MetricMath("100 * errors / requests", ["errors": web.metric(.target5xx), "requests": web.metric(.requests)])
/// ```
public struct MetricMath: Hashable, Sendable {
    /// The expression, in CloudWatch's own language.
    public let expression: String
    /// The metrics by the names that the expression uses.
    public let metrics: NamedValues<Metric>
    /// What dashboards call the result.
    public var label: String?

    /// Describes a computed figure.
    public init(_ expression: String, _ metrics: NamedValues<Metric>, label: String? = nil) {
        self.expression = expression
        self.metrics = metrics
        self.label = label
    }

    /// What CloudWatch would refuse; nil for a good expression.
    public var mistake: Mistake? {
        for pair in metrics.pairs {
            let first = pair.name.utf8.first ?? 0
            let isName =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
                && pair.name.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }
            if !isName {
                return Mistake(
                    rule: "metric",
                    "\"\(pair.name)\" is no name in metric math: names start with a small letter and have letters, digits, \"_\""
                )
            }
        }
        if let twice = metrics.duplicate {
            return Mistake(rule: "metric", "\"\(twice)\" names two metrics of one expression")
        }
        return metrics.isEmpty ? Mistake(rule: "metric", "\"\(expression)\" has no metrics to compute from") : nil
    }
}
