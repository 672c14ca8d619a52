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

    /// A rule of Checkov by its ID, and a reason that a reviewer accepts.
    public static func checkov(_ rule: String, because reason: String) -> Suppression {
        Suppression(scanner: "checkov", rule: rule, reason: reason)
    }

    /// The suppression as Checkov writes it: `checkov:skip=CKV_AWS_2:it only redirects to HTTPS`.
    public var comment: String { "\(scanner):skip=\(rule):\(reason)" }
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
