/// Settings of the language itself: there is one edition, and no experiment outside of Terraform's trial versions.
struct LanguageSettings: Rule {
    let descriptions = [
        RuleDescription(
            "language-settings", "The terraform block asks for a language that released versions do not have.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .terraform).flatMap { block, _ -> [Finding] in
            var findings: [Finding] = []
            if case .string(let edition)? = block.body["language"]?.literal, edition != "TF2021" {
                findings.append(
                    block.finding(
                        rule: "language-settings",
                        "language of \(block.address.text) is \"\(edition)\", but the only edition is TF2021; leave it out",
                        at: "language"))
            }
            if case .list(let experiments)? = block.body["experiments"]?.literal, !experiments.isEmpty {
                findings.append(
                    block.finding(
                        rule: "language-settings",
                        "experiments of \(block.address.text) are for trial versions of Terraform only; take them out",
                        at: "experiments"))
            }
            return findings
        }
    }
}
