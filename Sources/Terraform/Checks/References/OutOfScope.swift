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
        case "each" where !has("for_each", block) || word.path == "for_each" || word.path.hasPrefix("for_each."):
            return "\(place), which means something only beside for_each, not in it; use another value, or add for_each"
        case "count" where !has("count", block) || word.path == "count":
            return "\(place), which means something only beside count, not in it; use another value, or add count"
        case "self" where !isOfOneInstance(word.path):
            return "\(place), which means something only in provisioners, connections and postconditions"
        default: return nil
        }
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
