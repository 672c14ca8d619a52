/// A field of a cron expression: a number, or text such as `"0/15"`, `"1-5"`, `"MON,WED"`.
public struct CronField: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The field as it is written.
    public let text: String

    /// A field by its text.
    public init(_ text: String) { self.text = text }

    /// A field by its text.
    public init(stringLiteral value: String) { self.init(value) }

    /// A single number.
    public init(integerLiteral value: Int) { self.init(String(value)) }

    enum Place: String {
        case minute, hour
        case dayOfMonth = "day of month"
        case month
        case dayOfWeek = "day of week"
        case year

        var range: ClosedRange<Int> {
            switch self {
            case .minute: 0...59
            case .hour: 0...23
            case .dayOfMonth: 1...31
            case .month: 1...12
            case .dayOfWeek: 1...7
            case .year: 1970...2199
            }
        }

        /// The words that stand for numbers, in their order from the range's start.
        var words: [String] {
            switch self {
            case .month: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
            case .dayOfWeek: Weekday.allCases.map(\.rawValue)
            case .minute, .hour, .dayOfMonth, .year: []
            }
        }
    }

    /// What AWS would refuse at this place; nil for a good field.
    func mistake(at place: Place) -> String? {
        let isDay = place == .dayOfMonth || place == .dayOfWeek
        if text == "*" || isDay && (text == "?" || text == "L") || place == .dayOfMonth && text == "LW" { return nil }
        let elements = text.split(separator: ",", omittingEmptySubsequences: false)
        for element in elements where !isGood(element, at: place) {
            return "\"\(text)\" is no \(place.rawValue) of a schedule: "
                + "\(place.range.lowerBound) to \(place.range.upperBound)"
                + (place.words.isEmpty ? "" : ", \(place.words[0]) to \(place.words[place.words.count - 1])")
        }
        return nil
    }

    private func isGood(_ element: Substring, at place: Place) -> Bool {
        let steps = element.split(separator: "/", omittingEmptySubsequences: false)
        if steps.count > 2 { return false }
        if steps.count == 2 {
            guard let step = Int(steps[1]), step > 0 else { return false }
            if steps[0] == "*" { return true }
        }
        if place == .dayOfMonth, steps[0].hasSuffix("W") { return number(steps[0].dropLast(), place) != nil }
        if place == .dayOfWeek, steps[0].hasSuffix("L") { return number(steps[0].dropLast(), place) != nil }
        let nth = steps[0].split(separator: "#", omittingEmptySubsequences: false)
        if place == .dayOfWeek, nth.count == 2 {
            return number(nth[0], place) != nil && (1...5).contains(Int(nth[1]) ?? 0)
        }
        let ends = steps[0].split(separator: "-", omittingEmptySubsequences: false).map { number($0, place) }
        return ends.count <= 2 && ends.allSatisfy { $0 != nil }
    }

    private func number(_ text: Substring, _ place: Place) -> Int? {
        if let word = place.words.firstIndex(of: text.uppercased()) { return place.range.lowerBound + word }
        guard text.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text) else { return nil }
        return place.range.contains(number) ? number : nil
    }
}

/// A day of the week, as schedules name it.
public enum Weekday: String, Hashable, Sendable, CaseIterable {
    /// Sunday, the first day in AWS's count.
    case sunday = "SUN"
    /// Monday.
    case monday = "MON"
    /// Tuesday.
    case tuesday = "TUE"
    /// Wednesday.
    case wednesday = "WED"
    /// Thursday.
    case thursday = "THU"
    /// Friday.
    case friday = "FRI"
    /// Saturday.
    case saturday = "SAT"
}
