extension Value {
    /// The value as one of another type, as Terraform converts where it wants a type.
    ///
    /// Texts become numbers and bools where they say such, and the other way round; tuples become lists and sets,
    /// objects maps, and maps objects, where their elements can. Null and unknown values take on the type. Objects lose
    /// attributes that the type does not have, and get null for optional ones that they lack. What a constraint leaves
    /// open (`list(any)`) is decided by the value.
    ///
    /// - Throws: ``ConversionError`` where Terraform would refuse the value.
    public func converted(to target: ValueType) throws(ConversionError) -> Value {
        if target == .dynamic { return self }
        let given = type
        if given == target { return self }
        if given == target.withoutOptionals { return self }
        guard given.isConvertible(to: target) else {
            let (path, reason) = Mismatch.describe(given, target)
            throw ConversionError(path, reason)
        }
        return try convert(to: target, "")
    }

    /// Converts a value whose type can be converted.
    private func convert(to target: ValueType, _ path: String) throws(ConversionError) -> Value {
        if target == .dynamic { return self }
        switch (self, target) {
        case (.unknown(let type, let symbol), _):
            let result = target.withoutOptionals.filled(from: type)
            // A symbol stays the same value as long as its type may be what it was.
            return .unknown(result, symbol)
        case (.null(let type), _): return .null(target.withoutOptionals.filled(from: type))
        case (.number(let number), .string): return .string(number.text)
        case (.bool(let flag), .string): return .string(flag ? "true" : "false")
        case (.string(let text), .number): return .number(try Self.number(text, path))
        case (.string(let text), .bool): return .bool(try Self.bool(text, path))
        case (.list(let elements, let type), .list(let wanted)), (.set(let elements, let type), .list(let wanted)):
            return Self.list(try Self.convert(elements, to: wanted, path), wanted, empty: type)
        case (.list(let elements, let type), .set(let wanted)), (.set(let elements, let type), .set(let wanted)):
            return Self.makeSet(try Self.convert(elements, to: wanted, path), wanted, empty: type)
        case (.tuple(let elements), .list(let wanted)):
            let values = try Self.unify(try Self.convertAll(elements, to: wanted, path), path)
            return Self.list(values, wanted, empty: wanted)
        case (.tuple(let elements), .set(let wanted)):
            let values = try Self.unify(try Self.convertAll(elements, to: wanted, path), path)
            return Self.makeSet(values, wanted, empty: wanted)
        case (.tuple(let elements), .tuple(let wanted)):
            var result: [Value] = []
            for (index, (element, type)) in zip(elements, wanted).enumerated() {
                result.append(try element.convert(to: type, "\(path)[\(index)]"))
            }
            return .tuple(result)
        case (.map(let entries, let type), .map(let wanted)):
            return try Self.makeMap(entries, wanted, empty: type, path)
        case (.object(let entries), .map(let wanted)):
            return try Self.makeMap(entries, wanted, empty: wanted, path)
        case (.object(let entries), .object(let wanted)), (.map(let entries, _), .object(let wanted)):
            return try object(entries, wanted, path)
        default: return self
        }
    }

    private static func convert(_ elements: [Value], to type: ValueType, _ path: String) throws(ConversionError)
        -> [Value]
    {
        if type == .dynamic { return elements }
        var result: [Value] = []
        result.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            result.append(try element.convert(to: type, "\(path)[\(index)]"))
        }
        return result
    }

    /// Converts elements of several types, to their common one where the type is dynamic.
    private static func convertAll(_ elements: [Value], to type: ValueType, _ path: String) throws(ConversionError)
        -> [Value]
    {
        let common = type == .dynamic ? ValueType.unified(elements.map(\.type)) ?? .dynamic : type
        return try convert(elements, to: common, path)
    }

    /// Gives elements one type where the conversion has left them several.
    private static func unify(_ elements: [Value], _ path: String) throws(ConversionError) -> [Value] {
        let types = elements.map(\.type)
        guard let first = types.first, !types.allSatisfy({ $0 == first }) else { return elements }
        guard let type = ValueType.unified(types) else { throw Self.mixed(path) }
        let result = try convert(elements, to: type, path)
        // Null and unknown elements of no type take on that of the others.
        guard let common = result.lazy.map(\.type).first(where: { $0 != .dynamic }) else { return result }
        var settled: [Value] = []
        for element in result {
            switch element {
            case .null(.dynamic): settled.append(.null(common))
            case .unknown(.dynamic, let symbol): settled.append(.unknown(common, symbol))
            default:
                guard element.type == common else { throw Self.mixed(path) }
                settled.append(element)
            }
        }
        return settled
    }

    private static func mixed(_ path: String) -> ConversionError {
        ConversionError(path, "the elements must have one type")
    }

    private static func elementType(_ elements: [Value], _ wanted: ValueType, _ empty: ValueType) -> ValueType {
        elements.first?.type ?? (wanted == .dynamic ? empty : wanted).withoutOptionals
    }

    private static func list(_ elements: [Value], _ wanted: ValueType, empty: ValueType) -> Value {
        .list(elements, of: elementType(elements, wanted, empty))
    }

    private static func makeSet(_ elements: [Value], _ wanted: ValueType, empty: ValueType) -> Value {
        .set(of: elementType(elements, wanted, empty), elements)
    }

    private static func makeMap(_ entries: [Entry], _ wanted: ValueType, empty: ValueType, _ path: String)
        throws(ConversionError) -> Value
    {
        let values = entries.map(\.value)
        let type = wanted == .dynamic ? ValueType.unified(values.map(\.type)) ?? .dynamic : wanted
        var result: [Value] = []
        for entry in entries { result.append(try entry.value.convert(to: type, "\(path)[\(Quoting.go(entry.key))]")) }
        result = try unify(result, path)
        let element = elementType(result, wanted, empty)
        return .map(zip(entries, result).map { Entry($0.key, $1) }, of: element)
    }

    private func object(_ entries: [Entry], _ wanted: [ValueType.Attribute], _ path: String) throws(ConversionError)
        -> Value
    {
        var result: [Entry] = []
        result.reserveCapacity(wanted.count)
        for attribute in wanted {
            if let value = self[attribute.name] {
                guard value.type.isConvertible(to: attribute.type) else {
                    let (place, reason) = Mismatch.describe(value.type, attribute.type)
                    throw ConversionError("\(path).\(attribute.name)\(place)", reason)
                }
                result.append(Entry(attribute.name, try value.convert(to: attribute.type, "\(path).\(attribute.name)")))
            } else if attribute.isOptional {
                result.append(Entry(attribute.name, .null(attribute.type.withoutOptionals)))
            } else {
                throw ConversionError(path, "the map has no key \(Quoting.go(attribute.name)), which is required")
            }
        }
        return .object(result)
    }

    private static func number(_ text: String, _ path: String) throws(ConversionError) -> Number {
        guard let number = Number(parsing: text) else {
            throw ConversionError(path, "a number is required, got \(Quoting.go(text))")
        }
        return number
    }

    private static func bool(_ text: String, _ path: String) throws(ConversionError) -> Bool {
        switch text {
        case "true", "1": return true
        case "false", "0": return false
        default: break
        }
        let word = text.lowercased()
        if word == "true" || word == "false" {
            throw ConversionError(path, "a bool is required; write \"\(word)\" in lower case, not \(Quoting.go(text))")
        }
        throw ConversionError(path, "a bool is required, got \(Quoting.go(text))")
    }
}
