public import Terraform

/// How long CloudWatch Logs keeps a group's events: only the periods that it offers.
///
/// Source: CloudWatch Logs, "PutRetentionPolicy".
public enum LogRetention: Int, Hashable, Sendable, CaseIterable {
    /// 1 day.
    case oneDay = 1
    /// 3 days.
    case threeDays = 3
    /// 5 days.
    case fiveDays = 5
    /// 7 days.
    case oneWeek = 7
    /// 14 days.
    case twoWeeks = 14
    /// 30 days.
    case oneMonth = 30
    /// 60 days.
    case twoMonths = 60
    /// 90 days.
    case threeMonths = 90
    /// 120 days.
    case fourMonths = 120
    /// 150 days.
    case fiveMonths = 150
    /// 180 days.
    case sixMonths = 180
    /// 365 days.
    case oneYear = 365
    /// 400 days.
    case thirteenMonths = 400
    /// 545 days.
    case eighteenMonths = 545
    /// 731 days.
    case twoYears = 731
    /// 1096 days.
    case threeYears = 1096
    /// 1827 days.
    case fiveYears = 1827
    /// 2192 days.
    case sixYears = 2192
    /// 2557 days.
    case sevenYears = 2557
    /// 2922 days.
    case eightYears = 2922
    /// 3288 days.
    case nineYears = 3288
    /// 3653 days.
    case tenYears = 3653
    /// Without end, and at a cost without end.
    case forever = 0

    /// The days as `retention_in_days` takes them; 0 is for ever.
    public var days: Expression<Int> { Expression(rawValue) }
}

extension LogRetention: ExpressionConvertible {
    /// The days as a number.
    public var term: Term { .integer(rawValue) }
}
