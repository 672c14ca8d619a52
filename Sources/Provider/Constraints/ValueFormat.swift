/// A form that a text must have.
public enum ValueFormat: String, Sendable, CaseIterable {
    /// AWS account id.
    case accountID = "account_id"
    /// 7224, 9059, 10124, 17493, 64512-65534 or 4200000000-4294967294.
    case amazonSideASN = "amazon_side_asn"
    /// ARN with a partition of AWS, a region of AWS or none, an account or none, and a resource.
    case arn
    /// Text that starts like an ARN.
    case arnLike = "arn_like"
    /// 0 to 4294967295.
    case fourByteASN = "asn_4_byte"
    /// Base64, standard alphabet, with padding.
    case base64
    /// YYYY-MM-DD_hh:mm.
    case budgetTime = "budget_time"
    /// IP address/prefix length, v4 or v6; host bits may be set.
    case cidr
    /// IPv4 network/prefix length, no host bits set.
    case cidrIPv4 = "cidr_ipv4"
    /// IPv6 network/prefix length, no host bits set.
    case cidrIPv6 = "cidr_ipv6"
    /// IPv4 or IPv6 network/prefix length, no host bits set.
    ///
    /// With `prefixLengths` the prefix length lies in them and the text is canonical.
    case cidrNetwork = "cidr_network"
    /// YYYY-MM-DD.
    case date
    /// Go duration, not negative, such as 1h30m.
    case goDuration = "go_duration"
    /// A regular expression that Go's RE2 compiles.
    case goRegex = "go_regex"
    /// A JSON object without duplicate keys.
    case iamPolicyJSON = "iam_policy_json"
    /// A 32 bit integer as text.
    case int32String = "int32_string"
    /// An integer as text; `integerRange` limits it.
    case intString = "int_string"
    /// IPv4 or IPv6 address.
    case ip
    /// IPv4 address.
    case ipv4
    /// IPv6 address.
    case ipv6
    /// JSON text.
    case json
    /// JSON or YAML text.
    case jsonOrYAML = "json_or_yaml"
    /// Multicast IP address.
    case multicastIP = "multicast_ip"
    /// Not the zero value of its type: not empty, 0 or false.
    case nonZero = "non_zero"
    /// Something other than white space.
    case notBlank = "not_blank"
    /// Boolean as text.
    case nullableBool = "nullable_bool"
    /// Number as text.
    case nullableFloat = "nullable_float"
    /// Integer as text; `integerRange` limits it.
    case nullableInt = "nullable_int"
    /// hh24:mi-hh24:mi.
    case onceADayWindow = "once_a_day_window"
    /// ddd:hh24:mi-ddd:hh24:mi.
    case onceAWeekWindow = "once_a_week_window"
    /// Name of an AWS region.
    case region
    /// RFC 3339 time.
    case rfc3339
    /// RFC 3339 (ISO 8601) duration such as P1D.
    case rfc3339Duration = "rfc3339_duration"
    /// S3://bucket/key.
    case s3URI = "s3_uri"
    /// Service principal such as ec2.amazonaws.com.
    case servicePrincipal = "service_principal"
    /// Absolute URL with a host and one of url_schemes.
    case url
    /// YYYY-MM-DDThh:mm:ssZ.
    case utcTimestamp = "utc_timestamp"
    /// UUID.
    case uuid
}

extension ValueFormat {
    /// The pattern that values have, and whether it tells all; nil when the form is not a pattern.
    public var pattern: (expression: String, isExact: Bool)? {
        switch self {
        case .accountID:
            (#"^\d{12}$"#, true)
        case .amazonSideASN:
            (#"^[+-]?\d+$"#, false)
        case .arn:
            (
                #"^arn:aws(-[a-z]+)*:[^:]*:([a-z]{2,4}(?:-[a-z]+)+-\d{1,2})?:(aws|aws-managed|third-party|aws-marketplace|partner-managed|\d{12}|cw.{10})?:[\s\S]+$"#,
                true
            )
        case .arnLike:
            (#"^arn:[^:]*:[^:]*:[^:]*:[^:]*:"#, true)
        case .fourByteASN:
            (#"^[+-]?\d+$"#, false)
        case .budgetTime:
            (#"^\d{4}-\d\d-\d\d_\d\d:\d\d$"#, false)
        case .date:
            (#"^\d{4}-\d\d-\d\d$"#, false)
        case .int32String:
            (#"^[+-]?\d+$"#, false)
        case .intString:
            (#"^[+-]?\d+$"#, false)
        case .notBlank:
            (#"\S"#, true)
        case .nullableBool:
            (#"^(true|false)?$"#, true)
        case .nullableInt:
            (#"^[+-]?\d+$"#, false)
        case .onceADayWindow:
            (#"^(([0-1][0-9]|2[0-3]):([0-5][0-9])-([0-1][0-9]|2[0-3]):([0-5][0-9])|)$"#, true)
        case .onceAWeekWindow:
            (
                #"^((sun|mon|tue|wed|thu|fri|sat):([0-1][0-9]|2[0-3]):([0-5][0-9])-(sun|mon|tue|wed|thu|fri|sat):([0-1][0-9]|2[0-3]):([0-5][0-9])|)$"#,
                true
            )
        case .region:
            (#"^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$"#, true)
        case .rfc3339:
            (#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"#, false)
        case .rfc3339Duration:
            (#"^P"#, false)
        case .s3URI:
            (#"^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$"#, true)
        case .servicePrincipal:
            (#"^([0-9a-z-]+\.){1,4}(amazonaws|amazon)\.com$"#, true)
        case .utcTimestamp:
            (#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"#, false)
        case .uuid:
            (#"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"#, true)
        default: nil
        }
    }

    /// The empty text passes too.
    public var allowsEmpty: Bool {
        switch self {
        case .arn, .base64, .nullableFloat, .nullableInt, .servicePrincipal: true
        default: false
        }
    }

    /// Upper and lower case are the same.
    public var ignoresCase: Bool { self == .onceAWeekWindow }
}
