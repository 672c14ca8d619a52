public import Terraform

/// Something wrong with an expression, found while it was evaluated.
///
/// The message goes on after the place that has the expression: "`tags.Name` of aws_vpc.main" and
/// "calls 'uper', which is no function of Terraform; did you mean upper?".
public struct Problem: Hashable, Sendable {
    /// An error where Terraform refuses the expression, a warning where it would do so only for other values.
    public let severity: Finding.Severity
    /// The rule's name, in kebab case, such as `unknown-function`.
    public let rule: String
    /// What is wrong, and the fix where one is known: starts with a verb, lower case, no final period.
    public let message: String
    /// Where in the term: `[0].name`; empty for the term itself.
    public var path: String
    /// The text in the expression that it is about; nil where it is the whole.
    public let mention: String?

    init(_ rule: Rule, _ message: String, severity: Finding.Severity = .error, mention: String? = nil) {
        self.severity = severity
        self.rule = rule.rawValue
        self.message = message
        self.mention = mention
        path = ""
    }

    private init(_ other: Problem, severity: Finding.Severity) {
        self.severity = severity
        rule = other.rule
        message = other.message
        path = other.path
        mention = other.mention
    }

    /// The rules of expressions.
    enum Rule: String {
        case syntax
        case unknownReference = "unknown-reference"
        case invalidReference = "invalid-reference"
        case instanceKey = "instance-key"
        case unsupportedAttribute = "unsupported-attribute"
        case invalidIndex = "invalid-index"
        case unknownFunction = "unknown-function"
        case argumentCount = "argument-count"
        case argumentType = "argument-type"
        case failedCall = "failed-call"
        case operandType = "operand-type"
        case divisionByZero = "division-by-zero"
        case nullValue = "null-value"
        case templateValue = "template-value"
        case conditionalType = "conditional-type"
        case conditionType = "condition-type"
        case iteration
        case duplicateKey = "duplicate-key"
        case keyType = "key-type"
        case repetition
    }

    /// The problem as one of an expression that may never be reached.
    var asWarning: Problem { Problem(self, severity: .warning) }

    /// Whether it is there whatever the values are: a call that can never succeed.
    var isOfCall: Bool { rule == Rule.unknownFunction.rawValue || rule == Rule.argumentCount.rawValue }
}
