/// SHA-1 (FIPS 180-4).
enum SHA1 {
    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        let text = HashPadding.padded(bytes, block: 64)
        for start in stride(from: 0, to: text.count, by: 64) {
            var words = SHA2.words(of: text[start..<start + 64], as: UInt32.self)
            for index in 16..<80 {
                let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
                words.append(rotate(word, 1))
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for (index, word) in words.enumerated() {
                let mixed: (UInt32, UInt32)
                switch index / 20 {
                case 0: mixed = (b & c | ~b & d, 0x5A82_7999)
                case 1: mixed = (b ^ c ^ d, 0x6ED9_EBA1)
                case 2: mixed = (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: mixed = (b ^ c ^ d, 0xCA62_C1D6)
                }
                let sum = rotate(a, 5) &+ mixed.0 &+ e &+ mixed.1 &+ word
                (e, d, c, b, a) = (d, c, rotate(b, 30), a, sum)
            }
            state = zip(state, [a, b, c, d, e]).map { $0 &+ $1 }
        }
        return SHA2.bytes(of: state)
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}

/// SHA-256 and SHA-512 (FIPS 180-4), which differ in the size of a word and in how far words are turned.
enum SHA2 {
    static func hash256(_ bytes: [UInt8]) -> [UInt8] {
        hash(
            bytes, SHA2Constants.roots2.map { UInt32($0 >> 32) }, SHA2Constants.roots3[..<64].map { UInt32($0 >> 32) },
            turns: [[7, 18, 3], [17, 19, 10], [2, 13, 22], [6, 11, 25]])
    }

    static func hash512(_ bytes: [UInt8]) -> [UInt8] {
        hash(
            bytes, SHA2Constants.roots2, SHA2Constants.roots3,
            turns: [[1, 8, 7], [19, 61, 6], [28, 34, 39], [14, 18, 41]])
    }

    private static func hash<Word: FixedWidthInteger & UnsignedInteger>(
        _ bytes: [UInt8], _ start: [Word], _ constants: [Word], turns: [[Int]]
    ) -> [UInt8] {
        func turn(_ word: Word, _ count: Int) -> Word { word >> Word(count) | word << Word(Word.bitWidth - count) }
        func turned(_ word: Word, _ row: Int) -> Word {
            let counts = turns[row]
            let third = row < 2 ? word >> Word(counts[2]) : turn(word, counts[2])
            return turn(word, counts[0]) ^ turn(word, counts[1]) ^ third
        }
        var state = start
        let size = Word.bitWidth * 2
        let text = HashPadding.padded(bytes, block: size)
        for start in stride(from: 0, to: text.count, by: size) {
            var words = words(of: text[start..<start + size], as: Word.self)
            for index in 16..<constants.count {
                let sum = words[index - 16] &+ words[index - 7]
                words.append(sum &+ turned(words[index - 15], 0) &+ turned(words[index - 2], 1))
            }
            var now = state
            for (word, constant) in zip(words, constants) {
                let choice = now[4] & now[5] ^ ~now[4] & now[6]
                let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
                let first = now[7] &+ turned(now[4], 3) &+ choice &+ constant &+ word
                let second = turned(now[0], 2) &+ majority
                now = [first &+ second, now[0], now[1], now[2], now[3] &+ first, now[4], now[5], now[6]]
            }
            state = zip(state, now).map { $0 &+ $1 }
        }
        return Self.bytes(of: state)
    }

    static func words<Word: FixedWidthInteger>(of bytes: ArraySlice<UInt8>, as type: Word.Type) -> [Word] {
        stride(from: bytes.startIndex, to: bytes.endIndex, by: Word.bitWidth / 8).map { start in
            bytes[start..<start + Word.bitWidth / 8].reduce(0) { $0 << 8 | Word($1) }
        }
    }

    static func bytes<Word: FixedWidthInteger>(of words: [Word]) -> [UInt8] {
        words.flatMap { word in
            (0..<Word.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: word >> Word(8 * $0)) }
        }
    }
}

/// The first 64 bits after the point of the roots of the first primes, which is where SHA-2 takes its constants from.
private enum SHA2Constants {
    private static let primes: [UInt64] = {
        var primes: [UInt64] = []
        var next: UInt64 = 2
        while primes.count < 80 {
            if !primes.contains(where: { next % $0 == 0 }) { primes.append(next) }
            next += 1
        }
        return primes
    }()

    static let roots2 = primes[..<8].map { root(of: $0, power: 2) }
    static let roots3 = primes.map { root(of: $0, power: 3) }

    private static func root(of number: UInt64, power: Int) -> UInt64 {
        let target = Natural(number) << (64 * power)
        var root = Natural(0)
        for bit in (0..<69).reversed() {
            let candidate = root + Natural(1) << bit
            let product = power == 2 ? candidate * candidate : candidate * candidate * candidate
            if !(target < product) { root = candidate }
        }
        // Only what stands after the point.
        return (root - (root >> 64) << 64).uint64 ?? 0
    }
}
