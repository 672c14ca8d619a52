extension Function {
    /// Functions of numbers.
    static let numberFunctions: [Function] = [
        number("abs") { $0.magnitude },
        number("ceil") { $0.roundedUp },
        number("floor") { $0.roundedDown },
        Function("signum", [.number("num")], .number) { arguments, _ throws(FunctionError) in
            .count(try integer(arguments[0], argument: 0).signum())
        },
        // Machines differ in the last bit of a logarithm; only what is exact is told.
        Function("log", [.number("num"), .number("base")], .number) { arguments, type throws(FunctionError) in
            if let number = arguments[0].number, number < Number(0) {
                throw FunctionError(0, "must not be negative, got \(number.text)")
            }
            guard let number = arguments[0].number, let base = arguments[1].number, number == Number(1),
                base > Number(0), base != Number(1)
            else { return .unknown(type) }
            return .count(0)
        },
        Function("pow", [.number("num"), .number("power")], .number) { arguments, type in
            guard let base = arguments[0].number?.integer, let power = arguments[1].number?.integer,
                let result = exactPower(base, power)
            else { return .unknown(type) }
            return .number(result)
        },
        extreme("max") { $0 > $1 },
        extreme("min") { $0 < $1 },
        Function(
            "parseint", [.any("number"), .number("base")], like: .number,
            typing: { arguments throws(FunctionError) in
                guard arguments[0].type == .string else {
                    throw FunctionError(0, "a string is required, got \(Mismatch.article(arguments[0].type))")
                }
                return .number
            }, work: parseInteger),
        Function("sum", [.any("list")], .number) { arguments, type throws(FunctionError) in
            guard let elements = arguments[0].elements else {
                throw FunctionError(0, "a list, set or tuple is required, got \(Mismatch.article(arguments[0].type))")
            }
            if elements.isEmpty { throw FunctionError(0, "is empty and has no sum") }
            guard arguments[0].isWhollyKnown else { return .unknown(type) }
            var sum: Number?
            for element in elements {
                guard !element.isNull, let summand = try convert(element, to: .number, argument: 0).number else {
                    throw FunctionError(0, "must hold numbers alone")
                }
                guard let before = sum else {
                    sum = summand
                    continue
                }
                guard let next = before + summand else { return .unknown(type) }
                sum = next
            }
            return sum.map(Value.number) ?? .unknown(type)
        },
    ]

    private static func number(_ name: String, _ change: @escaping @Sendable (Number) -> Number) -> Function {
        Function(name, [.number("num")], .number) { arguments, type in
            arguments[0].number.map { .number(change($0)) } ?? .unknown(type)
        }
    }

    private static func extreme(_ name: String, _ isBetter: @escaping @Sendable (Number, Number) -> Bool) -> Function {
        Function(name, [], variadic: .number("numbers"), .number) { arguments, type throws(FunctionError) in
            var best: Number?
            for number in arguments.compactMap(\.number) where best.map({ isBetter(number, $0) }) ?? true {
                best = number
            }
            guard let best else { throw FunctionError(nil, "at least one number is required") }
            return .number(best)
        }
    }

    /// A power that a machine float holds exactly.
    private static func exactPower(_ base: Int, _ power: Int) -> Number? {
        if power == 0 { return Number(machine: 1) }
        if power < 0 {
            // One over a power of two is exact too.
            guard power > -50, let inverse = exactPower(base, -power)?.integer, inverse != 0,
                inverse.magnitude & (inverse.magnitude - 1) == 0
            else { return nil }
            return Number(machine: 1 / Double(inverse))
        }
        if base == 0 || base == 1 { return Number(machine: Double(base)) }
        guard power < 64 else { return nil }
        var result = 1
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow || product.magnitude > 1 << 53 { return nil }
            result = product
        }
        return Number(machine: Double(result))
    }

    private static func parseInteger(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        let base = try integer(arguments[1], argument: 1)
        guard (2...62).contains(base) else { throw FunctionError(1, "must be from 2 to 62, got \(base)") }
        let text = text(arguments[0])
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        let digits = bytes.compactMap { digit($0, base: base) }
        guard !digits.isEmpty, digits.count == bytes.count else {
            throw FunctionError(0, "\(Quoting.go(text)) is no whole number of base \(base)")
        }
        if digits.count > 1_000 { return .unknown(type) }
        let value = Natural(digits: digits, base: UInt32(base))
        return BigFloat(isNegative && !value.isZero, value, exponent: 0, precision: max(64, value.bitCount))
            .map { .number(Number($0)) } ?? .unknown(type)
    }

    /// The value of a digit; beyond base 36 upper-case letters are digits of their own.
    private static func digit(_ byte: UInt8, base: Int) -> UInt8? {
        let value: UInt8
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 0x57
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - (base <= 36 ? 0x37 : 0x1D)
        default: return nil
        }
        return value < base ? value : nil
    }
}
