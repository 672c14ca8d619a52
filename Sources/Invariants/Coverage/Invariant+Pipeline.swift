import Terraform

extension Invariant {
    /// Pipelines that cannot deploy what they build, or may deploy what others do.
    static let pipeline = Invariant(
        "pipeline", "A pipeline's role may do what its actions need, and deploy nothing else.",
        source: "AWS CodePipeline User Guide, \"Manage the CodePipeline service role\" and \"Security best practices\""
    ) { model in
        let pipelines = model.all("aws_codepipeline")
        if pipelines.isEmpty { return [] }
        let permissions = Permissions(of: model)
        let granting = GrantingPolicy.all(of: model)
        return pipelines.flatMap { pipeline -> [Violation] in
            guard let role = pipeline.target("role_arn"),
                let caller = permissions.callers.first(where: { $0.name == role.address })
            else { return [] }
            let needs = PipelineNeeds(of: pipeline)
            let judge = PipelineJudge(permissions: permissions, role: role, caller: caller)
            let own = granting.filter { $0.holder.target("role")?.instance.index == role.instance.index }
            return own.compactMap(everywhere) + judge.missing(needs) + judge.superfluous(needs)
        }
    }

    /// What changes a running system; on every resource it is anybody's system.
    private static let deploying = [
        "codedeploy:createdeployment", "ecs:updateservice", "iam:passrole", "s3:putobject",
        "cloudformation:createstack",
        "cloudformation:updatestack", "lambda:updatefunctioncode", "codebuild:startbuild",
    ]

    private static func everywhere(_ policy: GrantingPolicy) -> Violation? {
        for statement in policy.allowing where statement.breadth != nil {
            guard case .only(let actions) = statement.actions else { continue }
            for action in actions.lazy.compactMap(\.known) {
                let pattern = action.lowercased()
                let hit = deploying.contains { known in
                    pattern == known || pattern.isWildcard
                        || pattern.hasSuffix("*") && known.hasPrefix(pattern.dropLast())
                }
                guard hit else { continue }
                return Violation(
                    policy.holder, at: policy.argument,
                    "\(policy.holder.address) lets a pipeline do \(action) on every resource; name the pipeline's own targets"
                )
            }
        }
        return nil
    }
}

/// Asks what the role of a pipeline may do.
private struct PipelineJudge {
    let permissions: Permissions
    let role: Arguments
    let caller: Caller

    /// What an action needs and the role may not do.
    func missing(_ needs: PipelineNeeds) -> [Violation] {
        // What policies of AWS or of others give is not known here.
        if !caller.unused.isEmpty || caller.policies.contains(where: { $0.isUnknown }) { return [] }
        var said: Set<String> = []
        return needs.all.compactMap { need in
            let resource = need.resource.map { asked($0, need.suffix) } ?? AskedResource(forms: ["*"], owner: nil)
            let isAllowed = need.actions.contains {
                !permissions.question(for: caller.only(about: $0), action: $0, on: resource).isDenied
            }
            guard !isAllowed, let action = need.actions.first else { return nil }
            let what = need.resource.map { "\($0.address)\(need.suffix)" } ?? "*"
            guard said.insert("\(action) \(what)").inserted else { return nil }
            return Violation(
                role,
                "\(role.address) may not do \(action) on \(what), which \(need.cause) needs; allow it in a policy of the role"
            )
        }
    }

    /// What the role may deploy though no action of the pipeline does.
    func superfluous(_ needs: PipelineNeeds) -> [Violation] {
        Self.targets.compactMap { type, action, suffix in
            let own = Set(
                needs.all.filter { $0.resource?.instance.type == type }.compactMap { $0.resource?.instance.index })
            let caller = caller.only(about: action)
            for other in role.model.all(type) where !own.contains(other.instance.index) {
                // Without an action that deploys roles of unknown services nothing can be said of roles.
                if type == "aws_iam_role" && needs.passesUnknownRoles { continue }
                if permissions.question(for: caller, action: action, on: asked(other, suffix)).isDenied { continue }
                return Violation(
                    role,
                    "\(role.address) may do \(action) on \(other.address)\(suffix), which no action of its pipeline "
                        + "uses; name the pipeline's own targets in its policies")
            }
            return nil
        }
    }

    /// What a pipeline deploys to, with the action that does.
    private static let targets: [(type: String, action: String, suffix: String)] = [
        ("aws_codebuild_project", "codebuild:StartBuild", ""),
        ("aws_codedeploy_deployment_group", "codedeploy:CreateDeployment", ""),
        ("aws_ecs_service", "ecs:UpdateService", ""), ("aws_iam_role", "iam:PassRole", ""),
        ("aws_lambda_function", "lambda:UpdateFunctionCode", ""), ("aws_s3_bucket", "s3:PutObject", "/object"),
    ]

    private func asked(_ resource: Arguments, _ suffix: String) -> AskedResource {
        AskedResource(
            forms: permissions.texts.arns(of: resource.instance).map { $0 + SymbolicText(suffix) },
            owner: resource.instance.index)
    }
}

extension Policy {
    fileprivate var isUnknown: Bool { if case .unknown = contents { true } else { doubt != nil } }
}

extension Caller {
    /// The caller with those statements alone that are about an action: the answer is the same, and quicker.
    fileprivate func only(about action: String) -> Caller {
        let action = Pattern(SymbolicText(action), foldsCase: true)
        var copy = self
        copy.policies = policies.map { policy in
            guard case .statements(let statements) = policy.contents else { return policy }
            var narrowed = Policy(
                .statements(statements.filter { $0.actions.matches(action, foldsCase: true, variables: nil) != .no }),
                source: policy.source)
            narrowed.doubt = policy.doubt
            return narrowed
        }
        return copy
    }
}
