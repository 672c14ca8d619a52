extension Natural {
    /// Quotient and remainder by the way one learns at school, in base 2³² (Knuth, "The Art of Computer Programming",
    /// volume 2, algorithm D); the divisor must not be zero.
    func quotientAndRemainder(dividingBy divisor: Natural) -> (quotient: Natural, remainder: Natural) {
        if self < divisor { return (Natural(0), self) }
        if divisor.words.count == 1 {
            var quotient = self
            let remainder = quotient.divide(by: divisor.words[0])
            return (quotient, Natural(UInt64(remainder)))
        }
        let shift = divisor.words[divisor.words.count - 1].leadingZeroBitCount
        let under = (divisor << shift).words
        var over = (self << shift).words
        let count = under.count
        while over.count <= words.count { over.append(0) }
        var quotient = [UInt32](repeating: 0, count: over.count - count)
        let (top, next) = (UInt64(under[count - 1]), UInt64(under[count - 2]))
        for place in quotient.indices.reversed() {
            let head = UInt64(over[place + count]) << 32 | UInt64(over[place + count - 1])
            var digit = head / top
            var rest = head % top
            while digit >> 32 != 0 || digit * next > rest << 32 | UInt64(over[place + count - 2]) {
                digit -= 1
                rest += top
                if rest >> 32 != 0 { break }
            }
            var borrow: Int64 = 0
            var carry: UInt64 = 0
            for index in 0..<count {
                carry += digit * UInt64(under[index])
                let difference = Int64(over[place + index]) - borrow - Int64(carry & 0xFFFF_FFFF)
                over[place + index] = UInt32(truncatingIfNeeded: difference)
                borrow = difference < 0 ? 1 : 0
                carry >>= 32
            }
            let difference = Int64(over[place + count]) - borrow - Int64(carry)
            over[place + count] = UInt32(truncatingIfNeeded: difference)
            if difference < 0 {
                digit -= 1
                var sum: UInt64 = 0
                for index in 0..<count {
                    sum += UInt64(over[place + index]) + UInt64(under[index])
                    over[place + index] = UInt32(truncatingIfNeeded: sum)
                    sum >>= 32
                }
                over[place + count] = UInt32(truncatingIfNeeded: UInt64(over[place + count]) + sum)
            }
            quotient[place] = UInt32(truncatingIfNeeded: digit)
        }
        return (Natural(words: quotient), Natural(words: Array(over[..<count])) >> shift)
    }
}
