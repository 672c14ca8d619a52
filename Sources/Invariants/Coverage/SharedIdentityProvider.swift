import Terraform

/// A provider of identities whose tokens anybody can have, so that a role must say whose it trusts (IAM User Guide, "Create
/// a role for OpenID Connect federation"; "Identity-provider controls for shared OIDC providers").
struct SharedIdentityProvider: Sendable {
    /// What its URL, and the end of its ARN, is or begins with.
    let name: String
    /// The claims that say whose a token is; one of them must be compared.
    let claims: Set<String>

    static let all = [
        SharedIdentityProvider(name: "accounts.google.com", claims: ["aud", "oaud", "sub"]),
        SharedIdentityProvider(name: "app.terraform.io", claims: ["sub"]),
        SharedIdentityProvider(name: "cognito-identity.amazonaws.com", claims: ["aud", "sub"]),
        SharedIdentityProvider(name: "gitlab.com", claims: ["namespace_path", "project_path", "sub"]),
        SharedIdentityProvider(name: "graph.facebook.com", claims: ["app_id", "id"]),
        SharedIdentityProvider(
            name: "token.actions.githubusercontent.com",
            claims: [
                "enterprise", "enterprise_id", "job_workflow_ref", "repository", "repository_id", "repository_owner",
                "repository_owner_id", "sub",
            ]),
        SharedIdentityProvider(name: "www.amazon.com", claims: ["app_id", "user_id"]),
    ]

    /// Whether a trust policy's statement takes the tokens of everybody whom the provider knows.
    func admitsEverybody(_ statement: Policy.Statement, names: [SymbolicText: String]) -> Bool {
        guard statement.effect == .allow, case .only(let principals)? = statement.principals else { return false }
        let isMeant = principals.contains { principal in
            guard case .federated(let text) = principal, let provider = names[text] ?? text.known else { return false }
            return provider == name || provider.hasSuffix("oidc-provider/\(name)")
        }
        return isMeant
            && !statement.conditions.contains { condition in
                let parts = condition.keyName.split(separator: ":")
                guard condition.isLimit, parts.count == 2, parts[0] == name, claims.contains(String(parts[1])) else {
                    return false
                }
                // `repo:*` is every repository.
                return condition.values.allSatisfy { $0.start == $0 || $0.start.known.map(isSomebodys) ?? true }
            }
    }

    private func isSomebodys(_ start: String) -> Bool { !start.isEmpty && !start.hasSuffix(":") }

    /// The URLs of the providers of a document by their ARNs.
    static func names(in model: Model) -> [SymbolicText: String] {
        let texts = DocumentTexts(model: model)
        var names: [SymbolicText: String] = [:]
        for provider in model.all("aws_iam_openid_connect_provider") {
            guard let url = provider.text("url") else { continue }
            let name = url.hasPrefix("https://") ? String(url.dropFirst("https://".count)) : url
            for attribute in ["arn", "id"] { names[texts.attribute(attribute, of: provider.instance)] = name }
        }
        return names
    }
}
