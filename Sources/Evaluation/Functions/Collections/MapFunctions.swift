extension Function {
    /// Functions of maps and objects.
    static let mapFunctions: [Function] = [
        Function(
            "keys", [.any("inputMap", unknown: true)],
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .map: return .list(.string)
                case .object(let attributes): return .tuple(attributes.map { _ in .string })
                default: throw mapRequired(arguments[0], 0)
                }
            },
            work: { arguments, type throws(FunctionError) in
                // The names of an object are known from its type.
                if case .object(let attributes) = arguments[0].type {
                    return .tuple(attributes.map { .string($0.name) })
                }
                guard let entries = arguments[0].entries else { return .unknown(type) }
                return .list(entries.map { .string($0.key) }, of: .string)
            }),
        Function(
            "values", [.any("mapping")],
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .map(let element): return .list(element)
                case .object(let attributes): return .tuple(attributes.map(\.type))
                default: throw mapRequired(arguments[0], 0)
                }
            },
            work: { arguments, type throws(FunctionError) in
                let values = (arguments[0].entries ?? []).map(\.value)
                return type.element.map { .list(values, of: $0) } ?? .tuple(values)
            }),
        Function(
            "lookup", [.any("inputMap"), .string("key")],
            variadic: .any("default", null: true, unknown: true, dynamic: true), typing: lookupType, work: lookup),
        Function(
            "merge", [], variadic: .any("maps", null: true, dynamic: true), typing: mergedType,
            work: { arguments, type throws(FunctionError) in
                let entries = arguments.flatMap { $0.entries ?? [] }
                guard case .map(let element) = type else { return .object(of: entries) }
                return .map(of: element, entries)
            }),
        Function(
            "zipmap", [Parameter("keys", .list(.string)), .any("values")], typing: zippedType,
            work: { arguments, type throws(FunctionError) in
                guard arguments[0].isWhollyKnown else { return .unknown(type) }
                let keys = try keys(arguments[0])
                let values = arguments[1].elements ?? []
                try checkCounts(keys.count, values.count)
                let entries = zip(keys, values).map { Value.Entry($0, $1) }
                guard case .map(let element) = type else { return .object(of: entries) }
                return .map(of: element, entries)
            }),
        Function("transpose", [Parameter("values", .map(.list(.string)))], .map(.list(.string))) {
            arguments, type throws(FunctionError) in
            guard arguments[0].isWhollyKnown else { return .unknown(type) }
            var lists: [String: [String]] = [:]
            for entry in arguments[0].entries ?? [] {
                guard let elements = entry.value.elements else {
                    throw FunctionError(0, "the list of \(Quoting.go(entry.key)) is null")
                }
                for element in elements {
                    guard let key = element.string else {
                        throw FunctionError(0, "the list of \(Quoting.go(entry.key)) holds null")
                    }
                    lists[key, default: []].append(entry.key)
                }
            }
            let entries = lists.map { Value.Entry($0.key, .list($0.value.sorted().map(Value.string), of: .string)) }
            return .map(of: .list(.string), entries)
        },
    ]

    private static func mapRequired(_ value: Value, _ argument: Int) -> FunctionError {
        FunctionError(argument, "a map or object is required, got \(Mismatch.article(value.type))")
    }

    private static func lookupType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        if arguments.count > 3 { throw FunctionError(nil, "takes two or three arguments, got \(arguments.count)") }
        switch arguments[0].type {
        case .object:
            guard let key = arguments[1].string else { return .dynamic }
            if let attribute = arguments[0].type.attribute(key) { return attribute.type }
            if arguments.count == 3 { return arguments[2].type }
            throw FunctionError(0, "has no attribute \(Quoting.go(key))")
        case .map(let element):
            if arguments.count == 3, (try? arguments[2].converted(to: element)) == nil {
                throw FunctionError(2, "must be of the type of the map's values, \(element.text)")
            }
            return element
        default: throw mapRequired(arguments[0], 0)
        }
    }

    private static func lookup(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        let key = text(arguments[1])
        if let value = arguments[0][key] { return value }
        guard arguments.count == 3 else { throw FunctionError(nil, "finds no key \(Quoting.go(key))") }
        return try convert(arguments[2], to: type, argument: 2)
    }

    private static func mergedType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        guard let first = arguments.first?.type else { return .object([]) }
        var attributes: [ValueType.Attribute] = []
        var areKnown = true
        for (index, argument) in arguments.enumerated() {
            switch argument.type {
            case .dynamic: return .dynamic
            case .object(let more): if !argument.isNull { attributes += more }
            case .map(let element):
                if let entries = argument.entries {
                    attributes += entries.map { ValueType.Attribute($0.key, element) }
                } else if !argument.isNull {
                    areKnown = false
                }
            default: throw mapRequired(argument, index)
            }
        }
        if arguments.allSatisfy({ $0.type == first }) { return first }
        return areKnown ? .object(of: attributes) : .dynamic
    }

    private static func zippedType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        switch arguments[1].type {
        case .list(let element): return .map(element)
        case .tuple(let types):
            guard arguments[0].isWhollyKnown else { return .dynamic }
            let keys = try keys(arguments[0])
            try checkCounts(keys.count, types.count)
            return .object(of: zip(keys, types).map { ValueType.Attribute($0, $1) })
        default:
            throw FunctionError(1, "a list or tuple is required, got \(Mismatch.article(arguments[1].type))")
        }
    }

    private static func keys(_ list: Value) throws(FunctionError) -> [String] {
        var keys: [String] = []
        for (index, element) in (list.elements ?? []).enumerated() {
            guard let key = element.string else { throw FunctionError(0, "element \(index) is null") }
            keys.append(key)
        }
        return keys
    }

    private static func checkCounts(_ keys: Int, _ values: Int) throws(FunctionError) {
        if keys != values { throw FunctionError(nil, "has \(keys) keys for \(values) values") }
    }
}
