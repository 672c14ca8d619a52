/// A top-level block before it has a place: its address and contents.
public struct Declaration: Hashable, Sendable {
    /// The block's address.
    public let address: Address
    /// Arguments and nested blocks.
    public var body: Body
    /// Rules of scanners that do not hold for the block.
    public var suppressions: [Suppression]

    /// Makes a declaration.
    public init(_ address: Address, _ body: Body, suppressions: [Suppression] = []) {
        self.address = address
        self.body = body
        self.suppressions = suppressions
    }
}

/// Whatever ``Stack/add(_:file:line:column:)`` takes: a value that describes one top-level block.
public protocol Declarable: Sendable {
    /// The block that the value describes.
    var declaration: Declaration { get }
}
