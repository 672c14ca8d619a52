import Terraform

/// Which blocks have anything to do with sensitive variables, directly or by what they refer to.
final class SecretUses {
    private let secrets: Secrets
    private let blocks: [Address: Block]
    private var known: [Address: Bool] = [:]

    init(_ configuration: Configuration, _ secrets: Secrets) {
        self.secrets = secrets
        blocks =
            secrets.isEmpty
            ? [:] : Dictionary(configuration.blocks.map { ($0.address, $0) }) { first, _ in first }
    }

    /// Whether a sensitive variable decides anything in the block of an address.
    func reach(_ address: Address) -> Bool {
        if secrets.isEmpty { return false }
        if let known = known[address] { return known }
        var seen: Set<Address> = [address]
        var next = [address]
        while let one = next.popLast() {
            guard let block = blocks[one] else { continue }
            for item in block.body.items where secrets.decide(item.content) {
                known[address] = true
                return true
            }
            for use in block.uses where seen.insert(use.reference.address).inserted {
                next.append(use.reference.address)
            }
        }
        known[address] = false
        return false
    }

    /// Whether a sensitive variable decides anything of an expression.
    func reach(_ code: String) -> Bool {
        if secrets.isEmpty { return false }
        if secrets.decide(.code(code)) { return true }
        var body = Body()
        body["value"] = .code(code)
        return Block(address: Address(.local, "value"), body: body, position: nil).uses.contains {
            reach($0.reference.address)
        }
    }
}
