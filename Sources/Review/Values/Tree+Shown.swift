import Terraform

extension Tree {
    /// The value in one line for people: text in quotes, expressions bare; never more than `limit` characters of it.
    func shown(upTo limit: Int = 120) -> String {
        let text = line
        guard text.count > limit else { return text }
        return text.prefix(limit - 1) + "…"
    }

    /// The whole value in one line.
    var line: String {
        switch self {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .number(let text): text
        case .text(let text): JSONWriter.quoted(text)
        case .template(let parts): JSONWriter.quoted(Self.shown(parts))
        case .expression(let code): code
        case .list(let elements), .set(let elements): "[\(elements.map(\.line).joined(separator: ", "))]"
        case .object(let fields):
            fields.isEmpty ? "{}" : "{ \(fields.map { "\($0.name) = \($0.value.line)" }.joined(separator: ", ")) }"
        case .json(let tree): "JSON \(tree.line)"
        case .unknown: "(known after apply)"
        case .sensitive: "(sensitive value)"
        }
    }

    /// Writes the value as JSON: expressions as `${…}`, hidden and unknown values as Terraform's words for them.
    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.verbatim("null")
        case .bool(let flag): writer.verbatim(String(flag))
        case .number(let text): writer.verbatim(text)
        case .text(let text): writer.string(text)
        case .template(let parts): writer.string(Self.shown(parts))
        case .expression(let code): writer.string("${\(code)}")
        case .unknown: writer.string("(known after apply)")
        case .sensitive: writer.string("(sensitive value)")
        case .json(let tree): tree.write(to: &writer)
        case .list(let elements), .set(let elements):
            writer.array { writer in
                for element in elements {
                    writer.element()
                    element.write(to: &writer)
                }
            }
        case .object(let fields):
            writer.object { writer in
                for field in fields {
                    writer.key(field.name)
                    field.value.write(to: &writer)
                }
            }
        }
    }
}
