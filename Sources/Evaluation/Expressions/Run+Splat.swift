import Terraform

extension Run {
    /// `base[*].name`: the steps applied to each element; a value that is no list counts as a list of one, null as none.
    mutating func splat(_ base: ExpressionSyntax, _ steps: [ExpressionSyntax.SplatStep], _ range: Range<Int>) -> Value {
        splat(splatBase(base), steps[...], base.range, range)
    }

    /// The value of a splat's base, which may be all instances of a repeated block.
    private mutating func splatBase(_ base: ExpressionSyntax) -> Value {
        var steps: [PathStep] = []
        var root = base
        while case .attribute(let inner, let name) = root.kind {
            steps.append(.attribute(name, root.range))
            root = inner
        }
        guard case .name(let name) = root.kind, !bound.contains(where: { $0.name == name }) else {
            return evaluate(base)
        }
        return reference(name, steps.reversed(), root.range, isSplat: true)
    }

    private mutating func splat(
        _ value: Value, _ steps: ArraySlice<ExpressionSyntax.SplatStep>, _ base: Range<Int>, _ range: Range<Int>
    ) -> Value {
        let type = value.type
        if value.isNull {
            if !type.isSequence { return .tuple([]) }
            report(.nullValue, "goes through '\(text(base))' with '*', which is null", range)
            return .unknown(.dynamic)
        }
        if type == .dynamic { return .unknown(.dynamic) }
        guard type.isSequence else {
            let result = follow(value, steps, base, range)
            // Whether an unknown value is null, which would be no element, is not known either.
            return value.isKnown ? .tuple([result]) : .unknown(.dynamic)
        }
        guard let elements = value.elements else {
            if case .tuple(let types) = type {
                return .unknown(.tuple(types.map { follow(.unknown($0), steps, base, range).type }))
            }
            return .unknown(.list(follow(.unknown(type.element ?? .dynamic), steps, base, range).type))
        }
        let start = problems.count
        let results = elements.map { follow($0, steps, base, range) }
        if problems.count > start { return .unknown(.dynamic) }
        guard let element = type.element else { return .tuple(results) }
        if let first = results.first { return .list(results, of: first.type) }
        return .list([], of: follow(.unknown(element), steps, base, range).type)
    }

    private mutating func follow(
        _ start: Value, _ steps: ArraySlice<ExpressionSyntax.SplatStep>, _ base: Range<Int>, _ range: Range<Int>
    ) -> Value {
        var value = start
        for (index, step) in zip(steps.indices, steps) {
            switch step {
            case .attribute(let name): value = apply([.attribute(name, range)], to: value, base)
            case .index(let key): value = apply([.index(key, range)], to: value, base)
            case .splat(_, let inner): return splat(value, inner + steps[(index + 1)...], base, range)
            }
        }
        return value
    }
}
