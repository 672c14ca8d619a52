extension Function {
    /// Functions that make lists and tuples.
    static let listFunctions: [Function] = [
        Function("compact", [Parameter("list", .list(.string))], .list(.string)) { arguments, type in
            guard arguments[0].isWhollyKnown else { return .unknown(type) }
            return .list((arguments[0].elements ?? []).filter { !$0.isNull && $0.string != "" }, of: .string)
        },
        Function("sort", [Parameter("list", .list(.string))], .list(.string)) { arguments, type throws(FunctionError) in
            guard arguments[0].isWhollyKnown else { return .unknown(type) }
            var texts: [String] = []
            for (index, element) in (arguments[0].elements ?? []).enumerated() {
                guard let text = element.string else {
                    throw FunctionError(0, "element \(index) is null, which cannot be sorted")
                }
                texts.append(text)
            }
            return .list(texts.sorted().map(Value.string), of: .string)
        },
        Function(
            "concat", [], variadic: .any("seqs"), typing: concatenatedType,
            work: { arguments, type throws(FunctionError) in
                guard case .list(let element) = type else {
                    return .tuple(arguments.flatMap { $0.elements ?? [] })
                }
                var elements: [Value] = []
                for (index, argument) in arguments.enumerated() {
                    elements += try convert(argument, to: type, argument: index).elements ?? []
                }
                return .list(elements, of: element)
            }),
        Function(
            "distinct", [Parameter("list", .list(.dynamic))], like: .list(.dynamic),
            typing: { arguments throws(FunctionError) in arguments[0].type },
            work: { arguments, type throws(FunctionError) in
                guard arguments[0].isWhollyKnown, case .list(let elements, let element) = arguments[0] else {
                    return .unknown(type)
                }
                var seen: Set<Value> = []
                return .list(elements.filter { seen.insert($0).inserted }, of: element)
            }),
        Function(
            "chunklist", [Parameter("list", .list(.dynamic)), .number("size")], like: .list(.list(.dynamic)),
            typing: { arguments throws(FunctionError) in .list(arguments[0].type) },
            work: { arguments, type throws(FunctionError) in
                let size = try integer(arguments[1], argument: 1)
                if size < 0 { throw FunctionError(1, "must not be negative, got \(size)") }
                guard case .list(let elements, let element) = arguments[0] else { return .unknown(type) }
                if elements.isEmpty { return .list([], of: arguments[0].type) }
                let step = size == 0 ? elements.count : min(size, elements.count)
                let chunks = stride(from: 0, to: elements.count, by: step).map { start in
                    Value.list(Array(elements[start..<min(start + step, elements.count)]), of: element)
                }
                return .list(chunks, of: arguments[0].type)
            }),
        Function(
            "flatten", [.any("list")],
            typing: { arguments throws(FunctionError) in
                guard arguments[0].isWhollyKnown else { return .dynamic }
                guard arguments[0].type.isSequence else {
                    throw FunctionError(
                        0, "a list, set or tuple is required, got \(Mismatch.article(arguments[0].type))")
                }
                return .dynamic
            },
            work: { arguments, type throws(FunctionError) in
                var result: [Value] = []
                return flatten(arguments[0], into: &result) ? .tuple(result) : .unknown(type)
            }),
        Function("range", [], variadic: .number("params"), .list(.number), work: range),
        Function(
            "reverse", [.any("list")],
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .tuple(let elements): return .tuple(elements.reversed())
                case .list(let element), .set(let element): return .list(element)
                default:
                    throw FunctionError(
                        0, "a list or tuple is required, got \(Mismatch.article(arguments[0].type))")
                }
            },
            work: { arguments, type throws(FunctionError) in
                let elements = Array((arguments[0].elements ?? []).reversed())
                return type.element.map { .list(elements, of: $0) } ?? .tuple(elements)
            }),
        Function(
            "slice", [.any("list"), .number("start_index"), .number("end_index")], typing: slicedType,
            work: { arguments, type throws(FunctionError) in
                guard let elements = arguments[0].elements, let range = try bounds(arguments) else {
                    return .unknown(type)
                }
                return type.element.map { .list(Array(elements[range]), of: $0) } ?? .tuple(Array(elements[range]))
            }),
        Function(
            "matchkeys",
            [
                Parameter("values", .list(.dynamic)), Parameter("keys", .list(.dynamic)),
                Parameter("searchset", .list(.dynamic)),
            ], like: .list(.dynamic),
            typing: { arguments throws(FunctionError) in
                guard ValueType.unified([arguments[1].type, arguments[2].type]) != nil else {
                    throw FunctionError(nil, "keys and searchset must be of one type")
                }
                return arguments[0].type
            }, work: matchKeys),
    ]

    private static func concatenatedType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        guard let first = arguments.first else { throw FunctionError(nil, "at least one list is required") }
        let types = arguments.map(\.type)
        if first.type.isList, types.allSatisfy(\.isList), let common = ValueType.unified(types) { return common }
        var elements: [ValueType] = []
        for (index, argument) in arguments.enumerated() {
            switch argument.type {
            case .tuple(let types): elements += types
            case .list(let element):
                guard let count = argument.elements?.count else { return .dynamic }
                elements += Array(repeating: element, count: count)
            default:
                throw FunctionError(index, "a list or tuple is required, got \(Mismatch.article(argument.type))")
            }
        }
        return .tuple(elements)
    }

    /// Puts the elements of lists in lists side by side; false where an unknown one may hold any number.
    private static func flatten(_ value: Value, into result: inout [Value]) -> Bool {
        guard let elements = value.elements else { return false }
        if case .set = value, elements.count > 1, !value.isWhollyKnown { return false }
        for element in elements {
            if element.type == .dynamic && !element.isNull { return false }
            if element.type.isSequence {
                if element.isNull { return false }
                guard flatten(element, into: &result) else { return false }
            } else {
                result.append(element)
            }
        }
        return true
    }

    private static func range(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        let numbers = arguments.compactMap(\.number)
        guard (1...3).contains(numbers.count) else {
            throw FunctionError(nil, "one, two or three numbers are required, got \(arguments.count)")
        }
        let start = numbers.count == 1 ? Number(counting: 0) : numbers[0]
        let end = numbers.count == 1 ? numbers[0] : numbers[1]
        let step = numbers.count == 3 ? numbers[2] : Number(counting: end < start ? -1 : 1)
        if step.isZero { throw FunctionError(2, "the step must not be 0") }
        let isDown = step < Number(0)
        if isDown ? end > start : end < start {
            throw FunctionError(1, "the end must be \(isDown ? "below" : "above") the start for this step")
        }
        var values: [Value] = []
        var number = start
        while isDown ? number > end : number < end {
            if values.count >= 1024 { throw FunctionError(nil, "makes more than 1024 numbers") }
            values.append(.number(number))
            guard let next = number + step else { return .unknown(type) }
            number = next
        }
        return .list(values, of: .number)
    }

    private static func slicedType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        let type = arguments[0].type
        guard type.isList || type.isTuple else {
            let hint = type.isSet ? "; a set has no order, make it a list first" : ""
            throw FunctionError(0, "a list or tuple is required, got \(Mismatch.article(type))\(hint)")
        }
        let range = try bounds(arguments)
        guard case .tuple(let elements) = type else { return type }
        return range.map { .tuple(Array(elements[$0])) } ?? .dynamic
    }

    /// The range of a slice; nil where an index is not known.
    private static func bounds(_ arguments: [Value]) throws(FunctionError) -> Range<Int>? {
        var length = arguments[0].elements?.count
        if case .tuple(let elements) = arguments[0].type { length = elements.count }
        var ends: [Int] = []
        for argument in 1...2 where arguments[argument].isKnown {
            let index = try integer(arguments[argument], argument: argument)
            if index < 0 { throw FunctionError(argument, "must not be negative, got \(index)") }
            if let length, index > length {
                throw FunctionError(argument, "must not be above the length of the list, \(length), got \(index)")
            }
            ends.append(index)
        }
        guard ends.count == 2 else { return nil }
        if ends[0] > ends[1] { throw FunctionError(1, "the start \(ends[0]) is above the end \(ends[1])") }
        return length == nil ? nil : ends[0]..<ends[1]
    }

    private static func matchKeys(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        guard case .list(let values, let element) = arguments[0], arguments.allSatisfy(\.isWhollyKnown),
            let common = ValueType.unified([arguments[1].type, arguments[2].type])
        else { return .unknown(type) }
        let keys = try convert(arguments[1], to: common, argument: 1).elements ?? []
        let wanted = try convert(arguments[2], to: common, argument: 2).elements ?? []
        if values.count != keys.count {
            throw FunctionError(1, "has \(keys.count) elements, where values has \(values.count)")
        }
        let others = Set(wanted)
        let found = zip(values, keys).filter { others.contains($0.1) }
        return .list(found.map(\.0), of: element)
    }
}
