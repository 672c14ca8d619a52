public import Terraform

extension Duration {
    /// A number of minutes of sixty seconds.
    public static func minutes(_ minutes: Int) -> Duration { .seconds(60 * minutes) }

    /// A number of hours.
    public static func hours(_ hours: Int) -> Duration { .minutes(60 * hours) }

    /// A number of days of 24 hours.
    public static func days(_ days: Int) -> Duration { .hours(24 * days) }

    /// A number of weeks of seven days.
    public static func weeks(_ weeks: Int) -> Duration { .days(7 * weeks) }

    /// A number of years of 365 days.
    public static func years(_ years: Int) -> Duration { .days(365 * years) }

    /// The duration in whole milliseconds, for an argument that counts them; part of one is a mistake.
    public var inMilliseconds: Expression<Int> {
        let (seconds, attoseconds) = components
        let (milliseconds, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
        guard rest == 0 else { return Self.fraction(self, of: "milliseconds") }
        return Expression(Int(seconds) * 1000 + Int(milliseconds))
    }

    /// The duration in whole seconds, for an argument that counts them; half a second is a mistake.
    public var inSeconds: Expression<Int> { whole(1, "seconds") }

    /// The duration in whole minutes, for an argument that counts them; 90 seconds are a mistake.
    public var inMinutes: Expression<Int> { whole(60, "minutes") }

    /// The duration in whole hours, for an argument that counts them.
    public var inHours: Expression<Int> { whole(3600, "hours") }

    /// The duration in whole days, for an argument that counts them; 36 hours are a mistake.
    public var inDays: Expression<Int> { whole(86400, "days") }

    /// The whole number of units, where the duration is one.
    func count(of secondsPerUnit: Int64) -> Int? {
        let (seconds, fraction) = components
        return fraction == 0 && seconds % secondsPerUnit == 0 ? Int(seconds / secondsPerUnit) : nil
    }

    private func whole(_ secondsPerUnit: Int64, _ unit: String) -> Expression<Int> {
        count(of: secondsPerUnit).map { Expression($0) } ?? Self.fraction(self, of: unit)
    }

    private static func fraction(_ duration: Duration, of unit: String) -> Expression<Int> {
        .invalid(rule: "duration", "\"\(duration)\" is no whole number of \(unit); AWS counts it in \(unit)")
    }
}
