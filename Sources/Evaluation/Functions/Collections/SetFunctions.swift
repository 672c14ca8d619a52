extension Function {
    /// Functions of sets.
    static let setFunctions: [Function] = [
        operation("setunion", [Parameter("first_set", .set(.dynamic), dynamic: true)], isFinal: true) { $0 + $1 },
        operation("setintersection", [Parameter("first_set", .set(.dynamic), dynamic: true)]) { first, second in
            first.filter { element in second.contains { $0.equals(element) == true } }
        },
        operation(
            "setsubtract",
            [Parameter("a", .set(.dynamic), dynamic: true), Parameter("b", .set(.dynamic), dynamic: true)]
        ) { first, second in
            first.filter { element in !second.contains { $0.equals(element) == true } }
        },
        Function("setproduct", [], variadic: .any("sets"), typing: productType, work: product),
    ]

    /// An operation of sets; `isFinal` where unknown elements do no harm to those that are known.
    private static func operation(
        _ name: String, _ parameters: [Parameter], isFinal: Bool = false,
        _ work: @escaping @Sendable ([Value], [Value]) -> [Value]
    ) -> Function {
        let variadic = parameters.count == 1 ? Parameter("other_sets", .set(.dynamic), dynamic: true) : nil
        return Function(
            name, parameters, variadic: variadic, like: .set(.dynamic),
            typing: { arguments throws(FunctionError) in
                let types = arguments.filter { $0.elements?.isEmpty != true || $0.type.element != .dynamic }
                    .compactMap(\.type.element)
                if types.isEmpty { return .set(.dynamic) }
                guard let element = ValueType.unified(types) else {
                    throw FunctionError(nil, "the elements of the sets must be of one type")
                }
                return .set(element)
            },
            work: { arguments, type throws(FunctionError) in
                var result: [Value] = []
                for (index, argument) in arguments.enumerated() {
                    let set = try convert(argument, to: type, argument: index)
                    // A null without a type among elements that have one is more than Terraform's own sets can take.
                    let isMixed = argument.type.element == .dynamic && argument.elements?.isEmpty != true
                    guard let elements = set.elements, isFinal || set.isWhollyKnown, !isMixed else {
                        return .unknown(type)
                    }
                    result = index == 0 ? elements : work(result, elements)
                }
                return .set(of: result.first?.type ?? type.element ?? .dynamic, result)
            })
    }

    private static func productType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
        if arguments.count < 2 { throw FunctionError(nil, "at least two sets or lists are required") }
        var types: [ValueType] = []
        var isList = true
        for (index, argument) in arguments.enumerated() {
            switch argument.type {
            case .set(let element):
                types.append(element)
                isList = false
            case .list(let element): types.append(element)
            case .tuple(let elements):
                guard let type = elements.isEmpty ? .dynamic : ValueType.unified(elements) else {
                    throw FunctionError(index, "its elements must be of one type")
                }
                types.append(type)
            default:
                throw FunctionError(index, "a set or list is required, got \(Mismatch.article(argument.type))")
            }
        }
        return isList ? .list(.tuple(types)) : .set(.tuple(types))
    }

    private static func product(_ arguments: [Value], _ type: ValueType) throws(FunctionError) -> Value {
        guard let element = type.element, case .tuple(let types) = element else { return .unknown(type) }
        var rows: [[Value]] = [[]]
        for (index, argument) in arguments.enumerated() {
            if case .set(let elements, _) = argument, elements.count > 1, !argument.isWhollyKnown {
                return .unknown(type)
            }
            var values: [Value] = []
            for value in argument.elements ?? [] {
                values.append(try convert(value, to: types[index], argument: index))
            }
            if rows.count * values.count > 100_000 { return .unknown(type) }
            rows = rows.flatMap { row in values.map { row + [$0] } }
        }
        let tuples = rows.map(Value.tuple)
        return type.isList ? .list(tuples, of: element) : .set(of: element, tuples)
    }
}
