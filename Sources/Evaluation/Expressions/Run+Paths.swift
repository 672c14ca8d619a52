import Terraform

/// A step of a path.
enum PathStep {
    case attribute(String, Range<Int>)
    case index(ExpressionSyntax, Range<Int>)

    /// Whether it says itself where it leads, so that Terraform checks it before anything is evaluated.
    var isConstant: Bool {
        switch self {
        case .attribute: return true
        case .index(let key, _):
            switch key.kind {
            case .number: return true
            case .template(let parts):
                return parts.allSatisfy { if case .text = $0 { true } else { false } }
            default: return false
            }
        }
    }

    /// Where the path ends with this step.
    var range: Range<Int> {
        switch self {
        case .attribute(_, let range), .index(_, let range): range
        }
    }
}

extension ExpressionSyntax {
    /// Where a path begins, and the steps that it takes from there; none where the expression is no path.
    var unfolded: (base: ExpressionSyntax, steps: [PathStep]) {
        var steps: [PathStep] = []
        var base = self
        unfold: while true {
            switch base.kind {
            case .attribute(let inner, let name):
                steps.append(.attribute(name, base.range))
                base = inner
            case .index(let inner, let key):
                steps.append(.index(key, base.range))
                base = inner
            default: break unfold
            }
        }
        steps.reverse()
        return (base, steps)
    }
}

extension Run {
    /// The value of a name with what follows it, or of an expression with attributes and indexes.
    mutating func path(_ syntax: ExpressionSyntax) -> Value {
        let (base, steps) = syntax.unfolded
        guard case .name(let root) = base.kind else { return apply(steps[...], to: evaluate(base), base.range) }
        if let value = bound.last(where: { $0.name == root })?.value {
            return apply(steps[...], to: value, base.range)
        }
        return reference(root, steps, base.range, isSplat: false)
    }

    /// What steps lead to; `isStatic` as long as Terraform checks them before anything is evaluated.
    mutating func apply(
        _ steps: ArraySlice<PathStep>, to start: Value, _ base: Range<Int>, isStatic: Bool = false
    ) -> Value {
        var value = start
        var range = base
        var isStatic = isStatic
        for step in steps {
            // What is known is known from evaluating, which may be of no account in the end.
            if !step.isConstant || value.isKnown { isStatic = false }
            let before = problems.count
            let next: Value?
            switch step {
            case .attribute(let name, _): next = attribute(name, of: value, range, step.range)
            case .index(let key, _): next = element(evaluate(key), key, of: value, range, step.range)
            }
            if isStatic && problems.count > before {
                statics += problems[before...]
                problems.removeSubrange(before...)
            }
            guard let next else { return .unknown(.dynamic) }
            value = next
            range = step.range
        }
        return value
    }

    /// An attribute of a value; nil where it is wrong to ask for it.
    private mutating func attribute(
        _ name: String, of value: Value, _ base: Range<Int>, _ range: Range<Int>
    ) -> Value? {
        if value.isNull {
            report(.nullValue, "takes the attribute '\(name)' of '\(text(base))', which is null", range)
            return nil
        }
        if let value = evaluator.attribute(name, of: value) { return value }
        let type = value.type
        switch type {
        case .dynamic: return .unknown(.dynamic)
        case .object(let attributes):
            guard let attribute = type.attribute(name) else {
                reportMissing(name, attributes.map(\.name), base, range)
                return nil
            }
            return value[name] ?? .unknown(attribute.type)
        case .map(let element):
            guard let entries = value.entries else { return .unknown(element) }
            if let value = value[name] { return value }
            reportMissing(name, entries.map(\.key), base, range)
            return nil
        case .list(let element) where element.isObject, .set(let element) where element.isObject:
            let fix = type.isSet ? "" : "; take an element first, such as [0], or all with [*]"
            report(
                .unsupportedAttribute,
                "takes the attribute '\(name)' of '\(text(base))', which is \(Mismatch.article(type))\(fix)", range)
            return nil
        default:
            report(
                .unsupportedAttribute,
                "takes the attribute '\(name)' of '\(text(base))', which is \(Mismatch.article(type))", range)
            return nil
        }
    }

