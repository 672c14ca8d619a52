import Evaluation

extension Resolver {
    /// The value of a function, also of partly known collections; unknown for functions that need more.
    func call(_ name: String, _ arguments: [Resolved]) -> Resolved {
        switch (name, arguments.first, arguments.count) {
        case ("tolist", let value?, 1), ("tostring", let value?, 1), ("tomap", let value?, 1),
            ("nonsensitive", let value?, 1), ("sensitive", let value?, 1), ("tonumber", let value?, 1),
            ("tobool", let value?, 1):
            return value
        case ("toset", .list(let elements)?, 1), ("distinct", .list(let elements)?, 1): return .list(distinct(elements))
        case ("compact", .list(let elements)?, 1): return .list(elements.filter { !$0.isNull && $0 != .string("") })
        case ("concat", _, _): return concatenation(arguments)
        case ("setunion", _, _):
            guard case .list(let elements) = concatenation(arguments) else { return .unknown }
            return .list(distinct(elements))
        case ("flatten", .list(let elements)?, 1): return .list(flat(elements))
        case ("merge", _, _): return merged(arguments)
        case ("length", .list(let elements)?, 1):
            return elements.contains(.unknown) ? .unknown : .number(Double(elements.count))
        case ("length", .object(let members)?, 1): return .number(Double(members.count))
        case ("element", .list(let elements)?, 2):
            guard let index = arguments[1].integer, !elements.isEmpty, !elements.contains(.unknown), index >= 0 else {
                return .unknown
            }
            return elements[index % elements.count]
        case ("keys", .object(let members)?, 1): return .list(members.map { .string($0.key) })
        case ("values", .object(let members)?, 1): return .list(members.map(\.value))
        case ("values", .symbol(let symbol)?, 1):
            // All instances of a block that apply repeats.
            return symbol.attribute.isEmpty ? .list([.symbol(symbol), .unknown]) : .unknown
        case ("lookup", .object(let members)?, 2...3):
            guard let key = arguments[1].string else { return .unknown }
            return members.first { $0.key == key }?.value ?? (arguments.count > 2 ? arguments[2] : .unknown)
        case ("one", .list(let elements)?, 1):
            return elements.isEmpty ? .null : elements.count == 1 && elements[0] != .unknown ? elements[0] : .unknown
        case ("try", let value?, _): return value == .unknown ? .unknown : value
        case ("coalesce", _, _):
            for value in arguments {
                if value.isNull || value == .string("") { continue }
                return value
            }
            return .unknown
        case ("jsonencode", let value?, 1): return Resolved.joined(value.encoded)
        case ("join", let separator?, 2): return joined(arguments[1], by: separator)
        case ("format", .string(let format)?, _): return formatted(format, arguments.dropFirst())
        default: return pure(name, arguments)
        }
    }

    private func distinct(_ elements: [Resolved]) -> [Resolved] {
        var seen: Set<Resolved> = []
        return elements.filter { $0 == .unknown || seen.insert($0).inserted }
    }

    private func concatenation(_ lists: [Resolved]) -> Resolved {
        var result: [Resolved] = []
        for list in lists {
            if case .list(let elements) = list { result += elements } else { result.append(.unknown) }
            if result.count > 100_000 { return .unknown }
        }
        return .list(result)
    }

    private func flat(_ elements: [Resolved]) -> [Resolved] {
        var result: [Resolved] = []
        for element in elements {
            if case .list(let inner) = element { result += flat(inner) } else { result.append(element) }
            if result.count > 100_000 { return [.unknown] }
        }
        return result
    }

    private func merged(_ objects: [Resolved]) -> Resolved {
        var members: [Resolved.Member] = []
        for object in objects {
            switch object {
            case .object(let more): members += more
            case .null: continue
            default: return .unknown
            }
            if members.count > 100_000 { return .unknown }
        }
        return .object(sorted: members)
    }

    /// The value of a function of wholly known values, as module Evaluation computes it.
    private func pure(_ name: String, _ arguments: [Resolved]) -> Resolved {
        guard let function = Function.named(name), arguments.count >= function.parameters.count else { return .unknown }
        var values: [Value] = []
        for (index, argument) in arguments.enumerated() {
            let parameters = function.parameters
            guard let parameter = index < parameters.count ? parameters[index] : function.variadic,
                let value = argument.value, let converted = try? value.converted(to: parameter.type)
            else { return .unknown }
            values.append(converted)
        }
        return (try? function.call(values)).map { Resolved($0) } ?? .unknown
    }
}
