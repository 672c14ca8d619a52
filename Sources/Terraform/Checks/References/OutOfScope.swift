/// Terraform's own words in places where they mean nothing: `each` without `for_each`, `count.index` without `count`,
/// `self` outside of what belongs to one instance (Terraform, "References to Named Values").
struct OutOfScope: Rule {
    let descriptions = [
        RuleDescription("out-of-scope", "each, count.index or self is used where it means nothing.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks { !$0.words.isEmpty }.flatMap { block, contents in
            contents.words.compactMap { word in
                Self.message(word, in: block).map {
                    block.finding(rule: "out-of-scope", $0, at: word.path, mentioning: word.text)
                }
            }
        }
    }

    private static func message(_ word: WordUse, in block: Block) -> String? {
        let place = "\(word.path) of \(block.address.text) uses \(word.text)"
        switch word.names[0] {
        case "each": return message(place, word, "for_each", block)
        case "count": return message(place, word, "count", block)
        case "self" where !isOfOneInstance(word.path):
            return "\(place), which means something only in provisioners, connections and postconditions"
        default: return nil
        }
    }

    private static func message(_ place: String, _ word: WordUse, _ argument: String, _ block: Block) -> String? {
        if !has(argument, block) { return "\(place), which means something only in a block with \(argument)" }
        let isWithin =
            word.path == argument || word.path.hasPrefix("\(argument).") || word.path.hasPrefix("\(argument)[")
        return isWithin ? "\(place), which \(argument) itself decides; use another value" : nil
    }

    private static func has(_ argument: String, _ block: Block) -> Bool {
        switch block.address.kind {
        case .resource, .data, .ephemeral, .module: block.body[content: argument] != nil
        case .import: argument == "for_each" && block.body[content: argument] != nil
        // What is removed had them once.
        case .removed: true
        case .terraform, .provider, .variable, .local, .output, .moved, .check: false
        }
    }

    private static func isOfOneInstance(_ path: String) -> Bool {
        path.hasPrefix("provisioner") || path.hasPrefix("connection") || path.hasPrefix("lifecycle.postcondition")
    }
}
