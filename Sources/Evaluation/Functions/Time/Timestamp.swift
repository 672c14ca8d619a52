/// A moment with its offset from UTC, as RFC 3339 writes it.
struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    private(set) var seconds: Int
    /// What is beyond the whole second.
    private(set) var nanoseconds: Int
    /// The offset from UTC in seconds.
    let offset: Int

    /// The parts of the local date and time.
    struct Parts {
        let year: Int
        let month: Int
        let day: Int
        let hour: Int
        let minute: Int
        let second: Int
        /// From Sunday, 0.
        let weekday: Int
    }

    /// Reads `2006-01-02T15:04:05Z`, with a fraction of a second and an offset in place of `Z` where given.
    init(_ text: String, argument: Int) throws(FunctionError) {
        let bytes = Array(text.utf8)
        func wrong(_ what: String) -> FunctionError {
            FunctionError(argument, "\(Quoting.go(text)) is no time like 2026-01-02T15:04:05Z: \(what)")
        }
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                return nil
            }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19), bytes.count > 19
        else { throw wrong("digits are missing") }
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { throw wrong("a separator is missing") }
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
            throw wrong("there is no such day")
        }
        guard hour < 24, minute < 60, second < 60 else { throw wrong("there is no such time of day") }
        var index = 19
        var nanoseconds = 0
        if bytes[19] == UInt8(ascii: ".") || bytes[19] == UInt8(ascii: ",") {
            index = 20
            while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
                if index < 29 { nanoseconds = nanoseconds * 10 + Int(bytes[index] & 0x0F) }
                index += 1
            }
            guard index > 20 else { throw wrong("the fraction has no digits") }
            for _ in index..<max(index, 29) { nanoseconds *= 10 }
        }
        guard index < bytes.count else { throw wrong("the offset from UTC is missing") }
        if bytes[index] == UInt8(ascii: "Z") {
            guard index + 1 == bytes.count else { throw wrong("something follows the Z") }
            offset = 0
        } else {
            guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), bytes.count == index + 6,
                bytes[index + 3] == UInt8(ascii: ":"), let hours = number(index + 1..<index + 3),
                let minutes = number(index + 4..<index + 6), hours < 24, minutes < 60
            else { throw wrong("the offset from UTC is wrong") }
            offset = (bytes[index] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
        }
        self.nanoseconds = nanoseconds
        let time = hour * 3600 + minute * 60 + second
        seconds = Self.dayNumber(year, month, day) * 86_400 + time - offset
    }

    /// Moves by nanoseconds.
    mutating func add(_ duration: Int) {
        let sum = nanoseconds + duration % 1_000_000_000
        let carry = (Double(sum) / 1e9).rounded(.down)
        nanoseconds = sum - Int(carry) * 1_000_000_000
        seconds += duration / 1_000_000_000 + Int(carry)
    }

    static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    var parts: Parts {
        let local = seconds + offset
        let days = (local - (local % 86_400 + 86_400) % 86_400) / 86_400
        let time = local - days * 86_400
        // Days since 0000-03-01, in eras of 400 years, so that the leap day is the last of a year.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return Parts(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: time / 3600, minute: time / 60 % 60,
            second: time % 60, weekday: ((days % 7) + 11) % 7)
    }

    /// The time without its fraction; nil where the year does not have four digits.
    var text: String? {
        let parts = parts
        guard (0...9999).contains(parts.year) else { return nil }
        return "\(Self.padded(parts.year, 4))-\(Self.padded(parts.month))-\(Self.padded(parts.day))"
            + "T\(Self.padded(parts.hour)):\(Self.padded(parts.minute)):\(Self.padded(parts.second))"
            + offsetText(separator: ":", zero: "Z")
    }

    /// `+05:30`; `zero` for UTC itself.
    func offsetText(separator: String, zero: String?) -> String {
        if offset == 0, let zero { return zero }
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + Self.padded(minutes / 60) + separator + Self.padded(minutes % 60)
    }

    static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
