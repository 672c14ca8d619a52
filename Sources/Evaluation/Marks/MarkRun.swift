import Terraform

/// Follows the marks of values through an expression, as Terraform's plan does: its root variables are known then.
///
/// Recorded from Terraform 1.11: an operator and most functions mark their result with everything that an operand holds; a
/// few functions look into their arguments, and a conditional is marked by both of its results.
struct MarkRun {
    /// What the expression's parts are worth, where that decides.
    private var run: Run
    /// The markings of the names that `for` binds, the innermost last.
    private var bound: [(name: String, marking: Marking)] = []

    var evaluator: Evaluator { run.evaluator }

    init(_ scope: Scope, source: String) {
        run = Run(scope, source: source)
        // Of iterators of dynamic blocks nothing is known.
        bound = scope.iterators.map { ($0.name, Marking()) }
    }

    mutating func marking(of syntax: ExpressionSyntax) -> Marking {
        if evaluator.depth == 0 { evaluator.steps = 0 }
        guard evaluator.depth < Evaluator.depthLimit, evaluator.steps < Limits.steps else { return Marking() }
        evaluator.steps += 1
        evaluator.depth += 1
        defer { evaluator.depth -= 1 }
        switch syntax.kind {
        case .null, .bool, .number: return Marking()
        case .template(let parts): return marking(of: parts)
        case .name, .attribute, .index: return path(syntax)
        case .splat(let base, _, let steps): return splat(base, steps[...])
        case .tuple(let elements):
            var marking = Marking()
            for (index, element) in elements.enumerated() { marking.set(.index(index), self.marking(of: element)) }
            return marking
        case .object(let items): return object(items)
        case .for(let loop): return self.loop(loop)
        case .call(let name, let arguments, let isExpanded): return call(name, arguments, isExpanded)
        case .unary(_, let operand): return Marking(marking(of: operand).all)
        case .binary:
            var marks: Marks = []
            var first = syntax
            while case .binary(let left, _, let right) = first.kind {
                marks.formUnion(marking(of: right).all)
                first = left
            }
            return Marking(marks.union(marking(of: first).all))
        case .conditional(let condition, let first, let second): return conditional(condition, first, second)
        case .parentheses(let inner): return marking(of: inner)
        }
    }

    /// What an expression is worth; what is wrong with it is of no interest here.
    func value(of syntax: ExpressionSyntax) -> Value {
        var run = run
        return run.evaluate(syntax)
    }

    /// The value of an expression in which nothing is wrong; nil for others.
    func soundValue(of syntax: ExpressionSyntax) -> Value? {
        var run = run
        run.problems = []
        let value = run.evaluate(syntax)
        return run.found.isEmpty ? value : nil
    }

    func boundMarking(_ name: String) -> Marking? { bound.last { $0.name == name }?.marking }

    private mutating func conditional(
        _ condition: ExpressionSyntax, _ first: ExpressionSyntax, _ second: ExpressionSyntax
    ) -> Marking {
        let (one, other) = (marking(of: first), marking(of: second))
        let own = marking(of: condition).all.union(one.own).union(other.own)
        var marking = Marking()
        if !one.isEmpty || !other.isEmpty {
            if let isTrue = value(of: condition).bool {
                marking = isTrue ? one : other
            } else {
                marking.addInside(one.all.intersection(other.all))
            }
        }
        marking.own = own
        return marking
    }

    private mutating func object(_ items: [ExpressionSyntax.ObjectItem]) -> Marking {
        var own: Marks = []
        var parts: [String: Marking] = [:]
        var isKnown = true
        for item in items {
            let value = marking(of: item.value)
            if case .name(let name) = item.key.kind {
                parts[name] = value
                continue
            }
            own.formUnion(marking(of: item.key).all)
            if case .string(let name)? = try? self.value(of: item.key).converted(to: .string) {
                // Of two values for one key the later one counts.
                parts[name] = value
            } else {
                isKnown = false
            }
        }
        var marking = Marking(own)
        if isKnown { for (name, part) in parts { marking.set(.name(name), part) } }
        return marking
    }
}

extension MarkRun {
    /// A template that is one interpolation is that expression's own value; any other is a text.
    mutating func marking(of parts: [TemplateSyntax]) -> Marking {
        if parts.count == 1, case .interpolation(let syntax) = parts[0] { return marking(of: syntax) }
        return Marking(marks(of: parts))
    }

    private mutating func marks(of parts: [TemplateSyntax]) -> Marks {
        var marks: Marks = []
        for part in parts {
            switch part {
            case .text: break
            case .interpolation(let syntax): marks.formUnion(marking(of: syntax).all)
            case .if(let condition, let first, let second):
                marks.formUnion(marking(of: condition).all)
                marks.formUnion(self.marks(of: first))
                marks.formUnion(self.marks(of: second))
            case .for(let key, let name, let collection, let body):
                let whole = marking(of: collection)
                marks.formUnion(whole.own)
                eachElement(of: collection, whole, key, name) { run in marks.formUnion(run.marks(of: body)) }
            }
        }
        return marks
    }

    private mutating func loop(_ loop: ExpressionSyntax.ForSyntax) -> Marking {
        let whole = marking(of: loop.collection)
        var result = Marking(whole.own)
        var isKnown = true
        var count = 0
        var made: [(part: Marking.Part, marking: Marking)] = []
        let isWalked = eachElement(of: loop.collection, whole, loop.keyName, loop.valueName) { run in
            if let condition = loop.condition {
                result.own.formUnion(run.marking(of: condition).all)
                guard let isTaken = run.value(of: condition).bool else {
                    isKnown = false
                    return
                }
                if !isTaken { return }
            }
            var part = Marking.Part.index(count)
            count += 1
            let marking = run.marking(of: loop.value)
            if let key = loop.key {
                result.own.formUnion(run.marking(of: key).all)
                guard case .string(let name)? = try? run.value(of: key).converted(to: .string) else {
                    isKnown = false
                    return
                }
                part = .name(name)
            }
            made.append((part, marking))
        }
        if isWalked && isKnown {
            for (part, marking) in made {
                // Where in a group a value ends up is not followed.
                if loop.isGrouping { result.addInside(marking.all) } else { result.set(part, marking) }
            }
        }
        return result
    }

    /// Goes through the elements of a known collection; false where it is not known.
    @discardableResult
    private mutating func eachElement(
        of collection: ExpressionSyntax, _ whole: Marking, _ keyName: String?, _ valueName: String,
        _ work: (inout MarkRun) -> Void
    ) -> Bool {
        guard let pairs = Run.pairs(of: value(of: collection)) else { return false }
        let outer = (run.bound.count, bound.count)
        for (key, element) in pairs {
            let part: Marking.Part? = key.number?.integer.map(Marking.Part.index) ?? key.string.map(Marking.Part.name)
            // Terraform takes the collection's own marks off before it looks inside.
            let marking = part.flatMap { whole.without(.all).part($0) } ?? Marking()
            if let keyName {
                run.bound.append((keyName, key))
                bound.append((keyName, Marking()))
            }
            run.bound.append((valueName, element))
            bound.append((valueName, marking))
            work(&self)
            run.bound.removeSubrange(outer.0...)
            bound.removeSubrange(outer.1...)
        }
        return true
    }
}

extension Marks {
    /// Every mark.
    static let all: Marks = [.sensitive, .ephemeral]
}
