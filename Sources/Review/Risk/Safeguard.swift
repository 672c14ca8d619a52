import Invariants

/// An argument that protects something, with the order of its values from weak to strong.
struct Safeguard: Sendable {
    /// What it is about, as tables group it.
    enum Subject: String, Sendable, CaseIterable {
        case deletion = "deletion protection"
        case backup = "backup and retention"
        case encryption
        case access = "public access"
        case transport = "TLS"
        case audit = "records of what happens"
        case capacity = "zones and capacity"
        case alarm = "alarms"
    }

    /// How values compare.
    enum Order: Sendable {
        /// True is safer.
        case on
        /// False is safer.
        case off
        /// More is safer.
        case more
        /// More is safer, and 0 means for ever.
        case moreOrEver
        /// Having a value is safer.
        case present
        /// From the weakest to the strongest; a word that is not named is not judged.
        case words([String])
        /// A version of TLS within the word, such as that of a security policy.
        case tlsVersion
        /// A year and month at the end of the word; the newer, the stronger.
        case dated
        /// Ranges of addresses: the fewer of the internet's, the safer.
        case ranges
        /// A nested block that protects while it is there, each one of them.
        case kept
    }

    let subject: Subject
    let risk: Risk
    let order: Order
    /// The last names of the path, without indexes: `point_in_time_recovery.enabled`.
    let path: [String]
    /// The types it is about; empty for all.
    let types: Set<String>

    init(_ subject: Subject, _ risk: Risk, _ order: Order, _ path: String, _ types: Set<String> = []) {
        self.subject = subject
        self.risk = risk
        self.order = order
        self.path = path.split(separator: ".").map(String.init)
        self.types = types
    }

    /// The safeguard that a path of a type is; nil for ordinary arguments.
    static func find(_ names: [String], of type: String) -> Safeguard? {
        guard let last = names.last, let candidates = byLastName[last] else { return nil }
        return candidates.first { guardian in
            (guardian.types.isEmpty || guardian.types.contains(type)) && names.count >= guardian.path.count
                && names.suffix(guardian.path.count).elementsEqual(guardian.path)
        }
    }

    /// Whether a name is the last one of a safeguard's path.
    static func isName(_ name: String) -> Bool { byLastName[name] != nil }

    private static let byLastName = Dictionary(grouping: all) { $0.path.last ?? "" }
        // Those that name types or a longer path come before those that name none.
        .mapValues {
            $0.sorted { ($0.types.isEmpty ? 1 : 0, -$0.path.count) < ($1.types.isEmpty ? 1 : 0, -$1.path.count) }
        }

    /// How strong a value is; nil where that cannot be told.
    func strength(of tree: Tree?) -> Double? {
        let value = tree.flatMap { $0 == .null ? nil : $0.revealed }
        switch order {
        case .on: return value.map { $0.flag.map { $0 ? 1 : 0 } } ?? 0
        case .off: return value.map { $0.flag.map { $0 ? 0 : 1 } } ?? 1
        case .more: return value?.numeric
        case .moreOrEver: return (value?.numeric ?? (value == nil ? 0 : nil)).map { $0 == 0 ? .infinity : $0 }
        case .present: return value.map { $0.isEmpty ? 0 : 1 } ?? 0
        case .words(let words):
            guard let text = value?.literal else { return value == nil ? -1 : nil }
            return words.firstIndex { $0.lowercased() == text.lowercased() }.map(Double.init)
        case .tlsVersion: return value?.literal.map(TLSPolicy.strength)
        case .dated: return value?.literal.flatMap(TLSPolicy.date)
        case .ranges: return value?.literal.flatMap(Self.closedness)
        case .kept: return nil
        }
    }

    /// The strength than which nothing is weaker.
    var weakest: Double {
        switch order {
        case .on, .off, .present, .words, .more, .moreOrEver, .dated, .ranges, .kept: 0
        case .tlsVersion: -1
        }
    }

    /// 0 for ranges with addresses of the internet, more for others.
    private static func closedness(_ range: String) -> Double? {
        IPNetwork(range).map { $0.hasPublicAddress ? 0 : 1 }
    }
}
