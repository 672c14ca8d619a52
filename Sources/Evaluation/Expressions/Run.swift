import Terraform

/// One evaluation of an expression: walks the syntax as Terraform does and gathers what is wrong (HCL, "Expressions").
struct Run {
    var scope: Scope
    let evaluator: Evaluator
    let source: String
    /// Problems that count only if the expression that has them is chosen.
    var problems: [Problem] = []
    /// Problems that Terraform finds without evaluating: names that are not there, whatever is chosen.
    var statics: [Problem] = []
    /// Names that `for` binds, the innermost last.
    var bound: [(name: String, value: Value)] = []
    /// Whether only bound names mean something, as in the template of `templatestring`.
    var isTemplate = false

    init(_ scope: Scope, source: String) {
        self.scope = scope
        evaluator = scope.evaluator
        self.source = source
        bound = scope.iterators
    }

    /// All problems, each once.
    var found: [Problem] {
        if problems.isEmpty && statics.isEmpty { return [] }
        var seen: Set<Problem> = []
        return (statics + problems).filter { seen.insert($0).inserted }
    }

    /// The text of a range, shortened for messages.
    func text(_ range: Range<Int>) -> String {
        let bytes = source.utf8
        guard range.upperBound <= bytes.count else { return source }
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let text = String(source[start..<bytes.index(start, offsetBy: range.count)])
        return text.utf8.count <= 60 ? text : String(text.prefix(57)) + "…"
    }

    mutating func report(_ rule: Problem.Rule, _ message: String, _ range: Range<Int>) {
        problems.append(Problem(rule, message, mention: text(range)))
    }

    mutating func reportStatic(_ rule: Problem.Rule, _ message: String, _ range: Range<Int>) {
        statics.append(Problem(rule, message, mention: text(range)))
    }

    /// The value of an expression.
    mutating func evaluate(_ syntax: ExpressionSyntax) -> Value {
        if evaluator.depth == 0 { evaluator.steps = 0 }
        guard evaluator.depth < Evaluator.depthLimit, evaluator.steps < Limits.steps else { return .unknown(.dynamic) }
        evaluator.steps += 1
        evaluator.depth += 1
        defer { evaluator.depth -= 1 }
        switch syntax.kind {
        case .null: return .null(.dynamic)
        case .bool(let flag): return .bool(flag)
        case .number(let text): return Number(parsing: text).map(Value.number) ?? .unknown(.number)
        case .template(let parts): return evaluate(parts, syntax.range)
        case .name, .attribute, .index: return path(syntax)
        case .splat(let base, _, let steps): return splat(base, steps, syntax.range)
        case .tuple(let elements):
            var values: [Value] = []
            values.reserveCapacity(elements.count)
            for element in elements { values.append(evaluate(element)) }
            return .tuple(values)
        case .object(let items): return object(items)
        case .for(let loop): return evaluate(loop, syntax.range)
        case .call(let name, let arguments, let isExpanded):
            return call(name, arguments, isExpanded, syntax.range)
        case .unary(let op, let operand): return unary(op, operand)
        case .binary: return operators(syntax)
        case .conditional(let condition, let first, let second):
            return conditional(condition, first, second, syntax.range)
        case .parentheses(let inner): return evaluate(inner)
        }
    }

    /// Evaluates what may never be reached; its problems are warnings where they are there for any value.
    mutating func evaluateAside(_ work: (inout Run) -> Void) {
        let before = problems
        problems = []
        work(&self)
        problems = before + problems.map(\.asWarning)
    }

    private mutating func object(_ items: [ExpressionSyntax.ObjectItem]) -> Value {
        var entries: [Value.Entry] = []
        var isKnown = true
        for item in items {
            let key = key(item.key)
            let value = evaluate(item.value)
            if let key { entries.append(Value.Entry(key, value)) } else { isKnown = false }
        }
        return isKnown ? .object(of: entries) : .unknown(.dynamic)
    }

    /// The text of an object's key; nil where it is not known or wrong.
    private mutating func key(_ syntax: ExpressionSyntax) -> String? {
        switch syntax.kind {
        case .name(let name): return name
        case .null: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        case .attribute, .index:
            var root = syntax
            while true {
                if case .attribute(let inner, _) = root.kind {
                    root = inner
                } else if case .index(let inner, _) = root.kind {
                    root = inner
                } else {
                    break
                }
            }
            if case .name = root.kind {
                reportStatic(
                    .keyType, "has the key '\(text(syntax.range))', which needs parentheses as a reference, or quotes",
                    syntax.range)
                return nil
            }
        default: break
        }
        return keyText(evaluate(syntax), syntax.range)
    }

    /// The text that a value is as a key; nil where it is not known or wrong.
    mutating func keyText(_ value: Value, _ range: Range<Int>) -> String? {
        if value.isNull {
            report(.nullValue, "has the key '\(text(range))', which is null", range)
            return nil
        }
        do throws(ConversionError) {
            return try value.converted(to: .string).string
        } catch {
            report(.keyType, "has the key '\(text(range))', which is wrong: \(error.message)", range)
            return nil
        }
    }
}
