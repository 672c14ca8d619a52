/// A set of characters with the answers for ASCII at hand.
struct CompiledSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private let set: ScalarSet

    init(_ set: ScalarSet) {
        self.set = set
        for range in set.ranges where range.lowerBound < 128 {
            let last = min(range.upperBound, 127)
            if range.lowerBound < 64 { low |= Self.mask(range.lowerBound, min(last, 63)) }
            if last >= 64 { high |= Self.mask(max(range.lowerBound, 64) - 64, last - 64) }
        }
        if set.ignoresCase {
            let upper = high & Self.mask(1, 26)
            let lower = high & Self.mask(33, 58)
            high |= upper << 32 | lower >> 32
        }
        if !set.classes.isEmpty {
            for value in UInt8(0)..<128
            where set.classes.contains(where: { $0.contains(Unicode.Scalar(value)) }) {
                if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
            }
        }
        if set.isNegated {
            low = ~low
            high = ~high
        }
    }

    private static func mask(_ first: UInt32, _ last: UInt32) -> UInt64 {
        (UInt64.max >> UInt64(63 - (last - first))) << UInt64(first)
    }

    /// Whether a code point is in the set.
    func contains(_ value: UInt32) -> Bool {
        if value < 64 { return low >> UInt64(value) & 1 != 0 }
        if value < 128 { return high >> UInt64(value - 64) & 1 != 0 }
        return set.contains(value)
    }
}
