import Terraform

extension Run {
    mutating func evaluate(_ syntax: ExpressionSyntax.ForSyntax, _ range: Range<Int>) -> Value {
        guard let keySyntax = syntax.key else {
            return loop(syntax.collection, syntax.keyName, syntax.valueName, condition: syntax.condition, range) {
                run, _ in run.evaluate(syntax.value)
            }
        }
        var groups: [String: [Value]] = [:]
        var isKnown = true
        let tuple = loop(syntax.collection, syntax.keyName, syntax.valueName, condition: syntax.condition, range) {
            run, isReal in
            let key = run.keyText(run.evaluate(keySyntax), keySyntax.range)
            let value = run.evaluate(syntax.value)
            guard isReal else { return value }
            guard let key else {
                isKnown = false
                return value
            }
            if groups[key] != nil && !syntax.isGrouping {
                run.report(
                    .duplicateKey,
                    "makes the key \(Quoting.go(key)) twice in a for expression; "
                        + "'...' after the value gathers the values of a key", keySyntax.range)
            } else {
                groups[key, default: []].append(value)
            }
            return value
        }
        guard isKnown, tuple.elements != nil else { return .unknown(.dynamic) }
        return .object(
            of: groups.map { Value.Entry($0.key, syntax.isGrouping ? .tuple($0.value) : $0.value[0]) })
    }

    /// A tuple of what is made of each element; unknown where the elements or the choice among them are.
    ///
    /// `make` is also told whether the element is a real one, or stands for those that are not known.
    mutating func loop(
        _ collection: ExpressionSyntax, _ keyName: String?, _ valueName: String, condition: ExpressionSyntax?,
        _ range: Range<Int>, _ make: (inout Run, Bool) -> Value
    ) -> Value {
        let value = evaluate(collection)
        if value.isNull {
            report(.nullValue, "goes through '\(text(collection.range))', which is null", collection.range)
            return .unknown(.dynamic)
        }
        if value.type.isPrimitive {
            report(
                .iteration,
                "goes through '\(text(collection.range))', which is \(Mismatch.article(value.type)) "
                    + "and no collection", collection.range)
            return .unknown(.dynamic)
        }
        let pairs = Self.pairs(of: value) ?? []
        var isConditionWrong = false
        if let condition, value.isKnown {
            // Terraform looks at the condition before any element.
            let before = problems.count
            bind(keyName, .unknown(.dynamic), valueName, .unknown(.dynamic)) { run in
                _ = run.bool(run.evaluate(condition), condition.range)
            }
            isConditionWrong = problems.count > before
        }
        var results: [Value] = []
        var isKnown = value.isKnown && !isConditionWrong
        for (key, element) in isConditionWrong ? [] : pairs {
            bind(keyName, key, valueName, element) { run in
                if let condition {
                    guard let isTaken = run.bool(run.evaluate(condition), condition.range) else {
                        isKnown = false
                        return
                    }
                    if !isTaken { return }
                }
                results.append(make(&run, true))
            }
        }
        if results.isEmpty {
            // What is made of no element is looked at all the same, for what is wrong with it whatever the elements are.
            let key: Value =
                value.type.isList || value.type.isTuple
                ? .unknown(.number) : .unknown(value.type.isSet ? .dynamic : .string)
            evaluateAside { run in
                run.bind(keyName, key, valueName, .unknown(value.type.element ?? .dynamic)) {
                    if let condition, pairs.isEmpty { _ = $0.bool($0.evaluate(condition), condition.range) }
                    _ = make(&$0, false)
                }
            }
        }
        return isKnown ? .tuple(results) : .unknown(.dynamic)
    }

    private mutating func bind(
        _ keyName: String?, _ key: Value, _ valueName: String, _ value: Value, _ work: (inout Run) -> Void
    ) {
        let outer = bound.count
        if let keyName { bound.append((keyName, key)) }
        bound.append((valueName, value))
        work(&self)
        bound.removeSubrange(outer...)
    }

    /// Keys and elements of a known collection; nil where it is unknown.
    static func pairs(of value: Value) -> [(Value, Value)]? {
        switch value {
        case .list(let elements, _), .tuple(let elements): elements.enumerated().map { (.count($0), $1) }
        case .set(let elements, _): elements.map { ($0, $0) }
        case .map(let entries, _), .object(let entries): entries.map { (.string($0.key), $0.value) }
        default: nil
        }
    }
}
