/// Removals of what cannot be removed that way: instances, data sources (Terraform, "Remove a resource from state").
struct RemovalTarget: Rule {
    let descriptions = [
        RuleDescription(
            "removal", "A removal names something that cannot be removed, or does what a removal cannot do.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .removed).flatMap { block, contents -> [Finding] in
            guard let from = contents.uses.first(where: { $0.path == "from" })?.reference
            else { return [] }
            let provisioners = block.formedBlocks.filter { $0.path.hasPrefix("provisioner") }
            var findings: [Finding] = []
            if let mistake = Self.mistake(from) {
                findings.append(
                    block.finding(
                        rule: "removal", "from of \(block.address.text) is \(from.text), \(mistake)", at: "from"))
            } else if TargetAddress(from)?.kind == .module, let first = provisioners.first {
                findings.append(
                    block.finding(
                        rule: "removal", "\(first.path) of \(block.address.text) cannot run, for a module is removed",
                        at: first.path))
            }
            return findings
                + provisioners.filter { $0.body["when"]?.literal != .string("destroy") }.map { part in
                    block.finding(
                        rule: "removal",
                        "\(part.path) of \(block.address.text) would run when something is made; say when: destroy",
                        at: part.path)
                }
        }
    }

    private static func mistake(_ from: Reference) -> String? {
        guard let target = TargetAddress(from) else {
            return "which is neither a resource nor a module; write TYPE.NAME or module.NAME"
        }
        if target.kind == .data { return "but data sources are only read; take the data source out" }
        if !target.key.isEmpty || target.hasModuleKey {
            return "but all instances are removed together; leave the index out"
        }
        return nil
    }
}
