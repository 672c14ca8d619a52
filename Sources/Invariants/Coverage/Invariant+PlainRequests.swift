import Terraform

extension Invariant {
    /// Buckets, topics and queues that answer requests without TLS (AWS Security Hub, S3.5; Amazon SNS and SQS Developer
    /// Guides, "Enforce encryption of data in transit").
    static func plainRequests(_ model: Model) -> [Violation] {
        let arguments = PolicyArguments(model)
        let encryption = Attachments(
            "aws_s3_bucket_server_side_encryption_configuration", by: "bucket", to: "aws_s3_bucket", in: model)
        return PlainService.all.flatMap { service -> [Violation] in
            let attached = Attachments(service.policies, by: service.link, to: service.type, in: model)
            if attached.mayBeAnyones { return [] }
            return model.all(service.type).compactMap { owner -> Violation? in
                var found = attached[owner].compactMap { holder in
                    arguments.policy("policy", of: holder.instance).map { (holder: holder, policy: $0) }
                }
                if let own = arguments.policy("policy", of: owner.instance) { found.append((owner, own)) }
                if found.isEmpty, !service.isOpenWithoutPolicy { return nil }
                let isUnknown = found.contains { if case .unknown = $0.policy.contents { true } else { false } }
                if isUnknown { return nil }
                let denials = found.flatMap(\.policy.statements).filter(\.refusesPlainRequests)
                let arns = arguments.texts.openARNs(of: owner.instance)
                let isKeyed = encryption[owner].contains(where: \.encryptsByKMS)
                let open = service.requests.first { request in
                    if isKeyed && request.needsKey { return false }
                    let texts = arns.map { Pattern($0 + SymbolicText(request.suffix)) }
                    let action = Pattern(SymbolicText(request.action), foldsCase: true)
                    return !denials.contains { $0.covers(action, texts) }
                }
                guard let open else { return nil }
                let message =
                    denials.isEmpty
                    ? "\(owner.address) answers requests without TLS; deny them in its policy, where aws:SecureTransport is "
                        + "false"
                    : "the policy of \(owner.address) denies requests without TLS, but not \(open.action); deny all actions on "
                        + "\(service.words), where aws:SecureTransport is false"
                guard let holder = found.first?.holder else { return Violation(owner, message) }
                return Violation(holder, at: "policy", message)
            }
        }
    }

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

/// A service that takes requests without TLS unless a policy denies them.
private struct PlainService {
    /// A request that carries data.
    struct Request {
        let action: String
        /// What follows the resource's ARN.
        var suffix = ""
        /// Whether S3 itself refuses it without TLS where the bucket encrypts by KMS (Amazon S3 User Guide, "Using
        /// server-side encryption with AWS KMS keys").
        var needsKey = false
    }

    let type: String
    let policies: String
    let link: String
    /// Whether somebody other than the account's own identities may come without a policy.
    var isOpenWithoutPolicy = false
    /// What the denial should be about, in words.
    var words = "it"
    let requests: [Request]

    static let all = [
        PlainService(
            type: "aws_s3_bucket", policies: "aws_s3_bucket_policy", link: "bucket", isOpenWithoutPolicy: true,
            words: "it and its objects",
            requests: [
                Request(action: "s3:ListBucket"),
                Request(action: "s3:GetObject", suffix: "/object", needsKey: true),
                Request(action: "s3:PutObject", suffix: "/object", needsKey: true),
            ]),
        PlainService(
            type: "aws_sns_topic", policies: "aws_sns_topic_policy", link: "arn",
            requests: [Request(action: "sns:Publish")]),
        PlainService(
            type: "aws_sqs_queue", policies: "aws_sqs_queue_policy", link: "queue_url",
            requests: [Request(action: "sqs:SendMessage"), Request(action: "sqs:ReceiveMessage")]),
    ]
}

extension Arguments {
    /// Whether a bucket's default encryption is by a key of KMS.
    fileprivate var encryptsByKMS: Bool {
        (blocks("rule") ?? []).flatMap { $0.blocks("apply_server_side_encryption_by_default") ?? [] }
            .contains { $0.text("sse_algorithm")?.hasPrefix("aws:kms") ?? false }
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
                condition.keyName == "aws:securetransport" && condition.operation.lowercased().hasPrefix("bool")
                    && condition.values.allSatisfy { $0.known?.lowercased() == "false" }
            }
    }

    /// Whether it is, or may be, about an action on a resource of one of some ARNs.
    fileprivate func covers(_ action: Pattern, _ arns: [Pattern]) -> Bool {
        guard actions.matches(action, foldsCase: true, variables: nil) != .no else { return false }
        guard let resources else { return true }
        let named = resources.elements.lazy.map { ARNPattern($0).matches(arns) }.any
        if case .allBut = resources { return named != .yes }
        return named != .no
    }
}
