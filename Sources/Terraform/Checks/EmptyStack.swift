/// A stack that would change nothing: no resource, data source, module, output, or record of a change.
struct EmptyStack: Rule {
    let descriptions = [
        RuleDescription("empty-stack", "A document declares nothing that Terraform would make, read or give out.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        let doesSomething = survey.configuration.blocks.contains { block in
            switch block.address.kind {
            case .resource, .data, .ephemeral, .module, .output, .moved, .removed, .import, .check: true
            case .terraform, .provider, .variable, .local: false
            }
        }
        // What could not be read may have declared something.
        let isWhole = !survey.configuration.reported.contains { $0.severity == .error }
        guard !doesSomething, isWhole else { return [] }
        // Terraform accepts it, so it is no error.
        return [
            Finding(
                .warning, rule: "empty-stack",
                "\(survey.configuration.stack) has no resource, data source, module or output; add one", at: nil)
        ]
    }
}
