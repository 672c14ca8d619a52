/// A regular expression of Go's language (RE2 syntax, Go package `regexp/syntax`) as its parser reads it.
package indirect enum PatternSyntax: Sendable {
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
    /// As often as the bounds say; nil is without limit. A greedy one prefers to take more.
    case repeated(PatternSyntax, minimum: Int, maximum: Int?, isGreedy: Bool)
    /// A group whose text is kept; the first one has the number 1.
    case group(PatternSyntax, number: Int)

    /// Whether something that may be nothing is repeated without limit.
    var loopsOverNothing: Bool {
        switch self {
        case .empty, .set, .assertion: false
        case .sequence(let items), .alternatives(let items): items.contains { $0.loopsOverNothing }
        case .repeated(let inner, _, let maximum, _): maximum == nil && inner.mayBeEmpty || inner.loopsOverNothing
        case .group(let inner, _): inner.loopsOverNothing
        }
    }

    private var mayBeEmpty: Bool {
        switch self {
        case .empty, .assertion: true
        case .set: false
        case .sequence(let items): items.allSatisfy { $0.mayBeEmpty }
        case .alternatives(let branches): branches.contains { $0.mayBeEmpty }
        case .repeated(let inner, let minimum, _, _): minimum == 0 || inner.mayBeEmpty
        case .group(let inner, _): inner.mayBeEmpty
        }
    }
}

/// A condition on a place between two characters.
package enum PatternAssertion: Sendable {
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
package struct PatternError: Error, Hashable {
    /// What is wrong: one phrase, lower case, no final period.
    package let message: String

    package init(_ message: String) { self.message = message }
}
