public import Terraform

/// Tags as AWS takes them: at most 50, keys up to 128 characters and not `aws:`, values up to 256.
///
/// ```swift
/// let tags: Tags = ["Project": "shop", "Environment": "dev"]
/// VPC("main", …, tags: tags.expression)
/// ```
///
/// Source: AWS Tagging, "Tag naming limits and requirements".
public struct Tags: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// Values by key.
    public var values: NamedValues<Expression<String>>

    /// Tags by their keys.
    public init(dictionaryLiteral elements: (String, Expression<String>)...) {
        values = elements.reduce(into: [:]) { $0 = $0 + [$1.0: $1.1] }
    }

    /// These tags, with others in addition.
    public static func + (first: Tags, second: Tags) -> Tags {
        var sum = first
        for pair in second.values.pairs { sum.values[pair.name] = pair.value }
        return sum
    }

    /// The tags as the argument `tags` takes them, or the first mistake in them.
    public var expression: Expression<[String: String]> {
        if let message = mistake { return .invalid(rule: "tags", message) }
        return Expression(term: .sorted(values.pairs.map { Term.Field($0.name, $0.value.term) }))
    }

    private var mistake: String? {
        if values.pairs.count > 50 { return "a resource has \(values.pairs.count) tags and may have 50" }
        if let twice = values.duplicate { return "tag \"\(twice)\" is set twice" }
        for pair in values.pairs {
            if !(1...128).contains(pair.name.unicodeScalars.count) {
                return "\"\(pair.name)\" is no key of a tag: keys have 1 to 128 characters"
            }
            if pair.name.lowercased().hasPrefix("aws:") {
                return "\"\(pair.name)\" is no key of a tag: \"aws:\" is AWS's own"
            }
            if case .string(let text) = pair.value.term, text.unicodeScalars.count > 256 {
                return "tag \"\(pair.name)\" has a value of \(text.unicodeScalars.count) characters and may have 256"
            }
        }
        return nil
    }
}
