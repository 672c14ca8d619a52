import Terraform

/// Compares texts with constraints.
struct TextJudge {
    let patterns: PatternCache

    /// What is wrong with a text; nil where nothing is, or where it cannot be told.
    func problem(of text: KnownText, under rule: ValueRule) -> ValueProblem? {
        let constraints = rule.constraints
        return words(text, constraints) ?? length(text, constraints) ?? characters(text, constraints)
            ?? pattern(text, constraints) ?? form(text, constraints) ?? number(text, constraints)
            ?? alternatives(text, rule)
    }

    private func words(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        if let words = constraints.words,
            !words.values.contains(where: { text.canBe($0, ignoringCase: words.ignoresCase) })
        {
            let nearest = text.isWhole ? Self.nearest(to: text.text, among: words.values) : nil
            let fix = nearest.map { "; did you mean \($0)?" } ?? ""
            return ValueProblem(rule: .word, text: "it is none of \(Shown.words(words.values))\(fix)")
        }
        if text.isWhole, constraints.refusedWords.contains(text.text) {
            return ValueProblem(rule: .word, text: "AWS refuses this word")
        }
        return nil
    }

    private static func nearest(to text: String, among words: [String]) -> String? {
        let lower = text.lowercased()
        if let same = words.first(where: { $0.lowercased() == lower }) { return same }
        return Spelling.nearest(to: text, among: words)
    }

    private func length(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        guard let bounds = constraints.length ?? constraints.lengthInCharacters else { return nil }
        let count = constraints.length == nil ? text.text.unicodeScalars.count : text.text.utf8.count
        if let most = bounds.maximum, count > most {
            let shown = "it has \(text.isWhole ? "" : "at least ")\(Self.characters(count))"
            return ValueProblem(rule: .length, text: "\(shown), AWS allows \(most)")
        }
        if let least = bounds.minimum, text.isWhole, count < least {
            let shown = count == 0 ? "it is empty" : "it has \(Self.characters(count))"
            return ValueProblem(
                rule: .length, text: "\(shown), AWS wants \(Self.characters(least)) or more")
        }
        return nil
    }

    private static func characters(_ count: Int) -> String {
        count == 1 ? "1 character" : "\(count) characters"
    }

    private func characters(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        if let prefix = constraints.prefix, !text.canBegin(with: prefix) {
            return ValueProblem(rule: .pattern, text: "AWS wants it to begin with \"\(prefix)\"")
        }
        if !constraints.refusedCharacters.isEmpty,
            let refused = text.text.first(where: { constraints.refusedCharacters.contains($0) })
        {
            return ValueProblem(rule: .pattern, text: "AWS refuses the character \"\(refused)\"")
        }
        return nil
    }

    private func pattern(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        for pattern in constraints.patterns where patterns.isBroken(pattern, by: text) {
            let demand = pattern.isNegative ? "AWS refuses what matches" : "AWS wants it to match"
            return ValueProblem(rule: .pattern, text: "\(demand) \(pattern.expression)")
        }
        return nil
    }

    private func form(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        for format in constraints.formats {
            if let problem = format.problem(of: text, under: constraints, patterns) {
                return ValueProblem(rule: .format, text: problem)
            }
        }
        return nil
    }

    /// Limits of a number that is written as text.
    private func number(_ text: KnownText, _ constraints: Constraints) -> ValueProblem? {
        guard text.isWhole, let number = Int(text.text) else { return nil }
        return NumberJudge.problem(of: .integer(number), under: constraints)
    }

    private func alternatives(_ text: KnownText, _ rule: ValueRule) -> ValueProblem? {
        Alternatives.problem(rule) { problem(of: text, under: $0) }
    }
}

/// Groups of constraints, of each of which one must be fulfilled.
enum Alternatives {
    /// What is wrong where all constraints of a group are broken.
    static func problem(_ rule: ValueRule, _ judge: (ValueRule) -> ValueProblem?) -> ValueProblem? {
        for group in rule.alternatives {
            var problems: [ValueProblem] = []
            var isFulfilled = false
            for alternative in group {
                guard let problem = judge(alternative) else {
                    isFulfilled = true
                    break
                }
                // That it might be empty helps nobody who gives a value.
                let isEmptiness = alternative.constraints.words?.values == [""] && group.count > 1
                if !isEmptiness, !problems.contains(problem) { problems.append(problem) }
            }
            if !isFulfilled, let last = problems.last {
                return ValueProblem(rule: last.rule, text: problems.map(\.text).joined(separator: ", and "))
            }
        }
        return nil
    }
}
