/// Reads the text of a JSON string as Terraform does: as a template.
enum TemplateReader {
    /// Whether a text is more than text: it holds an expression, a directive, or an escape of one.
    static func hasSequence(_ text: String) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { buffer in
            guard let bytes = buffer.baseAddress else { return false }
            var index = 1
            while index < buffer.count {
                if bytes[index] == UInt8(ascii: "{") {
                    let before = bytes[index - 1]
                    if before == UInt8(ascii: "$") || before == UInt8(ascii: "%") { return true }
                }
                index += 1
            }
            return false
        }
        return found ?? true
    }

    /// A text without expressions.
    static func plain(_ text: String) -> Term { .string(unmarked(text)) }

    /// Terraform drops a byte order mark at the start.
    private static func unmarked(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// What a text with expressions stands for: a reference, code, or a template; a mistake where it cannot be read.
    static func term(of text: String, iterators: [String]) -> Term {
        let text = unmarked(text)
        do throws(SyntaxError) {
            return term(of: try TemplateSyntax.parts(parsing: text), in: text, iterators)
        } catch {
            return .invalid(Mistake(rule: "syntax", error.message, at: error.offset, in: text))
        }
    }

    private static func term(of parts: [TemplateSyntax], in text: String, _ iterators: [String]) -> Term {
        // Blanks around it that `~` took away leave it a text.
        let isAlone = text.utf8.first == UInt8(ascii: "$") && text.utf8.last == UInt8(ascii: "}")
        if parts.count == 1, isAlone, case .interpolation(let expression) = parts[0] {
            return term(of: expression, in: text, iterators)
        }
        var segments: [Term.Segment] = []
        for part in parts {
            switch part {
            case .text(let text): segments.append(.text(text))
            case .interpolation(let expression):
                segments.append(.value(term(of: expression, in: text, iterators)))
            case .if, .for: return .code("\"\(native(parts, in: text))\"")
            }
        }
        let template = Term.template(joining: segments)
        if case .template(let joined) = template, joined.count == 1, case .value(let term) = joined[0] {
            // More than one part makes it text, and one part alone would keep its type.
            return .code("\"${\"\"}${\(term.code)}\"")
        }
        return template
    }

    /// What a single `${…}` stands for, whose value keeps its type.
    static func term(of expression: ExpressionSyntax, in text: String, _ iterators: [String]) -> Term {
        if case .template(let parts) = expression.kind, let text = plain(parts) { return .string(text) }
        let code = source(of: expression, in: text)
        if let path = SyntaxPath(expression), expression.isSimple, !iterators.contains(path.names[0].text),
            let reference = Reference(path, in: text), reference.text == code
        {
            return .reference(reference)
        }
        return .code(code)
    }

    /// The text of a template without expressions.
    private static func plain(_ parts: [TemplateSyntax]) -> String? {
        var text = ""
        for part in parts {
            guard case .text(let more) = part else { return nil }
            text += more
        }
        return text
    }

    /// The text of an expression; where it ends with a heredoc, a line break keeps what follows off that line.
    private static func source(of expression: ExpressionSyntax, in text: String) -> String {
        let code = text.bytes(expression.range)
        var last = expression
        while true {
            switch last.kind {
            case .unary(_, let operand): last = operand
            case .binary(_, _, let right): last = right
            case .conditional(_, _, let otherwise): last = otherwise
            case .template where text.bytes(last.range).utf8.first == UInt8(ascii: "<"): return code + "\n"
            default: return code
            }
        }
    }

    /// A template as it stands between the quotes of Terraform's native language.
    private static func native(_ parts: [TemplateSyntax], in text: String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): return Term.quoted(text)
            case .interpolation(let expression): return "${\(source(of: expression, in: text))}"
            case .if(let condition, let then, let otherwise):
                let other = otherwise.isEmpty ? "" : "%{ else }\(native(otherwise, in: text))"
                return "%{ if \(source(of: condition, in: text)) }\(native(then, in: text))\(other)%{ endif }"
            case .for(let keyName, let valueName, let collection, let body):
                let names = (keyName.map { "\($0), " } ?? "") + valueName
                let head = "%{ for \(names) in \(source(of: collection, in: text)) }"
                return "\(head)\(native(body, in: text))%{ endfor }"
            }
        }.joined()
    }
}

extension ExpressionSyntax {
    /// Whether a path's indexes are written out, so that nothing else is referred to in it.
    var isSimple: Bool {
        var step = self
        while true {
            switch step.kind {
            case .name: return true
            case .attribute(let object, _): step = object
            case .index(let collection, let key):
                guard key.isLiteral else { return false }
                step = collection
            case .splat(let collection, _, let steps):
                guard steps.allSatisfy(\.isSimple) else { return false }
                step = collection
            default: return false
            }
        }
    }

    fileprivate var isLiteral: Bool {
        switch kind {
        case .number: true
        case .template(let parts): parts.allSatisfy { if case .text = $0 { true } else { false } }
        default: false
        }
    }
}

extension ExpressionSyntax.SplatStep {
    fileprivate var isSimple: Bool {
        switch self {
        case .attribute: true
        case .index(let key): key.isLiteral
        case .splat(_, let steps): steps.allSatisfy(\.isSimple)
        }
    }
}
