extension Value {
    /// What Terraform's `==` says: whether both have one type and are equal; nil where that is not known.
    ///
    /// Nulls of any type are equal. Two unknown values with the same symbol are the same value.
    public func equals(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.unknown(_, let first), .unknown(_, let second)):
            return first != nil && first == second ? true : nil
        case (.unknown(let type, _), let known), (let known, .unknown(let type, _)):
            return known.isNull || type.hasDynamicParts || known.type == type ? nil : false
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.bool(let first), .bool(let second)): return first == second
        case (.number(let first), .number(let second)): return first == second
        case (.string(let first), .string(let second)): return first == second
        default: return contents(equal: other)
        }
    }

    private func contents(equal other: Value) -> Bool? {
        let (type, otherType) = (type, other.type)
        if hasUnknownType || other.hasUnknownType {
            return type.conforms(to: otherType) || otherType.conforms(to: type) ? nil : false
        }
        guard type == otherType else { return false }
        switch (self, other) {
        case (.tuple(let first), .tuple(let second)): return Self.pairwise(first, second)
        case (.list(let first, _), .list(let second, _)):
            return first.count == second.count ? Self.pairwise(first, second) : false
        case (.object(let first), .object(let second)):
            return Self.pairwise(first.map(\.value), second.map(\.value))
        case (.map(let first, _), .map(let second, _)):
            guard first.count == second.count else { return false }
            return Self.pairwise(first, second)
        case (.set(let first, _), .set(let second, _)):
            guard first.allSatisfy(\.isKnown), second.allSatisfy(\.isKnown) else { return first == second ? true : nil }
            return first.count == second.count
                && first.allSatisfy { element in second.contains { element.equals($0) == true } }
        default: return false
        }
    }

    /// Whether the type of something in it is not known yet.
    private var hasUnknownType: Bool {
        switch self {
        case .unknown(let type, _): type.hasDynamicParts
        case .list(let elements, _), .set(let elements, _), .tuple(let elements):
            elements.contains(where: \.hasUnknownType)
        case .map(let entries, _), .object(let entries): entries.contains { $0.value.hasUnknownType }
        case .null, .bool, .number, .string: false
        }
    }

    private static func pairwise(_ first: [Entry], _ second: [Entry]) -> Bool? {
        for (one, other) in zip(first, second) {
            guard one.key == other.key else { return false }
            guard let isEqual = one.value.equals(other.value) else { return nil }
            if !isEqual { return false }
        }
        return true
    }

    private static func pairwise(_ first: [Value], _ second: [Value]) -> Bool? {
        for (one, other) in zip(first, second) {
            guard let isEqual = one.equals(other) else { return nil }
            if !isEqual { return false }
        }
        return true
    }
}

extension ValueType {
    /// Whether the type is another one, or could become it once what is dynamic in the other is known.
    func conforms(to other: ValueType) -> Bool {
        switch (self, other) {
        case (_, .dynamic): true
        case (.list(let first), .list(let second)), (.set(let first), .set(let second)),
            (.map(let first), .map(let second)):
            first.conforms(to: second)
        case (.tuple(let first), .tuple(let second)):
            first.count == second.count && zip(first, second).allSatisfy { $0.conforms(to: $1) }
        case (.object(let first), .object(let second)):
            first.count == second.count
                && zip(first, second).allSatisfy { $0.name == $1.name && $0.type.conforms(to: $1.type) }
        default: self == other
        }
    }
}
