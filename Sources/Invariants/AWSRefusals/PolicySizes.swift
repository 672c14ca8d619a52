import Terraform

/// Policies longer than their service takes.
///
/// IAM User Guide, "IAM and AWS STS quotas" (characters without white space); the services' own pages for the policies
/// of resources (bytes). What is known only at apply counts as nothing.
struct PolicySizes: RefusalRule {
    let descriptions = [RuleDescription("policy-size", "A policy is no longer than its service takes.")]

    func findings(in model: Model) -> [Finding] {
        Self.limits.flatMap { limit in
            model.all(limit.type).compactMap { holder in
                guard let size = limit.excess(of: [holder[limit.argument].knownText]) else { return nil }
                return holder.finding(
                    rule: "policy-size",
                    "\(limit.argument) of \(holder.address) has \(size) \(limit.unit), and AWS takes "
                        + "\(limit.most) for \(limit.subject); split it",
                    at: limit.argument)
            }
        } + Self.sums.flatMap { sum in inline(sum, in: model) }
    }

    /// The inline policies of a role, user or group, which share one limit.
    private func inline(_ sum: Limit, in model: Model) -> [Finding] {
        var totals: [(owner: Arguments, last: Arguments, texts: [String])] = []
        let holder = String(sum.type.dropFirst("aws_iam_".count).dropLast("_policy".count))
        for policy in model.all(sum.type) {
            guard let owner = policy.target(holder) else { continue }
            let text = policy[sum.argument].knownText
            if let index = totals.firstIndex(where: { $0.owner.instance.index == owner.instance.index }) {
                totals[index] = (owner, policy, totals[index].texts + [text])
            } else {
                totals.append((owner, policy, [text]))
            }
        }
        return totals.compactMap { total in
            guard total.texts.count > 1, let size = sum.excess(of: total.texts) else { return nil }
            return total.last.finding(
                rule: "policy-size",
                "the \(total.texts.count) inline policies of \(total.owner.address) have \(size) characters together, and AWS "
                    + "takes \(sum.most) for \(sum.subject); make one of them a managed policy",
                at: sum.argument)
        }
    }

    private struct Limit {
        let type: String
        let argument: String
        let most: Int
        let subject: String
        /// IAM counts characters without white space, the others bytes.
        let countsBytes: Bool

        init(_ type: String, _ most: Int, _ subject: String, argument: String = "policy", countsBytes: Bool = false) {
            self.type = type
            self.argument = argument
            self.most = most
            self.subject = subject
            self.countsBytes = countsBytes
        }

        var unit: String { countsBytes ? "bytes" : "characters" }

        /// The size of texts together where it is too much; nil where it is not.
        func excess(of texts: [String]) -> Int? {
            let bytes = texts.reduce(0) { $0 + $1.utf8.count }
            // There are never more characters than bytes, and bytes are known without a look at the text.
            guard bytes > most else { return nil }
            if countsBytes { return bytes }
            let characters = texts.reduce(0) { $0 + $1.unicodeScalars.count { !$0.properties.isWhitespace } }
            return characters > most ? characters : nil
        }
    }

    private static let sums = [
        Limit("aws_iam_role_policy", 10_240, "the inline policies of a role"),
        Limit("aws_iam_group_policy", 5_120, "the inline policies of a group"),
        Limit("aws_iam_user_policy", 2_048, "the inline policies of a user"),
    ]

    private static let limits =
        sums + [
            Limit("aws_iam_policy", 6_144, "a managed policy"),
            // The quota of 2,048 can be raised to 8,192; what lies between is the account's matter.
            Limit("aws_iam_role", 8_192, "a trust policy", argument: "assume_role_policy"),
            Limit("aws_s3_bucket_policy", 20_480, "a bucket policy", countsBytes: true),
            Limit("aws_kms_key", 32_768, "a key policy", countsBytes: true),
            Limit("aws_kms_key_policy", 32_768, "a key policy", countsBytes: true),
            Limit("aws_sns_topic_policy", 30_720, "a topic policy", countsBytes: true),
            Limit("aws_secretsmanager_secret_policy", 20_480, "a secret's policy", countsBytes: true),
            Limit(
                "aws_organizations_policy", 5_120, "an organization's policy", argument: "content", countsBytes: true),
        ]
}
