/// Terms: literals, names, calls, strings, and what stands in brackets.
extension ExpressionParser {
    mutating func term() throws(SyntaxError) -> ExpressionSyntax {
        let start = token.range.lowerBound
        switch token.kind {
        case .name: return try nameOrCall()
        case .number:
            let number = token.range
            let text = scanner.text(number)
            guard Double(text) != nil else { throw SyntaxError("'\(text)' is not a number", at: number.lowerBound) }
            advance()
            return ExpressionSyntax(.number(text), number)
        case .quote:
            let (parts, end) = try quotedTemplate(from: token.range.upperBound)
            move(to: end)
            return ExpressionSyntax(.template(parts), start..<end)
        case .heredoc:
            let (parts, end) = try heredoc(from: token.range.upperBound)
            move(to: end)
            return ExpressionSyntax(.template(parts), start..<end)
        case .openParenthesis:
            let inner = try within(newLines: false) { (parser) throws(SyntaxError) in
                parser.advance()
                let inner = try parser.expression()
                guard parser.token.kind == .closeParenthesis else { throw parser.error("'(' needs a ')'") }
                return inner
            }
            return closed(.parentheses(inner), from: start)
        case .openBracket: return try tuple()
        case .openBrace: return try object()
        default: throw unexpected("where a value is wanted")
        }
    }

    /// Moves over the closing bracket that is the next token.
    private mutating func closed(_ kind: ExpressionSyntax.Kind, from start: Int) -> ExpressionSyntax {
        let range = start..<token.range.upperBound
        advance()
        return ExpressionSyntax(kind, range)
    }

    private mutating func nameOrCall() throws(SyntaxError) -> ExpressionSyntax {
        let start = token.range
        var name = scanner.text(start)
        advance()
        while token.kind == .doubleColon {
            advance()
            guard token.kind == .name else { throw error("'::' needs a function's name") }
            name += "::" + scanner.text(token.range)
            advance()
            guard token.kind == .doubleColon || token.kind == .openParenthesis else {
                throw error("'\(name)' is a function; it needs its arguments in '(…)'")
            }
        }
        if token.kind == .openParenthesis { return try call(name, from: start.lowerBound) }
        switch name {
        case "true": return ExpressionSyntax(.bool(true), start)
        case "false": return ExpressionSyntax(.bool(false), start)
        case "null": return ExpressionSyntax(.null, start)
        default: return ExpressionSyntax(.name(name), start)
        }
    }

    private mutating func call(_ name: String, from start: Int) throws(SyntaxError) -> ExpressionSyntax {
        let (arguments, isExpanded) = try within(newLines: false) { (parser) throws(SyntaxError) in
            parser.advance()
            var arguments: [ExpressionSyntax] = []
            while parser.token.kind != .closeParenthesis {
                arguments.append(try parser.expression())
                if parser.token.kind == .ellipsis {
                    parser.advance()
                    guard parser.token.kind == .closeParenthesis else {
                        throw parser.error("'...' expands the last argument; ')' must follow")
                    }
                    return (arguments, true)
                }
                if parser.token.kind == .closeParenthesis { break }
                try parser.expect(.comma, "arguments of \(name) need ',' between them and ')' at the end")
            }
            return (arguments, false)
        }
        return closed(.call(name: name, arguments: arguments, isExpanded: isExpanded), from: start)
    }

    private mutating func tuple() throws(SyntaxError) -> ExpressionSyntax {
        let start = token.range.lowerBound
        let kind = try within(newLines: false) { (parser) throws(SyntaxError) -> ExpressionSyntax.Kind in
            parser.advance()
            if parser.isAtWord("for") { return .for(try parser.forExpression(closing: .closeBracket)) }
            var elements: [ExpressionSyntax] = []
            while parser.token.kind != .closeBracket {
                elements.append(try parser.expression())
                if parser.token.kind == .closeBracket { break }
                try parser.expect(.comma, "elements need ',' between them and ']' at the end")
            }
            return .tuple(elements)
        }
        return closed(kind, from: start)
    }

    private mutating func object() throws(SyntaxError) -> ExpressionSyntax {
        let start = token.range.lowerBound
        let forExpression = try within(newLines: false) { (parser) throws(SyntaxError) in
            parser.advance()
            return parser.isAtWord("for") ? try parser.forExpression(closing: .closeBrace) : nil
        }
        if let forExpression { return closed(.for(forExpression), from: start) }
        let items = try within(newLines: true) { (parser) throws(SyntaxError) in
            parser.move(to: start + 1)
            return try parser.objectItems()
        }
        return closed(.object(items), from: start)
    }

    private mutating func objectItems() throws(SyntaxError) -> [ExpressionSyntax.ObjectItem] {
        var items: [ExpressionSyntax.ObjectItem] = []
        while true {
            while token.kind == .newLine { advance() }
            if token.kind == .closeBrace { return items }
            let key = try expression()
            guard token.kind == .assign || token.kind == .colon else {
                throw error("a key of an object needs '=' and a value")
            }
            advance()
            let value = try expression()
            items.append(ExpressionSyntax.ObjectItem(key: key, value: value))
            if token.kind == .closeBrace { return items }
            guard token.kind == .comma || token.kind == .newLine else {
                throw error("items of an object need ',' or a new line between them and '}' at the end")
            }
            advance()
        }
    }

    /// Reads from `for` up to the closing bracket, which stays the next token.
    private mutating func forExpression(closing close: Token.Kind) throws(SyntaxError) -> ExpressionSyntax.ForSyntax {
        let (keyName, valueName, collection) = try forHead()
        try expect(.colon, "a for needs ':' after its collection")
        var key: ExpressionSyntax?
        var value = try expression()
        if token.kind == .arrow {
            guard close == .closeBrace else { throw error("a for in '[…]' makes a list and takes no '=>'") }
            advance()
            key = value
            value = try expression()
        } else if close == .closeBrace {
            throw error("a for in '{…}' needs a key, '=>' and a value")
        }
        let isGrouping = token.kind == .ellipsis
        if isGrouping {
            guard key != nil else { throw error("'...' groups the values of a for in '{…}' alone") }
            advance()
        }
        var condition: ExpressionSyntax?
        if isAtWord("if") {
            advance()
            condition = try expression()
        }
        guard token.kind == close else {
            throw error("a for ends with '\(close == .closeBrace ? "}" : "]")'")
        }
        return ExpressionSyntax.ForSyntax(
            keyName: keyName, valueName: valueName, collection: collection, key: key, value: value,
            isGrouping: isGrouping, condition: condition)
    }

    /// Reads `for k, v in collection`, also of a template's directive.
    mutating func forHead() throws(SyntaxError) -> (key: String?, value: String, collection: ExpressionSyntax) {
        advance()
        let first = try boundName()
        var second: String?
        if token.kind == .comma {
            advance()
            second = try boundName()
        }
        guard isAtWord("in") else { throw error("a for needs 'in' and a collection after its names") }
        advance()
        let collection = try expression()
        return second.map { (first, $0, collection) } ?? (nil, first, collection)
    }

    private mutating func boundName() throws(SyntaxError) -> String {
        guard token.kind == .name else { throw error("a for needs a name for each element") }
        defer { advance() }
        return scanner.text(token.range)
    }
}
