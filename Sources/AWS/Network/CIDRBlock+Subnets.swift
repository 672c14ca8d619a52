import Terraform

extension CIDRBlock {
    /// The block with a longer prefix at an index, counted from 0.
    ///
    /// ```swift
    /// CIDRBlock("10.0.0.0/16").subnet(prefix: 24, at: 3)  // 10.0.3.0/24
    /// ```
    ///
    /// An index that does not fit gives a block that synthesis reports.
    public func subnet(prefix: Int, at index: Int) -> CIDRBlock {
        guard let network else { return self }
        guard (network.prefix...network.family.width).contains(prefix) else {
            return invalid(
                "\"\(network.text)\" has no subnet of /\(prefix): "
                    + "a prefix is \(network.prefix) to \(network.family.width)")
        }
        let size = Network.span(prefix: prefix, of: network.family) &+ 1
        let bits = prefix - network.prefix
        let last: UInt128 = bits == 128 ? .max : (1 << UInt128(bits)) - 1
        guard index >= 0, UInt128(index) <= last else {
            let room = last == 0 ? "one fits" : "\(last + 1) fit, 0 to \(last)"
            return invalid("\"\(network.text)\" has no subnet of /\(prefix) at \(index): \(room)")
        }
        let address = network.address + size * UInt128(index)
        return CIDRBlock(Network(family: network.family, address: address, prefix: prefix))
    }

    /// The first subnets with a longer prefix, in order; one block with a mistake where so many do not fit.
    public func subnets(prefix: Int, count: Int) -> [CIDRBlock] {
        let last = subnet(prefix: prefix, at: max(0, count - 1))
        guard last.mistake == nil else { return [last] }
        return (0..<max(0, count)).map { subnet(prefix: prefix, at: $0) }
    }

    /// All subnets with a longer prefix, in order; a mistake where there are more than 4096, more than any VPC can use.
    public func subnets(prefix: Int) -> [CIDRBlock] {
        guard let network else { return [self] }
        let bits = prefix - network.prefix
        guard bits <= 12 else {
            return [invalid("\"\(network.text)\" has too many subnets of /\(prefix) to list; give their count")]
        }
        return bits < 0 ? [subnet(prefix: prefix, at: 0)] : subnets(prefix: prefix, count: 1 << bits)
    }

    /// Rows of blocks, one for each prefix, with a block for each zone, none overlapping.
    ///
    /// ```swift
    /// let rows = CIDRBlock("10.10.0.0/16").layout(prefixes: [24, 20, 24], zones: 2)
    /// // public    10.10.64.0/24  10.10.65.0/24
    /// // private   10.10.0.0/20   10.10.16.0/20
    /// // isolated  10.10.68.0/24  10.10.69.0/24
    /// ```
    ///
    /// The largest rows are placed first, so that nothing is lost to alignment. Every row leaves room for `reserving`
    /// zones: one more zone later moves no subnet, which would replace it.
    ///
    /// - Parameters:
    ///   - prefixes: The prefix of each row's blocks.
    ///   - zones: How many blocks a row gives.
    ///   - reserving: How many zones a row has room for, rounded up to a power of two; 4 as most regions have no more.
    /// - Returns: The rows in the order of the prefixes; blocks that do not fit are mistakes.
    public func layout(prefixes: [Int], zones: Int, reserving: Int = 4) -> [[CIDRBlock]] {
        guard let network else { return prefixes.map { _ in Array(repeating: self, count: zones) } }
        var slots = 1
        while slots < max(zones, reserving) { slots *= 2 }
        let order = prefixes.indices.sorted { (prefixes[$0], $0) < (prefixes[$1], $1) }
        var rows = prefixes.map { _ in [CIDRBlock]() }
        var used: UInt128 = 0
        for row in order {
            let prefix = prefixes[row]
            guard (network.prefix...network.family.width).contains(prefix) else {
                rows[row] = Array(repeating: subnet(prefix: prefix, at: 0), count: zones)
                continue
            }
            // Each row is no smaller than the next one, so that its end is aligned for the next.
            let size = Network.span(prefix: prefix, of: network.family) &+ 1
            let (room, isTooLarge) = size.multipliedReportingOverflow(by: UInt128(slots))
            guard size > 0, !isTooLarge, used <= network.span, room - 1 <= network.span - used else {
                let full = invalid(
                    "\"\(network.text)\" is too small for \(prefixes.count) rows with \(slots) zones each: "
                        + "no room is left for /\(prefix)")
                rows[row] = Array(repeating: full, count: zones)
                continue
            }
            rows[row] = (0..<zones).map {
                let address = network.address + used + size * UInt128($0)
                return CIDRBlock(Network(family: network.family, address: address, prefix: prefix))
            }
            used += room
        }
        return rows
    }

    /// The same block, or a mistake where AWS takes no such VPC or subnet: IPv4 blocks are /16 to /28.
    ///
    /// Source: Amazon VPC, "VPC CIDR blocks".
    public var checkedForVPC: CIDRBlock {
        guard let network, network.family == .ipv4, !(16...28).contains(network.prefix) else { return self }
        return invalid("\"\(network.text)\" is no block for a VPC or subnet: AWS takes /16 to /28")
    }

    private func invalid(_ message: String) -> CIDRBlock {
        CIDRBlock(Mistake(rule: "cidr-block", message))
    }
}
