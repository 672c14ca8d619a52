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
