package import Terraform

extension Term {
    /// A term as tests compare it: text with `${…}`, a reference as its address, or `invalid: ` and the message.
    package var shown: String {
        switch self {
        case .string(let text): text
        case .template(let segments):
            segments.map {
                switch $0 {
                case .text(let text): text
                case .value(let term): "${\(term.code)}"
                }
            }.joined()
        case .verbatim(let term): term.shown
        case .invalid(let mistake): "invalid: \(mistake.message)"
        default: code
        }
    }
}
