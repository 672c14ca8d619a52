/// When an alarm goes off: how a figure compares with a threshold, and for how many periods.
///
/// ```swift
/// .above(80, for: 3)                    // three periods in a row
/// .atLeast(1, for: 5, datapoints: 3)    // three of the last five
/// ```
public struct AlarmCondition: Hashable, Sendable {
    /// How the figure compares with the threshold.
    public enum Comparison: String, Hashable, Sendable {
        /// It is greater.
        case above = "GreaterThanThreshold"
        /// It is equal or greater.
        case atLeast = "GreaterThanOrEqualToThreshold"
        /// It is less.
        case below = "LessThanThreshold"
        /// It is equal or less.
        case atMost = "LessThanOrEqualToThreshold"
    }

    /// What a period without a figure counts as.
    public enum MissingData: String, Hashable, Sendable {
        /// As well: right for counts of errors, which send nothing when there are none.
        case notBreaching
        /// As bad: right for what must always send, such as healthy hosts.
        case breaching
        /// As the one before.
        case ignore
        /// As unknown: the alarm has insufficient data. CloudWatch's own choice.
        case missing
    }

    /// How the figure compares.
    public let comparison: Comparison
    /// What it is compared with.
    public let threshold: Double
    /// How many periods are looked at.
    public let periods: Int
    /// How many of them must be bad.
    public let datapoints: Int
    /// What a period without a figure counts as.
    public let missingData: MissingData

    /// Describes a condition.
    ///
    /// - Parameters:
    ///   - comparison: How the figure compares.
    ///   - threshold: What it is compared with.
    ///   - periods: How many periods are looked at.
    ///   - datapoints: How many of them must be bad; all unless given.
    ///   - missingData: What a period without a figure counts as; as well unless given.
    public init(
        _ comparison: Comparison, _ threshold: Double, periods: Int = 1, datapoints: Int? = nil,
        missingData: MissingData = .notBreaching
    ) {
        self.comparison = comparison
        self.threshold = threshold
        self.periods = periods
        self.datapoints = datapoints ?? periods
        self.missingData = missingData
    }

    /// Greater than a threshold, for some periods.
    public static func above(
        _ threshold: Double, for periods: Int = 1, datapoints: Int? = nil, missingData: MissingData = .notBreaching
    ) -> AlarmCondition {
        AlarmCondition(.above, threshold, periods: periods, datapoints: datapoints, missingData: missingData)
    }

    /// Equal to a threshold or greater, for some periods.
    public static func atLeast(
        _ threshold: Double, for periods: Int = 1, datapoints: Int? = nil, missingData: MissingData = .notBreaching
    ) -> AlarmCondition {
        AlarmCondition(.atLeast, threshold, periods: periods, datapoints: datapoints, missingData: missingData)
    }

    /// Less than a threshold, for some periods; a period without a figure counts as bad unless given.
    public static func below(
        _ threshold: Double, for periods: Int = 1, datapoints: Int? = nil, missingData: MissingData = .breaching
    ) -> AlarmCondition {
        AlarmCondition(.below, threshold, periods: periods, datapoints: datapoints, missingData: missingData)
    }

    /// Equal to a threshold or less, for some periods; a period without a figure counts as bad unless given.
    public static func atMost(
        _ threshold: Double, for periods: Int = 1, datapoints: Int? = nil, missingData: MissingData = .breaching
    ) -> AlarmCondition {
        AlarmCondition(.atMost, threshold, periods: periods, datapoints: datapoints, missingData: missingData)
    }

    /// What CloudWatch would refuse for a figure of this period; nil for a good condition.
    public func mistake(period: Duration) -> String? {
        if periods < 1 { return "an alarm over \(periods) periods is not possible: it looks at 1 or more" }
        if !(1...periods).contains(datapoints) {
            return "an alarm on \(datapoints) of \(periods) periods is not possible"
        }
        let limit: Duration = period < .hours(1) ? .days(1) : .days(7)
        if period * periods > limit {
            return "an alarm over \(periods) periods of \"\(period)\" looks back too far: "
                + (limit == .days(1) ? "a day at most, 7 days for periods of an hour" : "7 days at most")
        }
        return nil
    }
}
