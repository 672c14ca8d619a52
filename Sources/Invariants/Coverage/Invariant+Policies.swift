import Terraform

extension Invariant {
    /// Roles that may do everything.
    static let adminPolicy = Invariant(
        "admin-policy", "No role, user or group may do everything on everything.",
        source: "AWS Well-Architected Framework, SEC03-BP02 \"Grant least privilege access\""
    ) { model in
        let boundaries = Set(
            ["aws_iam_role", "aws_iam_user"].flatMap(model.all).compactMap {
                $0.target("permissions_boundary")?.instance.index
            })
        let attached = Set(
            [
                "aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment",
                "aws_iam_policy_attachment",
            ]
            .flatMap(model.all).compactMap { $0.target("policy_arn")?.instance.index })
        let inline = ["aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"].flatMap(model.all)
        // A policy that is a boundary and nothing else grants nothing by itself.
        let managed = model.all("aws_iam_policy").filter {
            !boundaries.contains($0.instance.index) || attached.contains($0.instance.index)
        }
        return (inline + managed).compactMap(everything) + managedPolicies(model)
    }

    private static func everything(_ policy: Arguments) -> Violation? {
        for statement in policy["policy"].statements where statement["Effect"]?.string == "Allow" {
            let actions = statement["Action"]?.texts ?? []
            guard statement["Resource"]?.texts.contains("*") == true, actions.contains("*") || actions.contains("*:*")
            else {
                continue
            }
            return Violation(
                policy, at: "policy",
                "\(policy.address) allows every action on every resource; name what is needed")
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

    /// Pipelines that may deploy more than what is theirs, or cannot deploy what they build.
    static let pipeline = Invariant(
        "pipeline", "A pipeline's role may deploy its own targets, and no others.",
        source: "AWS CodePipeline User Guide, \"Security best practices\""
    ) { model in
        let inline = model.all("aws_iam_role_policy")
        return model.all("aws_codepipeline").flatMap { pipeline -> [Violation] in
            guard let role = pipeline.target("role_arn") else { return [] }
            let own = inline.filter { $0.target("role")?.instance.index == role.instance.index }
            return own.compactMap(open)
        }
    }

    /// What changes a running system; on every resource it is anybody's system.
    private static let deploying = [
        "codedeploy:createdeployment", "ecs:updateservice", "iam:passrole", "s3:putobject",
        "cloudformation:createstack",
        "cloudformation:updatestack", "lambda:updatefunctioncode", "codebuild:startbuild",
    ]

    private static func open(_ policy: Arguments) -> Violation? {
        for statement in policy["policy"].statements where statement["Effect"]?.string == "Allow" {
            guard statement["Resource"]?.texts.contains("*") == true, statement["Condition"] == nil else { continue }
            for action in statement["Action"]?.texts ?? [] {
                let pattern = action.lowercased()
                let hit = deploying.first { known in
                    pattern == known || pattern == "*"
                        || pattern.hasSuffix("*") && known.hasPrefix(pattern.dropLast())
                }
                guard hit != nil else { continue }
                return Violation(
                    policy, at: "policy",
                    "\(policy.address) lets a pipeline do \(action) on every resource; name the pipeline's own targets")
            }
        }
        return nil
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
