extension Function {
    /// Functions of times.
    static let timeFunctions: [Function] = [
        Function("timestamp", [], .string),
        Function("plantimestamp", [], .string),
        Function("timeadd", [.string("timestamp"), .string("duration")], .string) {
            arguments, type throws(FunctionError) in
            var time = try Timestamp(text(arguments[0]), argument: 0)
            time.add(try TimeSpan.nanoseconds(text(arguments[1]), argument: 1))
            return time.text.map(Value.string) ?? .unknown(type)
        },
        Function("timecmp", [.string("timestamp_a"), .string("timestamp_b")], .number) {
            arguments, _ throws(FunctionError) in
            let first = try Timestamp(text(arguments[0]), argument: 0)
            let second = try Timestamp(text(arguments[1]), argument: 1)
            return .count(first < second ? -1 : second < first ? 1 : 0)
        },
        Function("formatdate", [.string("format"), .string("time")], .string) { arguments, _ throws(FunctionError) in
            let time = try Timestamp(text(arguments[1]), argument: 1)
            return .string(try DateFormat.text(text(arguments[0]), time))
        },
    ]
}

/// Spans of time as Go writes them: `1h30m`, `-1.5h`.
enum TimeSpan {
    private static let units: [String: Int] = [
        "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
        "h": 3_600_000_000_000,
    ]

    static func nanoseconds(_ text: String, argument: Int) throws(FunctionError) -> Int {
        let wrong = FunctionError(argument, "\(Quoting.go(text)) is no duration such as 1h30m")
        var rest = text[...].unicodeScalars
        var isNegative = false
        if let sign = rest.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            rest.removeFirst()
        }
        if String(rest) == "0" { return 0 }
        var total = 0
        repeat {
            let whole = String(rest.prefix { ("0"..."9").contains($0) })
            rest.removeFirst(whole.unicodeScalars.count)
            var fraction = ""
            if rest.first == "." {
                rest.removeFirst()
                fraction = String(rest.prefix { ("0"..."9").contains($0) })
                rest.removeFirst(fraction.unicodeScalars.count)
            }
            let name = String(rest.prefix { $0 != "." && !("0"..."9").contains($0) })
            rest.removeFirst(name.unicodeScalars.count)
            guard !(whole.isEmpty && fraction.isEmpty), let unit = units[name] else { throw wrong }
            guard let count = whole.isEmpty ? 0 : Int(whole) else { throw wrong }
            let (product, overflow) = count.multipliedReportingOverflow(by: unit)
            var part = 0.0
            if let digits = Double("0." + (fraction.isEmpty ? "0" : fraction)) { part = digits * Double(unit) }
            let (sum, overflow2) = total.addingReportingOverflow(product)
            let (sum2, overflow3) = sum.addingReportingOverflow(Int(part))
            if overflow || overflow2 || overflow3 { throw wrong }
            total = sum2
        } while !rest.isEmpty
        return isNegative ? -total : total
    }
}

/// Dates by Terraform's letters (`formatdate` function).
enum DateFormat {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    static func text(_ format: String, _ time: Timestamp) throws(FunctionError) -> String {
        let letters = Array(format.unicodeScalars)
        let parts = time.parts
        var result = String.UnicodeScalarView()
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            if letter == "'" {
                result.append(contentsOf: try literal(letters, &index))
                continue
            }
            let start = index
            index += 1
            guard ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
                result.append(letter)
                continue
            }
            while index < letters.count, letters[index] == letter { index += 1 }
            result.append(contentsOf: try text(letter, index - start, parts, time).unicodeScalars)
        }
        return String(result)
    }

    /// What stands between single quotes, where two are one.
    private static func literal(_ letters: [Unicode.Scalar], _ index: inout Int) throws(FunctionError)
        -> [Unicode.Scalar]
    {
        index += 1
        if index < letters.count, letters[index] == "'" {
            index += 1
            return ["'"]
        }
        var result: [Unicode.Scalar] = []
        while index < letters.count {
            if letters[index] == "'" {
                index += 1
                guard index < letters.count, letters[index] == "'" else { return result }
            }
            result.append(letters[index])
            index += 1
        }
        throw FunctionError(0, "the format has a quote that is not closed")
    }

    private static func text(_ letter: Unicode.Scalar, _ count: Int, _ parts: Timestamp.Parts, _ time: Timestamp)
        throws(FunctionError) -> String
    {
        func number(_ value: Int) -> String? { count == 1 ? String(value) : count == 2 ? Timestamp.padded(value) : nil }
        func name(_ names: [String], _ index: Int) -> String? {
            count == 3 ? String(names[index].prefix(3)) : count == 4 ? names[index] : nil
        }
        let result: String? =
            switch letter {
            case "Y":
                count == 2 ? Timestamp.padded(parts.year % 100) : count == 4 ? Timestamp.padded(parts.year, 4) : nil
            case "M": number(parts.month) ?? name(months, parts.month - 1)
            case "D": number(parts.day)
            case "E": name(weekdays, parts.weekday)
            case "h": number(parts.hour)
            case "H": number((parts.hour + 11) % 12 + 1)
            case "A": count == 2 ? (parts.hour < 12 ? "AM" : "PM") : nil
            case "a": count == 2 ? (parts.hour < 12 ? "am" : "pm") : nil
            case "m": number(parts.minute)
            case "s": number(parts.second)
            case "Z":
                switch count {
                case 1: time.offsetText(separator: ":", zero: "Z")
                case 3: time.offsetText(separator: "", zero: "UTC")
                case 4: time.offsetText(separator: "", zero: nil)
                case 5: time.offsetText(separator: ":", zero: nil)
                default: nil
                }
            default: nil
            }
        guard let result else {
            let verb = String(repeating: Character(letter), count: count)
            throw FunctionError(0, "the format has '\(verb)', which stands for nothing; quote letters with '…'")
        }
        return result
    }
}
