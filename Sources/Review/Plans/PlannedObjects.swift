import Terraform

/// The objects that a plan leads to, by address, to be taken one after the other.
struct PlannedObjects {
    private var byAddress: [String: PlannedChange] = [:]
    /// The addresses without the keys of `count` and `for_each`.
    private var families: [String: [String]] = [:]

    init(_ plan: Plan) {
        for change in plan.changes where change.mode == "managed" && change.deposed == nil && change.change.after != nil
        {
            byAddress[change.address] = change
            families[Self.withoutKeys(change.address), default: []].append(change.address)
        }
    }

    mutating func take(_ address: String) -> PlannedChange? { byAddress.removeValue(forKey: address) }

    /// What is left of the instances of a block.
    mutating func takeAll(like address: String) -> [PlannedChange] {
        (families[Self.withoutKeys(address)] ?? []).compactMap { byAddress.removeValue(forKey: $0) }
    }

    /// What nobody took, in the order of addresses.
    var rest: [PlannedChange] { byAddress.keys.sorted().compactMap { byAddress[$0] } }

    /// An address without keys: `module.a["x"].aws_vpc.b[0]` is `module.a.aws_vpc.b`.
    static func withoutKeys(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: "[")) else { return address }
        var result: [UInt8] = []
        var (isInKey, isQuoted, isEscaped) = (false, false, false)
        for byte in address.utf8 {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if byte == UInt8(ascii: "\\") { isEscaped = true }
                if byte == UInt8(ascii: "\"") { isQuoted = false }
            } else if isInKey {
                if byte == UInt8(ascii: "\"") { isQuoted = true }
                if byte == UInt8(ascii: "]") { isInKey = false }
            } else if byte == UInt8(ascii: "[") {
                isInKey = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
