import Evaluation
import Terraform

/// Values that expressions come to before Terraform runs: those of literals, functions and locals.
extension SchemaCheck {
    /// What an expression comes to, as a literal of the argument's type; nil where only Terraform knows, or where something is
    /// wrong with it, which the check of expressions says.
    func known(_ term: Term, _ type: AttributeType) -> Term? {
        guard let scope, term.mayBeKnown else { return nil }
        var problems: [Problem] = []
        let value = scope.value(of: term, problems: &problems)
        guard problems.isEmpty, !value.isNull, let converted = try? value.converted(to: type.valueType) else {
            return nil
        }
        return Term(converted)
    }
}

extension Term {
    /// Whether the value may be known before Terraform runs: it does not come from a block that is made.
    fileprivate var mayBeKnown: Bool {
        switch self {
        case .code: true
        case .reference(let reference): reference.address.kind == .local
        case .template(let segments):
            segments.allSatisfy { if case .value(let value) = $0 { value.mayBeKnown } else { true } }
        case .string, .bool, .integer, .number: true
        default: false
        }
    }

    /// A wholly known value as a literal; nil where a part of it is not known.
    fileprivate init?(_ value: Evaluation.Value) {
        switch value {
        case .null: self = .null
        case .unknown: return nil
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = number.integer.map(Term.integer) ?? .number(number.double)
        case .string(let text): self = .string(text)
        case .list(let elements, _), .set(let elements, _), .tuple(let elements):
            var terms: [Term] = []
            for element in elements {
                guard let term = Term(element) else { return nil }
                terms.append(term)
            }
            self = .list(terms)
        case .map(let entries, _), .object(let entries):
            var fields: [Term.Field] = []
            for entry in entries {
                guard let term = Term(entry.value) else { return nil }
                fields.append(Term.Field(entry.key, term))
            }
            self = .object(fields)
        }
    }
}
