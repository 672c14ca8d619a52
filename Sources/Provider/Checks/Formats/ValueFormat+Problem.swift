import Patterns

extension ValueFormat {
    /// What is wrong with a text that should have this form; nil where nothing is, or where it cannot be told.
    func problem(of text: KnownText, under constraints: Constraints, _ patterns: PatternCache)
        -> String?
    {
        if allowsEmpty || self == .json, text.isWhole, text.text.isEmpty { return nil }
        if let pattern {
            let expression = ignoresCase ? "(?i)" + pattern.expression : pattern.expression
            let demand = Constraints.Pattern(expression: expression, isNegative: false, isGoOnly: false)
            // An expression may come to nothing, and then an empty text may pass.
            let mayBeEmpty = allowsEmpty && text.text.isEmpty
            if !mayBeEmpty, patterns.isBroken(demand, by: text) { return "it is not \(meaning(constraints))" }
            if pattern.isExact { return nil }
        }
        if !text.isWhole || judge(text.text, constraints) { return nil }
        return "it is not \(meaning(constraints))"
    }

    /// Judges what no pattern tells.
    private func judge(_ text: String, _ constraints: Constraints) -> Bool {
        switch self {
        case .amazonSideASN: ASN.isAmazonSide(text)
        case .fourByteASN: Int(text).map { (0...4_294_967_295).contains($0) } ?? false
        case .base64: Base64.isValid(text)
        case .budgetTime: CalendarTime.isValid(text, "dddd-dd-dd_dd:dd")
        case .cidr: Network(text) != nil
        case .cidrIPv4: Network(text).map { $0.address.isIPv4 && $0.isWithoutHost } ?? false
        case .cidrIPv6: Network(text).map { !$0.address.isIPv4 && $0.isWithoutHost } ?? false
        case .cidrNetwork:
            Network(text).map { $0.isWithoutHost && $0.suits(constraints.prefixLengths) } ?? false
        case .date: CalendarTime.isValid(text, "dddd-dd-dd")
        case .goDuration: !text.hasPrefix("-") && GoDuration.isValid(text)
        case .goRegex: PatternParser.reads(text)
        case .iamPolicyJSON: JSONForm.isPolicy(text)
        case .int32String: Int(text).map { Int(Int32.min)...Int(Int32.max) ~= $0 } ?? false
        case .intString, .nullableInt: Int(text) != nil
        case .ip: IPAddress(text) != nil
        case .ipv4: IPAddress(text)?.isIPv4 ?? false
        case .ipv6: IPAddress(text).map { !$0.isIPv4 } ?? false
        case .json: JSONForm.isValid(text)
        case .jsonOrYAML: !JSONForm.looksLikeObject(text) || JSONForm.isValid(text)
        case .multicastIP: IPAddress(text)?.isMulticast ?? false
        case .nonZero: !text.isEmpty
        case .nullableFloat: Double(text) != nil
        case .rfc3339: CalendarTime.isRFC3339(text)
        case .rfc3339Duration: ISODuration.isValid(text)
        case .url: URLForm.isValid(text, schemes: constraints.urlSchemes)
        case .utcTimestamp: CalendarTime.isValid(text, "dddd-dd-ddTdd:dd:ddZ")
        case .accountID, .arn, .arnLike, .notBlank, .nullableBool, .onceADayWindow, .onceAWeekWindow,
            .region, .s3URI,
            .servicePrincipal, .uuid:
            true
        }
    }

    /// What the form is called, after "it is not".
    private func meaning(_ constraints: Constraints) -> String {
        switch self {
        case .accountID: "the 12 digits of an AWS account"
        case .amazonSideASN:
            "an ASN that Amazon's side may have: 7224, 9059, 10124, 17493, 64512 to 65534, 4200000000 to 4294967294"
        case .arn: "an ARN, such as arn:aws:iam::123456789012:role/name"
        case .arnLike: "an ARN: arn:partition:service:region:account:resource"
        case .fourByteASN: "an ASN, 0 to 4294967295"
        case .base64: "base64"
        case .budgetTime: "a time such as 2030-01-31_00:00"
        case .cidr: "an address with a prefix length, such as 10.0.0.0/16"
        case .cidrIPv4: "an IPv4 network without host bits, such as 10.0.0.0/16"
        case .cidrIPv6: "an IPv6 network without host bits, such as 2001:db8::/56"
        case .cidrNetwork: networkMeaning(constraints)
        case .date: "a date such as 2030-01-31"
        case .goDuration: "a duration such as 1h30m"
        case .goRegex: "a regular expression of Go's"
        case .iamPolicyJSON: "a policy: a JSON object without duplicate keys"
        case .int32String: "a whole number of 32 bits"
        case .intString, .nullableInt: "a whole number"
        case .ip: "an IP address"
        case .ipv4: "an IPv4 address"
        case .ipv6: "an IPv6 address"
        case .json: "JSON"
        case .jsonOrYAML: "JSON, which it begins like"
        case .multicastIP: "a multicast address"
        case .nonZero: "allowed to be empty"
        case .notBlank: "allowed to be blank"
        case .nullableBool: "\"true\" or \"false\""
        case .nullableFloat: "a number"
        case .onceADayWindow: "a time span such as 03:00-04:00"
        case .onceAWeekWindow: "a time span such as sun:03:00-sun:04:00"
        case .region: "the name of a region, such as eu-central-1"
        case .rfc3339: "a time such as 2030-01-31T12:00:00Z"
        case .rfc3339Duration: "a duration such as P1D"
        case .s3URI: "the place of an object, s3://bucket/key"
        case .servicePrincipal: "a service principal, such as ec2.amazonaws.com"
        case .url:
            constraints.urlSchemes.isEmpty
                ? "a URL with a host"
                : "a URL with a host that begins with \(constraints.urlSchemes.map { "\($0)://" }.joined(separator: " or "))"
        case .utcTimestamp: "a time such as 2030-01-31T12:00:00Z"
        case .uuid: "a UUID"
        }
    }

    private func networkMeaning(_ constraints: Constraints) -> String {
        let network = "a network without host bits"
        guard let bounds = constraints.prefixLengths else { return "\(network), such as 10.0.0.0/16" }
        return
            "\(network) and with a prefix length of \(bounds.minimum ?? 0) to \(bounds.maximum ?? 128)"
    }
}
