extension Function {
    /// Functions of texts alone.
    static let textFunctions: [Function] = [
        text("lower", "str") { Letters.lowercased($0) },
        text("upper", "str") { Letters.uppercased($0) },
        text("title", "str") { Letters.titled($0) },
        text("strrev", "str") { String($0.reversed()) },
        text("chomp", "str") { text in
            var scalars = text.unicodeScalars
            while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
            return String(scalars)
        },
        text("trimspace", "str") { Letters.trimmed($0) { $0.isGoSpace } },
        Function("trim", [.string("str"), .string("cutset")], .string) { arguments, _ in
            let letters = Set(text(arguments[1]).unicodeScalars)
            return .string(Letters.trimmed(text(arguments[0])) { letters.contains($0) })
        },
        Function("trimprefix", [.string("str"), .string("prefix")], .string) { arguments, _ in
            let (text, prefix) = (text(arguments[0]), text(arguments[1]))
            guard text.utf8.starts(with: prefix.utf8) else { return arguments[0] }
            return .string(String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
        },
        Function("trimsuffix", [.string("str"), .string("suffix")], .string) { arguments, _ in
            let (text, suffix) = (text(arguments[0]), text(arguments[1]))
            guard text.utf8.ends(with: suffix.utf8) else { return arguments[0] }
            return .string(String(decoding: text.utf8.dropLast(suffix.utf8.count), as: UTF8.self))
        },
        test("startswith", "prefix") { $0.starts(with: $1) },
        test("endswith", "suffix") { $0.ends(with: $1) },
        test("strcontains", "substr") { $0.firstPlace(of: Array($1)) != nil },
        Function("indent", [.number("spaces"), .string("str")], .string) { arguments, _ throws(FunctionError) in
            let count = try integer(arguments[0], argument: 0)
            if count < 0 { throw FunctionError(0, "must not be negative") }
            if count > 10_000 { return .unknown(.string) }
            return .string(
                replace(text(arguments[1]), "\n", "\n" + String(repeating: " ", count: count)))
        },
        Function("join", [.string("separator")], variadic: Parameter("lists", .list(.string)), .string) {
            arguments, type throws(FunctionError) in
            guard arguments.count > 1 else { throw FunctionError(nil, "at least one list is required") }
            guard arguments.allSatisfy(\.isWhollyKnown) else { return .unknown(type) }
            var parts: [String] = []
            for (index, list) in arguments.enumerated().dropFirst() {
                for (place, element) in (list.elements ?? []).enumerated() {
                    guard let part = element.string else {
                        throw FunctionError(index, "element \(place) is null, which cannot be joined")
                    }
                    parts.append(part)
                }
            }
            return .string(parts.joined(separator: text(arguments[0])))
        },
        Function("split", [.string("separator"), .string("str")], .list(.string)) { arguments, _ in
            .list(Letters.split(text(arguments[1]), by: text(arguments[0])).map(Value.string), of: .string)
        },
        Function("substr", [.string("str"), .number("offset"), .number("length")], .string) {
            arguments, _ throws(FunctionError) in
            let characters = Array(text(arguments[0]))
            var start = try integer(arguments[1], argument: 1)
            let length = try integer(arguments[2], argument: 2)
            if start < 0 { start = max(0, start + characters.count) }
            let rest = characters.dropFirst(start)
            return .string(String(length < 0 ? rest : rest.prefix(length)))
        },
    ]

    private static func text(_ name: String, _ parameter: String, _ change: @escaping @Sendable (String) -> String?)
        -> Function
    {
        Function(name, [.string(parameter)], .string) { arguments, type in
            change(text(arguments[0])).map(Value.string) ?? .unknown(type)
        }
    }

    private static func test(
        _ name: String, _ parameter: String, _ test: @escaping @Sendable (String.UTF8View, String.UTF8View) -> Bool
    ) -> Function {
        Function(name, [.string("str"), .string(parameter)], .bool) { arguments, _ in
            .bool(test(text(arguments[0]).utf8, text(arguments[1]).utf8))
        }
    }
}

extension String.UTF8View {
    fileprivate func ends(with other: String.UTF8View) -> Bool {
        reversed().starts(with: other.reversed())
    }

    /// The offset at which bytes first stand.
    func firstPlace(of bytes: [UInt8]) -> Int? {
        Array(self).firstPlace(of: bytes, from: 0)
    }
}

extension [UInt8] {
    /// The offset at which bytes first stand, from an offset on.
    func firstPlace(of bytes: [UInt8], from start: Int) -> Int? {
        guard let first = bytes.first else { return start }
        var index = start
        while index + bytes.count <= count {
            if self[index] == first && self[index..<index + bytes.count].elementsEqual(bytes) { return index }
            index += 1
        }
        return nil
    }
}
