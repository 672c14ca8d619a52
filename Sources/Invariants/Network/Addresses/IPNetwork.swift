/// The two address families; a packet is of one of them, and so is each rule that names addresses.
public enum IPFamily: Hashable, Sendable {
    case v4
    case v6

    var bits: Int { self == .v4 ? 32 : 128 }

    /// The highest address.
    var last: UInt128 { self == .v4 ? UInt128(UInt32.max) : UInt128.max }
}

/// A network in CIDR notation, `10.0.0.0/16` or `2001:db8::/32`; a single address is one of full length.
public struct IPNetwork: Hashable, Sendable {
    /// Whose addresses they are.
    public let family: IPFamily
    /// The lowest address.
    public let first: UInt128
    /// How many leading bits are fixed.
    public let length: Int

    /// Makes a network; bits after the prefix are cleared, as AWS does.
    public init(_ family: IPFamily, _ address: UInt128, length: Int) {
        self.family = family
        self.length = min(max(length, 0), family.bits)
        let free = family.bits - self.length
        first = free >= 128 ? 0 : (address >> UInt128(free)) << UInt128(free)
    }

    /// The highest address.
    public var last: UInt128 {
        let free = family.bits - length
        return free >= 128 ? UInt128.max : first + ((UInt128(1) << UInt128(free)) - 1)
    }

    /// Reads a network or a single address; nil where the text is neither.
    public init?(_ text: String) {
        var text = text[...]
        var length: Int?
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let digits = text[text.index(after: slash)...]
            guard digits.utf8.count <= 3, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits)
            else { return nil }
            length = number
            text = text[..<slash]
        }
        let family: IPFamily = text.utf8.contains(UInt8(ascii: ":")) ? .v6 : .v4
        let value = family == .v4 ? Self.address4(text).map({ UInt128($0) }) : Self.address6(text)
        guard let address = value else { return nil }
        if let length, length > family.bits { return nil }
        self.init(family, address, length: length ?? family.bits)
    }

    private static func address4(_ text: Substring) -> UInt32? {
        var address: UInt32 = 0
        var octet: UInt32 = 0
        var digits = 0
        var dots = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                guard digits > 0, dots < 3 else { return nil }
                address = address << 8 | octet
                (octet, digits, dots) = (0, 0, dots + 1)
            } else {
                guard byte >= 0x30, byte <= 0x39, digits < 3 else { return nil }
                octet = octet * 10 + UInt32(byte - 0x30)
                digits += 1
                if octet > 255 { return nil }
            }
        }
        return dots == 3 && digits > 0 ? address << 8 | octet : nil
    }

    /// An address in groups of 16 bits, one run of zeros left out, the last 32 bits perhaps in dots (RFC 4291, 2.2).
    private static func address6(_ text: Substring) -> UInt128? {
        guard text.utf8.count <= 45 else { return nil }
        let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        var parts: [[UInt16]] = []
        for half in halves {
            var groups: [UInt16] = []
            if !half.isEmpty {
                for group in half.split(separator: ":", omittingEmptySubsequences: false) {
                    if group.utf8.contains(UInt8(ascii: ".")) {
                        guard let address = address4(group) else { return nil }
                        groups += [UInt16(address >> 16), UInt16(address & 0xFFFF)]
                    } else {
                        guard (1...4).contains(group.utf8.count), let value = UInt16(group, radix: 16) else {
                            return nil
                        }
                        groups.append(value)
                    }
                }
            }
            parts.append(groups)
        }
        let count = parts.reduce(0) { $0 + $1.count }
        guard halves.count == 2 ? count < 8 : count == 8 else { return nil }
        let groups = parts[0] + Array(repeating: 0, count: 8 - count) + (parts.count == 2 ? parts[1] : [])
        return groups.reduce(UInt128(0)) { $0 << 16 | UInt128($1) }
    }
}

extension IPNetwork {
    /// The network in CIDR notation; groups of an IPv6 address are written out, leading zeros left out.
    public var text: String {
        switch family {
        case .v4:
            "\((0..<4).map { String(UInt8(truncatingIfNeeded: first >> UInt128(24 - $0 * 8))) }.joined(separator: "."))/\(length)"
        case .v6:
            "\((0..<8).map { String(UInt16(truncatingIfNeeded: first >> UInt128(112 - $0 * 16)), radix: 16) }.joined(separator: ":"))/\(length)"
        }
    }
}
