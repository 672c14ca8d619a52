/// A template as it stands in the text, before directives are matched with their ends.
enum TemplatePiece {
    case text(String)
    /// What stands in braces; `~` takes away the white space on its side.
    case sequence(Content, start: Int, stripsBefore: Bool, stripsAfter: Bool)

    enum Content {
        case interpolation(ExpressionSyntax)
        case `if`(ExpressionSyntax)
        case `else`
        case endif
        case `for`(key: String?, value: String, ExpressionSyntax)
        case endfor
    }
}

/// Matches the directives of a template with their ends.
struct TemplateStructure {
    private let pieces: [TemplatePiece]
    private let end: Int
    private var index = 0
    private var depth = 0

    init(_ pieces: [TemplatePiece], end: Int) {
        self.pieces = pieces
        self.end = end
    }

    mutating func parts() throws(SyntaxError) -> [TemplateSyntax] {
        let (parts, closing) = try parts(inside: nil)
        if let closing {
            throw SyntaxError("'%{ \(closing.word) }' closes nothing", at: closing.start)
        }
        return parts
    }

    /// A directive that ends the parts before it.
    private struct Closing {
        let word: String
        let start: Int
    }

    private mutating func parts(inside opening: Closing?) throws(SyntaxError) -> ([TemplateSyntax], Closing?) {
        var parts: [TemplateSyntax] = []
        while index < pieces.count {
            guard case .sequence(let content, let start, _, _) = pieces[index] else {
                let text = strippedText(at: index)
                if !text.isEmpty { parts.append(.text(text)) }
                index += 1
                continue
            }
            index += 1
            switch content {
            case .interpolation(let value): parts.append(.interpolation(value))
            case .else: return (parts, Closing(word: "else", start: start))
            case .endif: return (parts, Closing(word: "endif", start: start))
            case .endfor: return (parts, Closing(word: "endfor", start: start))
            case .if(let condition): parts.append(try conditional(condition, from: start))
            case .for(let key, let value, let collection):
                let (body, _) = try body(of: Closing(word: "for", start: start), until: ["endfor"])
                parts.append(.for(keyName: key, valueName: value, collection: collection, body: body))
            }
        }
        if let opening {
            throw SyntaxError("'%{ \(opening.word) }' has no '%{ end\(opening.word) }'", at: opening.start)
        }
        return (parts, nil)
    }

    private mutating func conditional(_ condition: ExpressionSyntax, from start: Int) throws(SyntaxError)
        -> TemplateSyntax
    {
        let opening = Closing(word: "if", start: start)
        let (then, closing) = try body(of: opening, until: ["else", "endif"])
        guard closing.word == "else" else { return .if(condition, then: then, else: []) }
        let (otherwise, _) = try body(of: opening, until: ["endif"])
        return .if(condition, then: then, else: otherwise)
    }

    private mutating func body(of opening: Closing, until ends: [String]) throws(SyntaxError) -> (
        [TemplateSyntax], Closing
    ) {
        guard depth < ExpressionParser.depthLimit else {
            throw SyntaxError("the template has more than \(ExpressionParser.depthLimit) levels", at: opening.start)
        }
        depth += 1
        defer { depth -= 1 }
        let (parts, closing) = try parts(inside: opening)
        guard let closing, ends.contains(closing.word) else {
            let start = closing?.start ?? end
            throw SyntaxError(
                "'%{ \(opening.word) }' ends with '%{ end\(opening.word) }', not with '%{ \(closing?.word ?? "") }'",
                at: start)
        }
        return (parts, closing)
    }

    /// A text without the white space that `~` beside it takes away.
    private func strippedText(at index: Int) -> String {
        guard case .text(let text) = pieces[index] else { return "" }
        var characters = Substring(text).unicodeScalars
        if index > 0, case .sequence(_, _, _, stripsAfter: true) = pieces[index - 1] {
            characters = characters.drop(while: \.properties.isWhitespace)
        }
        if index + 1 < pieces.count, case .sequence(_, _, stripsBefore: true, _) = pieces[index + 1] {
            while let last = characters.last, last.properties.isWhitespace { characters.removeLast() }
        }
        return String(characters)
    }
}