    private mutating func reportMissing(_ name: String, _ names: [String], _ base: Range<Int>, _ range: Range<Int>) {
        let fix =
            Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" }
            ?? (names.isEmpty || names.count > 6 ? "" : "; it has \(names.joined(separator: ", "))")
        report(
            .unsupportedAttribute,
            "takes the attribute '\(name)' of '\(text(base))', which has none of that name\(fix)", range)
    }

    /// An element of a value; nil where it is wrong to ask for it.
    private mutating func element(
        _ key: Value, _ syntax: ExpressionSyntax, of value: Value, _ base: Range<Int>, _ range: Range<Int>
    ) -> Value? {
        if value.isNull {
            report(.nullValue, "takes the element [\(text(syntax.range))] of '\(text(base))', which is null", range)
            return nil
        }
        if key.isNull {
            report(.nullValue, "takes an element of '\(text(base))' by a key that is null", range)
            return nil
        }
        if let value = evaluator.element(key, of: value) { return value }
        let type = value.type
        if type == .dynamic || key.type == .dynamic && !type.isSet && !type.isPrimitive { return .unknown(.dynamic) }
        switch type {
        case .list(let element):
            guard let index = converted(key, .number, base, range) else { return nil }
            guard index.isKnown, let elements = value.elements else { return .unknown(element) }
            return pick(index, elements, base, range)
        case .tuple(let types):
            guard let index = converted(key, .number, base, range) else { return nil }
            guard index.isKnown else { return .unknown(.dynamic) }
            return pick(index, value.elements ?? types.map { .unknown($0) }, base, range)
        case .map(let element):
            guard let key = converted(key, .string, base, range) else { return nil }
            guard let name = key.string, let entries = value.entries else { return .unknown(element) }
            return value[name] ?? missing(name, entries.map(\.key), base, range)
        case .object(let attributes):
            guard let key = converted(key, .string, base, range) else { return nil }
            guard let name = key.string else { return .unknown(.dynamic) }
            guard let attribute = type.attribute(name) else {
                return missing(name, attributes.map(\.name), base, range)
            }
            return value[name] ?? .unknown(attribute.type)
        case .set:
            report(
                .invalidIndex,
                "takes an element of '\(text(base))', which is a set and has none by index; tolist() gives it an order",
                range)
            return nil
        default:
            report(.invalidIndex, "takes an element of '\(text(base))', which is \(Mismatch.article(type))", range)
            return nil
        }
    }

    private mutating func converted(_ key: Value, _ type: ValueType, _ base: Range<Int>, _ range: Range<Int>) -> Value?
    {
        do throws(ConversionError) {
            return try key.converted(to: type)
        } catch {
            report(.invalidIndex, "takes an element of '\(text(base))' by a wrong key: \(error.message)", range)
            return nil
        }
    }

    private mutating func pick(_ index: Value, _ elements: [Value], _ base: Range<Int>, _ range: Range<Int>) -> Value? {
        if let place = index.number?.integer, elements.indices.contains(place) { return elements[place] }
        let count = elements.isEmpty ? "no elements" : "\(elements.count) element\(elements.count == 1 ? "" : "s")"
        report(.invalidIndex, "takes the element [\(index.text)] of '\(text(base))', which has \(count)", range)
        return nil
    }

    private mutating func missing(_ key: String, _ keys: [String], _ base: Range<Int>, _ range: Range<Int>) -> Value? {
        let fix = Spelling.nearest(to: key, among: keys).map { "; did you mean \(Quoting.go($0))?" } ?? ""
        report(
            .invalidIndex, "takes the element [\(Quoting.go(key))] of '\(text(base))', which has no such key\(fix)",
            range)
        return nil
    }
}
