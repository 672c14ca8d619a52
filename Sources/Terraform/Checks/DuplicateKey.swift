/// One key twice in an object, of which Terraform says "Duplicate object attribute".
struct DuplicateKey: Rule {
    let descriptions = [
        RuleDescription("duplicate-key", "An object has the same key twice.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks { !$0.duplicateKeys.isEmpty }.flatMap { block, contents in
            contents.duplicateKeys.map { path, key in
                let message = "\(path) of \(block.address.text) has the key \"\(key)\" twice; keep one of them"
                let position = block.source?.position(ofRepeated: key, at: path)
                return position.map { Finding(.error, rule: "duplicate-key", message, at: $0) }
                    ?? block.finding(rule: "duplicate-key", message, at: path)
            }
        }
    }
}
