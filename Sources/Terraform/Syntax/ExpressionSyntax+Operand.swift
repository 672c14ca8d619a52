extension ExpressionSyntax {
    /// Whether code stays together beside an operator: a path, a literal, a call, or what stands in brackets.
    ///
    /// Code that cannot be read does not; parentheses are the safe answer, and the rule `syntax` has its say.
    static func isOperand(_ code: String) -> Bool {
        // What stands around the expression may be a comment, which would swallow what follows.
        guard let expression = try? ExpressionSyntax(parsing: code), expression.range == 0..<code.utf8.count else {
            return false
        }
        switch expression.kind {
        case .unary, .binary, .conditional: return false
        // A heredoc ends with its line, so that nothing may follow on it.
        case .template: return code.utf8.first == UInt8(ascii: "\"")
        default: return true
        }
    }
}
