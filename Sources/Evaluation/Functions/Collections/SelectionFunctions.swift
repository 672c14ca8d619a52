extension Function {
    /// Functions that look into lists and choose among values.
    static let selectionFunctions: [Function] = [
        Function(
            "length", [.any("value", unknown: true, dynamic: true)], like: .number,
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .bool, .number:
                    throw FunctionError(
                        0, "a string, collection or object is required, got \(Mismatch.article(arguments[0].type))")
                default: return .number
                }
            },
            work: { arguments, type throws(FunctionError) in
                switch (arguments[0], arguments[0].type) {
                case (_, .tuple(let elements)): return .count(elements.count)
                case (_, .object(let attributes)): return .count(attributes.count)
                case (.string(let text), _): return .count(text.count)
                // Unknown elements of a set may turn out to be one.
                case (.set(let elements, _), _) where elements.count > 1 && !arguments[0].isWhollyKnown:
                    return .unknown(type)
                case (.list(let elements, _), _), (.set(let elements, _), _): return .count(elements.count)
                case (.map(let entries, _), _): return .count(entries.count)
                default: return .unknown(type)
                }
            }),
        Function(
            "element", [.any("list"), .number("index")],
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .list(let element): return element
                case .tuple(let elements):
                    guard arguments[1].isKnown else { return .dynamic }
                    return elements[try place(arguments, count: elements.count)]
                default:
                    throw FunctionError(0, "a list or tuple is required, got \(Mismatch.article(arguments[0].type))")
                }
            },
            work: { arguments, type throws(FunctionError) in
                guard let elements = arguments[0].elements else { return .unknown(type) }
                return elements[try place(arguments, count: elements.count)]
            }),
        Function("index", [.any("list"), .any("value")], .number) { arguments, type throws(FunctionError) in
            guard arguments[0].type.isList || arguments[0].type.isTuple, let elements = arguments[0].elements else {
                throw FunctionError(0, "a list or tuple is required, got \(Mismatch.article(arguments[0].type))")
            }
            if elements.isEmpty { throw FunctionError(0, "is empty") }
            for (index, element) in elements.enumerated() {
                guard let isEqual = element.equals(arguments[1]) else { return .unknown(type) }
                if isEqual { return .count(index) }
            }
            throw FunctionError(1, "\(arguments[1].text) is not in the list")
        },
        Function("contains", [.any("list"), .any("value")], .bool) { arguments, type throws(FunctionError) in
            guard let elements = arguments[0].elements else {
                throw FunctionError(0, "a list, set or tuple is required, got \(Mismatch.article(arguments[0].type))")
            }
            let answers = elements.map { arguments[1].equals($0) }
            if answers.contains(true) { return .bool(true) }
            return answers.contains(nil) ? .unknown(type) : .bool(false)
        },
        Function("alltrue", [Parameter("list", .list(.bool))], .bool) { arguments, type in
            for element in arguments[0].elements ?? [] {
                if !element.isKnown { return .unknown(type) }
                if element.bool != true { return .bool(false) }
            }
            return .bool(true)
        },
        Function("anytrue", [Parameter("list", .list(.bool))], .bool) { arguments, type in
            let elements = arguments[0].elements ?? []
            if elements.contains(.bool(true)) { return .bool(true) }
            return elements.allSatisfy(\.isKnown) ? .bool(false) : .unknown(type)
        },
        Function(
            "one", [.any("list")],
            typing: { arguments throws(FunctionError) in
                switch arguments[0].type {
                case .list(let element), .set(let element): return element
                case .tuple(let elements) where elements.count < 2: return elements.first ?? .dynamic
                default: throw FunctionError(0, "a list, set or tuple of at most one element is required")
                }
            },
            work: { arguments, type throws(FunctionError) in
                let elements = arguments[0].elements ?? []
                if elements.count < 2 { return elements.first ?? .null(type) }
                if case .set = arguments[0], !arguments[0].isWhollyKnown { return .unknown(type) }
                throw FunctionError(0, "a list, set or tuple of at most one element is required, got \(elements.count)")
            }),
        Function(
            "coalesce", [], variadic: .any("vals", null: true, unknown: true, dynamic: true),
            typing: { arguments throws(FunctionError) in
                guard let type = ValueType.unified(arguments.map(\.type)) else {
                    throw FunctionError(
                        nil, arguments.isEmpty ? "at least one value is required" : "all values must be of one type")
                }
                return type
            },
            work: { arguments, type throws(FunctionError) in
                for (index, argument) in arguments.enumerated() {
                    let value = try convert(argument, to: type, argument: index)
                    if !value.isKnown { return .unknown(type) }
                    if !value.isNull && value != .string("") { return value }
                }
                throw FunctionError(nil, "all values are null or empty")
            }),
        Function(
            "coalescelist", [], variadic: .any("vals", null: true, unknown: true, dynamic: true),
            typing: coalescedListType,
            work: { arguments, type throws(FunctionError) in
                for argument in arguments {
                    if !argument.isKnown { return .unknown(type) }
                    if let elements = argument.elements, !elements.isEmpty { return argument }
                }
                throw FunctionError(nil, "all lists are null or empty")
            }),
    ]

    /// The place that an index names, which starts over at either end of the list.
    private static func place(_ arguments: [Value], count: Int) throws(FunctionError) -> Int {
        let index = try integer(arguments[1], argument: 1)
        if count == 0 { throw FunctionError(0, "is empty") }
        let place = index % count
        if place >= 0 { return place }
        // Terraform counts from the end of a list alone.
        guard arguments[0].type.isList else { throw FunctionError(1, "must not be negative, got \(index)") }
        return place + count
    }

    private static func coalescedListType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        guard let first = arguments.first else { throw FunctionError(nil, "at least one list is required") }
        for (index, argument) in arguments.enumerated() {
            if !argument.isKnown { return .dynamic }
            guard argument.type.isList || argument.type.isTuple else {
                throw FunctionError(index, "a list or tuple is required, got \(Mismatch.article(argument.type))")
            }
        }
        return arguments.allSatisfy { $0.type == first.type } ? first.type : .dynamic
    }
}
