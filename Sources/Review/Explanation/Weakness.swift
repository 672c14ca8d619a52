/// Where the higher of two environments is weaker than the lower one.
public struct Weakness: Hashable, Sendable {
    /// A setting's name, or a block's address.
    public let subject: String
    /// The argument; empty where it is about the whole.
    public let path: String
    /// What is wrong: one phrase, lower case, no final period.
    public let message: String
    /// What it can come to.
    public let risk: Risk
}
