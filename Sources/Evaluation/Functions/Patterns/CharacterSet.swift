/// The characters that one place of a pattern matches.
struct CharacterSet: Sendable {
    private var ranges: [ClosedRange<UInt32>] = []
    private var categories: [(name: String, isNegated: Bool)] = []
    private var isNegated = false
    /// Whether letters match without regard to case.
    private var isFolded = false

    init(_ ranges: ClosedRange<UInt32>...) {
        self.ranges = ranges
    }

    static let digit = CharacterSet(0x30...0x39)
    static let space = CharacterSet(0x09...0x0A, 0x0C...0x0D, 0x20...0x20)
    static let word = CharacterSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    static let anything = CharacterSet(0...0x10FFFF)
    static let anythingButNewline = CharacterSet(0...0x09, 0x0B...0x10FFFF)

    /// The classes in brackets, such as `[:alpha:]`.
    static let posix: [String: CharacterSet] = [
        "alnum": CharacterSet(0x30...0x39, 0x41...0x5A, 0x61...0x7A), "alpha": CharacterSet(0x41...0x5A, 0x61...0x7A),
        "ascii": CharacterSet(0...0x7F), "blank": CharacterSet(0x09...0x09, 0x20...0x20),
        "cntrl": CharacterSet(0...0x1F, 0x7F...0x7F), "digit": digit, "graph": CharacterSet(0x21...0x7E),
        "lower": CharacterSet(0x61...0x7A), "print": CharacterSet(0x20...0x7E),
        "punct": CharacterSet(0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E),
        "space": CharacterSet(0x09...0x0D, 0x20...0x20), "upper": CharacterSet(0x41...0x5A), "word": word,
        "xdigit": CharacterSet(0x30...0x39, 0x41...0x46, 0x61...0x66),
    ]

    /// A character, or without regard to case all that fold to it; nil where only Unicode's tables know which.
    init?(_ scalar: Unicode.Scalar, isFolded: Bool) {
        ranges = [scalar.value...scalar.value]
        self.isFolded = isFolded
        if isFolded && !scalar.isASCII && scalar.properties.isCased { return nil }
    }

    /// The characters of a general category, such as `Lu` or `L`; nil where Unicode has no such category.
    init?(category name: String) {
        guard Self.categoryNames.contains(name) else { return nil }
        categories = [(name, false)]
    }

    private static let categoryNames: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co",
    ]

    /// All other characters.
    var negated: CharacterSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }

    /// Whether the set can be put into another one by ``insert(_:)``.
    mutating func insert(_ range: ClosedRange<UInt32>) {
        ranges.append(range)
    }

    /// Puts the characters of a set that is neither negated nor folded, or of the complement of one, into this one.
    mutating func insert(_ other: CharacterSet) {
        categories += other.categories.map { ($0.name, $0.isNegated != other.isNegated) }
        guard other.isNegated && !other.ranges.isEmpty else {
            ranges += other.ranges
            return
        }
        var next: UInt32 = 0
        for range in other.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { ranges.append(next...range.lowerBound - 1) }
            next = max(next, range.upperBound + 1)
        }
        if next <= 0x10FFFF { ranges.append(next...0x10FFFF) }
    }

    /// The set without regard to case; nil where only Unicode's tables know what that takes in.
    var folded: CharacterSet? {
        var copy = self
        copy.isFolded = true
        guard categories.isEmpty else { return nil }
        let isPlain = ranges.allSatisfy { $0.upperBound < 0x80 || $0.upperBound == 0x10FFFF && $0.lowerBound <= 0x80 }
        return isPlain ? copy : nil
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        var isInside = has(scalar.value) || !categories.isEmpty && hasCategory(scalar)
        if isFolded && !isInside { isInside = Self.folds(of: scalar.value).contains { has($0) } }
        return isInside != isNegated
    }

    private func has(_ value: UInt32) -> Bool {
        for range in ranges where range.contains(value) { return true }
        return false
    }

    private func hasCategory(_ scalar: Unicode.Scalar) -> Bool {
        let name = scalar.properties.generalCategory.shortName
        return categories.contains { name.hasPrefix($0.name) != $0.isNegated }
    }

    /// The other characters that are the same without regard to case, among them a letter of ASCII.
    private static func folds(of value: UInt32) -> [UInt32] {
        switch value {
        case 0x4B, 0x6B: [0x4B, 0x6B, 0x212A]
        case 0x53, 0x73: [0x53, 0x73, 0x17F]
        case 0x212A: [0x4B, 0x6B]
        case 0x17F: [0x53, 0x73]
        case 0x41...0x5A: [value + 32]
        case 0x61...0x7A: [value - 32]
        default: []
        }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var shortName: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .privateUse: "Co"
        case .surrogate: "Cs"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
