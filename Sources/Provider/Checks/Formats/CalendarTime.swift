/// Dates and times in fixed forms, as Go's `time.Parse` reads them.
enum CalendarTime {
    /// Whether a text has a form, in which `d` is a digit, and names a day that exists.
    static func isValid(_ text: String, _ form: String) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(form.utf8)
        guard bytes.count == wanted.count else { return false }
        for (byte, expected) in zip(bytes, wanted) {
            let isDigit = (0x30...0x39).contains(byte)
            if expected == UInt8(ascii: "d") ? !isDigit : byte != expected { return false }
        }
        return exists(bytes)
    }

    /// `2030-01-31T12:00:00.5+01:00`, or with `Z`.
    static func isRFC3339(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20,
            isValid(String(decoding: bytes[..<19], as: UTF8.self), "dddd-dd-ddTdd:dd:dd")
        else {
            return false
        }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            if digits.isEmpty { return false }
            rest = rest[digits.endIndex...]
        }
        if rest.elementsEqual([UInt8(ascii: "Z")]) { return true }
        guard rest.count == 6, rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") else {
            return false
        }
        let zone = Array(rest)
        return zone[3] == UInt8(ascii: ":") && number(zone, 1, 2).map { $0 <= 24 } ?? false
            && number(zone, 4, 2).map { $0 <= 60 } ?? false
    }

    private static func exists(_ bytes: [UInt8]) -> Bool {
        guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
            let day = number(bytes, 8, 2),
            (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...days[month - 1]).contains(day) else { return false }
        for (offset, most) in [(11, 23), (14, 59), (17, 59)] where bytes.count >= offset + 2 {
            guard let value = number(bytes, offset, 2), value <= most else { return false }
        }
        return true
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        guard offset + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[offset..<(offset + count)] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}

/// Durations of Go: `1h30m`, `0.5s`, `0`.
enum GoDuration {
    static func isValid(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
        if rest == "0" { return true }
        if rest.isEmpty { return false }
        while !rest.isEmpty {
            let whole = rest.prefix(while: \.isASCIIDigit)
            rest = rest[whole.endIndex...]
            var fraction = Substring()
            if rest.first == "." {
                fraction = rest.dropFirst().prefix(while: \.isASCIIDigit)
                rest = rest[fraction.endIndex...]
            }
            if whole.isEmpty && fraction.isEmpty { return false }
            let unit = rest.prefix { $0 != "." && !$0.isASCIIDigit }
            guard ["ns", "us", "µs", "μs", "ms", "s", "m", "h"].contains(String(unit)) else {
                return false
            }
            rest = rest[unit.endIndex...]
        }
        return true
    }
}

/// Durations of ISO 8601: `P1D`, `PT12H`.
enum ISODuration {
    static func isValid(_ text: String) -> Bool {
        guard text.hasPrefix("P"), text.count > 1 else { return false }
        let parts = text.dropFirst().split(
            separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        return isValid(parts[0], "YMWD")
            && (parts.count == 1 || !parts[1].isEmpty && isValid(parts[1], "HMS"))
    }

    private static func isValid(_ text: Substring, _ units: String) -> Bool {
        var units = Substring(units)
        var rest = text
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCIIDigit || $0 == "." }
            rest = rest[number.endIndex...]
            guard !number.isEmpty, let unit = rest.popFirst(), let place = units.firstIndex(of: unit)
            else { return false }
            units = units[units.index(after: place)...]
        }
        return true
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
