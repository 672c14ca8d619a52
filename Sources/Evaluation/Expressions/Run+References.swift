import Terraform

extension Run {
    /// The value of a name that nothing binds: a block of the configuration, or one of Terraform's own words.
    mutating func reference(_ root: String, _ steps: [PathStep], _ range: Range<Int>, isSplat: Bool) -> Value {
        if isTemplate {
            reportStatic(.invalidReference, "refers to '\(root)', which is not among its values", range)
            return .unknown(.dynamic)
        }
        switch root {
        case "var": return named(.variable, root, steps, range)
        case "local": return named(.local, root, steps, range)
        case "module": return named(.module, root, steps, range)
        case "each", "count", "self", "path", "terraform": return word(root, steps, range)
        case "data", "ephemeral", "resource":
            guard case .attribute(let type, _)? = steps.first, steps.count > 1,
                case .attribute(let name, let end) = steps[1]
            else {
                reportStatic(
                    .invalidReference, "refers to '\(text(steps.last?.range ?? range))', which needs a type and a name",
                    range)
                return .unknown(.dynamic)
            }
            let kind: Address.Kind = root == "data" ? .data : root == "resource" ? .resource : .ephemeral
            return node(Address(kind, type: type, name), steps[2...], end, isSplat)
        default:
            guard case .attribute(let name, let end)? = steps.first else {
                reportStatic(
                    .invalidReference,
                    "refers to '\(root)', which is no reference; that of a resource has a type and a name",
                    range)
                return .unknown(.dynamic)
            }
            return node(Address(.resource, type: root, name), steps[1...], end, isSplat)
        }
    }

    /// A variable, local or module.
    private mutating func named(_ kind: Address.Kind, _ root: String, _ steps: [PathStep], _ range: Range<Int>) -> Value
    {
        guard case .attribute(let name, let end)? = steps.first else {
            reportStatic(.invalidReference, "refers to '\(root)' without a name after it", range)
            return .unknown(.dynamic)
        }
        let address = Address(kind, name)
        guard let value = evaluator.value(of: address) else {
            reportUnknown(address, end)
            return .unknown(.dynamic)
        }
        return apply(steps[1...], to: value, end)
    }

    private mutating func reportUnknown(_ address: Address, _ range: Range<Int>) {
        let fix = evaluator.nearest(to: address).map { "; did you mean \($0)?" } ?? ""
        reportStatic(.unknownReference, "refers to \(address.text), which is not declared\(fix)", range)
    }

    /// `each.key`, `count.index`, `self`, `path.module`, `terraform.workspace`.
    private mutating func word(_ root: String, _ steps: [PathStep], _ range: Range<Int>) -> Value {
        if root == "self" {
            if let own = scope.own { return apply(steps[...], to: own, range, isStatic: true) }
            reportStatic(
                .invalidReference,
                "refers to 'self', which stands only in provisioners, connections and postconditions",
                range)
            return .unknown(.dynamic)
        }
        guard case .attribute(let name, let end)? = steps.first else {
            reportStatic(.invalidReference, "refers to '\(root)' without a name after it", range)
            return .unknown(.dynamic)
        }
        guard let names = Self.words[root], names.contains(name) else {
            let known = (Self.words[root] ?? []).map { "\(root).\($0)" }.joined(separator: ", ")
            reportStatic(.invalidReference, "refers to \(root).\(name), which there is not; there is \(known)", end)
            return .unknown(.dynamic)
        }
        let value: Value?
        switch (root, name) {
        case ("each", "key"): value = scope.each?.key
        case ("each", _): value = scope.each?.value
        case ("count", _): value = scope.count
        case ("path", "cwd"), ("terraform", "workspace"): value = .unknown(.string, symbol(root, name))
        case ("path", _): value = .string(".")
        default: value = .unknown(.bool, symbol(root, name))
        }
        guard let value else {
            let argument = root == "each" ? "for_each" : "count"
            reportStatic(.invalidReference, "refers to \(root).\(name) where there is no \(argument)", end)
            return .unknown(.dynamic)
        }
        return apply(steps[1...], to: value, end)
    }

