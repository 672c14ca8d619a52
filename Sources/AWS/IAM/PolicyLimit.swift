import Terraform

/// How long a policy may be, by what it is attached to.
///
/// Source: IAM, "IAM and AWS STS quotas" (characters, white space not counted), and the services' own pages for
/// resource policies (bytes). References are counted as nothing, for their length is known to Terraform alone.
public struct PolicyLimit: Hashable, Sendable {
    /// What the limit is one of, for messages: `a managed policy`.
    let subject: String
    /// The greatest length.
    let characters: Int
    let countsWhiteSpace: Bool

    /// A limit of a service that is not listed here, in bytes.
    public static func bytes(_ count: Int, of subject: String) -> PolicyLimit {
        PolicyLimit(subject: subject, characters: count, countsWhiteSpace: true)
    }

    private static func iam(_ characters: Int, _ subject: String) -> PolicyLimit {
        PolicyLimit(subject: subject, characters: characters, countsWhiteSpace: false)
    }

    /// A managed policy: 6,144 characters.
    public static let managedPolicy = iam(6144, "a managed policy")
    /// The inline policies of a role together: 10,240 characters.
    public static let inlineRolePolicy = iam(10240, "the inline policies of a role")
    /// The inline policies of a group together: 5,120 characters.
    public static let inlineGroupPolicy = iam(5120, "the inline policies of a group")
    /// The inline policies of a user together: 2,048 characters.
    public static let inlineUserPolicy = iam(2048, "the inline policies of a user")
    /// A role's trust policy: 2,048 characters.
    public static let trustPolicy = iam(2048, "a trust policy")
    /// A trust policy in an account whose quota was raised as far as it goes: 8,192 characters.
    public static let raisedTrustPolicy = iam(8192, "a trust policy")
    /// An S3 bucket's policy: 20 KB.
    public static let bucketPolicy = bytes(20 * 1024, of: "a bucket policy")
    /// A KMS key's policy: 32 KB.
    public static let keyPolicy = bytes(32 * 1024, of: "a key policy")
    /// An SNS topic's policy: 30 KB.
    public static let topicPolicy = bytes(30 * 1024, of: "a topic policy")
    /// A Secrets Manager secret's policy: 20 KB.
    public static let secretPolicy = bytes(20 * 1024, of: "a secret's policy")
    /// An SQS queue's policy: 8 KB.
    public static let queuePolicy = bytes(8 * 1024, of: "a queue policy")

    func mistake(in text: Term) -> Mistake? {
        let texts = text.knownTexts
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        // There are no more characters than bytes, so that nearly no policy needs a second look.
        if bytes <= characters { return nil }
        let count = countsWhiteSpace ? bytes : texts.reduce(0) { $0 + Self.visibleCharacters(of: $1) }
        guard count > characters else { return nil }
        let unit = countsWhiteSpace ? "bytes" : "characters"
        return Mistake(
            rule: "policy-size", "the policy has \(count) \(unit) and \(subject) may have \(characters); split it")
    }

    private static func visibleCharacters(of text: String) -> Int {
        var count = 0
        // A character's first byte stands for it; JSON knows no other white space than these four.
        for byte in text.utf8 where byte & 0xC0 != 0x80 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
            default: count += 1
            }
        }
        return count
    }
}

extension Term {
    /// The parts of a text that are known before Terraform runs.
    fileprivate var knownTexts: [String] {
        switch self {
        case .string(let text): [text]
        case .template(let segments): segments.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }
}
