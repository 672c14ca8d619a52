/// A set of characters, as `[a-z_]`, `.` or `\p{L}` name it.
package struct ScalarSet: Sendable, Hashable {
    /// Inclusive ranges of code points, in the order in which they were added.
    private(set) var ranges: [ClosedRange<UInt32>] = []
    /// Classes of Unicode, with what they are compared to.
    private(set) var classes: [ClassMember] = []
    /// Everything but the ranges and classes.
    var isNegated = false
    /// Upper and lower case are the same.
    var ignoresCase = false

    /// A class of Unicode, or all characters outside it.
    struct ClassMember: Hashable, Sendable {
        let unicodeClass: UnicodeClass
        let isNegated: Bool

        func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeClass.contains(scalar) != isNegated }
    }

    /// One character.
    init(_ scalar: Unicode.Scalar, ignoresCase: Bool = false) {
        ranges = [scalar.value...scalar.value]
        self.ignoresCase = ignoresCase
    }

    init(_ ranges: ClosedRange<UInt32>..., isNegated: Bool = false) {
        self.ranges = ranges
        self.isNegated = isNegated
    }

    mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }

    mutating func insert(_ unicodeClass: UnicodeClass, isNegated: Bool) {
        classes.append(ClassMember(unicodeClass: unicodeClass, isNegated: isNegated))
    }

    /// Adds every range of ASCII outside the given ones and everything beyond ASCII: `\D`, `[:^alpha:]`.
    mutating func insertComplement(of sorted: [ClosedRange<UInt32>]) {
        var next: UInt32 = 0
        for range in sorted {
            if range.lowerBound > next { insert(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        insert(next...0x10FFFF)
    }

    /// Whether a code point is in the set.
    func contains(_ value: UInt32) -> Bool {
        (holds(value) || ignoresCase && holdsOtherCase(value)) != isNegated
    }

    private func holds(_ value: UInt32) -> Bool {
        for range in ranges where range.contains(value) { return true }
        if classes.isEmpty { return false }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return classes.contains { $0.contains(scalar) }
    }

    private func holdsOtherCase(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        // Also the other way round: the sign of the kelvin has a lower case, which has another upper case.
        let upper = Self.single(scalar.properties.uppercaseMapping)
        let lower = Self.single(scalar.properties.lowercaseMapping)
        let others = [
            upper, lower, upper.flatMap { Self.single($0.properties.lowercaseMapping) },
            lower.flatMap { Self.single($0.properties.uppercaseMapping) },
        ]
        return others.contains { $0.map { holds($0.value) } ?? false }
    }

    private static func single(_ mapping: String) -> Unicode.Scalar? {
        let scalars = mapping.unicodeScalars
        return scalars.count == 1 ? scalars.first : nil
    }
}
