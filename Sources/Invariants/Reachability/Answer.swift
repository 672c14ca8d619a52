/// Three-valued truth: what holds for certain, what does not, and what only the values known at apply decide.
///
/// It orders as `closed < unknown < open`. The hops of one path are joined with `and`: one closed hop closes the path.
/// Several paths, or several rules of which one is enough, are joined with `or`.
public enum Answer: Int, Sendable, Hashable, Comparable {
    case closed
    case unknown
    case open

    /// Closed before unknown, unknown before open.
    public static func < (left: Answer, right: Answer) -> Bool { left.rawValue < right.rawValue }

    /// Open only if both are; closed as soon as one is.
    public func and(_ other: Answer) -> Answer { min(self, other) }

    /// Open as soon as one is; closed only if both are.
    public func or(_ other: Answer) -> Answer { max(self, other) }
}
