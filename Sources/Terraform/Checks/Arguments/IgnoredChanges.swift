/// Entries of `ignore_changes` that mean something else than they seem to.
struct IgnoredChanges: Rule {
    let descriptions = [
        RuleDescription("ignore-changes", "An entry of ignore_changes is not the name of an argument.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            guard part.path == "lifecycle", case .list(let entries)? = part.body["ignore_changes"]?.literal else {
                return []
            }
            return entries.enumerated().compactMap { index, entry in
                guard case .string(let text) = entry.literal, text == "all" || text == "*" else { return nil }
                let path = part.path(of: "ignore_changes[\(index)]")
                return block.finding(
                    rule: "ignore-changes",
                    "\(path) of \(block.address.text) is \"\(text)\"; to ignore every change, write \"all\" in place of the "
                        + "list", at: path)
            }
        }
    }
}
