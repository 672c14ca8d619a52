/// Arguments and nested blocks that Terraform's own language does not have where they stand.
///
/// What a provider, module or backend takes is not its business.
struct UnknownArgument: Rule {
    let descriptions = [
        RuleDescription("unknown-argument", "A block has an argument or nested block that nobody reads."),
        RuleDescription(
            "reserved-argument", "A block has an argument that Terraform keeps for other blocks, or for later."),
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            let reserved = part.form.reserved.filter { part.body[content: $0] != nil }.map { name in
                block.finding(
                    rule: "reserved-argument", Self.reserved(part.path(of: name), block), at: part.path(of: name))
            }
            return part.form.isOpen ? reserved : reserved + Self.unknown(in: part, block)
        }
    }

    private static func unknown(in part: FormedBlock, _ block: Block) -> [Finding] {
        part.body.items.compactMap { item in
            let name = item.name
            if part.form.argument(name) != nil || part.form.block(name) != nil || part.form.reserved.contains(name) {
                return nil
            }
            // `_` holds arguments of a provider whose names Terraform has for itself.
            if part.path.isEmpty && name == "_" { return nil }
            return block.finding(
                rule: "unknown-argument", unknown(name, in: part, block), at: part.path(of: name))
        }
    }
}

extension UnknownArgument {
    private static func reserved(_ path: String, _ block: Block) -> String {
        if path == "postcondition" {
            return "\(block.address.text) has a postcondition, but an output takes preconditions only"
        }
        return "\(path) of \(block.address.text) is a name that Terraform keeps for itself there; take it out"
    }

    private static func unknown(_ name: String, in part: FormedBlock, _ block: Block) -> String {
        let known = part.form.arguments.map(\.name) + part.form.blocks.map(\.name)
        let fix = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
        return "\(part.path(of: name)) of \(block.address.text) is no argument that Terraform knows\(fix)"
    }
}
