extension ValueType {
    /// The type that values of all these types can be converted to; nil where there is none.
    ///
    /// It decides the type of a list's elements, of a conditional and of `coalesce`, as Terraform's own unification does:
    /// strings before numbers and bools, maps before objects, lists before tuples. One dynamic type among several makes
    /// the result dynamic where it can be decided only once that type is known.
    public static func unified(_ types: [ValueType], isSafe: Bool = false) -> ValueType? {
        guard let first = types.first else { return nil }
        if types.allSatisfy({ $0 == first }) && !first.hasDynamicParts { return first }
        var count = (map: 0, list: 0, set: 0, object: 0, tuple: 0, dynamic: 0)
        for type in types {
            switch type {
            case .map: count.map += 1
            case .list: count.list += 1
            case .set: count.set += 1
            case .object: count.object += 1
            case .tuple: count.tuple += 1
            case .dynamic: count.dynamic += 1
            case .bool, .number, .string: break
            }
        }
        let hasDynamic = count.dynamic > 0
        let all = types.count
        switch count {
        case _ where count.map > 0 && count.map + count.dynamic == all:
            return hasDynamic ? .dynamic : unifiedElements(types, isSafe).map(ValueType.map)
        case _ where count.map > 0 && count.map + count.object + count.dynamic == all:
            if let type = unifiedAsMaps(types, isSafe) { return type }
        case _ where count.list > 0 && count.list + count.dynamic == all:
            return hasDynamic ? .dynamic : unifiedElements(types, isSafe).map(ValueType.list)
        case _ where count.list > 0 && count.list + count.tuple + count.dynamic == all:
            if let type = unifiedAsLists(types, isSafe) { return type }
        case _ where count.set > 0 && count.set + count.dynamic == all:
            return hasDynamic ? .dynamic : unifiedElements(types, isSafe).map(ValueType.set)
        case _ where count.object > 0 && count.object + count.dynamic == all:
            return hasDynamic ? .dynamic : unifiedObjects(types, isSafe)
        case _ where count.tuple > 0 && count.tuple + count.dynamic == all:
            return hasDynamic ? .dynamic : unifiedTuples(types, isSafe)
        case _ where count.object > 0 && count.tuple > 0: return nil
        default: break
        }
        return preferred(types, isSafe)
    }

    /// The first of the types, the most general ones first, that all others can be converted to.
    private static func preferred(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        for index in orderOfPreference(types) {
            let wanted = types[index]
            if types.allSatisfy({ $0.isConvertible(to: wanted, isSafe: isSafe) }) { return wanted }
        }
        return nil
    }

    private static func unifiedElements(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        unified(types.compactMap(\.element), isSafe: isSafe)
    }

    private static func unifiedAsMaps(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        guard let map = unifiedToMap(types.filter(\.isObject), isSafe),
            let type = unified(types.map { $0.isObject ? map : $0 }, isSafe: isSafe), type.isMap
        else { return nil }
        return type
    }

    private static func unifiedAsLists(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        guard let list = unifiedToList(types.filter(\.isTuple), isSafe),
            let type = unified(types.map { $0.isTuple ? list : $0 }, isSafe: isSafe), type.isList
        else { return nil }
        return type
    }

    private static func unifiedObjects(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        guard case .object(let first)? = types.first else { return nil }
        var shapes: [[Attribute]] = []
        for case .object(let attributes) in types {
            guard attributes.count == first.count, zip(attributes, first).allSatisfy({ $0.name == $1.name }) else {
                return unifiedToMap(types, isSafe)
            }
            shapes.append(attributes)
        }
        var result: [Attribute] = []
        for (index, attribute) in first.enumerated() {
            guard let type = unified(shapes.map { $0[index].type }, isSafe: isSafe) else { return nil }
            result.append(Attribute(attribute.name, type))
        }
        let type = ValueType.object(result)
        return types.allSatisfy { $0.isConvertible(to: type, isSafe: isSafe) } ? type : unifiedToMap(types, isSafe)
    }

