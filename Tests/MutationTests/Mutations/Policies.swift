import Terraform

extension Mutation {
    /// Ways to allow more, or to deny less.
    static let policies: [Mutation] = [
        .statements("a resource's policy loses a Deny", resourcePolicies) { policy, statement in
            policy.effect(of: statement) == "Deny" ? policy.removing(statement) : nil
        },
        .statements("a Deny of plain HTTP asks for TLS instead", resourcePolicies) { policy, statement in
            guard policy.effect(of: statement) == "Deny" else { return nil }
            return policy.setting("Condition", to: #"{"Bool":{"aws:SecureTransport":"true"}}"#, in: statement)
        },
        .statements("an action is widened to *", identityPolicies) { policy, statement in
            policy.effect(of: statement) == "Allow" ? policy.setting("Action", to: "\"*\"", in: statement) : nil
        },
        .statements("actions are widened to all of their service", identityPolicies) { policy, statement in
            guard policy.effect(of: statement) == "Allow", let actions = policy.value("Action", in: statement) else {
                return nil
            }
            let service = policy.text(actions).drop { $0 == "[" || $0 == "\"" }.prefix { $0 != ":" }
            return policy.setting("Action", to: "\"\(service):*\"", in: statement)
        },
        .statements("a resource is widened to *", identityPolicies) { policy, statement in
            policy.effect(of: statement) == "Allow" ? policy.setting("Resource", to: "\"*\"", in: statement) : nil
        },
        .statements("a role trusts everybody", ["aws_iam_role"], "assume_role_policy") { policy, statement in
            policy.setting("Principal", to: #"{"AWS":"*"}"#, in: statement)
        },
        .statements("a resource's policy allows everybody something", resourcePolicies) { policy, statement in
            guard policy.effect(of: statement) == "Allow",
                let open = policy.setting("Principal", to: "\"*\"", in: statement)
            else { return nil }
            guard let place = open.statements.first(where: { $0.lowerBound == statement.lowerBound }) else {
                return open
            }
            return open.removing("Condition", in: place) ?? open
        },
        .statements("a pipeline may do less than it needs", ["aws_iam_role_policy"], where: isOfPipeline) {
            policy, statement in
            // What a service tags beside is wanted, not needed.
            if policy.text(statement).contains("ecs:TagResource")
                || policy.text(statement).contains("ecs:DescribeTasks")
                || policy.text(statement).contains("ecs:ListTasks")
                || policy.text(statement).contains("ecs:DescribeTaskDefinition")
                || policy.text(statement).contains("\"s3:ListBucket\"")
                || policy.text(statement).contains("cloudfront:")
            {
                return nil
            }
            return policy.removing(statement)
        },
        .statements("a pipeline may pass every role of the account", ["aws_iam_role_policy"], where: isOfPipeline) {
            policy, statement in
            guard policy.text(statement).contains("iam:PassRole") else { return nil }
            return policy.setting("Resource", to: "\"arn:aws:iam::*:role/*\"", in: statement)
        },
        .statements("a pipeline may start every build", ["aws_iam_role_policy"], where: isOfPipeline) {
            policy, statement in
            guard policy.text(statement).contains("codebuild:StartBuild") else { return nil }
            return policy.setting("Resource", to: "\"*\"", in: statement)
        },
    ]

    private static let resourcePolicies = ["aws_s3_bucket_policy", "aws_sns_topic_policy", "aws_sqs_queue_policy"]
    private static let identityPolicies = ["aws_iam_role_policy", "aws_iam_group_policy"]

    /// Whether a policy is of the role that a pipeline acts with.
    private static func isOfPipeline(_ stack: Configuration, _ policy: Block) -> Bool {
        guard case .reference(let role)? = policy.body["role"] else { return false }
        return stack.blocks.contains { block in
            guard block.address.type == "aws_codepipeline", case .reference(let own)? = block.body["role_arn"] else {
                return false
            }
            return own.address == role.address
        }
    }
}

extension PolicyText {
    /// `Allow` or `Deny`.
    fileprivate func effect(of statement: Range<Int>) -> String {
        value("Effect", in: statement).map { String(text($0).dropFirst().dropLast()) } ?? ""
    }
}
