/// A regular expression of Go's language (RE2 syntax, Go package `regexp/syntax`) as its parser reads it.
indirect enum PatternSyntax: Sendable {
    /// Matches the empty text.
    case empty
    /// One character of a set.
    case set(ScalarSet)
    /// A condition on a place in the text.
    case assertion(PatternAssertion)
    /// One after the other.
    case sequence([PatternSyntax])
    /// Any one of them.
    case alternatives([PatternSyntax])
    /// As often as the bounds say; nil is without limit.
    case repeated(PatternSyntax, minimum: Int, maximum: Int?)
}

/// A condition on a place between two characters.
enum PatternAssertion: Sendable {
    /// The start of the text: `^`, `\A`.
    case start
    /// The end of the text: `$`, `\z`.
    case end
    /// The start of a line: `(?m)^`.
    case lineStart
    /// The end of a line: `(?m)$`.
    case lineEnd
    /// Between an ASCII word character and another: `\b`.
    case wordBoundary
    /// Anywhere else: `\B`.
    case noWordBoundary
}

/// Why a text is no regular expression of Go's.
struct PatternError: Error, Hashable {
    /// What is wrong: one phrase, lower case, no final period.
    let message: String

    init(_ message: String) { self.message = message }
}
