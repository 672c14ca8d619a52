public import Terraform

/// One thing on a path that lets a packet pass or not.
public struct Hop: Hashable, Sendable {
    /// What kind of thing it is, such as `security group`; stable, for programs that read the answer.
    public let kind: String
    /// Whether it lets the packet pass.
    public let answer: Answer
    /// What it is and why it answers so: one phrase, lower case, no final period.
    public let text: String
    /// The address of the resource that decides; nil where there is none.
    public let address: String?
    /// Where that is written: the Swift line, or the line of the JSON file.
    public let position: SourcePosition?
}

/// A way from the source to the target.
public struct ReachPath: Hashable, Sendable {
    /// The hops in order, up to the first closed one.
    public let hops: [Hop]

    /// Closed by one closed hop; else unknown by one unknown hop.
    public let answer: Answer

    /// The hop that closes the path, or the first that leaves it unknown; nil where it is open.
    public var deciding: Hop? { answer == .open ? nil : hops.first { $0.answer == answer } ?? hops.last }
}
