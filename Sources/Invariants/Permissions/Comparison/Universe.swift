/// All requests that some policies can tell apart: every action, resource and principal, every value of every condition key.
struct Universe {
    private var circumstances: Circumstances
    private var actions: [Pattern] = []
    private var resources: [Pattern] = []
    private var principals: [Policy.Principal] = []
    private let ownPlaces: (action: Int, resource: Int, principal: Int)

    init(_ policies: [Policy]) {
        circumstances = Circumstances(context: [:])
        ownPlaces = (circumstances.reserve(), circumstances.reserve(), circumstances.reserve())
        for statement in policies.lazy.flatMap(\.statements) {
            for action in statement.actions.elements { note(Self.action(action), in: &actions) }
            for resource in statement.resources?.elements ?? [] {
                note(Self.resource(resource, statement), in: &resources)
            }
            for principal in statement.principals?.elements ?? [] where principal != .anyone {
                note(principal, in: &principals)
            }
        }
    }

    private func note<Element: Equatable>(_ element: Element, in list: inout [Element]) {
        if !list.contains(element) { list.append(element) }
    }

    private static func action(_ text: SymbolicText) -> Pattern {
        Pattern(SymbolicText(text.description.lowercased()), wildcards: .everywhere)
    }

    /// A policy variable is a symbol: whatever it is, it is the same on both sides.
    private static func resource(_ text: SymbolicText, _ statement: Policy.Statement) -> Pattern {
        let symbols: Pattern.Variables = { key, fallback in
            .symbol("&{\(key.lowercased())\(fallback.map { ", '\($0)'" } ?? "")}")
        }
        return Pattern(text, wildcards: .everywhere, variables: statement.hasVariables ? symbols : nil)
    }

    /// What the requests have in common and what they do not; asked for once all formulas are made.
    var dimensions: [Dimension] {
        var dimensions = circumstances.dimensions
        dimensions[ownPlaces.action] = Self.dimension("the action", actions)
        dimensions[ownPlaces.resource] = Self.dimension("the resource", resources)
        let anotherOne = Dimension.State(truths: principals.map { _ in false }, words: "the principal is anyone else")
        dimensions[ownPlaces.principal] = Dimension(
            principals.map { one in
                Dimension.State(truths: principals.map { $0 == one }, words: "the principal is \(one.text)")
            } + [anotherOne])
        return dimensions
    }

    private static func dimension(_ name: String, _ patterns: [Pattern]) -> Dimension {
        guard let cells = PatternCells.cells(of: patterns, limit: 16_384) else { return .boundless(patterns.count) }
        return Dimension(cells.map { Dimension.State(truths: $0.matches, words: "\(name) is \"\($0.example)\"") })
    }

    /// Whether policies allow a request.
    mutating func allowed(by policies: [Policy]) -> Formula {
        let granted = Formula.any(policies.map { allows($0) })
        return granted && !.any(policies.map { denies($0) })
    }

    /// Whether a policy allows a request, were it not denied.
    mutating func allows(_ policy: Policy) -> Formula {
        .any(policy.statements.filter { $0.effect == .allow }.map { applies($0) })
    }

    /// Whether a policy denies a request.
    mutating func denies(_ policy: Policy) -> Formula {
        .any(policy.statements.filter { $0.effect == .deny }.map { applies($0) })
    }

    /// Whether a statement is about a request.
    mutating func applies(_ statement: Policy.Statement) -> Formula {
        var parts = [formula(statement.actions.map(Self.action), actions, ownPlaces.action)]
        if let resources = statement.resources {
            parts.append(formula(resources.map { Self.resource($0, statement) }, self.resources, ownPlaces.resource))
        }
        if let principals = statement.principals {
            switch (principals.elements.contains(.anyone), principals) {
            case (true, .only): break
            case (true, .allBut): return .constant(false)
            case (false, _): parts.append(formula(principals, self.principals, ownPlaces.principal))
            }
        }
        parts.append(circumstances.formula(statement.conditions))
        return .all(parts)
    }

    private func formula<Element: Equatable>(
        _ selection: Policy.Statement.Selection<Element>, _ all: [Element], _ dimension: Int
    ) -> Formula {
        let named = Formula.any(
            selection.elements.compactMap { element in
                all.firstIndex(of: element).map { .atom(dimension: dimension, index: $0) }
            })
        if case .allBut = selection { return !named }
        return named
    }
}
