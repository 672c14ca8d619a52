public import Terraform

/// A recurrence of an EC2 Auto Scaling group's scheduled action: Unix's five cron fields, such as `55 23 * * *`.
///
/// It is in UTC unless the action sets a time zone; Sunday is 0, and there is no `?`. Source: Amazon EC2 Auto Scaling,
/// "Scheduled scaling".
public struct UnixSchedule: Hashable, Sendable {
    /// The recurrence's text, or the mistake in it, as the argument `recurrence` takes it.
    public let expression: Expression<String>

    /// A recurrence by its fields: minute, hour, day of month, month, day of week.
    public init(_ text: String) {
        let fields = text.split(separator: " ", omittingEmptySubsequences: false)
        expression =
            fields.count == 5 && fields.allSatisfy { !$0.isEmpty && !$0.contains("?") }
            ? Expression(text)
            : .invalid(
                rule: "schedule", "\"\(text)\" is no recurrence: it has five fields and no \"?\", as in \"55 23 * * *\""
            )
    }

    /// Once a day, at a time of day.
    public static func daily(at time: TimeOfDay) -> UnixSchedule {
        guard let (hour, minute) = time.parts else { return UnixSchedule(time.text) }
        return UnixSchedule("\(minute) \(hour) * * *")
    }

    /// On days of the week, at a time of day.
    public static func weekly(on days: Weekday..., at time: TimeOfDay) -> UnixSchedule {
        guard let (hour, minute) = time.parts, !days.isEmpty else { return UnixSchedule(time.text) }
        let numbers = Weekday.allCases.indices.filter { days.contains(Weekday.allCases[$0]) }
        return UnixSchedule("\(minute) \(hour) * * \(numbers.map(String.init).joined(separator: ","))")
    }
}
