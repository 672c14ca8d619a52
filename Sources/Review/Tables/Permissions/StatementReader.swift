import Invariants

/// Reads statements from policies in JSON, and from those that module Invariants has read.
struct StatementReader {
    let wording: Wording
    /// Reads the expressions of a document; nil for a plan, which has none.
    let expressions: PolicyExpressions?

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
            statement.principals = .init(distinct: principals(principal))
        } else if let principal = tree["NotPrincipal"] {
            statement.principals = .init(distinct: principals(principal), isNegated: true)
        }
        for test in tree["Condition"]?.fields ?? [] {
            for key in test.value.fields {
                statement.requirements.append(
                    .init(test: test.name, key: key.name.lowercased(), values: Set(key.value.elements.map { text($0) }))
                )
            }
        }
        statement.requirements.sort { ($0.test, $0.key) < ($1.test, $1.key) }
        return statement
    }

    /// A statement that module Invariants has read.
    func statement(_ policy: Policy.Statement) -> Statement {
        var statement = Statement()
        statement.isDeny = policy.effect == .deny
        statement.actions = patterns(policy.actions.map { text($0).lowercased() })
        if let resources = policy.resources { statement.resources = patterns(resources.map { text($0) }) }
        if let principals = policy.principals { statement.principals = patterns(principals.map(principal)) }
        statement.requirements = policy.conditions.map { condition in
            .init(
                test: condition.operation, key: condition.key.lowercased(),
                values: Set(condition.values.map { text($0) }))
        }.sorted { ($0.test, $0.key) < ($1.test, $1.key) }
        return statement
    }

    private func patterns(_ selection: Policy.Statement.Selection<String>) -> Statement.Patterns {
        if case .allBut(let values) = selection { return .init(distinct: values, isNegated: true) }
        return .init(distinct: selection.elements)
    }

    private func principal(_ principal: Policy.Principal) -> String {
        switch principal {
        case .anyone: "*"
        case .aws(let text): name("AWS", self.text(text))
        case .service(let text): name("Service", self.text(text))
        case .federated(let text): name("Federated", self.text(text))
        case .other(let kind, let text): name(kind, self.text(text))
        }
    }

    private func text(_ text: SymbolicText) -> String {
        wording(PolicyExpressions.template(text) ?? text.description)
    }

    private func patterns(_ values: Tree?, not excluded: Tree?, isAction: Bool = false) -> Statement.Patterns {
        func all(_ tree: Tree) -> [String] {
            tree.elements.map { text($0) }.map { isAction ? $0.lowercased() : $0 }
        }
        if let values { return .init(distinct: all(values)) }
        if let excluded { return .init(distinct: all(excluded), isNegated: true) }
        return .all
    }

    private func principals(_ tree: Tree) -> [String] {
        guard case .object(let fields) = tree else { return [text(tree)] }
        return fields.flatMap { field in field.value.elements.map { name(field.name, text($0)) } }
    }

    /// A principal by its kind; an account stands for its root user's ARN (IAM User Guide, "AWS JSON policy elements:
    /// Principal").
    private func name(_ type: String, _ value: String) -> String {
        // Everybody with an account and everybody without one come to the same.
        if value == "*", type == "AWS" || type == "*" { return "*" }
        if type == "AWS", value.utf8.count == 12, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return "AWS:arn:aws:iam::\(value):root"
        }
        return "\(type):\(value)"
    }

    /// A value as text; a star within an expression is none of IAM's.
    func text(_ tree: Tree) -> String {
        let text =
            switch tree {
            case .text(let text), .number(let text): text
            case .template(let parts):
                parts.map { part in
                    switch part {
                    case .text(let text): text
                    case .expression(let code): self.text(ofCode: code)
                    }
                }.joined()
            case .expression(let code): self.text(ofCode: code)
            default: tree.shown()
            }
        return wording(text)
    }

    private func text(ofCode code: String) -> String {
        expressions?.text(of: code) ?? "${\(PolicyExpressions.escaped(code))}"
    }
}

extension Policy.Statement.Selection {
    /// The selection with other elements.
    fileprivate func map<Other>(_ change: (Element) -> Other) -> Policy.Statement.Selection<Other> {
        switch self {
        case .only(let elements): .only(elements.map(change))
        case .allBut(let elements): .allBut(elements.map(change))
        }
    }
}
