/// A whole number of any size, zero or more: the digits behind ``BigFloat``.
struct Natural: Hashable, Sendable {
    /// The number in base 2³², least first, without leading zeros; empty is zero.
    private(set) var words: [UInt32]

    init(_ value: UInt64) {
        words = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
        trim()
    }

    init(words: [UInt32]) {
        self.words = words
        trim()
    }

    /// The number that decimal digits say, as ASCII bytes.
    init(digits: some Collection<UInt8>) {
        words = []
        var chunk: UInt32 = 0
        var factor: UInt32 = 1
        for digit in digits {
            chunk = chunk * 10 + UInt32(digit & 0x0F)
            factor *= 10
            if factor == 1_000_000_000 {
                multiply(by: factor, adding: chunk)
                chunk = 0
                factor = 1
            }
        }
        if factor > 1 { multiply(by: factor, adding: chunk) }
    }

    /// The number that digits of a base say, most significant first.
    init(digits: [UInt8], base: UInt32) {
        words = []
        for digit in digits { multiply(by: base, adding: UInt32(digit)) }
    }

    /// Five to a power.
    static func five(to power: Int) -> Natural {
        var result = Natural(1)
        var rest = power
        while rest >= 13 {
            result.multiply(by: 1_220_703_125, adding: 0)
            rest -= 13
        }
        for _ in 0..<rest { result.multiply(by: 5, adding: 0) }
        return result
    }

    var isZero: Bool { words.isEmpty }

    /// How many bits it takes; zero takes none.
    var bitCount: Int {
        guard let last = words.last else { return 0 }
        return words.count * 32 - last.leadingZeroBitCount
    }

    var trailingZeroBitCount: Int {
        guard let first = words.firstIndex(where: { $0 != 0 }) else { return 0 }
        return first * 32 + words[first].trailingZeroBitCount
    }

    func bit(_ index: Int) -> Bool {
        let word = index / 32
        return word < words.count && words[word] >> UInt32(index % 32) & 1 == 1
    }

    /// The number where it fits.
    var uint64: UInt64? {
        guard words.count <= 2 else { return nil }
        return UInt64(words.first ?? 0) | UInt64(words.count > 1 ? words[1] : 0) << 32
    }

    private mutating func trim() {
        while words.last == 0 { words.removeLast() }
    }

    private mutating func multiply(by factor: UInt32, adding summand: UInt32) {
        var carry = UInt64(summand)
        for index in words.indices {
            let product = UInt64(words[index]) * UInt64(factor) + carry
            words[index] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { words.append(UInt32(carry)) }
    }

    /// Divides by a small number and gives back the remainder.
    mutating func divide(by divisor: UInt32) -> UInt32 {
        var remainder: UInt64 = 0
        for index in words.indices.reversed() {
            let dividend = remainder << 32 | UInt64(words[index])
            words[index] = UInt32(dividend / UInt64(divisor))
            remainder = dividend % UInt64(divisor)
        }
        trim()
        return UInt32(remainder)
    }

    /// The decimal digits as numbers, most significant first; none for zero.
    var decimalDigits: [UInt8] {
        var rest = self
        var digits: [UInt8] = []
        while !rest.isZero {
            var chunk = rest.divide(by: 1_000_000_000)
            for _ in 0..<9 where !rest.isZero || chunk > 0 {
                digits.append(UInt8(chunk % 10))
                chunk /= 10
            }
        }
        return digits.reversed()
    }

    /// The text in a base from 2 to 36; `0` for zero.
    func text(base: UInt32) -> String {
        if isZero { return "0" }
        var rest = self
        var digits: [UInt8] = []
        while !rest.isZero {
            let digit = UInt8(rest.divide(by: base))
            digits.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
        }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }
}

extension Natural: Comparable {
    static func < (left: Natural, right: Natural) -> Bool {
        if left.words.count != right.words.count { return left.words.count < right.words.count }
        for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
            return left.words[index] < right.words[index]
        }
        return false
    }

    static func + (left: Natural, right: Natural) -> Natural {
        var result: [UInt32] = []
        var carry: UInt64 = 0
        for index in 0..<max(left.words.count, right.words.count) {
            carry += index < left.words.count ? UInt64(left.words[index]) : 0
            carry += index < right.words.count ? UInt64(right.words[index]) : 0
            result.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        result.append(UInt32(carry))
        return Natural(words: result)
    }

    /// The difference; the first number must not be less than the second.
    static func - (left: Natural, right: Natural) -> Natural {
        var result = left.words
        var borrow: Int64 = 0
        for index in result.indices {
            var difference = Int64(result[index]) - borrow
            difference -= index < right.words.count ? Int64(right.words[index]) : 0
            borrow = difference < 0 ? 1 : 0
            result[index] = UInt32(truncatingIfNeeded: difference)
        }
        return Natural(words: result)
    }

    static func * (left: Natural, right: Natural) -> Natural {
        var result = [UInt32](repeating: 0, count: left.words.count + right.words.count)
        for (index, word) in left.words.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.words.enumerated() {
                carry += UInt64(word) * UInt64(other) + UInt64(result[index + offset])
                result[index + offset] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            result[index + right.words.count] = UInt32(carry)
        }
        return Natural(words: result)
    }

    static func << (number: Natural, count: Int) -> Natural {
        if number.isZero || count == 0 { return number }
        let (whole, rest) = (count / 32, UInt64(count % 32))
        var result = [UInt32](repeating: 0, count: whole)
        var carry: UInt64 = 0
        for word in number.words {
            carry |= UInt64(word) << rest
            result.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        result.append(UInt32(carry))
        return Natural(words: result)
    }

    static func >> (number: Natural, count: Int) -> Natural {
        let (whole, rest) = (count / 32, UInt64(count % 32))
        guard whole < number.words.count else { return Natural(0) }
        var result: [UInt32] = []
        for index in whole..<number.words.count {
            let high = index + 1 < number.words.count ? UInt64(number.words[index + 1]) : 0
            result.append(UInt32(truncatingIfNeeded: (high << 32 | UInt64(number.words[index])) >> rest))
        }
        return Natural(words: result)
    }
}
