/// A rule of a scanner that does not hold for one block, and why: for whoever reviews the stack, and for the scanner.
///
/// ```swift
/// stack.add(
///     LBListener("http", …).suppressing(.checkov("CKV_AWS_2", because: "it only redirects to HTTPS")))
/// // "//": ["checkov:skip=CKV_AWS_2:it only redirects to HTTPS"]
/// ```
/// It stands in the document as a comment of the block, in the words that the scanner uses in comments itself. Terraform
/// passes over it (Terraform, "JSON Configuration Syntax", "Comment Properties").
public struct Suppression: Hashable, Sendable {
    /// The scanner, such as `checkov`.
    public let scanner: String
    /// The rule's name, such as `CKV_AWS_2`.
    public let rule: String
    /// Why the rule does not hold here.
    public let reason: String
    /// Who answers for it; nil for scanners of others.
    public let owner: String?
    /// The last day on which it holds, such as `2027-06-30`; nil where it has no end.
    public let end: String?

    init(scanner: String, rule: String, reason: String, owner: String? = nil, end: String? = nil) {
        self.scanner = scanner
        self.rule = rule
        self.reason = reason
        self.owner = owner
        self.end = end
    }

    /// A rule of Checkov by its ID, and a reason that a reviewer accepts.
    public static func checkov(_ rule: String, because reason: String) -> Suppression {
        Suppression(scanner: "checkov", rule: rule, reason: reason)
    }

    /// The scanner of the invariants that `synth check` knows.
    public static let formwork = "formwork"

    /// An invariant by its name, such as `backup`, with a reason that a reviewer accepts.
    ///
    /// ```swift
    /// .invariant("backup", because: "made again from the sources", owner: "web team", until: "2027-06-30")
    /// // "//": ["formwork:skip=backup:made again from the sources; owner web team; until 2027-06-30"]
    /// ```
    ///
    /// - Parameters:
    ///   - rule: The invariant's name; one that does not exist is a finding.
    ///   - reason: Why it does not hold here.
    ///   - owner: Who answers for it and decides again when it ends.
    ///   - end: The last day on which it holds, as year, month and day; for ever where nil.
    public static func invariant(
        _ rule: String, because reason: String, owner: String, until end: String?
    ) -> Suppression {
        Suppression(scanner: formwork, rule: rule, reason: reason, owner: owner, end: end)
    }

    /// The suppression as Checkov writes it: `checkov:skip=CKV_AWS_2:it only redirects to HTTPS`.
    public var comment: String {
        let who = owner.map { "; owner \($0)" } ?? ""
        let end = end.map { "; until \($0)" } ?? ""
        return "\(scanner):skip=\(rule):\(reason)\(who)\(end)"
    }
}

extension NodeBlock {
    /// The same block, for which rules of scanners do not hold.
    public func suppressing(_ suppressions: Suppression...) -> Self { suppressing(suppressions) }

    /// The same block, for which rules of scanners do not hold; none for an empty list.
    public func suppressing(_ suppressions: [Suppression]) -> Self {
        var copy = self
        copy.node.suppressions += suppressions
        return copy
    }
}
