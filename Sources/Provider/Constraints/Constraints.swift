/// What the provider demands of a value beyond its type, as read from the provider's source.
///
/// Whatever is nil, false or empty is not known to be demanded.
public struct Constraints: Sendable {
    /// The values that are allowed.
    public var words: Words?
    /// The least and largest number of UTF-8 bytes.
    public var length: Bounds<Int>?
    /// The least and largest number of characters.
    public var lengthInCharacters: Bounds<Int>?
    /// The least and largest integer, also of an integer written as text.
    public var integerRange: Bounds<Int>?
    /// The least and largest number.
    public var numberRange: Bounds<Double>?
    /// The number that the value must exceed.
    public var numberAbove: Double?
    /// The integers that are allowed.
    public var integers: [Int] = []
    /// The number that the value must be a multiple of.
    public var divisor: Int?
    /// Words that are refused.
    public var refusedWords: [String] = []
    /// Patterns to be found, or not to be found, in the value.
    public var patterns: [Pattern] = []
    /// Forms that the value must have, all of them.
    public var formats: [ValueFormat] = []
    /// The schemes allowed when the form is a URL.
    public var urlSchemes: [String] = []
    /// What the value must begin with.
    public var prefix: String?
    /// The least and largest prefix length of a network.
    public var prefixLengths: Bounds<Int>?
    /// Characters that are refused.
    public var refusedCharacters = ""
    /// Groups of alternatives; of each group one alternative must hold.
    public var alternatives: [[Constraints]] = []

    /// Constraints of each element of a list, set or map.
    public var element: [Constraints] = []
    /// Constraints of the keys of a map.
    public var mapKeys: [Constraints] = []
    /// Constraints of the members of an object, or of the objects in a list or set, by name.
    public var members: [String: Constraints] = [:]
    /// The least number of elements or blocks; of an optional list it holds only when there is one.
    public var minimumCount: Int?
    /// The largest number of elements or blocks.
    public var maximumCount: Int?
    /// Elements must differ.
    public var elementsDiffer = false

    /// Paths that may not have a value beside this one.
    public var conflictsWith: [String] = []
    /// Paths that must have a value beside this one.
    public var requiredWith: [String] = []
    /// Paths, this one among them, of which exactly one has a value.
    public var exactlyOneOf: [String] = []
    /// Paths, this one among them, of which one or more have a value.
    public var atLeastOneOf: [String] = []

    /// A change of the value replaces the resource.
    public var forceNew = false
    /// A change of the value may replace the resource.
    public var forceNewConditional: Condition?
    /// The value when the configuration gives none.
    public var defaultValue: DefaultValue?
    /// The provider overlooks some differences.
    public var diffSuppressed = false
    /// Later versions of the provider hide its value.
    public var sensitiveLater = false
    /// Later versions of the provider do not keep its value.
    public var writeOnlyLater = false
    /// Later versions of the provider announce that it will go.
    public var deprecatedLater = false

    /// Nothing is demanded.
    public init() {}
}

extension Constraints {
    /// The words that a value may be.
    public struct Words: Sendable, Hashable {
        /// The words, in the order of the provider's source.
        public var values: [String]
        /// The name in the AWS SDK, such as `ecs.LaunchType`; its words may differ from those of another version.
        public var sdkType: String?
        /// Upper and lower case are the same.
        public var ignoresCase: Bool
    }

    /// A least and a largest value, both inclusive.
    public struct Bounds<Value: Sendable & Hashable>: Sendable, Hashable {
        /// The least value, nil when there is no limit.
        public var minimum: Value?
        /// The largest value, nil when there is no limit.
        public var maximum: Value?
    }

    /// A regular expression that is searched for in the value.
    ///
    /// `$` is the end of the text, not before a last newline; `\w`, `\d` and `\s` are ASCII.
    public struct Pattern: Sendable, Hashable {
        /// The expression.
        public var expression: String
        /// The value must not match.
        public var isNegative: Bool
        /// It uses syntax of Go that other engines may lack.
        public var isGoOnly: Bool
    }

    /// When a change replaces.
    public enum Condition: String, Sendable {
        /// The provider's code decides.
        case code = "if"
        /// Only when the configuration has a value.
        case configured = "if_configured"
    }

    /// A value that the provider assumes.
    public enum DefaultValue: Sendable, Hashable {
        /// A text.
        case string(String)
        /// A number, as the provider's source writes it.
        case number(String)
        /// True or false.
        case bool(Bool)
    }
}
