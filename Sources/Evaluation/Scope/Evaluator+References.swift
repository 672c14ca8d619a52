public import Terraform

extension Evaluator {
    /// The value of a reference that is but an attribute of a block that is not repeated; nil where it is not so simple,
    /// or something is wrong with it.
    func plainValue(of reference: Reference) -> Value? {
        let address = reference.address
        switch address.kind {
        case .variable, .local: return reference.path.isEmpty ? value(of: address) : nil
        case .resource, .data, .ephemeral: break
        default: return nil
        }
        guard let place = place(of: address), let name = Self.singleAttribute(reference.path),
            case .none = repetition(of: place)
        else { return nil }
        let type: ValueType
        if let object = self.type(of: place) {
            guard let attribute = object.attribute(name) else { return nil }
            type = attribute.type
        } else {
            type = .dynamic
        }
        if mode == .validation { return .unknown(type) }
        let block = configuration.blocks[place]
        if let value = known(block, name) { return value }
        // Most attributes are not in the document, or are plain texts in it.
        switch block.body[content: name] {
        case nil: return .unknown(type, Symbol(reference))
        case .argument(.string(let text)) where type == .string || type == .dynamic: return .string(text)
        default: return attribute(name, of: instance(place, .none))
        }
    }

    /// The name of an attribute of a block that is not repeated; nil where a reference is not so simple.
    public func plainAttribute(of reference: Reference) -> String? {
        switch reference.address.kind {
        case .resource, .data, .ephemeral: break
        default: return nil
        }
        guard let place = place(of: reference.address), case .none = repetition(of: place) else { return nil }
        return Self.singleAttribute(reference.path)
    }

    /// The name in `.name`; nil where there is more or less.
    private static func singleAttribute(_ path: String) -> String? {
        var path = path
        let isSingle = path.withUTF8 { bytes in
            guard bytes.count > 1, bytes[0] == UInt8(ascii: ".") else { return false }
            var offset = 1
            while offset < bytes.count {
                if bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: "[") { return false }
                offset += 1
            }
            return true
        }
        return isSingle ? String(path.utf8.dropFirst()) : nil
    }

    /// The value of a variable, local or module; nil where there is none of that name.
    func value(of address: Address) -> Value? {
        guard let place = place(of: address) else { return nil }
        let body = configuration.blocks[place].body
        switch address.kind {
        case .variable: return value(of: address) { variable(address, body) }
        case .local:
            guard let term = body["value"] else { return .unknown(.dynamic) }
            return value(of: address) { moduleScope.value(of: term) }
        default: return .unknown(.dynamic, symbol(address))
        }
    }

    private func variable(_ address: Address, _ body: Body) -> Value {
        let constraint = Self.constraint(body["type"])
        let unknown = Value.unknown(constraint.type.withoutOptionals, symbol(address))
        guard mode == .analysis, let term = body["default"] else { return unknown }
        return (try? constraint.value(of: moduleScope.value(of: term))) ?? unknown
    }

    /// The constraint that a variable's `type` says; any type where it says none or a wrong one.
    private static func constraint(_ term: Term?) -> TypeConstraint {
        switch term {
        case .verbatim(let inner): constraint(inner)
        case .string(let text), .code(let text): (try? TypeConstraint(parsing: text)) ?? .any
        default: .any
        }
    }

    /// Whether a check has a data source of its own at an address.
    func hasScopedData(_ place: Int, _ address: Address) -> Bool {
        guard address.kind == .data, case .labelled(let types) = configuration.blocks[place].body[content: "data"]
        else {
            return false
        }
        return types.contains { $0.label == address.type && $0.body[content: address.name] != nil }
    }

    /// The object that an instance of a block is.
    func instance(_ place: Int, _ key: InstanceKey) -> Value {
        let block = configuration.blocks[place]
        let type = type(of: place) ?? .dynamic
        guard mode == .analysis else { return .unknown(type) }
        let reference = Reference(block.address, key.text)
        if bodies[reference] == nil { bodies[reference] = (block.body, scope(in: place, key)) }
        return .unknown(type, Symbol(reference))
    }

    /// An instance whose key is not known.
    func someInstance(_ place: Int) -> Value {
        .unknown(type(of: place) ?? .dynamic)
    }

    /// All instances of a repeated block: a tuple or object of them, as Terraform has it.
    func allInstances(_ place: Int, _ keys: [InstanceKey]?, isSplat: Bool) -> Value {
        let address = configuration.blocks[place].address
        guard let keys else {
            // Behind a splat it is a list in any case; elsewhere it may be a tuple, which converts otherwise.
            if isSplat, case .count = repetition(of: place), let type = type(of: place) {
                return .unknown(.list(type))
            }
            return .unknown(.dynamic, symbol(address))
        }
        if case .count = repetition(of: place) { return .tuple(keys.map { instance(place, $0) }) }
        return .object(
            of: keys.map { key in
                if case .key(let name) = key { return Value.Entry(name, instance(place, key)) }
                return Value.Entry("", instance(place, key))
            })
    }

    /// What `self` is in a block.
    func ownValue(of place: Int, in scope: Scope) -> Value {
        if let each = scope.each, let key = each.key.string { return instance(place, .key(key)) }
        if let index = scope.count?.number?.integer { return instance(place, .index(index)) }
        if case .none = repetition(of: place) { return instance(place, .none) }
        return someInstance(place)
    }
}
