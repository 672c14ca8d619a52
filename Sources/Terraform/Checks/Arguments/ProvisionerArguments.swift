/// Provisioners of a type that Terraform does not have, or with too much or too little to do.
struct ProvisionerArguments: Rule {
    let descriptions = [
        RuleDescription("provisioner", "A provisioner has a type that Terraform does not have, or not one thing to do.")
    ]

    /// The arguments of which each type takes exactly one.
    private static let exactlyOne = ["file": ["source", "content"], "remote-exec": ["inline", "script", "scripts"]]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            guard part.path.hasPrefix("provisioner"), let type = Self.type(part.path) else { return [] }
            if BlockForm.provisionerTypes[type] == nil { return [Self.unknown(type, part.path, block)] }
            if type == "local-exec", let finding = Self.command(part, block) { return [finding] }
            guard let names = Self.exactlyOne[type], names.count(where: { part.body[content: $0] != nil }) != 1 else {
                return []
            }
            return [
                block.finding(
                    rule: "provisioner",
                    "\(part.path) of \(block.address.text) needs exactly one of \(names.joined(separator: ", "))",
                    at: part.path)
            ]
        }
    }

    /// A command that is no text.
    private static func command(_ part: FormedBlock, _ block: Block) -> Finding? {
        switch part.body["command"]?.literal {
        case .list, .object:
            block.finding(
                rule: "provisioner",
                "\(part.path(of: "command")) of \(block.address.text) must be text, one line for a shell",
                at: part.path(of: "command"))
        default: nil
        }
    }

    /// The type in the path of a provisioner, `provisioner[0].local-exec`; nil for what stands within it.
    private static func type(_ path: String) -> String? {
        let parts = path.split(separator: ".")
        return parts.count == 2 ? String(parts[1]) : nil
    }

    private static func unknown(_ type: String, _ path: String, _ block: Block) -> Finding {
        let known = BlockForm.provisionerTypes.keys.sorted()
        let fix = Spelling.nearest(to: type, among: known).map { "did you mean \($0)?" }
        return block.finding(
            rule: "provisioner",
            "\(path) of \(block.address.text) is none that Terraform has; \(fix ?? "it has \(known.joined(separator: ", "))")",
            at: path)
    }
}
