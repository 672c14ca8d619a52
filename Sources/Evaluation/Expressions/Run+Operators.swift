import Terraform

extension Run {
    mutating func unary(_ op: ExpressionSyntax.UnaryOperator, _ operand: ExpressionSyntax) -> Value {
        let type: ValueType = op == .minus ? .number : .bool
        switch self.operand(Operand(evaluate(operand), operand.range), type, op.rawValue) {
        case .number(let number): return .number(number.negated)
        case .bool(let flag): return .bool(!flag)
        default: return .unknown(type)
        }
    }

    /// Operators in a row, of which there may be more than levels.
    mutating func operators(_ syntax: ExpressionSyntax) -> Value {
        var links: [ExpressionSyntax] = []
        var first = syntax
        while case .binary(let left, _, _) = first.kind {
            links.append(first)
            first = left
        }
        var value = evaluate(first)
        for link in links.reversed() {
            guard case .binary(let left, let op, let right) = link.kind else { continue }
            value = binary(Operand(value, left.range), op, right, link.range)
        }
        return value
    }

    /// A value beside an operator, and where it stands.
    private struct Operand {
        let value: Value
        let range: Range<Int>

        init(_ value: Value, _ range: Range<Int>) {
            self.value = value
            self.range = range
        }
    }

    private mutating func binary(
        _ left: Operand, _ op: ExpressionSyntax.BinaryOperator, _ right: ExpressionSyntax, _ range: Range<Int>
    ) -> Value {
        switch op {
        case .equal, .unequal:
            let (first, second) = (left.value, evaluate(right))
            return first.equals(second).map { .bool($0 == (op == .equal)) } ?? .unknown(.bool)
        case .and, .or:
            let (first, second) = (operand(left, .bool, op), operand(right, .bool, op))
            // One operand may decide, whatever the other turns out to be.
            let deciding = Value.bool(op == .or)
            if first == deciding || second == deciding { return deciding }
            guard first?.bool != nil, second?.bool != nil else { return .unknown(.bool) }
            return .bool(op == .and)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let (first, second) = numbers(left, right, op) else { return .unknown(.bool) }
            switch op {
            case .less: return .bool(first < second)
            case .lessOrEqual: return .bool(!(second < first))
            case .greater: return .bool(second < first)
            default: return .bool(!(first < second))
            }
        case .add, .subtract, .multiply, .divide, .remainder:
            guard let (first, second) = numbers(left, right, op) else { return .unknown(.number) }
            return calculate(first, op, second, range)
        }
    }

    private mutating func calculate(
        _ first: Number, _ op: ExpressionSyntax.BinaryOperator, _ second: Number, _ range: Range<Int>
    ) -> Value {
        let result: Number?
        switch op {
        case .add: result = first + second
        case .subtract: result = first - second
        case .multiply: result = first * second
        case .remainder: result = first % second
        default:
            if second.isZero {
                // Terraform's infinity is no number for a provider, but it is no error of the expression either.
                let message = "divides by zero in '\(text(range))'"
                let severity: Finding.Severity = first.isZero ? .error : .warning
                problems.append(Problem(.divisionByZero, message, severity: severity, mention: text(range)))
            }
            result = first / second
        }
        return result.map(Value.number) ?? .unknown(.number)
    }

    private mutating func numbers(
        _ left: Operand, _ right: ExpressionSyntax, _ op: ExpressionSyntax.BinaryOperator
    ) -> (Number, Number)? {
        let (first, second) = (operand(left, .number, op), operand(right, .number, op))
        guard let first = first?.number, let second = second?.number else { return nil }
        return (first, second)
    }

    private mutating func operand(
        _ syntax: ExpressionSyntax, _ type: ValueType, _ op: ExpressionSyntax.BinaryOperator
    ) -> Value? {
        operand(Operand(evaluate(syntax), syntax.range), type, op.rawValue)
    }

    private mutating func operand(_ operand: Operand, _ type: ValueType, _ op: ExpressionSyntax.BinaryOperator)
        -> Value?
    {
        self.operand(operand, type, op.rawValue)
    }

    /// The operand as the type that the operator wants; nil where it is wrong.
    private mutating func operand(_ operand: Operand, _ type: ValueType, _ op: String) -> Value? {
        let value = operand.value
        if value.isNull {
            report(.nullValue, "applies '\(op)' to '\(text(operand.range))', which is null", operand.range)
            return nil
        }
        do throws(ConversionError) {
            return try value.converted(to: type)
        } catch {
            report(
                .operandType, "applies '\(op)' to '\(text(operand.range))', which is wrong: \(error.message)",
                operand.range)
            return nil
        }
    }
}

extension Run {
    mutating func conditional(
        _ condition: ExpressionSyntax, _ first: ExpressionSyntax, _ second: ExpressionSyntax, _ range: Range<Int>
    ) -> Value {
        choose(condition, { $0.evaluate(first) }, { $0.evaluate(second) }, range)
    }

    /// Chooses between two values, both of which are evaluated; only the problems of the chosen one count.
    mutating func choose(
        _ condition: ExpressionSyntax, _ first: (inout Run) -> Value, _ second: (inout Run) -> Value,
        _ range: Range<Int>
    ) -> Value {
        let (firstValue, firstProblems) = aside(first)
        let (secondValue, secondProblems) = aside(second)
        let type = Self.commonType(firstValue, secondValue)
        let decision = evaluate(condition)
        guard let type else {
            report(
                .conditionalType,
                "chooses between values of different types, "
                    + "\(Mismatch.article(firstValue.type)) and \(Mismatch.article(secondValue.type))", range)
            return .unknown(.dynamic)
        }
        guard let isTrue = bool(decision, condition.range) else {
            problems += (firstProblems + secondProblems).filter(\.isOfCall).map(\.asWarning)
            if let value = try? firstValue.converted(to: type), firstValue.equals(secondValue) == true { return value }
            return .unknown(type)
        }
        let (value, chosen, other) =
            isTrue ? (firstValue, firstProblems, secondProblems) : (secondValue, secondProblems, firstProblems)
        problems += chosen + other.filter(\.isOfCall).map(\.asWarning)
        do throws(ConversionError) {
            return try value.converted(to: type)
        } catch {
            report(.conditionalType, "chooses a value of the wrong type: \(error.message)", range)
            return .unknown(type)
        }
    }

    private mutating func aside(_ work: (inout Run) -> Value) -> (Value, [Problem]) {
        let before = problems
        problems = []
        let value = work(&self)
        defer { problems = before }
        return (value, problems)
    }

    /// The type that both values of a conditional take on; nil where there is none.
    private static func commonType(_ first: Value, _ second: Value) -> ValueType? {
        switch (first, second) {
        case (.null(.dynamic), _): second.type
        case (_, .null(.dynamic)): first.type
        case _ where first.type == .dynamic || second.type == .dynamic: .dynamic
        default: ValueType.unified([first.type, second.type])
        }
    }

    /// Whether a condition holds; nil where that is not known or it is wrong.
    mutating func bool(_ value: Value, _ range: Range<Int>) -> Bool? {
        if value.isNull {
            report(.nullValue, "decides by '\(text(range))', which is null", range)
            return nil
        }
        do throws(ConversionError) {
            return try value.converted(to: .bool).bool
        } catch {
            report(.conditionType, "decides by '\(text(range))', which is wrong: \(error.message)", range)
            return nil
        }
    }
}
