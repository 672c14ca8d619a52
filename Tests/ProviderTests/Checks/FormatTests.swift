import Terraform
import Testing

@testable import Provider

@Suite struct `The form of a text` {
    /// What is not listed as good, and what stands in the form's own column.
    private static let good: [(ValueFormat, [String])] = [
        (.accountID, ["123456789012"]), (.amazonSideASN, ["7224", "64512", "65534", "4200000000"]),
        (
            .arn,
            [
                "", "arn:aws:s3:::bucket", "arn:aws-cn:iam::123456789012:role/x",
                "arn:aws:iam::aws:policy/AdministratorAccess",
            ]
        ),
        (.arnLike, ["arn:aws:s3:::x", "arn:x:y:z:a:"]), (.fourByteASN, ["0", "4294967295"]),
        (.base64, ["", "dGVzdA==", "dGVz\ndA=="]), (.budgetTime, ["2030-01-31_23:59"]),
        (.cidr, ["10.0.0.1/8", "2001:db8::1/56"]), (.cidrIPv4, ["10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/32"]),
        (.cidrIPv6, ["2001:db8::/56", "::/0"]), (.cidrNetwork, ["10.0.0.0/8", "2001:db8::/56"]),
        (.date, ["2030-01-31", "2028-02-29"]), (.goDuration, ["1h30m", "0", "1.5h", "300ms", "10µs"]),
        (.goRegex, ["^a+$", "(?i)a", #"\pL"#]), (.iamPolicyJSON, [#"{"Version": "2012-10-17"}"#, " {}"]),
        (.int32String, ["-5", "2147483647"]), (.intString, ["12", "-1"]), (.ip, ["10.0.0.1", "::1"]),
        (.ipv4, ["192.0.2.1"]), (.ipv6, ["2001:db8::1", "::", "1:2:3:4:5:6:1.2.3.4"]),
        (.json, ["", "[1]", "5", "null"]),
        (.jsonOrYAML, ["{}", "a: b", "- x"]), (.multicastIP, ["224.0.0.1", "ff02::1"]), (.nonZero, ["a"]),
        (.notBlank, [" a"]), (.nullableBool, ["", "true", "false"]), (.nullableFloat, ["", "1.5"]),
        (.nullableInt, ["", "5"]), (.onceADayWindow, ["03:00-04:00", ""]),
        (.onceAWeekWindow, ["Sun:03:00-sun:04:00", ""]), (.region, ["eu-central-1", "us-gov-west-1"]),
        (.rfc3339, ["2030-01-31T12:00:00Z", "2030-01-31T12:00:00.123+02:00"]),
        (.rfc3339Duration, ["P1D", "PT12H", "P1DT2H3M"]),
        (.s3URI, ["s3://bucket", "s3://bucket/key"]), (.servicePrincipal, ["", "ec2.amazonaws.com"]),
        (.url, ["https://example.com/a?b=c", "http://10.0.0.1:80"]), (.utcTimestamp, ["2030-01-31T12:00:00Z"]),
        (.uuid, ["12345678-1234-1234-1234-123456789012"]),
    ]

    private static let bad: [(ValueFormat, [String])] = [
        (.accountID, ["12345678901", "1234567890123", "a23456789012"]), (.amazonSideASN, ["1", "65535", "x"]),
        (.arn, ["arn:aws:s3", "arn:azure:s3:::x", "arn:aws:iam::12:role/x", "x"]), (.arnLike, ["arn:aws", "x"]),
        (.fourByteASN, ["-1", "4294967296", "a"]), (.base64, ["a", "dGVzdA=", "dGVz dA==", "=AAA"]),
        (.budgetTime, ["2030-01-31 23:59", "2030-13-01_00:00", "2030-01-31_24:00"]),
        (.cidr, ["10.0.0.0", "10.0.0.0/33", "a/8"]),
        (.cidrIPv4, ["10.0.0.1/8", "2001:db8::/56", "10.0.0.0/08"]), (.cidrIPv6, ["2001:db8::1/56", "10.0.0.0/8"]),
        (.cidrNetwork, ["10.0.0.1/8"]), (.date, ["2030-02-30", "2029-02-29", "30-01-01"]),
        (.goDuration, ["", "5", "1d", "-1h", "1h x", "h"]), (.goRegex, ["(", "a**", "(?=a)"]),
        (.iamPolicyJSON, ["", "[]", "{", #"{"a": 1, "a": 2}"#, #"{"a": {"b": 1, "b": 2}}"#]),
        (.int32String, ["2147483648", "x"]),
        (.intString, ["", "1.5", "x"]), (.ip, ["10.0.0.256", "10.0.0", "x"]), (.ipv4, ["::1", "01.2.3.4"]),
        (.ipv6, ["10.0.0.1", ":::", "1::2::3", "12345::"]), (.json, ["{", "a", "{'a': 1}"]),
        (.jsonOrYAML, ["{ a: b }"]),
        (.multicastIP, ["10.0.0.1"]), (.nonZero, [""]), (.notBlank, ["", "  "]), (.nullableBool, ["yes", "True"]),
        (.nullableFloat, ["x"]), (.nullableInt, ["1.5"]), (.onceADayWindow, ["3:00-4:00", "25:00-26:00"]),
        (.onceAWeekWindow, ["sun:3:00", "03:00-04:00"]), (.region, ["eu-central", "eu-central-1a", ""]),
        (.rfc3339, ["2030-01-31", "2030-01-31T12:00:00", "2030-02-30T00:00:00Z", "2030-01-31T12:00:00+0200"]),
        (.rfc3339Duration, ["1D", "P", "PT", "P1X"]), (.s3URI, ["https://bucket", "s3://B"]),
        (.servicePrincipal, ["ec2", "ec2.amazonaws.org"]),
        (.url, ["example.com", "https://", "https:///a", "https://a b", "https://a/%zz"]),
        (.utcTimestamp, ["2030-01-31T12:00:00+00:00"]),
        (.uuid, ["12345678123412341234123456789012"]),
    ]

    private func problem(_ format: ValueFormat, _ text: String, _ constraints: Constraints = Constraints()) -> String? {
        format.problem(of: KnownText(text), under: constraints, PatternCache())
    }

    @Test func `passes where it is kept`() {
        for (format, texts) in Self.good {
            for text in texts { #expect(problem(format, text) == nil, "\(format) \(text)") }
        }
    }

    @Test func `is found where it is not`() {
        for (format, texts) in Self.bad {
            for text in texts { #expect(problem(format, text)?.hasPrefix("it is not ") == true, "\(format) \(text)") }
        }
    }

    @Test func `is tested for each format`() {
        #expect(Set(Self.good.map(\.0)) == Set(ValueFormat.allCases))
        #expect(Set(Self.bad.map(\.0)) == Set(ValueFormat.allCases))
    }

    @Test func `follows the schemes of URLs and the prefix lengths of networks`() {
        var constraints = Constraints()
        constraints.urlSchemes = ["https"]
        #expect(problem(.url, "https://a", constraints) == nil)
        #expect(problem(.url, "http://a", constraints) == "it is not a URL with a host that begins with https://")
        constraints.prefixLengths = Constraints.Bounds(minimum: 16, maximum: 28)
        #expect(problem(.cidrNetwork, "10.0.0.0/16", constraints) == nil)
        #expect(problem(.cidrNetwork, "10.0.0.0/29", constraints) != nil)
    }

    @Test func `is judged by its known part`() {
        let cache = PatternCache()
        func problem(_ format: ValueFormat, _ pieces: [String?]) -> String? {
            let text = KnownText(pieces.map { $0.map { .text($0) } ?? .value(.code("var.a")) })
            return format.problem(of: text, under: Constraints(), cache)
        }
        #expect(problem(.arn, ["arn:aws:s3:::", nil]) == nil)
        #expect(problem(.arn, [nil]) == nil)
        #expect(problem(.arn, [nil, "-role"]) == nil)
        #expect(problem(.arn, ["role-", nil]) != nil)
        #expect(problem(.uuid, [nil, "-xyz"]) != nil)
        #expect(problem(.json, ["{", nil]) == nil)
    }
}
