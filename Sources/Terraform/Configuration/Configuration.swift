/// A Terraform document as a value: its blocks, each with the place that declared it.
///
/// Whatever answers a question about a stack is a function of this value: ``findings()`` tells what is wrong with it,
/// ``json()`` writes it, ``Block/uses`` tells what a block refers to. A configuration comes from ``Stack/configuration()``
/// or from whoever reads a file; the rules treat both alike.
public struct Configuration: Sendable {
    /// The stack's name, shown where a finding has no position of its own.
    public let stack: String
    /// The blocks in the order in which they were declared.
    public let blocks: [Block]
    /// What was found while the stack was described.
    public let reported: [Finding]

    /// Makes a configuration.
    public init(stack: String, blocks: [Block], reported: [Finding] = []) {
        self.stack = stack
        self.blocks = blocks
        self.reported = reported
    }

    /// The number of managed resources.
    public var resourceCount: Int {
        blocks.count { $0.address.kind == .resource }
    }
}
