public import Terraform

extension Evaluator {
    /// The instances that Terraform makes of a block, each with its key and the scope of its expressions.
    ///
    /// Nil where their number or keys are known only when Terraform runs, or are more than 2,000. A block without `count`
    /// and `for_each` has one instance.
    public func instances(of block: Block) -> [(key: InstanceKey, scope: Scope)]? {
        guard let place = place(of: block.address) else { return [(.none, moduleScope)] }
        switch repetition(of: place) {
        case .none: return [(.none, Scope(self, block: place))]
        case .count(nil), .forEach(nil, _): return nil
        case .count(let count?): return (0..<count).map { (.index($0), scope(in: place, .index($0))) }
        case .forEach(let entries?, _):
            return entries.entries.map { (.key($0.key), scope(in: place, .key($0.key))) }
        }
    }

    /// The scope of one instance of a block.
    func scope(in place: Int, _ key: InstanceKey) -> Scope {
        var scope = scope(in: place)
        switch (key, repetition(of: place)) {
        case (.index(let index), .count): scope.count = .integer(index)
        case (.key(let key), .forEach(let entries, let element)):
            let value = entries?.entries.first { $0.key == key }?.value
            scope.each = (.string(key), value ?? .unknown(element ?? .dynamic))
        default: break
        }
        return scope
    }
}

extension Scope {
    /// What is wrong with a block's `count` or `for_each`: a list where a map is wanted, a count that is no number.
    ///
    /// What is wrong with the expression itself is among the problems too.
    public func repetitionProblems(of body: Body) -> [Problem] {
        var problems: [Problem] = []
        let scope = evaluator.moduleScope
        if let term = body["count"] {
            let value = scope.value(of: term, problems: &problems)
            if problems.isEmpty, let message = Self.countMessage(value) {
                problems.append(Problem(.repetition, message))
            }
        }
        if let term = body["for_each"] {
            let start = problems.count
            let value = scope.value(of: term, problems: &problems)
            if problems.count == start, let message = Self.forEachMessage(value) {
                problems.append(Problem(.repetition, message))
            }
        }
        return problems
    }

    private static func countMessage(_ value: Value) -> String? {
        if value.isNull { return "is null, where a whole number is required" }
        do throws(ConversionError) {
            guard let number = try value.converted(to: .number).number else { return nil }
            if number < Number(0) { return "is \(number.text), where a number of instances is required" }
            return number.isWhole ? nil : "is \(number.text), where a whole number is required"
        } catch {
            return "is \(Mismatch.article(value.type)), where a whole number is required"
        }
    }

    private static func forEachMessage(_ value: Value) -> String? {
        if value.isNull { return "is null, where a map or a set of strings is required" }
        switch value.type {
        case .dynamic, .map, .object: return nil
        case .set(let element):
            if element != .string && element != .dynamic && value.elements?.isEmpty != true {
                return "is a set of \(element.text), where a map or a set of strings is required"
            }
            return value.elements?.contains(where: \.isNull) == true ? "holds null, which is no key" : nil
        case .list, .tuple:
            return
                "is \(Mismatch.article(value.type)), where a map or a set of strings is required; toset() makes it one"
        default: return "is \(Mismatch.article(value.type)), where a map or a set of strings is required"
        }
    }

    /// The scopes of a dynamic block's contents, one for each element where they are known.
    ///
    /// Where they are not, it is one scope whose iterator has an unknown key and value, and `isKnown` is false.
    public func iterations(of block: DynamicBlock, problems: inout [Problem]) -> (scopes: [Scope], isKnown: Bool) {
        let value = value(of: block.forEach, problems: &problems)
        if value.isNull {
            problems.append(Problem(.nullValue, "is null, where a list, set or map is required"))
        } else if value.type.isPrimitive {
            problems.append(
                Problem(.iteration, "is \(Mismatch.article(value.type)), where a list, set or map is required"))
        }
        let pairs: [(Value, Value)]? =
            switch value {
            case .map(let entries, _), .object(let entries): entries.map { (.string($0.key), $0.value) }
            case .set(let elements, _): elements.map { ($0, $0) }
            case .list(let elements, _), .tuple(let elements): elements.enumerated().map { (.integer($0), $1) }
            default: nil
            }
        guard let pairs, pairs.count <= Repetition.limit else {
            return ([iteration(block, .unknown(.dynamic), .unknown(value.type.element ?? .dynamic))], false)
        }
        return (pairs.map { iteration(block, $0, $1) }, true)
    }

    private func iteration(_ block: DynamicBlock, _ key: Value, _ value: Value) -> Scope {
        binding(block.iterator, to: .object([Value.Entry("key", key), Value.Entry("value", value)]))
    }
}
