/// Dates in conditions and requests (IAM User Guide, "Date condition operators"): W3C forms of ISO 8601, or seconds.
enum DateText {
    /// Seconds since 1970 of `2026-04-01T00:00:00Z`, `2026-04-01`, `2026-04`, `2026`, with an offset, or of a number.
    ///
    /// Four digits are a year, as W3C has it; any other number is seconds.
    static func seconds(_ text: String) -> Double? {
        var reader = Reader(rest: text.utf8[...])
        if let date = reader.date(), reader.rest.isEmpty { return date }
        return NumberText.number(text)
    }

    private struct Reader {
        var rest: Substring.UTF8View

        mutating func take(_ letter: Character) -> Bool {
            guard let byte = letter.asciiValue, rest.first == byte else { return false }
            rest.removeFirst()
            return true
        }

        mutating func digits(_ count: Int, _ range: ClosedRange<Int>) -> Int? {
            guard rest.count >= count, rest.prefix(count).allSatisfy(NumberText.isDigit) else { return nil }
            let value = rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            rest.removeFirst(count)
            return range.contains(value) ? value : nil
        }

        mutating func date() -> Double? {
            guard let year = digits(4, 0...9999) else { return nil }
            guard !rest.isEmpty else { return DateText.days(year, 1, 1) * 86_400 }
            guard take("-"), let month = digits(2, 1...12) else { return nil }
            guard !rest.isEmpty else { return DateText.days(year, month, 1) * 86_400 }
            guard take("-"), let day = digits(2, 1...31) else { return nil }
            let start = DateText.days(year, month, day) * 86_400
            guard !rest.isEmpty else { return start }
            guard take("T") || take("t"), let hour = digits(2, 0...23), take(":"), let minute = digits(2, 0...59) else {
                return nil
            }
            var second = 0.0
            if take(":") {
                guard let whole = digits(2, 0...60) else { return nil }
                second = Double(whole)
                if take(".") {
                    var unit = 0.1
                    guard rest.first.map(NumberText.isDigit) ?? false else { return nil }
                    while let digit = rest.first, NumberText.isDigit(digit) {
                        second += unit * Double(digit - UInt8(ascii: "0"))
                        unit /= 10
                        rest.removeFirst()
                    }
                }
            }
            guard let offset = offset() else { return nil }
            return start + Double(hour * 3_600 + minute * 60 - offset) + second
        }

        /// Seconds east of Greenwich.
        private mutating func offset() -> Int? {
            if take("Z") || take("z") { return 0 }
            let isEast = take("+")
            guard isEast || take("-"), let hours = digits(2, 0...23) else { return nil }
            _ = take(":")
            guard let minutes = digits(2, 0...59) else { return nil }
            return (hours * 3_600 + minutes * 60) * (isEast ? 1 : -1)
        }
    }

    /// Days from 1970-01-01 in the Gregorian calendar; years start in March, so that leap days come last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Double {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Double(era * 146_097 + dayOfEra - 719_468)
    }
}
