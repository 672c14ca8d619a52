/// A key that a condition looks at, such as `aws:SourceArn` or `s3:x-amz-acl`; a literal names any other.
///
/// Source: IAM, "AWS global condition context keys", and the services' own lists.
public struct ConditionKey: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The key as policies write it.
    public let name: String

    /// A key by its name.
    public init(_ name: String) {
        self.name = name
    }

    /// A key by its name, such as `"token.actions.githubusercontent.com:sub"`.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The resource on whose behalf a service acts: `aws:SourceArn`.
    public static let sourceARN: ConditionKey = "aws:SourceArn"
    /// The account on whose behalf a service acts: `aws:SourceAccount`.
    public static let sourceAccount: ConditionKey = "aws:SourceAccount"
    /// The address that a request comes from, where it comes over the internet: `aws:SourceIp`.
    public static let sourceIP: ConditionKey = "aws:SourceIp"
    /// The VPC endpoint that a request comes through: `aws:SourceVpce`.
    public static let sourceVPCEndpoint: ConditionKey = "aws:SourceVpce"
    /// The caller's account: `aws:PrincipalAccount`.
    public static let principalAccount: ConditionKey = "aws:PrincipalAccount"
    /// The caller's ARN: `aws:PrincipalArn`.
    public static let principalARN: ConditionKey = "aws:PrincipalArn"
    /// The caller's organization: `aws:PrincipalOrgID`.
    public static let principalOrganization: ConditionKey = "aws:PrincipalOrgID"
    /// Whether the request came over TLS: `aws:SecureTransport`.
    public static let secureTransport: ConditionKey = "aws:SecureTransport"
    /// Whether the caller used a second factor: `aws:MultiFactorAuthPresent`.
    public static let multiFactorAuthentication: ConditionKey = "aws:MultiFactorAuthPresent"
    /// The region that a request goes to: `aws:RequestedRegion`.
    public static let requestedRegion: ConditionKey = "aws:RequestedRegion"
    /// A tag of the resource: `aws:ResourceTag/Name`.
    public static func resourceTag(_ name: String) -> ConditionKey { ConditionKey("aws:ResourceTag/\(name)") }
    /// A tag that the request sets: `aws:RequestTag/Name`.
    public static func requestTag(_ name: String) -> ConditionKey { ConditionKey("aws:RequestTag/\(name)") }
    /// A tag of the caller: `aws:PrincipalTag/Name`.
    public static func principalTag(_ name: String) -> ConditionKey { ConditionKey("aws:PrincipalTag/\(name)") }
    /// The service through which a key is used: `kms:ViaService`.
    public static let kmsViaService: ConditionKey = "kms:ViaService"
    /// The account of the key's user: `kms:CallerAccount`.
    public static let kmsCallerAccount: ConditionKey = "kms:CallerAccount"
    /// The service that a role is passed to: `iam:PassedToService`.
    public static let passedToService: ConditionKey = "iam:PassedToService"
    /// The boundary that a new role or user gets: `iam:PermissionsBoundary`.
    public static let permissionsBoundary: ConditionKey = "iam:PermissionsBoundary"
    /// The keys of a DynamoDB request: `dynamodb:LeadingKeys`.
    public static let dynamoDBLeadingKeys: ConditionKey = "dynamodb:LeadingKeys"
    /// The canned access list that a request to S3 sets: `s3:x-amz-acl`.
    public static let s3ACL: ConditionKey = "s3:x-amz-acl"
    /// The prefix of a listing in S3: `s3:prefix`.
    public static let s3Prefix: ConditionKey = "s3:prefix"
}
