/// A rule by its name, with what it finds: for reports that list rules beside their findings.
public struct RuleDescription: Hashable, Sendable {
    /// The rule's name as findings carry it, such as `duplicate-address`.
    public let name: String
    /// What it finds, as one sentence.
    public let summary: String

    /// Describes a rule.
    public init(_ name: String, _ summary: String) {
        self.name = name
        self.summary = summary
    }
}
