import Invariants
import Terraform

/// Reads policies, and texts within them, that expressions of a document hold.
final class PolicyExpressions {
    let secrets: SecretUses
    private let policies: DocumentPolicies
    private var texts: [String: String] = [:]
    private var statements: [String: [Policy.Statement]?] = [:]

    init(of configuration: PreparedConfiguration) {
        secrets = SecretUses(configuration.configuration, configuration.resolver.secrets)
        policies = DocumentPolicies(of: configuration.resolver.model)
    }

    /// The statements of the policy that an expression holds; nil where it holds none that can be read.
    func statements(of code: String) -> [Policy.Statement]? {
        if let known = statements[code] { return known }
        var found: [Policy.Statement]?
        if case .statements(let all) = policies.policy(.code(code))?.contents { found = all }
        statements[code] = .some(found)
        return found
    }

    /// An expression as policies compare it: text as far as it is known, symbols in `${}`; what only apply knows, and what
    /// nobody may see, as it is written.
    func text(of code: String) -> String {
        if let known = texts[code] { return known }
        let value = secrets.reach(code) ? SymbolicText([.unknown("")]) : policies.text(.code(code))
        let text = Self.template(value) ?? "${\(Self.escaped(code))}"
        texts[code] = text
        return text
    }

    /// A text with its symbols in `${}`; nil where a part of it has no name.
    static func template(_ text: SymbolicText) -> String? {
        var template = ""
        for part in text.parts {
            switch part {
            case .text(let known): template += known
            case .unknown(""): return nil
            case .symbol(let name), .unknown(let name): template += "${\(escaped(name))}"
            }
        }
        return template
    }

    /// An expression in which a star is none of IAM's.
    static func escaped(_ code: String) -> String {
        code.replacing("*", with: "∗").replacing("?", with: "？")
    }
}
