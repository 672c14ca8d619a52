/// Entries of `required_providers` that Terraform cannot read.
struct ProviderRequirements: Rule {
    let descriptions = [
        RuleDescription("provider-requirement", "An entry of required_providers is not one that Terraform can read.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .terraform).flatMap { block, _ in
            block.requiredProviders.flatMap { name, path, term in
                Self.mistakes(term.literal, name: name).map { place, mistake in
                    let path = place.isEmpty ? path : "\(path).\(place)"
                    return block.finding(
                        rule: "provider-requirement", "\(path) of \(block.address.text): \(mistake)", at: path)
                }
            }
        }
    }

    /// What is wrong with an entry, each with the key where it is.
    private static func mistakes(_ term: Term, name: String) -> [(place: String, mistake: String)] {
        var mistakes: [(String, String)] = []
        if let mistake = ProviderSource.mistake(inLocalName: name) { mistakes.append(("", mistake)) }
        switch term {
        case .object(let fields):
            for field in fields {
                if let mistake = mistake(field.value.literal, of: field.key, name: name) {
                    mistakes.append((field.key, mistake))
                }
            }
        // Documents of Terraform 0.12 have the version alone.
        case .string, .integer, .number, .invalid: break
        default: mistakes.append(("", "write an object with source and version"))
        }
        return mistakes
    }

    private static func mistake(_ term: Term, of key: String, name: String) -> String? {
        switch (key, term) {
        case ("source", .string(let source)):
            ProviderSource.mistake(in: source).map { "\"\(source)\" is no source of a provider; \($0)" }
        case ("version", .string): nil
        case ("source", _), ("version", _): "a text is wanted"
        case ("configuration_aliases", .list(let aliases)): aliases.lazy.compactMap { mistake(inAlias: $0, name) }.first
        case ("configuration_aliases", _): "a list of aliases is wanted, such as [\"\(name).replica\"]"
        default:
            "the entry takes source, version and configuration_aliases"
                + (Spelling.nearest(to: key, among: ["source", "version", "configuration_aliases"])
                    .map { "; did you mean \($0)?" } ?? "; a provider is configured in a provider block")
        }
    }

    private static func mistake(inAlias alias: Term, _ name: String) -> String? {
        guard case .string(let text) = alias.literal else { return "an alias is a text such as \"\(name).replica\"" }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ IllegalName.isLegal(String($0)) }) else {
            return "\"\(text)\" is no alias such as \(name).replica"
        }
        return parts[0] == name ? nil : "\"\(text)\" must start with \(name), the provider's own name"
    }
}
