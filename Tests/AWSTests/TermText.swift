import Terraform

extension Term {
    /// A term as tests compare it: its text with `${…}`, or `invalid: ` and the message.
    var shown: String {
        switch self {
        case .string(let text): text
        case .template(let segments):
            segments.map {
                switch $0 {
                case .text(let text): text
                case .value(let term): "${\(term.code)}"
                }
            }.joined()
        case .invalid(let mistake): "invalid: \(mistake.message)"
        default: code
        }
    }
}

extension Expression {
    /// The expression's term as tests compare it.
    var shown: String { term.shown }

    /// A reference to an attribute of some resource, as the typed resources give it.
    static func attribute(_ name: String, of type: String, _ resource: String) -> Self {
        Self(term: .reference(Reference(Address(.resource, type: type, resource), ".\(name)")))
    }
}
