import Terraform

/// Policies longer than their service takes.
///
/// IAM User Guide, "IAM and AWS STS quotas" (characters without white space); the services' own pages for the policies
/// of resources (bytes). What is known only at apply counts as nothing.
struct PolicySizes: RefusalRule {
    let descriptions = [RuleDescription("policy-size", "A policy is no longer than its service takes.")]

    func findings(in model: Model) -> [Finding] {
        let policies = PolicyArguments(model)
        return Self.limits.flatMap { limit in
            model.all(limit.type).compactMap { holder in
                let text = PolicyText(holder[limit.argument], limit.argument, of: holder, policies)
                guard let size = limit.excess(of: [text]) else { return nil }
                return holder.finding(
                    rule: "policy-size",
                    "\(limit.argument) of \(holder.address) has \(size), and AWS takes \(limit.most) for "
                        + "\(limit.subject); split it",
                    at: limit.argument)
            }
        } + Self.sums.flatMap { inline($0, in: model, policies) }
    }

    /// The inline policies of a role, user or group, which share one limit.
    private func inline(_ sum: Limit, in model: Model, _ policies: PolicyArguments) -> [Finding] {
        var totals: [(owner: Arguments, last: Arguments, place: String, texts: [PolicyText])] = []
        func add(_ text: PolicyText, of owner: Arguments, _ last: Arguments, _ place: String) {
            if let index = totals.firstIndex(where: { $0.owner.instance.index == owner.instance.index }) {
                totals[index] = (owner, last, place, totals[index].texts + [text])
            } else {
                totals.append((owner, last, place, [text]))
            }
        }
        let holder = String(sum.type.dropFirst("aws_iam_".count).dropLast("_policy".count))
        if holder == "role" {
            for role in model.all("aws_iam_role") {
                for block in role.blocks("inline_policy") ?? [] {
                    let text = PolicyText(block["policy"], "inline_policy", of: role, policies)
                    add(text, of: role, role, "\(block.path).policy")
                }
            }
        }
        for policy in model.all(sum.type) {
            guard let owner = policy.target(holder) else { continue }
            let text = PolicyText(policy[sum.argument], sum.argument, of: policy, policies)
            add(text, of: owner, policy, sum.argument)
        }
        return totals.compactMap { total in
            // A single one that is too long has been told already, where it is a resource of its own.
            guard total.texts.count > 1 || total.place != sum.argument, let size = sum.excess(of: total.texts) else {
                return nil
            }
            let subject =
                total.texts.count == 1 ? "the inline policy" : "the \(total.texts.count) inline policies"
            return total.last.finding(
                rule: "policy-size",
                "\(subject) of \(total.owner.address) \(total.texts.count == 1 ? "has" : "have") \(size)"
                    + (total.texts.count == 1 ? "" : " together")
                    + ", and AWS takes \(sum.most) for \(sum.subject); make "
                    + (total.texts.count == 1 ? "it" : "one of them") + " a managed policy",
                at: total.place)
        }
    }

    /// A policy as far as its size is known.
    private enum PolicyText {
        case text(String)
        /// What data of the document makes has at least so many characters.
        case made(Int)

        init(_ value: Resolved, _ argument: String, of holder: Arguments, _ policies: PolicyArguments) {
            let text = value.knownText
            guard text.isEmpty, case .symbol = value,
                let policy = policies.policy(value, source: policies.source(of: holder.instance, argument))
            else {
                self = .text(text)
                return
            }
            self = .made(policy.statements.reduce(0) { $0 + $1.leastSize })
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

        /// The size of policies together, in words, where it is too much; nil where it is not.
        func excess(of policies: [PolicyText]) -> String? {
            var isLeast = false
            let most = policies.reduce(0) { sum, policy in
                switch policy {
                case .text(let text): return sum + text.utf8.count
                case .made(let count):
                    isLeast = true
                    return sum + count
                }
            }
            // There are never more characters than bytes, and bytes are known without a look at the text.
            guard most > self.most else { return nil }
            let size = policies.reduce(0) { sum, policy in
                switch policy {
                case .text(let text):
                    sum + (countsBytes ? text.utf8.count : text.unicodeScalars.count { !$0.properties.isWhitespace })
                case .made(let count): sum + count
                }
            }
            return size > self.most ? "\(isLeast ? "at least " : "")\(size) \(unit)" : nil
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
                "aws_ssoadmin_permission_set_inline_policy", 32_768, "the inline policy of a permission set",
                argument: "inline_policy", countsBytes: true),
            Limit(
                "aws_organizations_policy", 5_120, "an organization's policy", argument: "content", countsBytes: true),
        ]
}

extension Policy.Statement {
    /// What its JSON has at least: each text between quotes and behind a comma, without what only apply knows.
    fileprivate var leastSize: Int {
        let texts = actions.elements + (resources?.elements ?? []) + conditions.flatMap(\.values)
        return texts.reduce(#"{"Effect":"Deny","Action":}"#.utf8.count) { $0 + $1.knownCount + 3 }
    }
}

extension SymbolicText {
    fileprivate var knownCount: Int {
        parts.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
    }
}
