import Terraform

extension Invariant {
    /// Roles that may do everything.
    static let adminPolicy = Invariant(
        "admin-policy", "No role, user or group may do everything on everything.",
        source: "AWS Well-Architected Framework, SEC03-BP02 \"Grant least privilege access\""
    ) { model in
        GrantingPolicy.all(of: model).compactMap(everything) + managedPolicies(model)
    }

    private static func everything(_ policy: GrantingPolicy) -> Violation? {
        for statement in policy.allowing where statement.isOnEverything {
            guard case .only(let actions) = statement.actions,
                actions.contains(where: { ["*", "*:*"].contains($0.known) })
            else { continue }
            return Violation(
                policy.holder, at: policy.argument,
                "\(policy.holder.address) allows every action on every resource; name what is needed")
        }
        return nil
    }

    /// `AdministratorAccess`, wherever it is attached.
    private static func managedPolicies(_ model: Model) -> [Violation] {
        let single = [
            "aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment",
            "aws_iam_policy_attachment",
        ]
        .flatMap(model.all).filter { $0["policy_arn"].knownText.hasSuffix(":policy/AdministratorAccess") }
        .map { ($0, "policy_arn") }
        let listed = model.all("aws_iam_role").filter { role in
            role["managed_policy_arns"].elements?.contains { $0.knownText.hasSuffix(":policy/AdministratorAccess") }
                ?? false
        }.map { ($0, "managed_policy_arns") }
        return (single + listed).map { holder, argument in
            Violation(holder, at: argument, "\(holder.address) gives AdministratorAccess; name what is needed")
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
