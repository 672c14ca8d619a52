import Terraform

/// In an analysis a block is a symbol, whose attributes are looked up in the document when they are asked for.
extension Evaluator {
    /// An attribute of an unknown value that has a symbol: what the document says, or else a longer symbol.
    ///
    /// Nil where the value has no symbol, or its type has no such attribute.
    func attribute(_ name: String, of value: Value) -> Value? {
        guard mode == .analysis, case .unknown(let type, let symbol?) = value else { return nil }
        let isWritten = bodies[symbol.reference] != nil
        let attributeType: ValueType
        switch type {
        case .dynamic: attributeType = .dynamic
        case .object:
            guard let attribute = type.attribute(name) else { return nil }
            attributeType = attribute.type
        case .map(let element): attributeType = element
        default: return nil
        }
        let longer = symbol.appending(".\(name)")
        guard isWritten else { return .unknown(attributeType, longer) }
        return written(name, symbol, longer, attributeType)
    }

    /// An element of an unknown value that has a symbol; nil where it has none, or the key is not known.
    func element(_ key: Value, of value: Value) -> Value? {
        guard mode == .analysis, case .unknown(let type, let symbol?) = value else { return nil }
        switch (type, key) {
        case (.map(let element), .string(let name)): return .unknown(element, symbol.appending("[\(Quoting.go(name))]"))
        case (.dynamic, .string(let name)):
            return instance(of: symbol, .key(name)) ?? .unknown(.dynamic, symbol.appending("[\(Quoting.go(name))]"))
        case (.list(let element), .number(let number)):
            return number.integer.map { .unknown(element, symbol.appending("[\($0)]")) }
        case (.dynamic, .number(let number)):
            return number.integer.map {
                instance(of: symbol, .index($0)) ?? .unknown(.dynamic, symbol.appending("[\($0)]"))
            }
        default: return nil
        }
    }

    /// An instance of the block that a symbol names as a whole; nil where it names something else.
    private func instance(of symbol: Symbol, _ key: InstanceKey) -> Value? {
        guard symbol.reference.path.isEmpty, let place = place(of: symbol.reference.address) else { return nil }
        switch repetition(of: place) {
        case .none: return nil
        case .count, .forEach: return instance(place, key)
        }
    }

    /// What the document says of an attribute, found once.
    private func written(_ name: String, _ symbol: Symbol, _ longer: Symbol, _ type: ValueType) -> Value {
        if let value = attributes[longer.reference] { return value }
        guard let (body, scope) = bodies[symbol.reference], depth < Self.depthLimit,
            attributesInProgress.insert(longer.reference).inserted
        else { return .unknown(type, longer) }
        depth += 1
        let value = find(name, body, scope, longer, type)
        depth -= 1
        attributesInProgress.remove(longer.reference)
        attributes[longer.reference] = value
        return value
    }

    private func find(_ name: String, _ body: Body, _ scope: Scope, _ symbol: Symbol, _ type: ValueType) -> Value {
        if let place = scope.block, let value = known(configuration.blocks[place], name) { return value }
        switch body[content: name] {
        case .argument(let term): return argument(term, scope, symbol, type)
        case .block(let inner): return nested([(inner, scope)], symbol, type)
        case .blocks(let bodies, let dynamic):
            var all = bodies.map { ($0, scope) }
            for block in dynamic {
                var problems: [Problem] = []
                let (scopes, isKnown) = scope.iterations(of: block, problems: &problems)
                guard isKnown else { return .unknown(type, symbol) }
                all += scopes.map { (block.content, $0) }
            }
            return nested(all, symbol, type)
        case .labelled(let blocks):
            return .object(
                of: blocks.map {
                    Value.Entry(
                        $0.label, nested($0.body, scope, symbol.appending("[\(Quoting.go($0.label))]"), .dynamic))
                })
        case nil: return .unknown(type, symbol)
        }
    }

    private func argument(_ term: Term, _ scope: Scope, _ symbol: Symbol, _ type: ValueType) -> Value {
        let value = scope.value(of: term)
        // Null is absence: the provider may choose.
        if value.isNull { return .unknown(type, symbol) }
        // What is not known of another origin is known as this attribute.
        if case .unknown(let given, nil) = value { return .unknown(type == .dynamic ? given : type, symbol) }
        if let converted = try? value.converted(to: type) { return converted }
        // A nested block may be written as an object where there may be several.
        return (try? Value.tuple([value]).converted(to: type)) ?? value
    }

    private func nested(_ bodies: [(Body, Scope)], _ symbol: Symbol, _ type: ValueType) -> Value {
        if type.isObject, let (body, scope) = bodies.first { return nested(body, scope, symbol, type) }
        return .tuple(
            bodies.enumerated().map { index, item in
                nested(item.0, item.1, symbol.appending("[\(index)]"), type.element ?? .dynamic)
            })
    }

    private func nested(_ body: Body, _ scope: Scope, _ symbol: Symbol, _ type: ValueType) -> Value {
        bodies[symbol.reference] = (body, scope)
        return .unknown(type, symbol)
    }
}
