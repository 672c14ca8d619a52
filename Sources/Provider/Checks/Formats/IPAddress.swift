/// An address of IPv4 or IPv6, as Go's `net.ParseIP` reads it.
struct IPAddress: Hashable {
    /// Four or sixteen bytes.
    let bytes: [UInt8]

    var isIPv4: Bool { bytes.count == 4 }
    var isMulticast: Bool { isIPv4 ? bytes[0] & 0xF0 == 0xE0 : bytes[0] == 0xFF }

    init?(_ text: some StringProtocol) {
        guard let bytes = text.utf8.contains(UInt8(ascii: ":")) ? Self.sixteen(text) : Self.four(text)
        else {
            return nil
        }
        // An IPv4 address in the form of IPv6 is one of IPv4, as in Go.
        let isMapped =
            bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF
            && bytes[11] == 0xFF
        self.bytes = isMapped ? Array(bytes[12...]) : bytes
    }

    /// `192.0.2.1`; a leading zero is refused.
    private static func four(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard let value = number(part, most: 255), part.count == 1 || part.first != UInt8(ascii: "0")
            else {
                return nil
            }
            bytes.append(UInt8(value))
        }
        return bytes
    }

    private static func number(_ digits: some Collection<UInt8>, most: Int) -> Int? {
        if digits.isEmpty || digits.count > 5 { return nil }
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value <= most ? value : nil
    }

    /// `2001:db8::1`, also with an IPv4 address at the end.
    private static func sixteen(_ text: some StringProtocol) -> [UInt8]? {
        let text = String(text)
        var groups: [UInt8] = []
        var gap: Int?
        var rest = Substring(text)
        if rest.hasPrefix("::") {
            gap = 0
            rest = rest.dropFirst(2)
        }
        while !rest.isEmpty {
            let group = rest.prefix { $0 != ":" }
            if group.utf8.contains(UInt8(ascii: ".")) {
                guard group.endIndex == rest.endIndex, let last = four(group) else { return nil }
                groups += last
                rest = ""
                break
            }
            guard (1...4).contains(group.utf8.count), let value = UInt16(group, radix: 16),
                group.first != "+"
            else {
                return nil
            }
            groups += [UInt8(value >> 8), UInt8(value & 0xFF)]
            rest = rest[group.endIndex...]
            if rest.isEmpty { break }
            rest = rest.dropFirst()
            if rest.first == ":" {
                if gap != nil { return nil }
                gap = groups.count
                rest = rest.dropFirst()
            } else if rest.isEmpty {
                return nil
            }
        }
        if let gap {
            guard groups.count < 16 else { return nil }
            groups.insert(contentsOf: [UInt8](repeating: 0, count: 16 - groups.count), at: gap)
        }
        return groups.count == 16 ? groups : nil
    }
}

/// An address with a prefix length, as Go's `net.ParseCIDR` reads it.
struct Network {
    let address: IPAddress
    let prefixLength: Int
    /// Whether the prefix length is written in its shortest form.
    private let isShortest: Bool

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPAddress(parts[0]), !parts[1].isEmpty,
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(parts[1]),
            length <= address.bytes.count * 8
        else { return nil }
        self.address = address
        prefixLength = length
        isShortest = String(length) == parts[1]
    }

    /// Whether no bit is set behind the prefix.
    var isWithoutHost: Bool {
        isShortest
            && address.bytes.indices.allSatisfy { index in
                let kept = min(8, max(0, prefixLength - index * 8))
                return kept == 8 || address.bytes[index] & (0xFF >> UInt8(kept)) == 0
            }
    }

    /// Whether the prefix length lies within bounds.
    func suits(_ bounds: Constraints.Bounds<Int>?) -> Bool {
        prefixLength >= bounds?.minimum ?? 0 && prefixLength <= bounds?.maximum ?? 128
    }
}

/// Numbers of autonomous systems.
enum ASN {
    static func isAmazonSide(_ text: String) -> Bool {
        guard let number = Int(text) else { return false }
        return [7224, 9059, 10124, 17493].contains(number) || (64512...65534).contains(number)
            || (4_200_000_000...4_294_967_294).contains(number)
    }
}
