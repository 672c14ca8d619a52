public import Terraform

/// When something happens again and again: `rate(5 minutes)` or `cron(30 18 * * ? *)`, in UTC unless a time zone is set.
///
/// EventBridge rules, EventBridge Scheduler, Application Auto Scaling, Backup, CodePipeline and maintenance windows take
/// it; `.at` (once) is for Scheduler, Auto Scaling and maintenance windows. Recurrences of EC2 Auto Scaling groups have
/// Unix's five fields instead: ``UnixSchedule``.
///
/// Source: Amazon EventBridge, "Setting a schedule pattern for scheduled rules".
public struct ScheduleExpression: Hashable, Sendable, ExpressionConvertible, WrittenAsString {
    /// The expression's text, or the mistake in it.
    public let term: Term

    private init(_ text: String) { term = .string(text) }

    private init(invalid message: String) { term = .invalid(Mistake(rule: "schedule", message)) }

    /// Text written by hand, checked for its outer form alone.
    public init(text: String) {
        let isWhole = ["rate(", "cron(", "at("].contains { text.hasPrefix($0) } && text.hasSuffix(")")
        self =
            isWhole
            ? ScheduleExpression(text)
            : ScheduleExpression(
                invalid:
                    "\"\(text)\" is no schedule: it reads rate(5 minutes), cron(0 18 * * ? *) or at(2030-01-01T00:00:00)"
            )
    }

    /// A literal where an argument takes a schedule.
    public static func term(literal text: String) -> Term { ScheduleExpression(text: text).term }

    /// Every so often, counted from when it is made: whole minutes, hours or days.
    ///
    /// `.rate(.minutes(90))` becomes `rate(90 minutes)`, `.rate(.hours(1))` `rate(1 hour)`.
    public static func rate(_ interval: Duration) -> ScheduleExpression {
        guard let minutes = interval.count(of: 60), minutes > 0 else {
            return ScheduleExpression(
                invalid: "a rate of \"\(interval)\" is not possible: a rate is whole minutes, 1 or more")
        }
        let (count, unit) =
            minutes % 1440 == 0
            ? (minutes / 1440, "day") : minutes % 60 == 0 ? (minutes / 60, "hour") : (minutes, "minute")
        return ScheduleExpression("rate(\(count) \(count == 1 ? unit : unit + "s"))")
    }

    /// A cron expression by its six fields; what is not given is every one.
    ///
    /// AWS wants `?` for one of day-of-month and day-of-week: the one that is left out gets it.
    ///
    /// - Parameters:
    ///   - minute: 0 to 59.
    ///   - hour: 0 to 23.
    ///   - dayOfMonth: 1 to 31, `L` for the last, `15W` for the weekday nearest to the 15th.
    ///   - month: 1 to 12, or `JAN` to `DEC`.
    ///   - dayOfWeek: 1 (Sunday) to 7, or `SUN` to `SAT`; `MON-FRI`, `5L` (last Thursday), `TUE#2` (second Tuesday).
    ///   - year: 1970 to 2199.
    public static func cron(
        minute: CronField = "*", hour: CronField = "*", dayOfMonth: CronField? = nil, month: CronField = "*",
        dayOfWeek: CronField? = nil, year: CronField = "*"
    ) -> ScheduleExpression {
        let fields: [(CronField, CronField.Place)] = [
            (minute, .minute), (hour, .hour), (dayOfMonth ?? (dayOfWeek == nil ? "*" : "?"), .dayOfMonth),
            (month, .month), (dayOfWeek ?? (dayOfMonth == "?" ? "*" : "?"), .dayOfWeek), (year, .year),
        ]
        for (field, place) in fields {
            if let message = field.mistake(at: place) { return ScheduleExpression(invalid: message) }
        }
        guard (fields[2].0 == "?") != (fields[4].0 == "?") else {
            return ScheduleExpression(
                invalid: "a cron schedule has \"?\" for exactly one of day of month and day of week")
        }
        return ScheduleExpression("cron(\(fields.map(\.0.text).joined(separator: " ")))")
    }

    /// Once a day, at a time of day such as `18:30`.
    public static func daily(at time: TimeOfDay) -> ScheduleExpression {
        time.schedule { .cron(minute: $0, hour: $1, dayOfMonth: "*") }
    }

    /// On days of the week, at a time of day.
    public static func weekly(on days: Weekday..., at time: TimeOfDay) -> ScheduleExpression {
        guard !days.isEmpty else { return ScheduleExpression(invalid: "a weekly schedule names no day") }
        let names = Weekday.allCases.filter(days.contains).map(\.rawValue).joined(separator: ",")
        return time.schedule { .cron(minute: $0, hour: $1, dayOfWeek: CronField(names)) }
    }

    /// Once a month, on a day from 1 to 31, at a time of day; months without the day are left out.
    public static func monthly(onDay day: Int, at time: TimeOfDay) -> ScheduleExpression {
        time.schedule { .cron(minute: $0, hour: $1, dayOfMonth: CronField(String(day))) }
    }

    /// Once, at a date and time without a zone, such as `2030-01-31T18:30:00`.
    public static func at(_ moment: String) -> ScheduleExpression {
        isMoment(moment)
            ? ScheduleExpression("at(\(moment))")
            : ScheduleExpression(invalid: "\"\(moment)\" is no moment: it reads 2030-01-31T18:30:00, without a zone")
    }

    static func invalid(_ mistake: Mistake) -> ScheduleExpression { ScheduleExpression(invalid: mistake.message) }

    private static func isMoment(_ text: String) -> Bool {
        let form = "0000-00-00T00:00:00"
        guard text.utf8.count == form.utf8.count else { return false }
        let hasForm = zip(text.utf8, form.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isASCIIDigit : $0 == $1 }
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        return hasForm && numbers.count == 6 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
            && numbers[3] < 24 && numbers[4] < 60 && numbers[5] < 60
    }
}

extension Expression where Value == ScheduleExpression {
    /// Every so often: whole minutes, hours or days.
    public static func rate(_ interval: Duration) -> Self { Self(ScheduleExpression.rate(interval)) }

    /// A cron expression by its six fields, in UTC; see ``ScheduleExpression/cron(minute:hour:dayOfMonth:month:dayOfWeek:year:)``.
    public static func cron(
        minute: CronField = "*", hour: CronField = "*", dayOfMonth: CronField? = nil, month: CronField = "*",
        dayOfWeek: CronField? = nil, year: CronField = "*"
    ) -> Self {
        Self(
            ScheduleExpression.cron(
                minute: minute, hour: hour, dayOfMonth: dayOfMonth, month: month, dayOfWeek: dayOfWeek, year: year))
    }

    /// Once a day, at a time of day in UTC.
    public static func daily(at time: TimeOfDay) -> Self { Self(ScheduleExpression.daily(at: time)) }

    /// On a day of the week, at a time of day in UTC.
    public static func weekly(on day: Weekday, at time: TimeOfDay) -> Self {
        Self(ScheduleExpression.weekly(on: day, at: time))
    }

    /// Once a month, at a time of day in UTC.
    public static func monthly(onDay day: Int, at time: TimeOfDay) -> Self {
        Self(ScheduleExpression.monthly(onDay: day, at: time))
    }

    /// Once, at a date and time without a zone.
    public static func at(_ moment: String) -> Self { Self(ScheduleExpression.at(moment)) }
}
