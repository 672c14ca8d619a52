/// A top-level block with the place that declared it.
public struct Block: Sendable {
    /// The block's address.
    public let address: Address
    /// Arguments and nested blocks.
    public let body: Body
    /// Where the stack asked for it, or where its name stands in the file it was read from.
    public let position: SourcePosition?
    /// The line of the construct that made it; nil where the stack itself did.
    public let construct: SourcePosition?
    /// Rules of scanners that do not hold for the block.
    public let suppressions: [Suppression]
    /// The JSON that it was read from; nil for a block of a stack in Swift.
    public let source: BlockSource?

    /// Makes a block.
    public init(
        address: Address, body: Body, position: SourcePosition?, construct: SourcePosition? = nil,
        suppressions: [Suppression] = [], source: BlockSource? = nil
    ) {
        self.address = address
        self.body = body
        self.position = position
        self.construct = construct
        self.suppressions = suppressions
        self.source = source
    }

    /// The same block with other contents, in the same place.
    public func with(_ body: Body) -> Block {
        Block(
            address: address, body: body, position: position, construct: construct, suppressions: suppressions,
            source: source)
    }

    /// Where an argument or nested block stands, as precisely as is known: in JSON its key, for a stack the block's line.
    ///
    /// - Parameters:
    ///   - path: The path that findings name, such as `ingress[0].cidr_blocks`.
    ///   - text: A text within the argument's value, such as a reference, whose own place is wanted.
    public func position(of path: String, mentioning text: String? = nil) -> SourcePosition? {
        source?.position(of: path, mentioning: text) ?? position
    }

    /// Where an argument of the block is set for the second time; nil where it is not.
    ///
    /// In JSON a nested block may stand there in several pieces, and an argument may not. Without a provider's schema
    /// objects behind a repeated key are taken for blocks; whoever knows better asks here.
    public func secondPosition(of argument: String) -> SourcePosition? {
        source?.positions(of: argument).dropFirst().first
    }

    /// A finding about this block, with the construct's own line noted.
    ///
    /// - Parameters:
    ///   - severity: An error stops synthesis, a warning does not.
    ///   - rule: The rule's name.
    ///   - message: What is wrong; it names the argument's path and the block's address.
    ///   - path: The argument that should change; the block itself where nil.
    ///   - text: A text within the argument's value that should change.
    ///   - notes: Other places that explain the finding.
    public func finding(
        _ severity: Finding.Severity = .error, rule: String, _ message: String, at path: String? = nil,
        mentioning text: String? = nil, notes: [Finding.Note] = []
    ) -> Finding {
        let made = construct.map { [Finding.Note("\(address.text) is made here", at: $0)] } ?? []
        let place = path.map { position(of: $0, mentioning: text) } ?? position
        return Finding(severity, rule: rule, message, at: place, notes: notes + made)
    }
}
