import Terraform

extension CIDRBlock {
    /// Parses a block; text that is none is kept as a mistake.
    public init(_ text: String) {
        do throws(Problem) {
            self.init(try Network(parsing: text))
        } catch {
            self.init(Mistake(rule: "cidr-block", "\"\(text)\" is no CIDR block: \(error.reason)"))
        }
    }

    fileprivate struct Problem: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }
    }
}

extension CIDRBlock.Network {
    fileprivate init(parsing text: String) throws(CIDRBlock.Problem) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let family: CIDRBlock.Family = parts[0].contains(":") ? .ipv6 : .ipv4
        let address = family == .ipv4 ? try Self.ipv4(parts[0]) : try Self.ipv6(parts[0])
        guard parts.count > 1 else {
            throw CIDRBlock.Problem("the prefix length is missing; \"\(text)/\(family.width)\" is this one address")
        }
        guard parts.count == 2, let prefix = Self.number(parts[1]), prefix <= family.width else {
            throw CIDRBlock.Problem("the prefix length is 0 to \(family.width)")
        }
        let network = address & ~Self.span(prefix: prefix, of: family)
        self.init(family: family, address: network, prefix: prefix)
        guard network == address else {
            throw CIDRBlock.Problem("the address has bits behind the prefix; the network is \"\(self.text)\"")
        }
    }

    /// Digits alone: `Int` would also take a sign.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }

    private static func ipv4(_ text: Substring) throws(CIDRBlock.Problem) -> UInt128 {
        let octets = text.split(separator: ".", omittingEmptySubsequences: false)
        guard octets.count == 4 else { throw CIDRBlock.Problem("an IPv4 address has four numbers, as in 10.0.0.0") }
        var address: UInt128 = 0
        for octet in octets {
            guard let value = number(octet), value <= 255 else {
                throw CIDRBlock.Problem("\"\(octet)\" is not a number from 0 to 255")
            }
            // "010" is 8 for some programs and 10 for others; the provider refuses it.
            guard octet.count == 1 || octet.first != "0" else {
                throw CIDRBlock.Problem("\"\(octet)\" has a leading zero")
            }
            address = address << 8 | UInt128(value)
        }
        return address
    }

    private static func ipv6(_ text: Substring) throws(CIDRBlock.Problem) -> UInt128 {
        let halves = halves(of: text)
        let front = try groups(halves.front)
        let back = try groups(halves.back ?? "")
        let missing = 8 - front.count - back.count
        guard halves.back == nil ? missing == 0 : missing > 0 else {
            throw CIDRBlock.Problem("an IPv6 address has eight groups, or fewer and \"::\" once")
        }
        let all = front + [UInt128](repeating: 0, count: missing) + back
        return all.reduce(0) { $0 << 16 | $1 }
    }

    /// What stands before and after the first `::`; nothing after where there is none.
    private static func halves(of text: Substring) -> (front: Substring, back: Substring?) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix("::") {
                return (text[..<index], text[index...].dropFirst(2))
            }
            index = text.index(after: index)
        }
        return (text, nil)
    }

    private static func groups(_ text: Substring) throws(CIDRBlock.Problem) -> [UInt128] {
        guard !text.isEmpty else { return [] }
        var groups: [UInt128] = []
        for group in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard (1...4).contains(group.count), group.allSatisfy(\.isHexDigit), let value = UInt128(group, radix: 16)
            else { throw CIDRBlock.Problem("\"\(group)\" is not a group of one to four hexadecimal digits") }
            groups.append(value)
        }
        return groups
    }

    /// The network as AWS writes it; IPv6 in the short form of RFC 5952.
    var text: String {
        let address = family == .ipv4 ? ipv4Text : ipv6Text
        return "\(address)/\(prefix)"
    }

    private var ipv4Text: String {
        [24, 16, 8, 0].map { String(address >> UInt128($0) & 0xFF) }.joined(separator: ".")
    }

    private var ipv6Text: String {
        let groups = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(16 * (7 - $0))) }
        let hex = groups.map { String($0, radix: 16) }
        let zeros = Self.longestZeros(groups)
        guard zeros.count > 1 else { return hex.joined(separator: ":") }
        let front = hex[..<zeros.lowerBound].joined(separator: ":")
        return front + "::" + hex[zeros.upperBound...].joined(separator: ":")
    }

    private static func longestZeros(_ groups: [UInt16]) -> Range<Int> {
        var longest = 0..<0
        var start: Int?
        for (index, group) in (groups + [1]).enumerated() {
            if group == 0 {
                start = start ?? index
            } else if let first = start {
                if index - first > longest.count { longest = first..<index }
                start = nil
            }
        }
        return longest
    }
}
