/// An expression of Terraform's language as its parser reads it (HCL Native Syntax Specification, "Expressions").
///
/// ```swift
/// let syntax = try ExpressionSyntax(parsing: "aws_vpc.main.id")
/// // attribute "id" of attribute "main" of the name aws_vpc
/// ```
public struct ExpressionSyntax: Hashable, Sendable {
    /// What the expression is.
    public let kind: Kind
    /// Where it stands in the text that was parsed, as offsets of UTF-8 bytes.
    public let range: Range<Int>

    /// Makes an expression.
    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// The forms of expressions.
    public indirect enum Kind: Hashable, Sendable {
        /// `null`.
        case null
        /// `true`, `false`.
        case bool(Bool)
        /// A number as it is written, such as `12` or `1.5e3`.
        case number(String)
        /// Text in quotes or a heredoc, with what it interpolates; without parts it is the empty text.
        case template([TemplateSyntax])
        /// A name that starts a path: `var`, `aws_vpc`, `each`, or what a `for` binds.
        case name(String)
        /// `object.name`.
        case attribute(ExpressionSyntax, name: String)
        /// `collection[key]`; also the older `list.0`.
        case index(ExpressionSyntax, key: ExpressionSyntax)
        /// `list[*].name[0]`, or the older `list.*.name`; the steps apply to each element.
        case splat(ExpressionSyntax, isFull: Bool, steps: [SplatStep])
        /// `[a, b]`.
        case tuple([ExpressionSyntax])
        /// `{a = 1, (b) = 2}`.
        case object([ObjectItem])
        /// `[for k, v in collection : value if condition]` or `{for k, v in collection : key => value... if condition}`.
        case `for`(ForSyntax)
        /// `name(arguments)`, the last one followed by `...` where it is expanded; `provider::aws::arn_parse(…)` too.
        case call(name: String, arguments: [ExpressionSyntax], isExpanded: Bool)
        /// `-a`, `!a`.
        case unary(UnaryOperator, ExpressionSyntax)
        /// `a + b`.
        case binary(ExpressionSyntax, BinaryOperator, ExpressionSyntax)
        /// `condition ? a : b`.
        case conditional(ExpressionSyntax, then: ExpressionSyntax, else: ExpressionSyntax)
        /// `(a)`.
        case parentheses(ExpressionSyntax)
    }

    /// A key of an object with its value.
    public struct ObjectItem: Hashable, Sendable {
        /// The key: a name stands for itself, everything else is evaluated; `(name)` is the way to evaluate a name.
        public let key: ExpressionSyntax
        /// The value.
        public let value: ExpressionSyntax
    }

    /// What follows the star of a splat, applied to each element.
    public indirect enum SplatStep: Hashable, Sendable {
        /// `.name`.
        case attribute(String)
        /// `[key]`, or `.0`.
        case index(ExpressionSyntax)
        /// Another splat, within each element; all that follows belongs to it.
        case splat(isFull: Bool, steps: [SplatStep])
    }

    /// A `for` expression.
    public struct ForSyntax: Hashable, Sendable {
        /// The name that is bound to the key or index; nil where only one name is given.
        public let keyName: String?
        /// The name that is bound to the value.
        public let valueName: String
        /// What is gone through.
        public let collection: ExpressionSyntax
        /// The key of each result; nil where the result is a tuple.
        public let key: ExpressionSyntax?
        /// The value of each result.
        public let value: ExpressionSyntax
        /// Whether values of equal keys are gathered into tuples (`...`).
        public let isGrouping: Bool
        /// What must hold for an element to be taken; nil where all are.
        public let condition: ExpressionSyntax?
    }

    /// An operator in front of its operand.
    public enum UnaryOperator: String, Hashable, Sendable {
        case minus = "-"
        case not = "!"
    }

    /// An operator between its operands.
    public enum BinaryOperator: String, Hashable, Sendable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case remainder = "%"
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case and = "&&"
        case or = "||"
    }
}

/// A part of a template: text, an interpolation, or a directive (HCL Native Syntax Specification, "Templates").
public indirect enum TemplateSyntax: Hashable, Sendable {
    /// Text, its escapes resolved; what `~` strips is already gone.
    case text(String)
    /// `${value}`.
    case interpolation(ExpressionSyntax)
    /// `%{ if condition }…%{ else }…%{ endif }`; no `else` is an empty list.
    case `if`(ExpressionSyntax, then: [TemplateSyntax], else: [TemplateSyntax])
    /// `%{ for k, v in collection }…%{ endfor }`.
    case `for`(keyName: String?, valueName: String, collection: ExpressionSyntax, body: [TemplateSyntax])
}

/// Why a text is no expression or template.
public struct SyntaxError: Error, Hashable, Sendable {
    /// What is wrong, and the fix where one is known: one phrase, lower case, no final period.
    public let message: String
    /// Where, as an offset of UTF-8 bytes in the text.
    public let offset: Int

    /// Makes an error.
    public init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }
}
