/// A pattern of ARNs in a document, such as `arn:aws:dynamodb:*:*:table/orders-*`, as it is compared with resources of the
/// document.
struct ARNPattern {
    private let pattern: Pattern
    /// The same for any region and account: who writes them in full knows them, the document does not.
    private let anywhere: Pattern

    init(_ text: SymbolicText) {
        // A pattern of fewer parts goes on over colons.
        let isWhole =
            text.parts.reduce(0) { if case .text(let text) = $1 { $0 + text.count { $0 == ":" } } else { $0 } } >= 5
        let wildcards: Pattern.Wildcards = isWhole ? .perPartOfARN : .everywhere
        pattern = Pattern(text, wildcards: wildcards)
        anywhere = Pattern(isWhole ? text.anywhere : text, wildcards: wildcards)
    }

    /// Whether it takes one of a resource's ARNs.
    func matches(_ arns: [Pattern]) -> Truth {
        let exact = arns.lazy.map { pattern.matches($0) }.any
        if exact != .no { return exact }
        return arns.lazy.map { anywhere.matches($0) }.any == .no ? .no : .undecided
    }
}

extension DocumentTexts {
    /// The forms of a resource's ARN, and one in which what apply adds to its name may be anything.
    func openARNs(of instance: ResourceInstance) -> [SymbolicText] {
        let known = arns(of: instance)
        guard let named = known.last, named.parts.count > 1 else { return known }
        var colons = 0
        let open = named.parts.map { part -> SymbolicText.Part in
            switch part {
            case .text(let text):
                colons += text.count { $0 == ":" }
                return part
            case .symbol where colons >= 5: return .unknown("")
            case .symbol, .unknown: return part
            }
        }
        return known + [SymbolicText(open)]
    }
}

extension SymbolicText {
    /// An ARN with any region and account.
    fileprivate var anywhere: SymbolicText {
        var result = SymbolicText([Part]())
        var colons = 0
        for part in parts {
            guard case .text(let text) = part else {
                if colons != 3, colons != 4 { result.append(part) }
                continue
            }
            var kept = ""
            for letter in text {
                if letter == ":" {
                    colons += 1
                    kept += colons == 4 || colons == 5 ? "*:" : ":"
                } else if colons != 3, colons != 4 {
                    kept.append(letter)
                }
            }
            result.append(.text(kept))
        }
        return result
    }
}
