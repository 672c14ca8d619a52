public import Terraform

/// Values by name, such as a container's environment; written in the order of the names, as AWS gives them back.
///
/// A name given twice is reported where the values are used.
///
/// ```swift
/// let environment: NamedValues<Expression<String>> = ["STAGE": "dev", "TABLE": table.name]
/// ```
public struct NamedValues<Value: Hashable & Sendable>: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A name with its value.
    public struct Pair: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: Value
    }

    /// The pairs, sorted by name.
    public private(set) var pairs: [Pair]

    /// Takes the pairs of a literal.
    public init(dictionaryLiteral elements: (String, Value)...) {
        pairs = elements.map { Pair(name: $0.0, value: $0.1) }.sorted { $0.name < $1.name }
    }

    /// Takes the entries of a dictionary.
    public init(_ dictionary: [String: Value]) {
        pairs = dictionary.map { Pair(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
    }

    /// The value of a name; setting it replaces the one before.
    public subscript(name: String) -> Value? {
        get { pairs.first { $0.name == name }?.value }
        set {
            pairs.removeAll { $0.name == name }
            if let newValue { pairs.append(Pair(name: name, value: newValue)) }
            pairs.sort { $0.name < $1.name }
        }
    }

    /// Both values together.
    public static func + (first: NamedValues, second: NamedValues) -> NamedValues {
        var sum = first
        sum.pairs = (first.pairs + second.pairs).sorted { $0.name < $1.name }
        return sum
    }

    /// Whether there are no values.
    public var isEmpty: Bool { pairs.isEmpty }

    /// A name that stands twice.
    var duplicate: String? {
        zip(pairs, pairs.dropFirst()).first { $0.name == $1.name }?.0.name
    }
}

/// Where ECS takes a secret from when it starts a container; the execution role must be allowed to read it.
public struct ContainerSecret: Hashable, Sendable {
    /// What ECS calls `valueFrom`.
    public let source: Expression<String>

    /// A parameter of Parameter Store, by its ARN.
    public static func parameter<Parameter>(_ arn: Expression<ARN<Parameter>>) -> ContainerSecret {
        ContainerSecret(source: arn.cast())
    }

    /// A secret of Secrets Manager, by its ARN: all of it, or the value of one key of its JSON.
    public static func secret<Secret>(_ arn: Expression<ARN<Secret>>, key: String? = nil) -> ContainerSecret {
        ContainerSecret(source: key.map { "\(arn):\($0)::" } ?? arn.cast())
    }
}
