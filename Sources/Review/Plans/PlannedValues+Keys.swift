import Terraform

// Most values of a plan stay as they are, byte by byte; only the others are worth a look.
extension PlannedValues {
    /// The arguments that may differ before and after.
    var changedKeys: Set<String>? {
        Self.keys(before, after) { key in afterUnknown?.hasMark(key) == true }?.union(unknownKeys)
    }

    /// The arguments of which nothing is known, which need not be among the values.
    private var unknownKeys: [String] {
        (afterUnknown?.members).map { $0.filter { $0.value.bool == true }.map(\.key) } ?? []
    }

    /// The arguments whose values after may differ from those of another plan.
    func changedKeys(since other: PlannedValues) -> Set<String>? {
        Self.keys(other.after, after) { key in
            !Self.isSame(afterUnknown?[key], other.afterUnknown?[key])
                || !Self.isSame(afterSensitive?[key], other.afterSensitive?[key])
        }?.union(Set(unknownKeys).symmetricDifference(other.unknownKeys))
    }

    private static func isSame(_ first: JSONValue?, _ second: JSONValue?) -> Bool {
        switch (first, second) {
        case (nil, nil): true
        case (let one?, let other?): one.isIdentical(to: other)
        default: false
        }
    }

    /// The keys of two objects whose values are not the same bytes, and those that `isMarked` names.
    private static func keys(
        _ before: JSONValue?, _ after: JSONValue?, _ isMarked: (String) -> Bool
    ) -> Set<String>? {
        guard let before, let after, before.kind == .object, after.kind == .object else { return nil }
        var keys: Set<String> = []
        var rest = after.members
        for member in before.members {
            // Terraform writes both in one order; what stands elsewhere is looked for.
            let here = rest.next()
            let value = here.flatMap { $0.name.isIdentical(to: member.name) ? $0.value : nil } ?? after[member.key]
            let key = member.key
            if value?.isIdentical(to: member.value) != true || isMarked(key) { keys.insert(key) }
        }
        for member in after.members where !keys.contains(member.key) {
            let key = member.key
            if before[key] == nil || isMarked(key) { keys.insert(key) }
        }
        return keys
    }
}

extension JSONValue {
    /// Whether a part has a mark other than `false` or nothing.
    fileprivate func hasMark(_ key: String) -> Bool {
        guard let mark = self[key] else { return bool == true }
        switch mark.kind {
        case .bool: return mark.bool == true
        case .array: return !mark.elements.isEmpty
        case .object: return !mark.members.isEmpty
        default: return false
        }
    }
}
