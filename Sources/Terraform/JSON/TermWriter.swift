extension JSONWriter {
    /// Writes a value; `isVerbatim` where Terraform reads no templates, so that nothing may be escaped.
    mutating func term(_ term: Term, isVerbatim: Bool = false) {
        switch term {
        case .null, .invalid: verbatim("null")
        case .bool(let flag): verbatim(flag ? "true" : "false")
        case .integer(let number): verbatim(String(number))
        case .number(let number): verbatim(Self.text(of: number))
        case .string(let text): isVerbatim ? string(text) : quotes { $0.literal(text, isStart: true) }
        case .template(let segments): template(segments)
        case .reference, .code: quotes { $0.embedded(term) }
        case .bare(let reference): quotes { $0.reference(reference) }
        case .verbatim(let term): self.term(term, isVerbatim: true)
        case .list(let elements):
            array { writer in
                for element in elements {
                    writer.element()
                    writer.term(element, isVerbatim: isVerbatim)
                }
            }
        case .object(let fields):
            object { writer in
                for field in fields {
                    if isVerbatim { writer.key(field.key) } else { writer.literalKey(field.key) }
                    writer.term(field.value, isVerbatim: isVerbatim)
                }
            }
        }
    }

    private mutating func template(_ segments: [Term.Segment]) {
        quotes { writer in
            for (index, (text, term)) in Term.pieces(of: segments).enumerated() {
                writer.literal(text, isStart: index == 0)
                if let term { writer.embedded(term) }
            }
        }
    }

    private mutating func embedded(_ term: Term) {
        verbatim("${")
        if case .reference(let reference) = term { self.reference(reference) } else { part(term.code) }
        verbatim("}")
    }

    private mutating func reference(_ reference: Reference) {
        let address = reference.address
        if address.kind == .resource {
            // By far the most references; written in parts, they need no string of their own.
            part(address.type)
            verbatim(".")
            part(address.name)
        } else {
            part(address.text)
        }
        part(reference.path)
    }
}
