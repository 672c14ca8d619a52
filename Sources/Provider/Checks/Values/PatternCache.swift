import Patterns

/// Compiles each expression once.
final class PatternCache {
    private var matchers: [String: PatternMatcher?] = [:]

    /// The expression, ready to be searched for; nil where it cannot be read.
    func matcher(_ expression: String) -> PatternMatcher? {
        if let known = matchers[expression] { return known }
        let matcher = try? PatternMatcher(expression)
        matchers[expression] = .some(matcher)
        return matcher
    }

    /// Whether a pattern's demand is broken, whatever Terraform fills in; false also where that cannot be told.
    func isBroken(_ pattern: Constraints.Pattern, by text: KnownText) -> Bool {
        guard let matcher = matcher(pattern.expression) else { return false }
        if text.isWhole { return matcher.isFound(in: text.text) == pattern.isNegative }
        return pattern.isNegative ? matcher.mustBeFound(in: text.pieces) : !matcher.mayBeFound(in: text.pieces)
    }
}
