/// How far values are followed. What is larger counts as unknown, so that a small document cannot make endless work of
/// values that hold each other many times over.
enum Limits {
    /// Values within a value, eight bytes of text counting as one of them.
    static let size = 500_000
    /// Bytes of one text.
    static let text = 2 << 20
    /// Expressions that are evaluated to answer one question.
    static let steps = 200_000
}

extension Value {
    /// Whether the value is larger than ``Limits/size``.
    var isTooLarge: Bool {
        var rest = Limits.size
        return !fits(&rest)
    }

    private func fits(_ rest: inout Int) -> Bool {
        rest -= 1
        switch self {
        case .string(let text):
            rest -= text.utf8.count / 8
            return rest >= 0
        case .list(let elements, _), .set(let elements, _), .tuple(let elements):
            for element in elements where !element.fits(&rest) { return false }
            return rest >= 0
        case .map(let entries, _), .object(let entries):
            for entry in entries {
                rest -= entry.key.utf8.count / 8
                if !entry.value.fits(&rest) { return false }
            }
            return rest >= 0
        case .null, .unknown, .bool, .number: return rest >= 0
        }
    }
}
