/// One value that is not the same on both sides.
public struct Difference: Hashable, Sendable {
    /// Where in the block.
    public let path: Path
    /// What stood there; nil where there was nothing.
    public let before: Tree?
    /// What stands there now; nil where there is nothing.
    public let after: Tree?

    /// Makes a difference.
    public init(_ path: Path, before: Tree?, after: Tree?) {
        self.path = path
        self.before = before
        self.after = after
    }
}
