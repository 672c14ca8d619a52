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
        if text == "*" || Self.isAction(text) { return nil }
        return Mistake(
            rule: "policy", "\"\(text)\" is no action: actions read \"service:Verb\", as in \"s3:GetObject\"")
    }

    /// Whether a text is a service's prefix, a colon, and a verb, in which wildcards may stand.
    private static func isAction(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var offset = 0
            var colon = 0
            while offset < bytes.count {
                switch bytes[offset] {
                case UInt8(ascii: "-") where colon == 0: break
                case UInt8(ascii: "*") where colon > 0, UInt8(ascii: "?") where colon > 0: break
                case UInt8(ascii: ":") where colon == 0 && offset > 0: colon = offset
                case let byte: if !byte.isASCIILetterOrDigit { return false }
                }
                offset += 1
            }
            return colon > 0 && colon < bytes.count - 1
        }
    }
}

extension Action: ExpressibleByStringLiteral {
    /// An action by its text.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
