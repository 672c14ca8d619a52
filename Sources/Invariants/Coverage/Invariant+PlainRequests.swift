import Terraform

extension Invariant {
    /// Buckets, topics and queues that answer requests without TLS (AWS Security Hub, S3.5; Amazon SNS and SQS Developer
    /// Guides, "Enforce encryption of data in transit").
    static func plainRequests(_ model: Model) -> [Violation] {
        let arguments = PolicyArguments(model)
        return kinds.flatMap { kind -> [Violation] in
            var policies: [Int: [(holder: Arguments, policy: Policy)]] = [:]
            var isUncertain = false
            for holder in model.all(kind.policies) {
                guard let policy = arguments.policy("policy", of: holder.instance) else { continue }
                if let owner = holder.target(kind.link) {
                    policies[owner.instance.index, default: []].append((holder, policy))
                } else if !holder[kind.link].isKnown {
                    isUncertain = true
                }
            }
            if isUncertain { return [] }
            return model.all(kind.type).compactMap { owner -> Violation? in
                var found = policies[owner.instance.index] ?? []
                if let own = arguments.policy("policy", of: owner.instance) { found.append((owner, own)) }
                if found.isEmpty, !kind.isOpenWithoutPolicy { return nil }
                let isRefused = found.contains { _, policy in
                    if case .unknown = policy.contents { return true }
                    return policy.statements.contains(where: \.refusesPlainRequests)
                }
                if isRefused { return nil }
                let message =
                    "\(owner.address) answers requests without TLS; deny them in its policy, where aws:SecureTransport is "
                    + "false"
                guard let holder = found.first?.holder else { return Violation(owner, message) }
                return Violation(holder, at: "policy", message)
            }
        }
    }

    private static let kinds: [(type: String, policies: String, link: String, isOpenWithoutPolicy: Bool)] = [
        ("aws_s3_bucket", "aws_s3_bucket_policy", "bucket", true),
        ("aws_sns_topic", "aws_sns_topic_policy", "arn", false),
        ("aws_sqs_queue", "aws_sqs_queue_policy", "queue_url", false),
    ]

    /// Databases that may be asked to answer without TLS.
    static func parameters(_ group: Arguments) -> Violation? {
        for parameter in group.blocks("parameter") ?? []
        where ["rds.force_ssl", "require_secure_transport"].contains(parameter.text("name"))
            && ["0", "false", "off"].contains(parameter.text("value")?.lowercased())
        {
            return Violation(
                group, at: parameter.place("value"),
                "\(group.address) lets clients connect without TLS; turn \(parameter.text("name") ?? "it") on")
        }
        return nil
    }
}

extension Policy.Statement {
    /// Whether it denies everybody what comes without TLS.
    fileprivate var refusesPlainRequests: Bool {
        guard effect == .deny, case .only(let principals)? = principals,
            principals.contains(where: { $0 == .anyone || $0 == .aws("*") })
        else { return false }
        return conditions.count == 1
            && conditions.allSatisfy { condition in
                condition.key.lowercased() == "aws:securetransport"
                    && condition.operation.lowercased().hasPrefix("bool")
                    && condition.values.allSatisfy { $0.known?.lowercased() == "false" }
            }
    }
}
