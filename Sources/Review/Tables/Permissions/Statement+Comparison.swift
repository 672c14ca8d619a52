import Invariants

extension Statement {
    /// Whether whatever a part of a statement says is said by others too, whatever is denied.
    ///
    /// Module Invariants decides, by looking for a request that the part matches and the others do not; it is asked about
    /// statements that can have anything to do with the part only.
    static func covers(_ part: Statement, _ others: [Statement], denials: [Statement] = []) -> Bool {
        if others.contains(where: { $0.contains(part) }) { return true }
        let near = others.compactMap { $0.narrowed(to: part) }
        let limits = denials.compactMap { $0.narrowed(to: part) }
        guard !near.isEmpty || !limits.isEmpty else { return false }
        let comparison = PolicyComparison(
            [policy(near.map { $0.statement(.allow) })],
            [policy([part.statement(.allow)] + limits.map { $0.statement(.deny) })])
        return comparison.broadening == .none
    }

    /// Whether a part is written out in this statement.
    private func contains(_ part: Statement) -> Bool {
        requirements == part.requirements && actions.lists(part.actions) && resources.lists(part.resources)
            && principals.lists(part.principals)
    }

    /// The statement without what surely has nothing to do with a part; nil where nothing is left.
    private func narrowed(to part: Statement) -> Statement? {
        guard let actions = actions.narrowed(to: part.actions), let resources = resources.narrowed(to: part.resources),
            let principals = principals.narrowed(to: part.principals)
        else { return nil }
        var narrowed = self
        (narrowed.actions, narrowed.resources, narrowed.principals) = (actions, resources, principals)
        return narrowed
    }

    private static func policy(_ statements: [Policy.Statement]) -> Policy {
        Policy(.statements(statements), source: nowhere)
    }

    private static let nowhere = Policy.Source("", at: nil)

    private func statement(_ effect: Policy.Statement.Effect) -> Policy.Statement {
        Policy.Statement(
            effect, principals: principals.selection(Self.principal), actions: actions.selection(Self.text),
            resources: resources.selection(Self.text),
            conditions: requirements.map {
                Policy.Condition(operation: $0.test, key: $0.key, values: $0.values.sorted().map(Self.text))
            }, source: Self.nowhere)
    }

    /// Text in which each `${…}` is a value of its own, equal to itself.
    private static func text(_ template: String) -> SymbolicText {
        var text = SymbolicText("")
        var rest = template[...]
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            text.append(.text(String(rest[..<start.lowerBound])))
            text.append(.symbol(String(rest[start.upperBound..<end])))
            rest = rest[rest.index(after: end)...]
        }
        text.append(.text(String(rest)))
        return text
    }

    private static func principal(_ name: String) -> Policy.Principal {
        if name == "*" { return .anyone }
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let value = text(parts.count == 2 ? parts[1] : name)
        switch parts[0] {
        case "AWS": return .aws(value)
        case "Service": return .service(value)
        case "Federated": return .federated(value)
        default: return .other(parts[0], value)
        }
    }
}

extension Statement.Patterns {
    /// Whether other patterns are written out among these.
    fileprivate func lists(_ part: Self) -> Bool {
        if isNegated != part.isNegated { return false }
        return isNegated ? values == part.values : part.values.allSatisfy(values.contains)
    }

    /// The patterns that may match what others do; nil where none may.
    fileprivate func narrowed(to part: Self) -> Self? {
        guard !isNegated, !part.isNegated else { return self }
        let near = values.filter { value in part.values.contains { Self.mayMeet(value, $0) } }
        return near.isEmpty ? nil : Self(values: near)
    }

    /// Whether two patterns may match one text, by what stands before the first wildcard or expression of either.
    private static func mayMeet(_ first: String, _ second: String) -> Bool {
        var (one, other) = (first.utf8.makeIterator(), second.utf8.makeIterator())
        while true {
            let (byte, otherByte) = (one.next(), other.next())
            if byte.map(isOpen) == true || otherByte.map(isOpen) == true { return true }
            guard byte == otherByte else { return false }
            if byte == nil { return true }
        }
    }

    private static func isOpen(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "$")
    }

    fileprivate func selection<Element>(_ element: (String) -> Element) -> Policy.Statement.Selection<Element> {
        isNegated ? .allBut(values.map(element)) : .only(values.map(element))
    }
}
