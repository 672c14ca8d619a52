import Invariants
import Terraform

extension Term {
    /// A value as a term again; what only apply knows is an expression of its own.
    init(_ value: Resolved) {
        switch value {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = Int(exactly: number).map(Term.integer) ?? .number(number)
        case .string(let text): self = .string(text)
        case .symbol, .unknown: self = Self.unknown
        case .text(let parts):
            self = .template(
                parts.map { part in
                    if case .text(let text) = part { .text(text) } else { .value(Self.unknown) }
                })
        // An unknown element stands for any number of them.
        case .list(let elements) where elements.contains(.unknown): self = Self.unknown
        case .list(let elements): self = .list(elements.map { Term($0) })
        case .object(let members): self = .sorted(members.map { Field($0.key, Term($0.value)) })
        }
    }

    private static let unknown = Term.code("(known after apply)")
}
