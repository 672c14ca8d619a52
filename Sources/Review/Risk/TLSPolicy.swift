/// The names of security policies, by which services say what TLS they speak.
///
/// CloudFront: `TLSv1.2_2021`; Elastic Load Balancing: `ELBSecurityPolicy-FS-1-1-2019-08`, `…-TLS13-1-2-Ext2-2021-06`; API
/// Gateway: `TLS_1_2`; OpenSearch: `Policy-Min-TLS-1-0-2019-07`; Transfer Family: `TransferSecurityPolicy-2024-01`.
enum TLSPolicy {
    /// The lowest version that a policy allows, by the words in its name, and within a version how much more it allows
    /// (Elastic Load Balancing, "Security policies": `Res` restricts, `Ext` extends the ciphers).
    static func strength(_ name: String) -> Double {
        let words = words(of: name)
        if words.first?.hasPrefix("SSL") == true { return 0 }
        var version = 1.0
        for (word, next) in zip(words, words.dropFirst()) where word == "1" || word.hasSuffix("V1") {
            // What follows `TLS13` says what is allowed at least, which the policy's own date never looks like.
            guard next.utf8.count == 1, let minor = Double(next) else { continue }
            version += minor / 10
            break
        }
        let ciphers: [String: Double] = ["RES": 0.01, "EXT": -0.01, "EXT0": -0.01, "EXT1": -0.01, "EXT2": -0.02]
        return version + (words.lazy.compactMap { ciphers[$0] }.first ?? 0)
    }

    /// The year and month at the end of a name, such as `2024-01`.
    static func date(_ name: String) -> Double? {
        let words = words(of: name).suffix(2)
        guard words.count == 2, let year = words.first.flatMap({ Int($0) }),
            let month = words.last.flatMap({ Int($0) }),
            (2000..<2100).contains(year), (1...12).contains(month)
        else { return nil }
        return Double(year * 12 + month)
    }

    private static func words(of name: String) -> [String] {
        name.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
