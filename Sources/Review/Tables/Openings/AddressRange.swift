/// A range of IP addresses in CIDR notation.
struct AddressRange: Hashable, Sendable {
    let isVersion6: Bool
    private let network: UInt128
    private let length: Int

    /// Reads `10.0.0.0/8` or `2001:db8::/32`; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = Int(parts[1]) else { return nil }
        isVersion6 = parts[0].contains(":")
        guard let address = isVersion6 ? Self.version6(parts[0]) : Self.version4(parts[0]) else { return nil }
        let bits = isVersion6 ? 128 : 32
        guard (0...bits).contains(length) else { return nil }
        self.length = length
        network = length == 0 ? 0 : address >> UInt128(bits - length)
    }

    private static func version4(_ text: Substring) -> UInt128? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        var address: UInt128 = 0
        for part in parts {
            guard let part else { return nil }
            address = address << 8 | UInt128(part)
        }
        return address
    }

    private static func version6(_ text: Substring) -> UInt128? {
        var halves = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if let gap = text.firstRange(of: "::") {
            let first = text[..<gap.lowerBound].split(separator: ":").map(String.init)
            let second = text[gap.upperBound...].split(separator: ":").map(String.init)
            guard first.count + second.count < 8 else { return nil }
            halves = first + Array(repeating: "0", count: 8 - first.count - second.count) + second
        }
        guard halves.count == 8 else { return nil }
        var address: UInt128 = 0
        for half in halves {
            guard let part = UInt16(half, radix: 16) else { return nil }
            address = address << 16 | UInt128(part)
        }
        return address
    }

    /// Whether every address of another range is in this one.
    func contains(_ other: AddressRange) -> Bool {
        isVersion6 == other.isVersion6 && length <= other.length
            && (length == 0 || other.network >> UInt128(other.length - length) == network)
    }

    /// Whether addresses of the range are reached over the internet (RFC 1918, RFC 4193).
    var isPublic: Bool {
        !Self.privateRanges.contains { $0.contains(self) }
    }

    private static let privateRanges = [
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7",
        "fe80::/10",
    ].compactMap { AddressRange($0) }
}
