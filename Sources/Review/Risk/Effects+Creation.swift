extension Effects {
    /// What a new resource opens, or takes from what is there.
    ///
    /// - Parameters:
    ///   - type: The resource's type.
    ///   - tree: The resource.
    ///   - rules: What the provider says of its arguments.
    ///   - isNew: Whether what a value names is made at the same time.
    static func creation(
        of type: String, _ tree: Tree, _ rules: ReplacementRules, isNew: (Tree) -> Bool
    ) -> [SafeguardChange.New] {
        var found: [SafeguardChange.New] = []
        if let words = TypeTraits.sharing[type] {
            found.append(
                .init(subject: .access, path: "", value: "there", risk: .exposure, reason: "created: \(words)"))
        }
        for leaf in Difference(Path(), before: nil, after: tree).leaves {
            guard let safeguard = Safeguard.find(leaf.path.names, of: type),
                let strength = safeguard.strength(of: leaf.after)
            else { continue }
            let value = leaf.after?.shown(upTo: 60) ?? ""
            if let open = safeguard.open, strength < open {
                found.append(
                    .init(
                        subject: safeguard.subject, path: leaf.path.text, value: value, risk: safeguard.risk,
                        reason: "created open to others: \(leaf.path.text) \(shown(leaf.after))"))
            } else if let owner = safeguard.newOn, let named = tree[owner], !isNew(named),
                let absent = safeguard.strength(of: nil), strength < absent
            {
                found.append(
                    .init(
                        subject: safeguard.subject, path: leaf.path.text, value: value, risk: safeguard.risk,
                        reason:
                            "\(safeguard.subject.rawValue) is weaker: \(leaf.path.text) not set → \(shown(leaf.after))")
                )
            }
        }
        return found
    }
}

extension SafeguardChange {
    /// What a new resource weakens, before it has an address.
    struct New {
        let subject: Safeguard.Subject
        let path: String
        let value: String
        let risk: Risk
        let reason: String

        var assessment: Assessment { Assessment(risk, reason) }

        /// The row of the table.
        func row(_ address: String) -> SafeguardChange {
            SafeguardChange(
                address: address, subject: subject.rawValue, path: path, before: nil, after: value, isWeaker: true,
                risk: risk)
        }
    }
}
