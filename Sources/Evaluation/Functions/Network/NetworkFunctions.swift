extension Function {
    /// Functions of IP networks.
    static let networkFunctions: [Function] = [
        Function("cidrnetmask", [.string("prefix")], .string) { arguments, type throws(FunctionError) in
            let network = try IPNetwork(text(arguments[0]), argument: 0)
            if network.isMapped { return .unknown(type) }
            if network.width == 128 { throw FunctionError(0, "an IPv6 network has no netmask") }
            return .string(IPNetwork.text(of: IPNetwork.mask(network.prefix, 32), 32))
        },
        Function("cidrhost", [.string("prefix"), .number("hostnum")], .string) {
            arguments, type throws(FunctionError) in
            let number = try integer(arguments[1], argument: 1)
            let network = try IPNetwork(text(arguments[0]), argument: 0)
            if network.isMapped { return .unknown(type) }
            let highest = network.last - network.address
            let distance = UInt128(number < 0 ? -(number + 1) : number)
            if distance > highest {
                throw FunctionError(1, "\(network.text) has no host number \(number)")
            }
            let host = number < 0 ? highest - distance : distance
            return .string(IPNetwork.text(of: network.address | host, network.width))
        },
        Function("cidrsubnet", [.string("prefix"), .number("newbits"), .number("netnum")], .string) {
            arguments, type throws(FunctionError) in
            let bits = try integer(arguments[1], argument: 1)
            let number = try integer(arguments[2], argument: 2)
            let network = try IPNetwork(text(arguments[0]), argument: 0)
            if network.isMapped || bits < 0 || number < 0 { return .unknown(type) }
            guard bits <= network.width - network.prefix else {
                throw FunctionError(1, "\(network.text) cannot be extended by \(bits) bits")
            }
            let prefix = network.prefix + bits
            if bits < 63, number >= 1 << bits {
                throw FunctionError(2, "\(bits) bits have no network number \(number)")
            }
            let address = network.address | UInt128(number) << UInt128(network.width - prefix)
            return .string(IPNetwork(address: address, prefix: prefix, width: network.width).text)
        },
        Function("cidrsubnets", [.string("prefix")], variadic: .number("newbits"), .list(.string)) {
            arguments, type throws(FunctionError) in
            let network = try IPNetwork(text(arguments[0]), argument: 0)
            if network.isMapped { return .unknown(type) }
            return .list(try subnets(network, arguments).map { .string($0.text) }, of: .string)
        },
    ]

    /// Networks one after the other, each at the first address that suits its size.
    private static func subnets(_ network: IPNetwork, _ arguments: [Value]) throws(FunctionError) -> [IPNetwork] {
        var result: [IPNetwork] = []
        // The next free address; nil beyond the last one there is.
        var free: UInt128? = network.address
        for index in arguments.indices.dropFirst() {
            let bits = try integer(arguments[index], argument: index)
            guard (1...32).contains(bits), bits <= network.width - network.prefix else {
                throw FunctionError(index, "\(network.text) cannot be extended by \(bits) bits")
            }
            let prefix = network.prefix + bits
            let size = UInt128(1) << UInt128(network.width - prefix)
            let next = free
            let start = next.map { ($0 &+ (size - 1)) & ~(size - 1) }
            // Terraform looks for the address after the one before, of which there is none before 0.0.0.0.
            guard let next, let start, start >= next, start <= network.last, network.address > 0 || !result.isEmpty
            else {
                throw FunctionError(index, "\(network.text) has no room left for a /\(prefix)")
            }
            let subnet = IPNetwork(address: start, prefix: prefix, width: network.width)
            result.append(subnet)
            let (following, overflow) = subnet.last.addingReportingOverflow(1)
            free = overflow || following > IPNetwork.mask(network.width, network.width) ? nil : following
        }
        return result
    }
}
