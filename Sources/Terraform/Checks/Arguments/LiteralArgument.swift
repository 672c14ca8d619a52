/// Arguments that Terraform reads literally and whose literal it cannot take: flags, texts, keywords.
struct LiteralArgument: Rule {
    let descriptions = [
        RuleDescription("wrong-type", "A value is of another type than the argument takes."),
        RuleDescription("unknown-word", "A word is none of those that the argument takes."),
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            part.form.literals.compactMap { argument in
                guard let term = part.body[argument.name] else { return nil }
                return Self.finding(argument, term.literal, block, part.path(of: argument.name))
            }
        }
    }

    private static func finding(
        _ argument: BlockForm.Argument, _ term: Term, _ block: Block, _ path: String
    ) -> Finding? {
        switch argument.kind {
        // Terraform 1.11 takes no version of Terraform as one of any kind.
        case .text where term == .null && argument.name == "required_version": return nil
        case .text where argument.name == "alias":
            if case .string = term { return nil }
            return wrongType("a name", term, block, path)
        case .text:
            switch term {
            case .string, .bool, .integer, .number: return nil
            default: return wrongType("text", term, block, path)
            }
        case .flag:
            switch term {
            case .bool, .string("true"), .string("false"), .string("1"), .string("0"): return nil
            default: return wrongType("true or false", term, block, path)
            }
        case .keyword(let words):
            if case .string(let word) = term {
                return words.contains(word) ? nil : unknown(word, words, block, path)
            }
            return wrongType(words.joined(separator: " or "), term, block, path)
        case .expression, .literal, .type, .reference, .references, .namedReferences, .ownArguments: return nil
        }
    }
}

extension LiteralArgument {
    private static func wrongType(_ wanted: String, _ term: Term, _ block: Block, _ path: String) -> Finding? {
        guard let given = term.kindName else { return nil }
        return block.finding(
            rule: "wrong-type", "\(path) of \(block.address.text) must be \(wanted), written literally, not \(given)",
            at: path)
    }

    private static func unknown(_ word: String, _ words: [String], _ block: Block, _ path: String) -> Finding {
        let fix =
            Spelling.nearest(to: word.lowercased(), among: words).map { "did you mean \($0)?" }
            ?? "write \(words.joined(separator: " or "))"
        return block.finding(
            rule: "unknown-word",
            "\(path) of \(block.address.text) is \"\(word)\", which Terraform does not know; \(fix)",
            at: path)
    }
}

extension Term {
    /// The term itself where Terraform reads it literally anyway.
    var literal: Term {
        if case .verbatim(let term) = self { term } else { self }
    }

    /// What the term is, for messages; nil for a mistake, which is reported elsewhere.
    var kindName: String? {
        switch self {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .integer(let number): String(number)
        case .number(let number): JSONWriter.text(of: number)
        case .string(let text): "\"\(text)\""
        case .list: "a list"
        case .object: "an object"
        case .template, .reference, .code, .bare: "an expression"
        case .verbatim(let term): term.kindName
        case .invalid: nil
        }
    }
}