    private static func unifiedToMap(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        var attributes: [ValueType] = []
        for case .object(let object) in types { attributes += object.map(\.type) }
        guard let element = unified(attributes, isSafe: isSafe) else { return nil }
        let type = ValueType.map(element)
        return types.allSatisfy { $0.isConvertible(to: type, isSafe: isSafe) } ? type : nil
    }

    private static func unifiedTuples(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        guard case .tuple(let first)? = types.first else { return nil }
        var shapes: [[ValueType]] = []
        for case .tuple(let elements) in types {
            guard elements.count == first.count else { return unifiedToList(types, isSafe) }
            shapes.append(elements)
        }
        var result: [ValueType] = []
        for index in first.indices {
            guard let type = unified(shapes.map { $0[index] }, isSafe: isSafe) else { return nil }
            result.append(type)
        }
        let type = ValueType.tuple(result)
        return types.allSatisfy { $0.isConvertible(to: type, isSafe: isSafe) } ? type : unifiedToList(types, isSafe)
    }

    private static func unifiedToList(_ types: [ValueType], _ isSafe: Bool) -> ValueType? {
        var elements: [ValueType] = []
        for case .tuple(let tuple) in types { elements += tuple }
        guard let element = unified(elements, isSafe: isSafe) else { return nil }
        let type = ValueType.list(element)
        return types.allSatisfy { $0.isConvertible(to: type, isSafe: isSafe) } ? type : nil
    }
}

/// Which of several types Terraform would rather have.
extension ValueType {
    /// The indexes of the types, the more general before the less general, else in their own order.
    fileprivate static func orderOfPreference(_ types: [ValueType]) -> [Int] {
        var edges = [[Int]](repeating: [], count: types.count)
        var above = [Int](repeating: 0, count: types.count)
        for first in types.indices {
            for second in types.indices.dropFirst(first + 1) {
                let order = types[first].preference(to: types[second])
                if order == 0 { continue }
                let (from, to) = order < 0 ? (first, second) : (second, first)
                edges[from].append(to)
                above[to] += 1
            }
        }
        var order = types.indices.filter { above[$0] == 0 }
        var next = 0
        while next < order.count {
            for index in edges[order[next]] {
                above[index] -= 1
                if above[index] == 0 { order.append(index) }
            }
            next += 1
        }
        return order
    }

    /// Less than zero where this type is the more general one, more than zero where the other is.
    private func preference(to other: ValueType) -> Int {
        switch (self, other) {
        case (.dynamic, .dynamic): 0
        // What is not known yet will have to become what the others are.
        case (_, .dynamic): -1
        case (.dynamic, _): 1
        case (.string, .number), (.string, .bool): -1
        case (.number, .string), (.bool, .string): 1
        case (.list(let first), .list(let second)), (.set(let first), .set(let second)),
            (.map(let first), .map(let second)):
            first.preference(to: second)
        case (.tuple, .set), (.list, .set), (.list, .tuple), (.map, .object): -1
        case (.set, .tuple), (.set, .list), (.tuple, .list), (.object, .map): 1
        case (.object(let first), .object(let second)):
            first.count == second.count && zip(first, second).allSatisfy { $0.name == $1.name }
                ? Self.preference(first.map(\.type), second.map(\.type)) : 0
        case (.tuple(let first), .tuple(let second)):
            first.count == second.count ? Self.preference(first, second) : 0
        default: 0
        }
    }

    private static func preference(_ first: [ValueType], _ second: [ValueType]) -> Int {
        let orders = zip(first, second).map { $0.preference(to: $1) }
        let (isFirst, isSecond) = (orders.contains { $0 < 0 }, orders.contains { $0 > 0 })
        return isFirst == isSecond ? 0 : isFirst ? -1 : 1
    }
}
