/// Entries of `depends_on` and `replace_triggered_by` that name what Terraform cannot wait for.
struct Dependencies: Rule {
    let descriptions = [
        RuleDescription("depends-on", "An entry of depends_on names a part of a block in place of the whole block."),
        RuleDescription("replace-trigger", "An entry of replace_triggered_by names no resource."),
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(where: \.hasBareUses).flatMap { block, contents in
            contents.uses.compactMap { use -> Finding? in
                guard use.isBare else { return nil }
                if use.path.hasPrefix("depends_on") { return Self.dependency(use, block) }
                if use.path.hasPrefix("lifecycle.replace_triggered_by") { return Self.trigger(use, block) }
                return nil
            }
        }
    }

    private static func dependency(_ use: Use, _ block: Block) -> Finding? {
        let address = use.reference.address
        let path = use.reference.path
        // An output of a module may be named, an instance of a resource too.
        if path.isEmpty || path.hasPrefix("[") && path.hasSuffix("]") && path != "[*]" || address.kind == .module {
            return nil
        }
        return block.finding(
            rule: "depends-on",
            "\(use.path) of \(block.address.text) is \(use.reference.text), but Terraform waits for whole blocks; write "
                + address.text, at: use.path)
    }

    private static func trigger(_ use: Use, _ block: Block) -> Finding? {
        switch use.reference.address.kind {
        case .resource, .data, .ephemeral: return nil
        default:
            return block.finding(
                rule: "replace-trigger",
                "\(use.path) of \(block.address.text) is \(use.reference.text), but only resources and their attributes can "
                    + "trigger a replacement; keep the value in a terraform_data resource and name that", at: use.path)
        }
    }
}
