import Terraform

/// The JSON in a string argument, such as a policy, with its references as terms.
enum JSONInText {
    /// The value that a text encodes; nil where it is no JSON.
    static func term(of term: Term) -> Term? {
        var holes: [Term] = []
        guard let text = text(of: term, &holes), let document = try? JSONDocument(Array(text.utf8), file: "") else {
            return nil
        }
        return self.term(document.root, holes)
    }

    // Characters for private use stand around the number of a hole; no JSON of AWS has them.
    private static let open = "\u{E000}"
    private static let close = "\u{E001}"

    private static func text(of term: Term, _ holes: inout [Term]) -> String? {
        switch term.bare {
        case .string(let text): return text
        case .template(let segments):
            var text = ""
            var isInString = false
            for segment in segments {
                switch segment {
                case .text(let part):
                    text += part
                    isInString = isInString != part.changesQuotes
                case .value(let value):
                    let mark = "\(open)\(holes.count)\(close)"
                    holes.append(isInString ? value : value.decoded)
                    text += isInString ? mark : "\"\(mark)\""
                }
            }
            return text
        default: return nil
        }
    }

    private static func term(_ json: JSONValue, _ holes: [Term]) -> Term {
        switch json.kind {
        case .null: .null
        case .bool: .bool(json.bool ?? false)
        case .number: json.integer.map(Term.integer) ?? json.double.map(Term.number) ?? .null
        case .string: filled(json.string ?? "", holes)
        case .array: .list(json.elements.map { term($0, holes) })
        case .object: .sorted(json.members.map { Term.Field($0.key, term($0.value, holes)) })
        }
    }

    /// A text with its holes filled again; a text that is one hole is the hole's term.
    private static func filled(_ text: String, _ holes: [Term]) -> Term {
        guard text.contains(open) else { return .string(text) }
        var segments: [Term.Segment] = []
        var rest = text[...]
        while let start = rest.firstRange(of: open), let end = rest[start.upperBound...].firstRange(of: close) {
            if start.lowerBound > rest.startIndex { segments.append(.text(String(rest[..<start.lowerBound]))) }
            if let number = Int(rest[start.upperBound..<end.lowerBound]), holes.indices.contains(number) {
                segments.append(.value(holes[number]))
            }
            rest = rest[end.upperBound...]
        }
        if !rest.isEmpty { segments.append(.text(String(rest))) }
        if segments.count == 1, case .value(let term) = segments[0] { return term }
        return .template(segments)
    }
}

extension Term {
    /// What `jsonencode(…)` encodes; every other term as it is.
    fileprivate var decoded: Term {
        guard case .code(let code) = self, code.hasPrefix("jsonencode("), code.hasSuffix(")") else { return self }
        return .code(String(code.dropFirst("jsonencode(".count).dropLast()))
    }
}

extension String {
    /// Whether a part of a JSON text leaves a string that was begun, or begins one.
    fileprivate var changesQuotes: Bool {
        var isOdd = false
        var isEscaped = false
        for byte in utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isOdd.toggle()
            }
        }
        return isOdd
    }
}