    private func symbol(_ root: String, _ name: String) -> Symbol? {
        evaluator.symbol(Address(.terraform, root), ".\(name)")
    }

    private static let words = [
        "each": ["key", "value"], "count": ["index"], "path": ["module", "root", "cwd"],
        "terraform": ["workspace", "applying"],
    ]

    /// A resource, data source or ephemeral resource with what follows its address.
    private mutating func node(
        _ address: Address, _ steps: ArraySlice<PathStep>, _ range: Range<Int>, _ isSplat: Bool
    ) -> Value {
        guard let place = evaluator.place(of: address) else {
            if let block = scope.block, evaluator.hasScopedData(block, address) { return .unknown(.dynamic) }
            reportUnknown(address, range)
            return .unknown(.dynamic)
        }
        switch evaluator.repetition(of: place) {
        case .none:
            if case .index(_, let end)? = steps.first, steps.first?.isConstant == true {
                reportStatic(
                    .instanceKey, "takes an instance of \(address.text), which has neither count nor for_each", end)
                return .unknown(.dynamic)
            }
            return apply(steps, to: evaluator.instance(place, .none), range, isStatic: true)
        case .count(let count):
            return repeated(place, steps, range, isSplat, "count", count.map { (0..<$0).map(InstanceKey.index) })
        case .forEach(let entries, _):
            return repeated(place, steps, range, isSplat, "for_each", entries?.entries.map { .key($0.key) })
        }
    }

    private mutating func repeated(
        _ place: Int, _ steps: ArraySlice<PathStep>, _ range: Range<Int>, _ isSplat: Bool, _ argument: String,
        _ keys: [InstanceKey]?
    ) -> Value {
        let address = evaluator.configuration.blocks[place].address
        switch steps.first {
        case .attribute(let name, let end)?:
            let example = argument == "count" ? "[0]" : "[each.key]"
            reportStatic(
                .instanceKey,
                "takes the attribute '\(name)' of \(address.text), which has \(argument); "
                    + "take it of an instance, such as \(address.text)\(example).\(name)", end)
            return .unknown(.dynamic)
        case .index(let syntax, let end)?:
            let key = evaluate(syntax)
            let isCounted = argument == "count"
            guard let key = converted(key, isCounted ? .number : .string, address, end) else {
                return .unknown(.dynamic)
            }
            let instance = isCounted ? key.number?.integer.map(InstanceKey.index) : key.string.map(InstanceKey.key)
            guard let instance else {
                return apply(steps.dropFirst(), to: evaluator.someInstance(place), end, isStatic: true)
            }
            if let keys, !keys.contains(instance) {
                let wanted = keys.isEmpty ? "no instances" : "the instances \(ValueType.listed(keys.map(\.text)))"
                report(
                    .invalidIndex, "takes the instance \(instance.text) of \(address.text), which has \(wanted)", end)
                return .unknown(.dynamic)
            }
            return apply(steps.dropFirst(), to: evaluator.instance(place, instance), end, isStatic: true)
        case nil where isSplat && argument == "for_each":
            // A splat takes all of them for one element, which the configuration's own rules judge.
            return .unknown(.dynamic)
        case nil: return evaluator.allInstances(place, keys, isSplat: isSplat)
        }
    }

    private mutating func converted(_ key: Value, _ type: ValueType, _ address: Address, _ range: Range<Int>) -> Value?
    {
        if key.isNull {
            report(.nullValue, "takes an instance of \(address.text) by a key that is null", range)
            return nil
        }
        do throws(ConversionError) {
            return try key.converted(to: type)
        } catch {
            report(.instanceKey, "takes an instance of \(address.text) by a wrong key: \(error.message)", range)
            return nil
        }
    }
}
