public import Terraform

/// An Amazon Resource Name by its parts: `arn:partition:service:region:account:resource`.
///
/// Source: IAM, "Identify AWS resources with Amazon Resource Names (ARNs)".
public struct ARNText: Hashable, Sendable {
    /// `aws`, `aws-cn` or `aws-us-gov`.
    public let partition: String
    /// The service, such as `s3`.
    public let service: String
    /// The region; empty for services that are global.
    public let region: String
    /// The account's twelve digits, or `aws` for what AWS itself owns; empty for buckets.
    public let account: String
    /// The resource, with its type where the service has several: `role/admin`.
    public let resource: String

    /// Parses an ARN; a ``Mistake`` says what is wrong with it.
    public static func parse(_ text: String) -> Result<ARNText, ARNMistake> {
        func wrong(_ reason: String) -> Result<ARNText, ARNMistake> {
            .failure(ARNMistake(mistake: Mistake(rule: "arn", "\"\(text)\" is no ARN: \(reason)")))
        }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn" else {
            return wrong("it reads arn:partition:service:region:account:resource")
        }
        guard parts[1] == "aws" || parts[1].hasPrefix("aws-") else {
            return wrong("the partition \"\(parts[1])\" is not aws, aws-cn or aws-us-gov")
        }
        let isService =
            !parts[2].isEmpty && parts[2].utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        guard isService else { return wrong("the service \"\(parts[2])\" is not letters, digits and \"-\"") }
        let isRegion = parts[3].isEmpty || parts[3].split(separator: "-").count >= 3 && parts[3].last?.isNumber == true
        guard isRegion else { return wrong("the region \"\(parts[3])\" is not one such as ap-northeast-2") }
        let isAccount =
            parts[4].isEmpty || parts[4] == "aws"
            || parts[4].utf8.count == 12 && parts[4].utf8.allSatisfy(\.isASCIIDigit)
        guard isAccount else { return wrong("the account \"\(parts[4])\" is not twelve digits") }
        guard !parts[5].isEmpty else { return wrong("the resource is missing") }
        return .success(
            ARNText(partition: parts[1], service: parts[2], region: parts[3], account: parts[4], resource: parts[5]))
    }

    /// The ARN as text.
    public var text: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}

/// What is wrong with the text of an ARN.
public struct ARNMistake: Error, Hashable {
    /// The mistake as synthesis reports it.
    public let mistake: Mistake
}

extension Expression {
    /// The ARN of something outside the stack, checked: `.arn("arn:aws:iam::aws:policy/ReadOnlyAccess")`.
    public static func arn<Resource>(_ text: String) -> Self where Value == ARN<Resource> {
        switch ARNText.parse(text) {
        case .success: Self(term: .string(text))
        case .failure(let problem): Self(term: .invalid(problem.mistake))
        }
    }

    /// An ARN that is an expression of text: a variable, or a template of one.
    public static func arn<Resource>(expression: Expression<String>) -> Self where Value == ARN<Resource> {
        expression.cast()
    }

    /// A managed policy that AWS owns, by its name: `service-role/AWSLambdaBasicExecutionRole`.
    public static func awsManagedPolicy(_ name: String) -> Self where Value == ARN<IAMPolicy> {
        .arn("arn:aws:iam::aws:policy/\(name)")
    }
}
