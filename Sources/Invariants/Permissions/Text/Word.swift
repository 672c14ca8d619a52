/// What a symbol within a text may turn out to be, where people know and write it, too.
///
/// An ID that AWS makes up is nobody's to write. The number of the account, the name of the region, and names that
/// Terraform makes up of a prefix may stand in a policy as letters; whether they are the same only apply knows.
enum Word: Hashable {
    /// An account's number: twelve digits.
    case account
    /// One of those digits.
    case digit
    /// A region's name.
    case region
    /// One letter or digit that AWS chooses.
    case character
    /// A name, also with slashes; no other resource has it.
    case name

    /// What a symbol may be; nil for one that is equal to itself alone.
    init?(ofSymbol name: String) {
        switch name {
        case "region": self = .region
        case _ where name.hasPrefix("region of "): self = .region
        case _ where name.hasPrefix("data.aws_caller_identity."): self = .account
        case _ where name.hasSuffix("]"): if name.contains(Self.characterMark) { self = .character } else { return nil }
        case _ where name.hasSuffix("id") || name.hasSuffix("arn"): return nil
        default: self = .name
        }
    }

    private static let characterMark = ".arn_suffix["

    /// Six letters and digits that AWS adds to a name, such as those of a secret's ARN.
    static func characters(of address: String) -> SymbolicText {
        SymbolicText((0..<6).map { .symbol("\(address)\(characterMark)\($0)]") })
    }

    /// Whether it is of any length.
    var isMany: Bool { self == .region || self == .name }

    /// Whether a letter may be, or be within, such a word.
    func takes(_ letter: UInt32) -> Bool {
        guard letter < 0x80 else { return self == .name }
        let byte = UInt8(letter)
        switch self {
        case .account, .digit: return NumberText.isDigit(byte)
        case .region: return NumberText.isDigit(byte) || byte >= 0x61 && byte <= 0x7A || byte == UInt8(ascii: "-")
        case .character: return NumberText.isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        case .name: return byte != UInt8(ascii: ":")
        }
    }
}
