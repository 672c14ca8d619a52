/// A text as it is compared: letters, symbols as single letters of their own, and wildcards.
struct Pattern: Hashable, Sendable {
    enum Element: Hashable, Sendable {
        /// A Unicode scalar.
        case letter(UInt32)
        /// A value that is equal only to itself.
        case symbol(String)
        /// `*`; in the first five parts of an ARN it stops at colons.
        case any(acrossColons: Bool)
        /// `?`.
        case one(acrossColons: Bool)
        /// A value that may be any text.
        case unknown(String)
    }

    /// What `*` and `?` mean in a text.
    enum Wildcards: Hashable, Sendable {
        /// Themselves.
        case none
        /// Any letters, one letter.
        case everywhere
        /// The same within each of the six parts of an ARN (IAM User Guide, "ARN condition operators").
        case perPartOfARN
    }

    private(set) var elements: [Element] = []
    /// Whether upper and lower case are one; the letters are lower case then.
    let foldsCase: Bool
    private(set) var hasWildcard = false
    private(set) var hasUnknown = false
    /// Whether a symbol of it may turn out to be letters that somebody has written: a ``Word``.
    private(set) var hasWord = false

    /// The value of a policy variable by its key and default, as literal text; nil where it is not known.
    typealias Variables = (_ key: String, _ fallback: String?) -> SymbolicText?

    /// Makes a pattern.
    ///
    /// - Parameters:
    ///   - text: What is written.
    ///   - wildcards: What `*` and `?` mean.
    ///   - foldsCase: Whether case plays no part.
    ///   - variables: Knows policy variables; nil where `${…}` is literal text, as in policies of version 2008-10-17.
    init(
        _ text: SymbolicText, wildcards: Wildcards = .none, foldsCase: Bool = false, variables: Variables? = nil
    ) {
        self.foldsCase = foldsCase
        elements.reserveCapacity(
            text.parts.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 + 1 } })
        var colons = 0
        for (index, part) in text.parts.enumerated() {
            switch part {
            case .text(let known):
                append(foldsCase ? known.lowercased() : known, &colons, wildcards, variables)
            case .symbol(let name):
                elements.append(.symbol(name))
                // A symbol that is all of a text is an ARN or the like, which nobody writes but by its form.
                if let word = Word(ofSymbol: name), index > 0 || word == .account || word == .region { hasWord = true }
                // A symbol that begins an ARN is a whole ARN.
                if index == 0 { colons = 5 }
            case .unknown(let name): appendUnknown(name)
            }
        }
    }

    private mutating func append(
        _ text: String, _ colons: inout Int, _ wildcards: Wildcards, _ variables: Variables?
    ) {
        // Nearly all text of policies is ASCII, in which a byte is a letter.
        var text = text
        let isPlain = text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 && ($0 != UInt8(ascii: "$") || variables == nil) }) else { return false }
            for byte in bytes { append(UInt32(byte), &colons, wildcards) }
            return true
        }
        if isPlain { return }
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "$", let variables, rest.first == "{", let end = rest.firstIndex(of: "}") {
                append(PolicyVariable(rest[rest.index(after: rest.startIndex)..<end]), variables)
                rest = rest[rest.index(after: end)...]
            } else {
                append(scalar.value, &colons, wildcards)
            }
        }
    }

    private mutating func append(_ letter: UInt32, _ colons: inout Int, _ wildcards: Wildcards) {
        switch letter {
        case UInt32(UInt8(ascii: "*")) where wildcards != .none:
            hasWildcard = true
            elements.append(.any(acrossColons: wildcards == .everywhere || colons >= 5))
        case UInt32(UInt8(ascii: "?")) where wildcards != .none:
            hasWildcard = true
            elements.append(.one(acrossColons: wildcards == .everywhere || colons >= 5))
        default:
            if letter == UInt32(UInt8(ascii: ":")) { colons += 1 }
            elements.append(.letter(letter))
        }
    }

    private mutating func append(_ variable: PolicyVariable, _ variables: Variables) {
        switch variable {
        case .letter(let letter): elements.append(.letter(letter))
        case .key(let key, let fallback):
            guard let value = variables(key, fallback) else { return appendUnknown("&{\(key)}") }
            let literal = Pattern(value, foldsCase: foldsCase)
            elements += literal.elements
            hasUnknown = hasUnknown || literal.hasUnknown
            hasWord = hasWord || literal.hasWord
        }
    }

    private mutating func appendUnknown(_ name: String) {
        hasUnknown = true
        elements.append(.unknown(name))
    }

    /// The same text with upper and lower case as one.
    var folded: Pattern {
        if foldsCase { return self }
        var text = SymbolicText([SymbolicText.Part]())
        for element in elements {
            switch element {
            case .letter(let value): text.append(.text(Unicode.Scalar(value).map { String(Character($0)) } ?? ""))
            case .symbol(let name): text.append(.symbol(name))
            case .unknown(let name): text.append(.unknown(name))
            case .any, .one: return self
            }
        }
        return Pattern(text, foldsCase: true)
    }
}

/// What stands between `${` and `}` in a policy (IAM User Guide, "IAM policy elements: Variables and tags").
enum PolicyVariable: Hashable {
    /// `${*}`, `${?}`, `${$}`: the letter itself.
    case letter(UInt32)
    /// `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`.
    case key(String, default: String?)

    init(_ text: Substring.UnicodeScalarView) {
        if text.count == 1, let only = text.first, only == "*" || only == "?" || only == "$" {
            self = .letter(only.value)
            return
        }
        let words = String(text)
        guard let comma = words.firstIndex(of: ",") else {
            self = .key(words, default: nil)
            return
        }
        let fallback = words[words.index(after: comma)...].drop { $0 == " " }
        guard fallback.count >= 2, fallback.first == "'", fallback.last == "'" else {
            self = .key(words, default: nil)
            return
        }
        self = .key(String(words[..<comma]), default: String(fallback.dropFirst().dropLast()))
    }
}
