public import Terraform

extension Scope {
    /// The marks that a term's value surely has when Terraform plans, and where in it.
    public func marking(of term: Term) -> Marking {
        switch term {
        case .null, .bool, .integer, .number, .string, .bare, .invalid: return Marking()
        case .reference(let reference): return marking(of: reference.text)
        case .code(let code): return marking(of: code)
        case .template(let segments):
            let parts = segments.filter { if case .text(let text) = $0 { !text.isEmpty } else { true } }
            if parts.count == 1, case .value(let term) = parts[0] { return marking(of: term) }
            var marks: Marks = []
            for case .value(let term) in parts { marks.formUnion(marking(of: term).all) }
            return Marking(marks)
        case .verbatim(let inner): return marking(of: inner)
        case .list(let elements):
            var marking = Marking()
            for (index, element) in elements.enumerated() { marking.set(.index(index), self.marking(of: element)) }
            return marking
        case .object(let fields):
            var marking = Marking()
            for field in fields { marking.set(.name(field.key), self.marking(of: field.value)) }
            return marking
        }
    }

    private func marking(of code: String) -> Marking {
        var problems: [Problem] = []
        guard let syntax = evaluator.parsed(code, problems: &problems) else { return Marking() }
        var run = MarkRun(self, source: code)
        return run.marking(of: syntax)
    }
}

extension Evaluator {
    /// The marking of a variable, local, resource, data source or ephemeral resource, found once.
    func marking(of address: Address) -> Marking {
        if let marking = markings[address] { return marking }
        guard let place = place(of: address), depth < Self.depthLimit, markingsInProgress.insert(address).inserted
        else {
            return Marking()
        }
        depth += 1
        let marking = find(address, configuration.blocks[place].body)
        depth -= 1
        markingsInProgress.remove(address)
        markings[address] = marking
        return marking
    }

    private func find(_ address: Address, _ body: Body) -> Marking {
        switch address.kind {
        case .variable:
            var marks: Marks = []
            if says("sensitive", body) { marks.insert(.sensitive) }
            if says("ephemeral", body) { marks.insert(.ephemeral) }
            return Marking(marks)
        case .local: return body["value"].map { moduleScope.marking(of: $0) } ?? Marking()
        case .ephemeral: return Marking(.ephemeral)
        case .resource, .data: return markingOf(address)
        default: return Marking()
        }
    }

    /// Whether a variable has a word that is true, be it written as text.
    private func says(_ word: String, _ body: Body) -> Bool {
        guard let term = body[word] else { return false }
        return (try? moduleScope.value(of: term).converted(to: .bool))?.bool ?? false
    }
}
