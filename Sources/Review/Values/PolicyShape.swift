extension Tree {
    /// The document with what has no order as sets: statements, actions, resources and principals of an IAM policy (IAM
    /// User Guide, "IAM JSON policy elements reference"), containers and their named objects; and without what the
    /// provider takes for nothing in container definitions.
    func withoutOrder(ofType type: String) -> Tree {
        if self["Statement"] != nil, case .object(let fields) = self {
            return .object(
                fields.map { Field($0.name, $0.name == "Statement" ? $0.value.asSet { $0.statement } : $0.value) })
        }
        if type == "aws_ecs_task_definition", case .list(let containers) = self {
            return .set(containers.map(\.container))
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

    /// A container as the provider compares it: what is null or empty is nothing, and so are ECS's defaults (Amazon ECS API
    /// Reference, "ContainerDefinition", "PortMapping").
    private var container: Tree {
        guard case .object(let fields) = self else { return self }
        return .object(
            fields.compactMap { field in
                let value = field.value
                if value == .null || value == .list([]) || Self.containerDefaults[field.name] == value { return nil }
                switch field.name {
                case "portMappings": return Field(field.name, value.asSet { $0.portMapping })
                case "environment", "secrets", "ulimits", "systemControls", "environmentFiles":
                    return Field(field.name, value.asSet { $0 })
                default: return field
                }
            })
    }

    private static let containerDefaults: [String: Tree] = ["cpu": .number("0"), "essential": .bool(true)]

    private var portMapping: Tree {
        guard case .object(let fields) = self else { return self }
        let defaults: [String: Tree] = ["hostPort": .number("0"), "protocol": .text("tcp")]
        return .object(fields.filter { $0.value != .null && defaults[$0.name] != $0.value })
    }

    private func mapFields(_ change: (Tree) -> Tree) -> Tree {
        guard case .object(let fields) = self else { return self }
        return .object(fields.map { Field($0.name, change($0.value)) })
    }
}
