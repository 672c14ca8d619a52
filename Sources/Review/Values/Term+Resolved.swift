import Invariants
import Terraform

extension Term {
    /// A value as a term again; what only apply knows is an expression of its own.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - name: The expression that a symbol stands for; nil where all are alike.
    init(_ value: Resolved, name: (Symbol) -> String? = { _ in nil }) {
        switch value {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = Int(exactly: number).map(Term.integer) ?? .number(number)
        case .string(let text): self = .string(text)
        case .symbol(let symbol): self = name(symbol).map(Term.code) ?? Self.unknown
        case .unknown: self = Self.unknown
        case .text(let parts):
            self = .template(
                parts.map { part in
                    switch part {
                    case .text(let text): .text(text)
                    case .symbol(let symbol): .value(name(symbol).map(Term.code) ?? Self.unknown)
                    case .unknown: .value(Self.unknown)
                    }
                })
        // An unknown element stands for any number of them.
        case .list(let elements) where elements.contains(.unknown): self = Self.unknown
        case .list(let elements): self = .list(elements.map { Term($0, name: name) })
        case .object(let members): self = .sorted(members.map { Field($0.key, Term($0.value, name: name)) })
        }
    }

    private static let unknown = Term.code(Tree.knownAfterApply)
}

extension Tree {
    /// What stands for a value of a document that nobody knows before apply.
    static let knownAfterApply = "(known after apply)"
}
