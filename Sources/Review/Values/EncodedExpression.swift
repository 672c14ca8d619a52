import Terraform

/// Reads `jsonencode({…})` as the document that it writes, with expressions anywhere a value may stand.
struct EncodedExpression {
    private let bytes: [UInt8]

    /// The document that an expression encodes; nil for other expressions, and where it is not written out.
    static func tree(of code: String) -> Tree? {
        guard code.utf8.starts(with: "jsonencode".utf8), let syntax = try? ExpressionSyntax(parsing: code),
            case .call("jsonencode", let arguments, isExpanded: false) = syntax.kind, arguments.count == 1
        else { return nil }
        switch arguments[0].kind {
        case .object, .tuple: return EncodedExpression(bytes: Array(code.utf8)).tree(arguments[0])
        default: return nil
        }
    }

    private func tree(_ syntax: ExpressionSyntax) -> Tree {
        switch syntax.kind {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .number(let text): NumberText.canonical(text).map(Tree.number) ?? code(syntax)
        case .template(let parts): template(parts) ?? code(syntax)
        case .tuple(let elements): .list(elements.map(tree))
        case .object(let items): object(items) ?? code(syntax)
        case .parentheses(let inner): tree(inner)
        default: code(syntax)
        }
    }

    private func code(_ syntax: ExpressionSyntax) -> Tree {
        .expression(ExpressionText.canonical(text(of: syntax)))
    }

    private func text(of syntax: ExpressionSyntax) -> String { String(decoding: bytes[syntax.range], as: UTF8.self) }

    private func template(_ parts: [TemplateSyntax]) -> Tree? {
        var found: [Tree.Part] = []
        for part in parts {
            switch part {
            case .text(let text): found.append(.text(text))
            case .interpolation(let inner): found.append(.expression(ExpressionText.canonical(text(of: inner))))
            case .if, .for: return nil
            }
        }
        switch (found.first, found.count) {
        case (nil, _): return .text("")
        case (.text(let text), 1): return .text(text)
        case (.expression(let code), 1): return .expression(code)
        default: return .template(found)
        }
    }

    /// An object; nil where a key is not written out, or stands twice.
    private func object(_ items: [ExpressionSyntax.ObjectItem]) -> Tree? {
        var fields: [Tree.Field] = []
        for item in items {
            let name: String
            switch item.key.kind {
            case .name(let key): name = key
            case .template(let parts):
                guard case .text(let text) = template(parts) else { return nil }
                name = text
            default: return nil
            }
            fields.append(Tree.Field(name, tree(item.value)))
        }
        return Set(fields.map(\.name)).count == fields.count ? .sorted(fields) : nil
    }
}
