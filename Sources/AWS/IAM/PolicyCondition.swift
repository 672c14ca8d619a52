public import Terraform

/// When a statement holds: an operator, a key, and the values of which one must match.
///
/// ```swift
/// [.stringEquals(.sourceAccount, account), .arnLike(.sourceARN, "\(rule.arn)"), .bool(.secureTransport, true)]
/// ```
///
/// A statement holds when all of its conditions do. Source: IAM, "IAM JSON policy elements: Condition operators".
public struct PolicyCondition: Hashable, Sendable {
    let operation: String
    let key: ConditionKey
    let values: [Expression<String>]

    private init(_ operation: String, _ key: ConditionKey, _ values: [Expression<String>]) {
        self.operation = operation
        self.key = key
        self.values = values
    }

    /// The text is one of these.
    public static func stringEquals(_ key: ConditionKey, _ values: Expression<String>...) -> Self {
        Self("StringEquals", key, values)
    }

    /// The text is none of these.
    public static func stringNotEquals(_ key: ConditionKey, _ values: Expression<String>...) -> Self {
        Self("StringNotEquals", key, values)
    }

    /// The text is one of these, upper and lower case being the same.
    public static func stringEqualsIgnoreCase(_ key: ConditionKey, _ values: Expression<String>...) -> Self {
        Self("StringEqualsIgnoreCase", key, values)
    }

    /// The text is none of these, upper and lower case being the same.
    public static func stringNotEqualsIgnoreCase(_ key: ConditionKey, _ values: Expression<String>...) -> Self {
        Self("StringNotEqualsIgnoreCase", key, values)
    }

    /// The text matches one of these patterns with `*` and `?`.
    public static func stringLike(_ key: ConditionKey, _ patterns: Expression<String>...) -> Self {
        Self("StringLike", key, patterns)
    }

    /// The text matches none of these patterns with `*` and `?`.
    public static func stringNotLike(_ key: ConditionKey, _ patterns: Expression<String>...) -> Self {
        Self("StringNotLike", key, patterns)
    }

    /// The number is one of these.
    public static func numericEquals(_ key: ConditionKey, _ values: Int...) -> Self {
        Self("NumericEquals", key, values.map { Expression(String($0)) })
    }

    /// The number is none of these.
    public static func numericNotEquals(_ key: ConditionKey, _ values: Int...) -> Self {
        Self("NumericNotEquals", key, values.map { Expression(String($0)) })
    }

    /// The number is less than this.
    public static func numericLessThan(_ key: ConditionKey, _ value: Int) -> Self {
        Self("NumericLessThan", key, [Expression(String(value))])
    }

    /// The number is this or less.
    public static func numericLessThanEquals(_ key: ConditionKey, _ value: Int) -> Self {
        Self("NumericLessThanEquals", key, [Expression(String(value))])
    }

    /// The number is greater than this.
    public static func numericGreaterThan(_ key: ConditionKey, _ value: Int) -> Self {
        Self("NumericGreaterThan", key, [Expression(String(value))])
    }

    /// The number is this or greater.
    public static func numericGreaterThanEquals(_ key: ConditionKey, _ value: Int) -> Self {
        Self("NumericGreaterThanEquals", key, [Expression(String(value))])
    }

    /// The date is this one, as ISO 8601 writes it.
    public static func dateEquals(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateEquals", key, [value])
    }

    /// The date is another one.
    public static func dateNotEquals(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateNotEquals", key, [value])
    }

    /// The date is before this one.
    public static func dateLessThan(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateLessThan", key, [value])
    }

    /// The date is this one or before it.
    public static func dateLessThanEquals(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateLessThanEquals", key, [value])
    }

    /// The date is after this one.
    public static func dateGreaterThan(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateGreaterThan", key, [value])
    }

    /// The date is this one or after it.
    public static func dateGreaterThanEquals(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("DateGreaterThanEquals", key, [value])
    }

