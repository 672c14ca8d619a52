extension Tree {
    /// The document with what has no order as sets: statements, actions, resources and principals of an IAM policy (IAM
    /// User Guide, "IAM JSON policy elements reference"), named objects of container definitions.
    func withoutOrder(ofType type: String) -> Tree {
        if self["Statement"] != nil, case .object(let fields) = self {
            return .object(
                fields.map { Field($0.name, $0.name == "Statement" ? $0.value.asSet { $0.statement } : $0.value) })
        }
        if type == "aws_ecs_task_definition", case .list(let containers) = self {
            return .list(containers.map(\.container))
        }
        return self
    }

    private func asSet(_ element: (Tree) -> Tree) -> Tree {
        if case .list(let elements) = self { .set(elements.map(element)) } else { element(self) }
    }

    private var statement: Tree {
        guard case .object(let fields) = self else { return self }
        return .object(
            fields.map { field in
                switch field.name {
                case "Action", "NotAction", "Resource", "NotResource": Field(field.name, field.value.asSet { $0 })
                case "Principal", "NotPrincipal":
                    Field(field.name, field.value.mapFields { $0.asSet { $0 } })
                case "Condition":
                    Field(field.name, field.value.mapFields { $0.mapFields { $0.asSet { $0 } } })
                default: field
                }
            })
    }

    private var container: Tree {
        guard case .object(let fields) = self else { return self }
        return .object(
            fields.map { field in
                switch field.name {
                case "environment", "secrets", "portMappings", "ulimits", "systemControls", "environmentFiles":
                    Field(field.name, field.value.asSet { $0 })
                default: field
                }
            })
    }

    private func mapFields(_ change: (Tree) -> Tree) -> Tree {
        guard case .object(let fields) = self else { return self }
        return .object(fields.map { Field($0.name, change($0.value)) })
    }
}
