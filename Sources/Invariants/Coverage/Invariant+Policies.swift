import Terraform

extension Invariant {
    /// Roles that may do everything.
    static let adminPolicy = Invariant(
        "admin-policy", "No role, user or group may do everything on everything.",
        source: "AWS Well-Architected Framework, SEC03-BP02 \"Grant least privilege access\""
    ) { model in
        GrantingPolicy.all(of: model).compactMap(everything) + administrators(model)
    }

    private static func everything(_ policy: GrantingPolicy) -> Violation? {
        for statement in policy.allowing where statement.isOnEverything {
            guard case .only(let actions) = statement.actions,
                actions.contains(where: { $0.known?.isWildcard ?? false })
            else { continue }
            return Violation(
                policy.holder, at: policy.argument,
                "\(policy.holder.address) allows every action on every resource; name what is needed")
        }
        return nil
    }

    /// `AdministratorAccess`, wherever it is attached.
    private static func administrators(_ model: Model) -> [Violation] {
        ManagedPolicy.attached(in: model).filter { $0.name == "AdministratorAccess" }.map { policy in
            Violation(
                policy.holder, at: policy.argument,
                "\(policy.holder.address) gives AdministratorAccess; name what is needed")
        }
    }
}

extension Resolved {
    /// The statements of a policy's text; none where it is not known.
    var statements: [Resolved] {
        guard let statement = decodedJSON?["Statement"] else { return [] }
        return statement.elements ?? [statement]
    }

    /// A text, or the known texts of a list.
    var texts: [String] { string.map { [$0] } ?? elements?.compactMap(\.string) ?? [] }
}
