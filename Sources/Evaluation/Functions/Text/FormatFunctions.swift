extension Function {
    /// `format` and `formatlist`.
    static let formatFunctions: [Function] = [
        Function(
            "format", [.string("format")], variadic: .any("args", null: true), .string
        ) { arguments, type throws(FunctionError) in
            guard arguments.allSatisfy(\.isWhollyKnown) else { return .unknown(type) }
            return .string(try Format.text(text(arguments[0]), Array(arguments.dropFirst())))
        },
        Function(
            "formatlist", [.string("format")], variadic: .any("args", null: true, unknown: true),
            like: .dynamic, typing: { _ throws(FunctionError) in .list(.string) }, work: formatList),
    ]

    private static func formatList(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        let format = text(arguments[0])
        var count: Int?
        var isUnknown = false
        for (index, argument) in arguments.enumerated().dropFirst() where argument.type.isSequence && !argument.isNull {
            let length: Int
            switch (argument, argument.type) {
            case (.unknown, .tuple(let elements)):
                length = elements.count
                isUnknown = true
            case (.unknown, _):
                isUnknown = true
                continue
            default: length = argument.elements?.count ?? 0
            }
            if let count, count != length {
                throw FunctionError(index, "has \(length) elements, where another list has \(count)")
            }
            count = length
        }
        if isUnknown { return .unknown(type) }
        var results: [Value] = []
        for place in 0..<(count ?? 1) {
            let row = arguments.dropFirst().map { $0.elements?[place] ?? $0 }
            if row.allSatisfy(\.isWhollyKnown) {
                results.append(.string(try Format.text(format, row)))
            } else {
                results.append(.unknown(.string))
            }
        }
        return .list(results, of: .string)
    }
}

/// Fills a text with values, by Terraform's verbs (`format` function, "Specification Syntax").
enum Format {
    static func text(_ format: String, _ values: [Value]) throws(FunctionError) -> String {
        var result: [UInt8] = []
        var reader = FormatReader(Array(format.utf8))
        var next = 1
        var highest = 0
        while let piece = try reader.next(argument: next) {
            switch piece {
            case .byte(let byte): result.append(byte)
            case .verb(let verb):
                guard verb.argument <= values.count else {
                    throw FunctionError(
                        nil, "'\(verb.text)' wants argument \(verb.argument), and there are \(values.count)")
                }
                result += try verb.text(of: values[verb.argument - 1]).utf8
                next = verb.argument + 1
                highest = max(highest, verb.argument)
            }
        }
        if highest < values.count {
            throw FunctionError(
                highest + 1, "\(values.count - highest) of \(values.count) values have no place in the format")
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Reads a format: bytes and verbs.
private struct FormatReader {
    private let bytes: [UInt8]
    private var index = 0

    enum Piece {
        case byte(UInt8)
        case verb(FormatVerb)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func next(argument: Int) throws(FunctionError) -> Piece? {
        guard let first = byte else { return nil }
        index += 1
        guard first == UInt8(ascii: "%") else { return .byte(first) }
        if byte == first {
            index += 1
            return .byte(first)
        }
        let start = index - 1
        var verb = FormatVerb(argument: argument)
        flags: while let flag = byte {
            switch flag {
            case UInt8(ascii: "0"): verb.hasZeros = true
            case UInt8(ascii: "#"): verb.isSharp = true
            case UInt8(ascii: "-"): verb.isLeft = true
            case UInt8(ascii: "+"): verb.hasPlus = true
            case UInt8(ascii: " "): verb.hasSpace = true
            default: break flags
            }
            index += 1
        }
        if byte == UInt8(ascii: "[") {
            index += 1
            guard let number = number(), byte == UInt8(ascii: "]") else { throw wrong() }
            index += 1
            verb.argument = number
        }
        verb.width = number()
        if byte == UInt8(ascii: ".") {
            index += 1
            verb.precision = number(mayBeZero: true) ?? 0
        }
        guard let mode = byte, mode | 0x20 >= UInt8(ascii: "a"), mode | 0x20 <= UInt8(ascii: "z") else { throw wrong() }
        index += 1
        verb.mode = mode
        verb.text = String(decoding: bytes[start..<index], as: UTF8.self)
        if verb.width ?? 0 > 10_000 || verb.precision ?? 0 > 10_000 {
            throw FunctionError(0, "'\(verb.text)' is wider than anybody can want")
        }
        return .verb(verb)
    }

    private func wrong() -> FunctionError {
        guard index < bytes.count else { return FunctionError(nil, "the format ends within a verb") }
        let rest = String(decoding: bytes[index...], as: UTF8.self).prefix(1)
        return FunctionError(nil, "the format has '\(rest)' within a verb, at character \(index + 1)")
    }

    private mutating func number(mayBeZero: Bool = false) -> Int? {
        guard let first = byte, isDigit(first), mayBeZero || first != UInt8(ascii: "0") else { return nil }
        var value = 0
        while let digit = byte, isDigit(digit) {
            value = min(value * 10 + Int(digit & 0x0F), 1_000_000)
            index += 1
        }
        return value
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
