/// Paths: attributes, indexes and splats after a term.
extension ExpressionParser {
    mutating func path(from term: ExpressionSyntax) throws(SyntaxError) -> ExpressionSyntax {
        let outer = depth
        defer { depth = outer }
        var result = term
        while token.kind == .dot || token.kind == .openBracket {
            try enter()
            result = token.kind == .dot ? try afterDot(result) : try afterBracket(result)
        }
        return result
    }

    private mutating func afterDot(_ object: ExpressionSyntax) throws(SyntaxError) -> ExpressionSyntax {
        let start = object.range.lowerBound
        advance()
        switch token.kind {
        case .name:
            let name = token.range
            advance()
            return ExpressionSyntax(.attribute(object, name: scanner.text(name)), start..<name.upperBound)
        case .number:
            let index = try legacyIndex()
            return ExpressionSyntax(.index(object, key: index), start..<index.range.upperBound)
        case .star:
            var end = token.range.upperBound
            advance()
            let steps = try attributeSplatSteps(&end)
            return ExpressionSyntax(.splat(object, isFull: false, steps: steps), start..<end)
        default: throw error("'.' needs an attribute's name")
        }
    }

    /// Reads the number of `list.0`, the older form of `list[0]`.
    private mutating func legacyIndex() throws(SyntaxError) -> ExpressionSyntax {
        let range = token.range
        let text = scanner.text(range)
        if text.utf8.contains(UInt8(ascii: ".")) {
            throw SyntaxError("two indexes in a row stand in brackets, such as '[0][0]'", at: range.lowerBound)
        }
        advance()
        return ExpressionSyntax(.number(text), range)
    }

    private mutating func afterBracket(_ collection: ExpressionSyntax) throws(SyntaxError) -> ExpressionSyntax {
        let start = collection.range.lowerBound
        let key = try bracketed()
        var end = token.range.upperBound
        advance()
        if let key { return ExpressionSyntax(.index(collection, key: key), start..<end) }
        let steps = try fullSplatSteps(&end)
        return ExpressionSyntax(.splat(collection, isFull: true, steps: steps), start..<end)
    }

    /// Reads what follows `.*`: attributes and numbers alone; an index in brackets takes an element of the result.
    private mutating func attributeSplatSteps(_ end: inout Int) throws(SyntaxError) -> [ExpressionSyntax.SplatStep] {
        var steps: [ExpressionSyntax.SplatStep] = []
        while token.kind == .dot {
            advance()
            if token.kind == .star { throw error("a splat within a splat is written '[*]'") }
            try namesAfterDot(&steps, &end)
        }
        return steps
    }

    /// Reads what follows `[*]`: a path of its own for each element.
    private mutating func fullSplatSteps(_ end: inout Int) throws(SyntaxError) -> [ExpressionSyntax.SplatStep] {
        try enter()
        defer { depth -= 1 }
        var steps: [ExpressionSyntax.SplatStep] = []
        while token.kind == .dot || token.kind == .openBracket {
            if token.kind == .dot {
                advance()
                guard token.kind == .star else {
                    try namesAfterDot(&steps, &end)
                    continue
                }
                end = token.range.upperBound
                advance()
                steps.append(.splat(isFull: false, steps: try attributeSplatSteps(&end)))
                continue
            }
            let key = try bracketed()
            end = token.range.upperBound
            advance()
            guard let key else {
                steps.append(.splat(isFull: true, steps: try fullSplatSteps(&end)))
                return steps
            }
            steps.append(.index(key))
        }
        return steps
    }

    private mutating func namesAfterDot(
        _ steps: inout [ExpressionSyntax.SplatStep], _ end: inout Int
    ) throws(SyntaxError) {
        switch token.kind {
        case .name:
            steps.append(.attribute(scanner.text(token.range)))
            end = token.range.upperBound
            advance()
        case .number:
            let index = try legacyIndex()
            steps.append(.index(index))
            end = index.range.upperBound
        default: throw error("'.' needs an attribute's name")
        }
    }

    /// Reads `[key` or `[*` up to the bracket that closes it, which stays the next token; nil for the star.
    private mutating func bracketed() throws(SyntaxError) -> ExpressionSyntax? {
        try within(newLines: false) { (parser) throws(SyntaxError) -> ExpressionSyntax? in
            parser.advance()
            var key: ExpressionSyntax?
            if parser.token.kind == .star { parser.advance() } else { key = try parser.expression() }
            guard parser.token.kind == .closeBracket else { throw parser.error("'[' needs a ']' after the index") }
            return key
        }
    }
}
