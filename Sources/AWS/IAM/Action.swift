public import Terraform

/// An action of a service as policies name it: `.dynamoDB.getItem`, or a literal such as `"dynamodb:GetItem"`.
///
/// The static members group the actions by service; the list is open: an extension of `Action.DynamoDB` and its like
/// adds others. Wildcards are spelled out: `.s3.all`, or a literal such as `"s3:Get*"`.
///
/// Source of the names: Service Authorization Reference.
public struct Action: Hashable, Sendable {
    /// The action's text, such as `dynamodb:GetItem`.
    public let text: String

    /// An action by its text; text that is none is reported where the policy is used.
    public init(_ text: String) {
        self.text = text
    }

    /// Every action of every service: `*`.
    public static let everything: Action = "*"

    /// Every action of one service, by its prefix: `s3:*`.
    public static func all(of service: String) -> Action { Action("\(service):*") }

    var expression: Expression<String> { Expression(text) }

    /// What is wrong with the text; nil for an action.
    public var mistake: Mistake? {
        if text == "*" { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isAction =
            parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
            && parts[0].utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
            && parts[1].utf8.allSatisfy {
                $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?")
            }
        return isAction
            ? nil
            : Mistake(rule: "policy", "\"\(text)\" is no action: actions read \"service:Verb\", as in \"s3:GetObject\"")
    }
}

extension Action: ExpressibleByStringLiteral {
    /// An action by its text.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
