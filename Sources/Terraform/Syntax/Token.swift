/// A word or sign of Terraform's language, with the place where it stands.
struct Token: Equatable {
    /// What the token is; its text is to be had from the range.
    enum Kind: UInt8 {
        case end, newLine, name, number, quote, heredoc
        case openBrace, closeBrace, openBracket, closeBracket, openParenthesis, closeParenthesis
        case comma, dot, ellipsis, colon, doubleColon, question, assign, arrow
        case plus, minus, star, slash, percent, not, and, or
        case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
        case tilde
        /// A sign that the language does not have, a single `&` among them.
        case unknown
    }

    let kind: Kind
    let range: Range<Int>
}

extension Token.Kind {
    /// The operator that stands between operands, with how tightly it binds; nil for other tokens.
    var binaryOperator: (operator: ExpressionSyntax.BinaryOperator, precedence: Int)? {
        switch self {
        case .or: (.or, 1)
        case .and: (.and, 2)
        case .equal: (.equal, 3)
        case .unequal: (.unequal, 3)
        case .less: (.less, 4)
        case .lessOrEqual: (.lessOrEqual, 4)
        case .greater: (.greater, 4)
        case .greaterOrEqual: (.greaterOrEqual, 4)
        case .plus: (.add, 5)
        case .minus: (.subtract, 5)
        case .star: (.multiply, 6)
        case .slash: (.divide, 6)
        case .percent: (.remainder, 6)
        default: nil
        }
    }
}
