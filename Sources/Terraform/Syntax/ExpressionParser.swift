/// Reads expressions by recursive descent (HCL Native Syntax Specification, "Expressions").
///
/// Depth is bounded, so that no text can exhaust the stack, neither here nor in what walks over the result.
struct ExpressionParser {
    /// The most levels that an expression may have; path steps in a row count too, since they nest.
    static let depthLimit = 250
    /// The most operators and conditionals in a row, which are read, and gone through, without going deeper.
    static let chainLimit = 2_000

    let scanner: TokenScanner
    /// The next token.
    var token: Token
    /// Whether line feeds separate things at the moment, as they do between the items of an object.
    var hasNewLines = false
    var depth = 0
    /// The most operators and conditionals in a row on one path through what was read last.
    private var chain = 0

    init(_ text: String) {
        scanner = TokenScanner(text)
        token = scanner.token(from: 0, withNewLines: false)
    }

    /// A parser of a template, whose text is no expression to begin with.
    init(template text: String) {
        scanner = TokenScanner(text)
        token = Token(kind: .end, range: 0..<0)
    }

    /// Reads an expression that is the whole text.
    mutating func wholeExpression() throws(SyntaxError) -> ExpressionSyntax {
        let expression = try expression()
        if token.kind != .end { throw unexpected("after the expression") }
        return expression
    }

    /// Reads an expression: operators, then an optional `? :`, whose last value may be another one.
    mutating func expression() throws(SyntaxError) -> ExpressionSyntax {
        try enter()
        // What stands beside this expression is on other paths.
        let outer = chain
        defer {
            depth -= 1
            chain = max(chain, outer)
        }
        chain = 0
        var conditionals: [(condition: ExpressionSyntax, then: ExpressionSyntax)] = []
        var last = try operation(above: 0)
        while token.kind == .question {
            try link()
            advance()
            conditionals.append((last, try expression()))
            try expect(.colon, "a conditional needs ':' and a second value after '?'")
            last = try operation(above: 0)
        }
        for (condition, then) in conditionals.reversed() {
            last = ExpressionSyntax(
                .conditional(condition, then: then, else: last),
                condition.range.lowerBound..<last.range.upperBound)
        }
        return last
    }

    /// Reads operands and the operators between them that bind more tightly than a limit.
    private mutating func operation(above limit: Int) throws(SyntaxError) -> ExpressionSyntax {
        let (outer, level) = (chain, depth)
        defer { depth = level }
        chain = 0
        var left = try operand()
        while let (sign, precedence) = token.kind.binaryOperator, precedence > limit {
            try link()
            advance()
            try enter()
            let right = try operation(above: precedence)
            depth = level
            left = ExpressionSyntax(
                .binary(left, sign, right), left.range.lowerBound..<right.range.upperBound)
        }
        chain = max(chain, outer)
        return left
    }

    private mutating func link() throws(SyntaxError) {
        guard chain < Self.chainLimit else {
            throw SyntaxError(
                "the expression has more than \(Self.chainLimit) operators in a row", at: token.range.lowerBound)
        }
        chain += 1
    }

    /// Reads an operand with its sign and path.
    private mutating func operand() throws(SyntaxError) -> ExpressionSyntax {
        guard let sign = token.kind == .minus ? ExpressionSyntax.UnaryOperator.minus : token.kind == .not ? .not : nil
        else {
            return try path(from: try term())
        }
        try enter()
        defer { depth -= 1 }
        let start = token.range.lowerBound
        advance()
        let operand = try operand()
        return ExpressionSyntax(.unary(sign, operand), start..<operand.range.upperBound)
    }

    // MARK: Tokens

    /// Moves on to the next token.
    mutating func advance() {
        move(to: token.range.upperBound)
    }

    /// Moves to the token at or after an offset.
    mutating func move(to offset: Int) {
        token = scanner.token(from: offset, withNewLines: hasNewLines)
    }

    /// Does something where line feeds do, or do not, separate things; the next token is read anew on both sides.
    mutating func within<Result>(
        newLines: Bool, _ read: (inout ExpressionParser) throws(SyntaxError) -> Result
    ) throws(SyntaxError) -> Result {
        let outer = hasNewLines
        hasNewLines = newLines
        defer { hasNewLines = outer }
        return try read(&self)
    }

    /// Moves over a token that must be there.
    mutating func expect(_ kind: Token.Kind, _ message: String) throws(SyntaxError) {
        guard token.kind == kind else { throw error(message) }
        advance()
    }

    /// Whether the next token is a certain word.
    func isAtWord(_ word: String) -> Bool {
        token.kind == .name && scanner.text(token.range) == word
    }

    /// The text of the next token, for messages.
    var shown: String {
        switch token.kind {
        case .end: "the end"
        case .newLine: "the end of the line"
        default: "'\(scanner.text(token.range))'"
        }
    }

    func error(_ message: String) -> SyntaxError {
        SyntaxError("\(message), found \(shown)", at: token.range.lowerBound)
    }

    /// The error for a token that cannot stand where it stands.
    func unexpected(_ place: String) -> SyntaxError {
        switch token.kind {
        case .unknown where scanner.text(token.range) == "'":
            SyntaxError("text stands in double quotes, not in single ones", at: token.range.lowerBound)
        case .unknown where ["&", "|"].contains(scanner.text(token.range)):
            SyntaxError(
                "Terraform has no operator \(shown); write it twice for a logical one", at: token.range.lowerBound)
        case .assign:
            SyntaxError("'=' sets an argument and does not compare; write '=='", at: token.range.lowerBound)
        case .end: SyntaxError("the text ends \(place)", at: token.range.lowerBound)
        default: SyntaxError("\(shown) cannot stand \(place)", at: token.range.lowerBound)
        }
    }

    mutating func enter() throws(SyntaxError) {
        guard depth < Self.depthLimit else {
            throw SyntaxError("the expression has more than \(Self.depthLimit) levels", at: token.range.lowerBound)
        }
        depth += 1
    }
}
