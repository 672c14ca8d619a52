import Terraform

/// A policy that gives a role, user or group something, with the argument that holds it.
struct GrantingPolicy {
    let holder: Arguments
    let argument: String
    let policy: Policy

    /// Its statements that allow something.
    var allowing: [Policy.Statement] { policy.statements.filter { $0.effect == .allow } }

    /// All of them in a document, the inline policies first; read once.
    static func all(of model: Model) -> [GrantingPolicy] {
        if let known = model.resolver.grantingPolicies { return known }
        let policies = read(from: model)
        model.resolver.grantingPolicies = policies
        return policies
    }

    private static func read(from model: Model) -> [GrantingPolicy] {
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
        let arguments = PolicyArguments(model)
        let own = (inline + managed).compactMap { holder in
            arguments.policy("policy", of: holder.instance).map {
                GrantingPolicy(holder: holder, argument: "policy", policy: $0)
            }
        }
        let within = model.all("aws_iam_role").flatMap { role in
            (role.blocks("inline_policy") ?? []).compactMap { block in
                arguments.policy(block["policy"], source: arguments.source(of: role.instance, "inline_policy")).map {
                    GrantingPolicy(holder: role, argument: block.path, policy: $0)
                }
            }
        }
        return own + within
    }
}
