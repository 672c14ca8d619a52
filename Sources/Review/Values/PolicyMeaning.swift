extension Tree {
    /// Whether both are IAM policies that are written differently and mean the same: the case of actions, an account's
    /// number for its root user, a boolean as text, one value for a list of one (IAM User Guide, "IAM JSON policy elements
    /// reference").
    func isSamePolicy(as other: Tree) -> Bool {
        guard let own = self["Statement"], let its = other["Statement"] else { return false }
        func rest(_ tree: Tree) -> [Field] { tree.fields.filter { $0.name != "Statement" } }
        return rest(self) == rest(other) && Set(own.elements.map(\.meaning)) == Set(its.elements.map(\.meaning))
    }

    /// The parts of a statement by element and key, each written in one way.
    private var meaning: [String: [String: Set<Tree>]] {
        guard case .object(let fields) = self else { return ["": ["": [self]]] }
        var meaning: [String: [String: Set<Tree>]] = [:]
        for field in fields {
            switch field.name {
            case "Action", "NotAction":
                meaning[field.name] = ["": Set(field.value.elements.map { $0.mappingText { .text($0.lowercased()) } })]
            case "Resource", "NotResource": meaning[field.name] = ["": Set(field.value.elements)]
            case "Principal", "NotPrincipal": meaning[field.name] = field.value.principals
            case "Condition" where field.value.isWrittenOut:
                for test in field.value.fields {
                    for key in test.value.fields {
                        meaning["Condition \(test.name)", default: [:]][key.name.lowercased()] =
                            Set(key.value.elements.map(\.asText))
                    }
                }
            // What is not written out is equal to itself.
            default: meaning[field.name] = ["": [field.value]]
            }
        }
        return meaning
    }

    /// Whether it is an object of objects.
    private var isWrittenOut: Bool {
        guard case .object(let fields) = self else { return false }
        return fields.allSatisfy { if case .object = $0.value { true } else { false } }
    }

    private var principals: [String: Set<Tree>] {
        guard case .object(let fields) = self else { return ["AWS": [self]] }
        let pairs = fields.map { field in
            let values = field.value.elements.map { value in
                field.name == "AWS"
                    ? value.mappingText { .text(AccountNames.rootUser(of: $0) ?? $0) } : value
            }
            return (field.name, Set(values))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private var asText: Tree {
        switch self {
        case .bool(let flag): .text(String(flag))
        case .number(let number): .text(number)
        default: self
        }
    }
}

/// The two names of an account (IAM User Guide, "AWS JSON policy elements: Principal").
enum AccountNames {
    /// The ARN of an account's root user, by the account's number; nil for any other text.
    static func rootUser(of text: String) -> String? {
        guard text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return "arn:aws:iam::\(text):root"
    }
}
