/// A block of addresses in a condition, or a single address: `203.0.113.0/24`, `2001:db8::/32`, `10.0.0.1`.
struct AddressRange: Hashable, Sendable {
    let isIPv6: Bool
    let first: UInt128
    let last: UInt128

    /// Reads an address or a block; nil for any other text.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = parts.first else { return nil }
        isIPv6 = address.contains(":")
        guard let value = isIPv6 ? Self.version6(address) : Self.version4(address) else { return nil }
        let width = isIPv6 ? 128 : 32
        var length = width
        if parts.count == 2 {
            guard parts[1].utf8.count <= 3, parts[1].utf8.allSatisfy(NumberText.isDigit), let bits = Int(parts[1]),
                bits <= width
            else { return nil }
            length = bits
        }
        let mask: UInt128 = width == length ? 0 : (1 as UInt128) << UInt128(width - length) &- 1
        first = value & ~mask
        last = value | mask
    }

    /// An address.
    init(_ address: UInt128, isIPv6: Bool) {
        self.isIPv6 = isIPv6
        first = address
        last = address
    }

    /// Whether all of another range lies in this one.
    func contains(_ other: AddressRange) -> Bool {
        isIPv6 == other.isIPv6 && first <= other.first && other.last <= last
    }

    /// The first address as text.
    var text: String {
        if !isIPv6 {
            return (0..<4).map { String(UInt8(truncatingIfNeeded: first >> UInt128(24 - 8 * $0))) }.joined(
                separator: ".")
        }
        return (0..<8).map { String(UInt16(truncatingIfNeeded: first >> UInt128(112 - 16 * $0)), radix: 16) }.joined(
            separator: ":")
    }

    private static func version4(_ text: Substring) -> UInt128? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt128 = 0
        for part in parts {
            guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy(NumberText.isDigit), let byte = UInt8(part)
            else { return nil }
            value = value << 8 | UInt128(byte)
        }
        return value
    }

    private static func version6(_ text: Substring) -> UInt128? {
        var text = String(text)
        // The last 32 bits may be written as IPv4.
        if let dot = text.firstIndex(of: "."), let colon = text[..<dot].lastIndex(of: ":") {
            guard let tail = version4(text[text.index(after: colon)...]) else { return nil }
            text = text[...colon] + String(tail >> 16, radix: 16) + ":" + String(tail & 0xFFFF, radix: 16)
        }
        guard let gap = text.firstGap else { return groups(text[...]).flatMap { $0.count == 8 ? value($0) : nil } }
        let tail = text[text.index(gap, offsetBy: 2)...]
        guard let before = groups(text[..<gap]), let after = groups(tail), before.count + after.count < 8 else {
            return nil
        }
        return value(before + Array(repeating: 0, count: 8 - before.count - after.count) + after)
    }

    private static func value(_ groups: [UInt16]) -> UInt128 { groups.reduce(0) { $0 << 16 | UInt128($1) } }

    private static func groups(_ text: Substring) -> [UInt16]? {
        if text.isEmpty { return [] }
        var groups: [UInt16] = []
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard (1...4).contains(part.utf8.count), part.first != "+", let group = UInt16(part, radix: 16) else {
                return nil
            }
            groups.append(group)
        }
        return groups.count <= 8 ? groups : nil
    }
}

extension String {
    /// Where the first `::` begins.
    fileprivate var firstGap: Index? {
        var last: Index?
        for index in indices {
            if self[index] == ":" {
                if let last { return last }
                last = index
            } else {
                last = nil
            }
        }
        return nil
    }
}
