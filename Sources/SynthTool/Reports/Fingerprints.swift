/// Numbers for findings that stay the same while lines move, so that a finding is known again in the next run.
struct Fingerprints {
    private var counts: [UInt64: Int] = [:]

    /// The fingerprint of a finding: a hash of its words, and how often the same words came before.
    mutating func next(of words: [String]) -> String {
        let hash = Self.hash(words)
        let count = counts[hash, default: 0] + 1
        counts[hash] = count
        let digits = String(hash, radix: 16)
        return "\(String(repeating: "0", count: 16 - digits.count))\(digits):\(count)"
    }

    /// FNV-1a in 64 bits, the same on every machine; Swift's own hashes differ from run to run.
    private static func hash(_ words: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words {
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }
}
