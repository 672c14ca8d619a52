import Terraform

/// A time of day to the minute, such as `"18:30"`; in UTC unless what uses it has a time zone.
public struct TimeOfDay: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The time as it was written.
    public let text: String

    /// A time by its text, hours and minutes; text that is none is reported where the time is used.
    public init(_ text: String) { self.text = text }

    /// A time by its text, hours and minutes.
    public init(stringLiteral value: String) { self.init(value) }

    /// Hour and minute; nil for text that is no time.
    public var parts: (hour: Int, minute: Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.utf8.allSatisfy(\.isASCIIDigit) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60, parts[1].count == 2
        else { return nil }
        return (hour, minute)
    }

    func schedule(_ make: (_ minute: CronField, _ hour: CronField) -> ScheduleExpression) -> ScheduleExpression {
        guard let (hour, minute) = parts else {
            return .invalid(
                Mistake(rule: "schedule", "\"\(text)\" is no time of day: it reads 18:30, from 00:00 to 23:59"))
        }
        return make(CronField(String(minute)), CronField(String(hour)))
    }
}
