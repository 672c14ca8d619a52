/// Reads statements from policies in JSON and from data sources of type `aws_iam_policy_document`.
struct StatementReader {
    let names: EnvironmentNames?

    /// The statements of a policy in JSON.
    func statements(inJSON policy: Tree) -> [Statement] {
        guard let statements = policy["Statement"] else { return [] }
        return statements.elements.map(statement)
    }

    private func statement(_ tree: Tree) -> Statement {
        var statement = Statement()
        statement.isDeny = tree["Effect"]?.revealed.literal == "Deny"
        statement.actions = patterns(tree["Action"], not: tree["NotAction"], isAction: true)
        statement.resources = patterns(tree["Resource"], not: tree["NotResource"])
        if let principal = tree["Principal"] {
            statement.principals = .init(values: principals(principal))
        } else if let principal = tree["NotPrincipal"] {
            statement.principals = .init(values: principals(principal), isNegated: true)
        }
        for test in tree["Condition"]?.fields ?? [] {
            for key in test.value.fields {
                statement.requirements.append(
                    .init(test: test.name, key: key.name.lowercased(), values: Set(key.value.elements.map(text))))
            }
        }
        statement.requirements.sort { ($0.test, $0.key) < ($1.test, $1.key) }
        return statement
    }

    /// The statements of a data source.
    func statements(inDataSource tree: Tree) -> [Statement] {
        (tree["statement"]?.elements ?? []).map { block in
            var statement = Statement()
            statement.isDeny = block["effect"]?.revealed.literal == "Deny"
            statement.actions = patterns(block["actions"], not: block["not_actions"], isAction: true)
            statement.resources = patterns(block["resources"], not: block["not_resources"])
            let principals = block["principals"]?.elements ?? []
            let excluded = block["not_principals"]?.elements ?? []
            if !principals.isEmpty || !excluded.isEmpty {
                let values = (principals.isEmpty ? excluded : principals).flatMap { principal in
                    (principal["identifiers"]?.elements ?? []).map { name(principal["type"]?.literal ?? "", text($0)) }
                }
                statement.principals = .init(values: values, isNegated: principals.isEmpty)
            }
            statement.requirements = (block["condition"]?.elements ?? []).map { condition in
                .init(
                    test: condition["test"]?.literal ?? "", key: (condition["variable"]?.literal ?? "").lowercased(),
                    values: Set((condition["values"]?.elements ?? []).map(text)))
            }.sorted { ($0.test, $0.key) < ($1.test, $1.key) }
            return statement
        }
    }

    private func patterns(_ values: Tree?, not excluded: Tree?, isAction: Bool = false) -> Statement.Patterns {
        func all(_ tree: Tree) -> [String] {
            tree.elements.map(text).map { isAction ? $0.lowercased() : $0 }.sorted()
        }
        if let values { return .init(values: all(values)) }
        if let excluded { return .init(values: all(excluded), isNegated: true) }
        return .all
    }

    private func principals(_ tree: Tree) -> [String] {
        guard case .object(let fields) = tree else { return [text(tree)] }
        return fields.flatMap { field in field.value.elements.map { name(field.name, text($0)) } }.sorted()
    }

    private func name(_ type: String, _ value: String) -> String {
        // Everybody with an account and everybody without one come to the same.
        value == "*" && (type == "AWS" || type == "*") ? "*" : "\(type):\(value)"
    }

    /// A value as text; a star within an expression is none of IAM's.
    private func text(_ tree: Tree) -> String {
        let text =
            switch tree {
            case .text(let text), .number(let text): text
            case .template(let parts):
                parts.map { part in
                    switch part {
                    case .text(let text): text
                    case .expression(let code): "${\(Self.escaped(code))}"
                    }
                }.joined()
            case .expression(let code): "${\(Self.escaped(code))}"
            default: tree.shown()
            }
        return names?.blended(text) ?? text
    }

    private static func escaped(_ code: String) -> String {
        code.replacing("*", with: "∗").replacing("?", with: "？")
    }
}