    /// The key is true, or false.
    public static func bool(_ key: ConditionKey, _ value: Bool) -> Self {
        Self("Bool", key, [Expression(String(value))])
    }

    /// The bytes, in base 64, are these.
    public static func binaryEquals(_ key: ConditionKey, _ value: Expression<String>) -> Self {
        Self("BinaryEquals", key, [value])
    }

    /// The address lies in one of these blocks.
    public static func ipAddress(_ key: ConditionKey, _ blocks: Expression<CIDRBlock>...) -> Self {
        Self("IpAddress", key, blocks.map { $0.cast() })
    }

    /// The address lies in none of these blocks.
    public static func notIPAddress(_ key: ConditionKey, _ blocks: Expression<CIDRBlock>...) -> Self {
        Self("NotIpAddress", key, blocks.map { $0.cast() })
    }

    /// The ARN is one of these; AWS treats it as ``arnLike(_:_:)``.
    public static func arnEquals(_ key: ConditionKey, _ arns: Expression<String>...) -> Self {
        Self("ArnEquals", key, arns)
    }

    /// The ARN is none of these.
    public static func arnNotEquals(_ key: ConditionKey, _ arns: Expression<String>...) -> Self {
        Self("ArnNotEquals", key, arns)
    }

    /// The ARN matches one of these patterns; each part between colons is matched by itself.
    public static func arnLike(_ key: ConditionKey, _ patterns: Expression<String>...) -> Self {
        Self("ArnLike", key, patterns)
    }

    /// The ARN matches none of these patterns.
    public static func arnNotLike(_ key: ConditionKey, _ patterns: Expression<String>...) -> Self {
        Self("ArnNotLike", key, patterns)
    }

    /// The request has no such key (`true`), or has one (`false`).
    public static func null(_ key: ConditionKey, _ isAbsent: Bool) -> Self {
        Self("Null", key, [Expression(String(isAbsent))])
    }

    /// The same condition, which also holds where the request has no such key: `…IfExists`.
    public var ifExists: Self { Self("\(operation)IfExists", key, values) }

    /// The same condition for a key with several values, all of which must match: `ForAllValues:`.
    ///
    /// It also holds where the key is absent; add `.null(key, false)` to an allowing statement.
    public var forAllValues: Self { Self("ForAllValues:\(operation)", key, values) }

    /// The same condition for a key with several values, one of which must match: `ForAnyValue:`.
    public var forAnyValue: Self { Self("ForAnyValue:\(operation)", key, values) }

    /// Conditions by operator, then by key, both in the order of their first mention.
    static func json(of conditions: [PolicyCondition]) -> JSONText {
        var operations: [String] = []
        for condition in conditions where !operations.contains(condition.operation) {
            operations.append(condition.operation)
        }
        return .object(
            operations.map { operation in
                let keys = conditions.filter { $0.operation == operation }
                return JSONText.Member(
                    operation, .object(keys.map { .init($0.key.name, .oneOrMany($0.values)) }))
            })
    }

    static func mistake(in conditions: [PolicyCondition]) -> Mistake? {
        for (index, condition) in conditions.enumerated() {
            let name = condition.key.name
            guard name.contains(":") else {
                return Mistake(rule: "policy", "\"\(name)\" is no condition key: keys read \"service:Name\"")
            }
            guard !condition.values.isEmpty else {
                return Mistake(rule: "policy", "\(condition.operation) of \"\(name)\" has no value to compare with")
            }
            if condition.operation.hasPrefix("Null"), condition.operation != "Null" {
                return Mistake(rule: "policy", "Null of \"\(name)\" takes no IfExists; leave it out")
            }
            if conditions[..<index].contains(where: { $0.operation == condition.operation && $0.key == condition.key })
            {
                return Mistake(
                    rule: "policy", "\(condition.operation) of \"\(name)\" stands twice; give all its values at once")
            }
        }
        return nil
    }
}
