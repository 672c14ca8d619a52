import Terraform

extension Run {
    mutating func call(_ name: String, _ arguments: [ExpressionSyntax], _ isExpanded: Bool, _ range: Range<Int>)
        -> Value
    {
        guard let function = Function.named(name) ?? evaluator.providersFunction(name) else {
            for argument in arguments { evaluateAside { _ = $0.evaluate(argument) } }
            if !name.utf8.starts(with: "provider::".utf8) {
                reportUnknown(name, range)
            } else if let advice = evaluator.adviceOnProvidersFunction(name) {
                problems.append(
                    Problem(.unknownFunction, "calls '\(name)', which is no function; \(advice)", mention: name))
            }
            return .unknown(.dynamic)
        }
        switch function.name {
        case "try", "can": return attempt(function, arguments, isExpanded, range)
        case "templatestring": return fill(function, arguments, isExpanded, range)
        default: break
        }
        var values: [Value] = []
        let before = problems.count
        let start = problems.count(where: { $0.severity == .error }) + statics.count
        for (index, argument) in arguments.enumerated() {
            let value = evaluate(argument)
            guard isExpanded && index == arguments.count - 1 else {
                values.append(value)
                continue
            }
            guard let elements = expanded(value, argument.range) else {
                return .unknown(problems.count > before ? .dynamic : function.resultType)
            }
            values += elements
        }
        let count = values.count
        guard count >= function.parameters.count, function.variadic != nil || count <= function.parameters.count else {
            reportCount(function, count, range)
            return .unknown(.dynamic)
        }
        for index in values.indices {
            guard let parameter = function.parameter(at: index) else { break }
            let place = index < arguments.count ? arguments[index].range : range
            do throws(ConversionError) {
                values[index] = try values[index].converted(to: parameter.type)
            } catch {
                report(
                    .argumentType, "calls \(name) with a wrong argument '\(parameter.name)': \(error.message)", place)
            }
        }
        let end = problems.count(where: { $0.severity == .error }) + statics.count
        // What is wrong has no type, so that it decides nothing about what stands beside it.
        if end > start { return .unknown(.dynamic) }
        do throws(FunctionError) {
            return try function.call(values)
        } catch {
            reportFailure(function, error, arguments, range)
            return .unknown(.dynamic)
        }
    }

    /// The elements of a last argument followed by `...`; nil where they are not known or there are none.
    private mutating func expanded(_ value: Value, _ range: Range<Int>) -> [Value]? {
        if value.isNull {
            report(.nullValue, "expands '\(text(range))' into arguments, which is null", range)
            return nil
        }
        if value.type != .dynamic && !value.type.isSequence {
            report(
                .argumentType,
                "expands '\(text(range))' into arguments, which is \(Mismatch.article(value.type)) "
                    + "and no list", range)
            return nil
        }
        return value.elements
    }

    private mutating func reportUnknown(_ name: String, _ range: Range<Int>) {
        let fix = Function.nearest(to: name).map { "; did you mean \($0)?" } ?? ""
        problems.append(
            Problem(.unknownFunction, "calls '\(name)', which is no function of Terraform\(fix)", mention: name))
    }

    private mutating func reportCount(_ function: Function, _ count: Int, _ range: Range<Int>) {
        let names = function.parameters.map(\.name) + (function.variadic.map { ["\($0.name)…"] } ?? [])
        let least = function.variadic == nil ? "" : "at least "
        let wanted = function.parameters.count
        let list = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
        problems.append(
            Problem(
                .argumentCount,
                "calls \(function.name) with \(count) argument\(count == 1 ? "" : "s"), "
                    + "which takes \(least)\(wanted)\(list)", mention: text(range)))
    }

    private mutating func reportFailure(
        _ function: Function, _ error: FunctionError, _ arguments: [ExpressionSyntax], _ range: Range<Int>
    ) {
        if let index = error.argument, let parameter = function.parameter(at: index) {
            report(
                .argumentType, "calls \(function.name) with a wrong argument '\(parameter.name)': \(error.reason)",
                index < arguments.count ? arguments[index].range : range)
        } else {
            report(.failedCall, "calls \(function.name), which fails: \(error.reason)", range)
        }
    }

    /// `try` takes the first argument that is not wrong, `can` says whether its argument is so.
    private mutating func attempt(
        _ function: Function, _ arguments: [ExpressionSyntax], _ isExpanded: Bool, _ range: Range<Int>
    ) -> Value {
        let isTry = function.name == "try"
        if arguments.isEmpty || !isTry && arguments.count > 1 {
            reportCount(function, arguments.count, range)
            return .unknown(.dynamic)
        }
        if isExpanded { return .unknown(function.resultType) }
        var failures: [Problem] = []
        for (index, argument) in arguments.enumerated() {
            let before = problems
            problems = []
            let value = evaluate(argument)
            let wrong = problems
            problems = before
            if wrong.contains(where: { $0.severity == .error }) {
                if !isTry { return .bool(false) }
                failures += wrong
                continue
            }
            // What is left is never evaluated; names in it must be there all the same.
            for other in arguments.dropFirst(index + 1) {
                let before = problems
                _ = evaluate(other)
                problems = before
            }
            // As long as something is unknown, it may still turn out to be wrong.
            guard value.isWhollyKnown else { return .unknown(function.resultType) }
            return isTry ? value : .bool(true)
        }
        problems += failures
        return .unknown(.dynamic)
    }

    /// `templatestring` fills a text that stands elsewhere with values; its template sees no other names.
    private mutating func fill(
        _ function: Function, _ arguments: [ExpressionSyntax], _ isExpanded: Bool, _ range: Range<Int>
    ) -> Value {
        if isExpanded { return .unknown(.string) }
        guard arguments.count == 2 else {
            reportCount(function, arguments.count, range)
            return .unknown(.string)
        }
        switch arguments[0].kind {
        case .name, .attribute, .index: break
        default:
            report(
                .argumentType,
                "calls templatestring with '\(text(arguments[0].range))', where a reference to a text "
                    + "is required; a template can stand here itself", arguments[0].range)
            return .unknown(.string)
        }
        let template = evaluate(arguments[0])
        let values = evaluate(arguments[1])
        if values.type != .dynamic && !values.type.isObject && !values.type.isMap {
            report(
                .argumentType, "calls templatestring with \(Mismatch.article(values.type)), where a map is required",
                arguments[1].range)
        }
        guard let text = template.string, let entries = values.entries,
            let parts = try? TemplateSyntax.parts(parsing: text)
        else { return .unknown(.string) }
        var run = Run(Scope(evaluator, block: nil), source: text)
        run.bound = entries.map { ($0.key, $0.value) }
        run.isTemplate = true
        let value = run.evaluate(parts, 0..<text.utf8.count)
        if let first = run.found.first {
            report(.failedCall, "calls templatestring, whose template \(first.message)", range)
            return .unknown(.string)
        }
        return (try? value.converted(to: .string)) ?? .unknown(.string)
    }
}
