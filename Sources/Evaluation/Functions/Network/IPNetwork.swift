/// A network of IP addresses, as Terraform's CIDR functions read it.
struct IPNetwork {
    /// The first address; those of IPv4 have 32 bits.
    let address: UInt128
    /// The number of bits that all addresses share.
    let prefix: Int
    /// 32 or 128.
    let width: Int

    init(address: UInt128, prefix: Int, width: Int) {
        self.width = width
        self.prefix = prefix
        self.address = address & Self.mask(prefix, width)
    }

    /// Reads `10.0.0.0/8` or `fd00::/56`; bits beyond the prefix are dropped.
    init(_ text: String, argument: Int) throws(FunctionError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let prefix = Self.decimal(parts[1]) else {
            throw FunctionError(argument, "\(Quoting.go(text)) is no CIDR block such as 10.0.0.0/16")
        }
        let isLong = parts[0].utf8.contains(UInt8(ascii: ":"))
        guard let address = isLong ? Self.longAddress(parts[0]) : Self.shortAddress(parts[0]) else {
            throw FunctionError(argument, "\(Quoting.go(String(parts[0]))) is no IP address")
        }
        let width = isLong ? 128 : 32
        guard prefix <= width else {
            throw FunctionError(argument, "\(Quoting.go(text)) has more than \(width) bits in its prefix")
        }
        self.init(address: address, prefix: prefix, width: width)
    }

    static func mask(_ prefix: Int, _ width: Int) -> UInt128 {
        let ones = width == 128 ? UInt128.max : (UInt128(1) << UInt128(width)) - 1
        return prefix >= width ? ones : ones & ~((UInt128(1) << UInt128(width - prefix)) &- 1)
    }

    /// The last address.
    var last: UInt128 { address | Self.mask(width, width) & ~Self.mask(prefix, width) }

    /// Whether an IPv6 network is one of IPv4 addresses in disguise, which Go prints in its own way.
    var isMapped: Bool { width == 128 && address >> 32 == 0xFFFF }

    var text: String { "\(Self.text(of: address, width))/\(prefix)" }

    private static func decimal(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), text.utf8.count < 8 else { return nil }
        return Int(text)
    }

    /// Zeros in front are no octal numbers here.
    private static func shortAddress(_ text: Substring) -> UInt128? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt128 = 0
        for part in parts {
            guard let byte = decimal(part), byte <= 255 else { return nil }
            address = address << 8 | UInt128(byte)
        }
        return address
    }

    private static func longAddress(_ text: Substring) -> UInt128? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        var groups: [[UInt128]] = []
        for (index, half) in halves.enumerated() {
            guard let group = self.groups(half, mayEndShort: index == halves.count - 1) else { return nil }
            groups.append(group)
        }
        let count = groups.reduce(0) { $0 + $1.count }
        if halves.count == 1 ? count != 8 : count > 7 { return nil }
        if halves.count == 2 { groups[0] += Array(repeating: 0, count: 8 - count) }
        return groups.joined().reduce(0) { $0 << 16 | $1 }
    }

    private static func groups(_ text: Substring, mayEndShort: Bool) -> [UInt128]? {
        if text.isEmpty { return [] }
        var groups: [UInt128] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, mayEndShort, part.utf8.contains(UInt8(ascii: ".")) {
                guard let address = shortAddress(part) else { return nil }
                groups += [address >> 16, address & 0xFFFF]
                continue
            }
            guard part.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
                let group = UInt128(part, radix: 16), group <= 0xFFFF
            else { return nil }
            groups.append(group)
        }
        return groups
    }

    /// An address as Go prints it: the longest run of zero groups becomes `::`.
    static func text(of address: UInt128, _ width: Int) -> String {
        if width == 32 {
            return [24, 16, 8, 0].map { String(address >> UInt128($0) & 0xFF) }.joined(separator: ".")
        }
        let groups = (0..<8).map { Int(truncatingIfNeeded: address >> UInt128(112 - 16 * $0) & 0xFFFF) }
        var best = 0..<0
        var index = 0
        while index < 8 {
            var end = index
            while end < 8, groups[end] == 0 { end += 1 }
            if end - index > best.count { best = index..<end }
            index = max(end, index + 1)
        }
        let text: (ArraySlice<Int>) -> String = { $0.map { String($0, radix: 16) }.joined(separator: ":") }
        if best.count < 2 { return text(groups[...]) }
        return text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
    }
}
