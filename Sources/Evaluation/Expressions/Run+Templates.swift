import Terraform

extension Run {
    /// The text of a template; a template that is one interpolation is that expression's own value.
    mutating func evaluate(_ parts: [TemplateSyntax], _ range: Range<Int>) -> Value {
        if parts.count == 1, case .interpolation(let syntax) = parts[0] { return evaluate(syntax) }
        return text(of: parts, range).map(Value.string) ?? .unknown(.string)
    }

    /// The text of a template's parts; nil where one of them is not known.
    private mutating func text(of parts: [TemplateSyntax], _ range: Range<Int>) -> String? {
        var result = ""
        var isKnown = true
        for part in parts {
            let piece: String?
            switch part {
            case .text(let text): piece = text
            case .interpolation(let syntax): piece = text(of: evaluate(syntax), syntax.range)
            case .if(let condition, let first, let second):
                let value = choose(
                    condition, { $0.string(of: first, range) }, { $0.string(of: second, range) }, range)
                piece = text(of: value, range)
            case .for(let key, let name, let collection, let body):
                let tuple = loop(collection, key, name, condition: nil, range) { run, _ in run.string(of: body, range) }
                piece = tuple.elements.flatMap { elements in
                    let pieces = elements.compactMap(\.string)
                    return pieces.count == elements.count ? pieces.joined() : nil
                }
            }
            if let piece { result += piece } else { isKnown = false }
        }
        return isKnown ? result : nil
    }

    private mutating func string(of parts: [TemplateSyntax], _ range: Range<Int>) -> Value {
        text(of: parts, range).map(Value.string) ?? .unknown(.string)
    }

    /// The text of a value that stands in a template; nil where it is not known, or where it has none.
    mutating func text(of value: Value, _ range: Range<Int>) -> String? {
        if value.isNull {
            report(.nullValue, "puts '\(text(range))' into a text, which is null", range)
            return nil
        }
        guard value.isKnown || value.type.isConvertible(to: .string) else {
            report(
                .templateValue, "puts '\(text(range))' into a text, which is \(Mismatch.article(value.type))", range)
            return nil
        }
        do throws(ConversionError) {
            return try value.converted(to: .string).string
        } catch {
            report(
                .templateValue, "puts '\(text(range))' into a text, which is \(Mismatch.article(value.type))", range)
            return nil
        }
    }
}
