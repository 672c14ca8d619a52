import Terraform

/// Something that `terraform test` can assert of a plan: an invariant at one block, as a condition in Terraform's language.
struct Assertion {
    let block: Block
    /// The condition, such as `aws_kms_key.data.enable_key_rotation == true`.
    let condition: String
    /// What is wrong where it does not hold: one phrase, lower case, no final period.
    let message: String

    /// Makes an assertion about each instance of a resource's block.
    ///
    /// - Parameters:
    ///   - resource: An instance of the block, in the document itself.
    ///   - message: What is wrong where the condition does not hold.
    ///   - condition: The condition for an expression that stands for an instance.
    init(_ resource: Arguments, _ message: String, _ condition: (String) -> String) {
        block = resource.instance.block
        let address = block.address.text
        let isRepeated = block.body[content: "count"] != nil || block.body[content: "for_each"] != nil
        self.condition = isRepeated ? "alltrue([for one in \(address) : \(condition("one"))])" : condition(address)
        self.message = "\(address) \(message)"
    }
}

extension Model {
    /// The first instance of each block of a type: what is asserted of a block is asserted of all its instances.
    func blocks(_ type: String) -> [Arguments] {
        var seen: Set<Address> = []
        return all(type).filter { $0.instance.prefix.isEmpty && seen.insert($0.instance.block.address).inserted }
    }
}

extension Arguments {
    /// Whether a plan knows an argument: it is written, and with nothing that waits for apply.
    func isPlanned(_ name: String) -> Bool { !self[name].isNull && self[name].isKnown }

    /// Whether a plan knows an argument, or knows that it is not written.
    func isPlannedOrAbsent(_ name: String) -> Bool { self[name].isKnown }
}
