/// A verb of a format, such as `%-8s` or `%[2]05.1f`.
struct FormatVerb {
    var argument: Int
    var text = ""
    var mode: UInt8 = 0
    var hasZeros = false
    var isSharp = false
    var isLeft = false
    var hasPlus = false
    var hasSpace = false
    var width: Int?
    var precision: Int?

    init(argument: Int) {
        self.argument = argument
    }

    private var letter: Character { Character(Unicode.Scalar(mode)) }

    func text(of value: Value) throws(FunctionError) -> String {
        if letter != "v" && value.isNull { throw FunctionError(argument, "is null, which '\(text)' cannot show") }
        switch letter {
        case "v": return padded(plain(value))
        case "t":
            guard case .bool(let flag) = try converted(value, .bool) else { return "" }
            return flag ? "true" : "false"
        case "b", "d", "o", "x", "X": return try integer(try number(value))
        case "e", "E", "f", "g", "G": return float(try number(value))
        case "s": return padded(try string(value))
        case "q": return padded(JSONEncoding.quoted(try string(value)))
        default: throw FunctionError(0, "there is no verb '\(text)'")
        }
    }

    private func converted(_ value: Value, _ type: ValueType) throws(FunctionError) -> Value {
        try Function.convert(value, to: type, argument: argument)
    }

    private func number(_ value: Value) throws(FunctionError) -> Number {
        try converted(value, .number).number ?? Number(0)
    }

    private func string(_ value: Value) throws(FunctionError) -> String {
        let text = try converted(value, .string).string ?? ""
        guard let precision, precision > 0 else { return text }
        return String(text.prefix(precision))
    }

    private func plain(_ value: Value) -> String {
        if !isSharp {
            if let text = value.string { return text }
            if let number = value.number { return number.general() }
        }
        return JSONEncoding.text(of: value)
    }

    private func padded(_ text: String) -> String {
        guard let width else { return text }
        let padding = String(repeating: hasZeros ? "0" : " ", count: max(0, width - text.count))
        return isLeft ? text + padding : padding + text
    }

    private func sign(_ isNegative: Bool) -> String { isNegative ? "-" : hasPlus ? "+" : hasSpace ? " " : "" }

    /// As Go prints a `big.Int`.
    private func integer(_ number: Number) throws(FunctionError) -> String {
        guard number.isWhole else { throw FunctionError(argument, "must be a whole number, got \(number.text)") }
        let value = number.float
        var digits: String
        let prefix: String
        switch letter {
        case "b": (digits, prefix) = (value.wholeText(base: 2), "0b")
        case "o": (digits, prefix) = (value.wholeText(base: 8), "0")
        case "x": (digits, prefix) = (value.wholeText(base: 16), "0x")
        case "X": (digits, prefix) = (value.wholeText(base: 16).uppercased(), "0X")
        default: (digits, prefix) = (value.wholeText(base: 10), "")
        }
        if let precision {
            if precision == 0 && digits == "0" { return "" }
            digits = String(repeating: "0", count: max(0, precision - digits.count)) + digits
        }
        let head = sign(value.isNegative && !value.isZero) + (isSharp ? prefix : "")
        let padding = max(0, (width ?? 0) - head.utf8.count - digits.utf8.count)
        if isLeft { return head + digits + String(repeating: " ", count: padding) }
        if hasZeros && precision == nil { return head + String(repeating: "0", count: padding) + digits }
        return String(repeating: " ", count: padding) + head + digits
    }

    /// As Go prints a `big.Float`.
    private func float(_ number: Number) -> String {
        var digits: String
        switch letter {
        case "e", "E": digits = number.scientific(places: precision ?? 6, isUpper: letter == "E")
        case "f": digits = number.fixed(places: precision ?? 6)
        default: digits = number.general(digits: precision, isUpper: letter == "G")
        }
        let isNegative = digits.utf8.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        let head = sign(isNegative)
        let padding = max(0, (width ?? 0) - head.utf8.count - digits.utf8.count)
        // Unlike for whole numbers, zeros win over the left side.
        if hasZeros && !isLeft { return head + String(repeating: "0", count: padding) + digits }
        if isLeft { return head + digits + String(repeating: " ", count: padding) }
        return String(repeating: " ", count: padding) + head + digits
    }
}

extension BigFloat {
    /// The digits of a whole number, without its sign.
    func wholeText(base: UInt32) -> String { (mantissa << max(exponent, 0)).text(base: base) }
}
