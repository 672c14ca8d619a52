import Terraform

extension MarkRun {
    /// The marking of a name with what follows it, or of an expression with attributes and indexes.
    mutating func path(_ syntax: ExpressionSyntax) -> Marking {
        let (base, steps) = syntax.unfolded
        guard case .name(let root) = base.kind else { return follow(steps[...], from: marking(of: base)) }
        if let marking = boundMarking(root) { return follow(steps[...], from: marking) }
        return reference(root, steps[...])
    }

    private mutating func reference(_ root: String, _ steps: ArraySlice<PathStep>) -> Marking {
        switch root {
        case "var": return named(.variable, steps)
        case "local": return named(.local, steps)
        case "module", "each", "count", "self", "path", "terraform": return Marking()
        case "data": return node(.data, steps)
        case "ephemeral": return node(.ephemeral, steps)
        case "resource": return node(.resource, steps)
        default: return node(.resource, type: root, steps)
        }
    }

    private mutating func named(_ kind: Address.Kind, _ steps: ArraySlice<PathStep>) -> Marking {
        guard case .attribute(let name, _)? = steps.first else { return Marking() }
        return follow(steps.dropFirst(), from: evaluator.marking(of: Address(kind, name)))
    }

    private mutating func node(_ kind: Address.Kind, _ steps: ArraySlice<PathStep>) -> Marking {
        guard case .attribute(let type, _)? = steps.first else { return Marking() }
        return node(kind, type: type, steps.dropFirst())
    }

    private mutating func node(_ kind: Address.Kind, type: String, _ steps: ArraySlice<PathStep>) -> Marking {
        guard case .attribute(let name, _)? = steps.first else { return Marking() }
        let address = Address(kind, type: type, name)
        guard let place = evaluator.place(of: address) else { return Marking() }
        let marking = evaluator.marking(of: address)
        let rest = steps.dropFirst()
        if marking.isEmpty { return marking }
        switch evaluator.repetition(of: place) {
        case .none: return follow(rest, from: marking)
        case .count(let count):
            if case .index? = rest.first { return follow(rest.dropFirst(), from: marking) }
            var all = Marking(address.kind == .ephemeral ? .ephemeral : [])
            for index in 0..<(count ?? 0) { all.set(.index(index), marking) }
            return all
        case .forEach(let entries, _):
            if case .index? = rest.first { return follow(rest.dropFirst(), from: marking) }
            var all = Marking(address.kind == .ephemeral ? .ephemeral : [])
            for entry in entries?.entries ?? [] { all.set(.name(entry.key), marking) }
            return all
        }
    }

    private mutating func follow(_ steps: ArraySlice<PathStep>, from start: Marking) -> Marking {
        var marking = start
        for step in steps {
            switch step {
            case .attribute(let name, _): marking = marking.part(.name(name)) ?? Marking()
            case .index(let key, _): marking = element(of: marking, key)
            }
        }
        return marking
    }

    private mutating func element(of whole: Marking, _ key: ExpressionSyntax) -> Marking {
        let value = value(of: key)
        var marking: Marking
        switch value {
        case .string(let name): marking = whole.part(.name(name)) ?? Marking()
        case .number(let number):
            marking = number.integer.flatMap { whole.part(.index($0)) } ?? Marking()
        // Which element it is, is not known: only what all of them have is sure.
        default: marking = whole.part(.index(-1)) ?? Marking()
        }
        // A key marks what it leads to, except the name of an object's attribute.
        if value.type == .number { marking.own.formUnion(self.marking(of: key).all) }
        return marking
    }

    /// `base[*].name`: a value that is no list counts as a list of one.
    mutating func splat(_ base: ExpressionSyntax, _ steps: ArraySlice<ExpressionSyntax.SplatStep>) -> Marking {
        let whole = marking(of: base)
        var result = Marking(whole.own)
        if whole.isEmpty { return result }
        let value = value(of: base)
        if let elements = value.elements {
            for index in elements.indices { result.set(.index(index), splatted(whole.part(.index(index)), steps)) }
        } else if value.type.isSequence {
            if let each = splatted(whole.part(.index(-1)), steps) { result.setEvery(each) }
        } else if value.isKnown && !value.isNull {
            result.set(.index(0), splatted(whole, steps))
        }
        return result
    }

    private mutating func splatted(_ start: Marking?, _ steps: ArraySlice<ExpressionSyntax.SplatStep>) -> Marking? {
        guard var marking = start else { return nil }
        for step in steps {
            switch step {
            case .attribute(let name): marking = marking.part(.name(name)) ?? Marking()
            case .index(let key): marking = element(of: marking, key)
            case .splat: return Marking(marking.own)
            }
        }
        return marking
    }
}
