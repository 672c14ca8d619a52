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

/// A top-level block with the place that declared it.
public struct Block: Sendable {
    /// The block's address.
    public let address: Address
    /// Arguments and nested blocks.
    public let body: Body
    /// Where the stack asked for it.
    public let position: SourcePosition?
    /// The line of the construct that made it; nil where the stack itself did.
    public let construct: SourcePosition?
    /// Rules of scanners that do not hold for the block.
    public let suppressions: [Suppression]

    /// Makes a block.
    public init(
        address: Address, body: Body, position: SourcePosition?, construct: SourcePosition? = nil,
        suppressions: [Suppression] = []
    ) {
        self.address = address
        self.body = body
        self.position = position
        self.construct = construct
        self.suppressions = suppressions
    }

    /// A finding about this block, with the construct's own line noted.
    public func finding(
        _ severity: Finding.Severity = .error, rule: String, _ message: String, notes: [Finding.Note] = []
    ) -> Finding {
        let made = construct.map { [Finding.Note("\(address.text) is made here", at: $0)] } ?? []
        return Finding(severity, rule: rule, message, at: position, notes: notes + made)
    }
}
