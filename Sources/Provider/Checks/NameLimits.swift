public import Terraform

extension Schema {
    /// Names that AWS would refuse: too long, too short, or with characters that the service does not take.
    ///
    /// The limits are the provider's own, from its constraints; where it has none and the service has, they are those of
    /// ``serviceLimits``. Of a name with expressions in it only the known part is judged.
    public func nameFindings(in configuration: Configuration) -> [Finding] {
        var check = NameCheck(schema: self)
        return configuration.blocks.flatMap { check.findings(of: $0) }
    }
}

/// Judges names; remembers the limits of the types that it has seen.
private struct NameCheck {
    let schema: Schema
    var limits: [String: [(attribute: String, constraints: Constraints)]] = [:]
    var judge = TextJudge()

    init(schema: Schema) {
        self.schema = schema
    }

    mutating func findings(of block: Block) -> [Finding] {
        guard block.address.kind == .resource else { return [] }
        return limits(of: block.address.type).compactMap { limit in
            guard let term = block.body[limit.attribute], let text = KnownText(term),
                let problem = judge.problem(of: text, under: limit.constraints)
            else { return nil }
            return block.finding(
                rule: "name-limit", "\(limit.attribute) of \(block.address.text) is \(text.shown): \(problem)")
        }
    }

    private mutating func limits(of type: String) -> [(attribute: String, constraints: Constraints)] {
        if let known = limits[type] { return known }
        let attributes = schema.resource(type)?.block.attributes.filter { $0.isWritable && Self.isName($0.name) } ?? []
        let found = attributes.map { (attribute: $0.name, constraints: limit(on: $0, of: type)) }
        limits[type] = found
        return found
    }

    private func limit(on attribute: AttributeSchema, of type: String) -> Constraints {
        let own = attribute.constraints
        let isSilent = own.length == nil && own.alternatives.isEmpty && own.patterns.allSatisfy(\.isNegative)
        let service = serviceLimits.first { $0.type == type && $0.attribute == attribute.name }
        if let service, isSilent || type == "aws_s3_bucket" { return service.constraints }
        return own
    }

    private static func isName(_ attribute: String) -> Bool {
        attribute == "name" || attribute == "bucket" || attribute == "family" || attribute.hasSuffix("_name")
            || attribute == "name_prefix" || attribute.hasSuffix("_identifier")
    }
}

/// What is known of a text before Terraform runs.
struct KnownText {
    /// The text; the known parts of it where it has expressions.
    let text: String
    /// Whether that is all of it.
    let isWhole: Bool

    init?(_ term: Term) {
        switch term {
        case .string(let text): (self.text, isWhole) = (text, true)
        case .template(let segments):
            text = segments.map { if case .text(let text) = $0 { text } else { "" } }.joined()
            isWhole = false
        default: return nil
        }
    }

    /// Whether the text is a word, or may become it once Terraform fills in the rest.
    func canBe(_ word: String) -> Bool {
        isWhole ? text == word : text.utf8.count <= word.utf8.count
    }

    var shown: String { isWhole ? "\"\(text)\"" : "\"\(text)\" and more" }
}

/// Compares texts with constraints; compiles each pattern once.
struct TextJudge {
    private var compiled: [String: Regex<AnyRegexOutput>] = [:]

    /// What is wrong with a text, with the limit; nil where nothing is, or where it cannot be told.
    mutating func problem(of text: KnownText, under constraints: Constraints) -> String? {
        if let words = constraints.words, !words.values.contains(where: { text.canBe($0) }) {
            return "it is none of \(words.values.joined(separator: ", "))"
        }
        let bounds = constraints.length ?? constraints.lengthInCharacters
        let count = constraints.length == nil ? text.text.unicodeScalars.count : text.text.utf8.count
        if let most = bounds?.maximum, count > most {
            return "it has \(text.isWhole ? "" : "at least ")\(count) characters, AWS allows \(most)"
        }
        if let least = bounds?.minimum, text.isWhole, count < least {
            return "it has \(count) characters, AWS wants \(least) or more"
        }
        if text.isWhole {
            for pattern in constraints.patterns where finds(pattern, in: text.text) == pattern.isNegative {
                return pattern.isNegative
                    ? "AWS refuses what matches \(pattern.expression)" : "AWS wants it to match \(pattern.expression)"
            }
        }
        for group in constraints.alternatives {
            let problems = group.map { problem(of: text, under: $0) }
            if !problems.contains(nil), let last = problems.last { return last }
        }
        return nil
    }

    /// Whether a pattern is found; what this engine cannot read counts as fulfilled.
    private mutating func finds(_ pattern: Constraints.Pattern, in text: String) -> Bool {
        if compiled[pattern.expression] == nil {
            guard !pattern.isGoOnly, let regex = try? Regex(pattern.expression) else { return !pattern.isNegative }
            compiled[pattern.expression] = regex.asciiOnlyCharacterClasses()
        }
        guard let regex = compiled[pattern.expression] else { return !pattern.isNegative }
        return text.contains(regex)
    }
}
