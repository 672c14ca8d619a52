/// Backends that Terraform does not have; it tells so when it sets up.
struct BackendType: Rule {
    let descriptions = [
        RuleDescription(
            "backend", "The backend is none that Terraform has.")
    ]

    /// The backends of Terraform 1.3 and later (Terraform, "Backend block configuration overview").
    static let types = [
        "azurerm", "consul", "cos", "gcs", "http", "inmem", "kubernetes", "local", "oss", "pg", "remote", "s3",
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .terraform).flatMap { block, _ in
            let backends = block.body[content: "backend"]?.blocks(labels: 1) ?? []
            return backends.compactMap { path, _ in
                Self.unknown(String(path.drop { $0 != "." }.dropFirst()), block)
            }
        }
    }

    private static func unknown(_ type: String, _ block: Block) -> Finding? {
        if types.contains(type) { return nil }
        let fix =
            type == "cloud"
            ? "; HCP Terraform has a block of its own, cloud"
            : Spelling.nearest(to: type, among: types).map { "; did you mean \($0)?" } ?? ""
        return block.finding(
            rule: "backend", "backend \"\(type)\" of \(block.address.text) is none that Terraform has\(fix)",
            at: "backend.\(type)")
    }
}
