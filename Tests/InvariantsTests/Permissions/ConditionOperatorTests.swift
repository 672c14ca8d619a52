import Testing

@testable import Invariants

/// IAM User Guide, "IAM JSON policy elements: Condition operators", "Conditions with multiple keys or values" and
/// "Multivalued context keys", as tables.
@Suite struct `A condition operator` {
    /// Operator, values of the policy, values of the request (nil: no such key), whether it holds.
    typealias Row = (operation: String, values: [String], request: [String]?, holds: Bool)

    private static func holds(_ row: Row) -> Truth {
        let condition = Policy.Condition(
            operation: row.operation, key: "k", values: row.values.map { SymbolicText($0) })
        return ConditionTest(condition, variables: nil).holds(for: row.request?.map { SymbolicText($0) })
    }

    @Test(
        arguments: [
            ("StringEquals", ["a"], ["a"], true), ("StringEquals", ["a"], ["A"], false),
            ("StringEquals", ["a*"], ["ab"], false),
            ("StringEquals", ["a", "b"], ["b"], true), ("StringNotEquals", ["a", "b"], ["b"], false),
            ("StringNotEquals", ["a", "b"], ["c"], true), ("StringEqualsIgnoreCase", ["Ab"], ["aB"], true),
            ("StringNotEqualsIgnoreCase", ["Ab"], ["aB"], false), ("StringLike", ["a*", "?"], ["abc"], true),
            ("StringLike", ["a?"], ["a"], false), ("StringNotLike", ["a*"], ["b"], true),
            ("StringLike", ["A*"], ["ab"], false),
            ("NumericEquals", ["10"], ["10.0"], true), ("NumericNotEquals", ["10"], ["11"], true),
            ("NumericLessThan", ["10"], ["9"], true), ("NumericLessThan", ["10"], ["10"], false),
            ("NumericLessThanEquals", ["10"], ["10"], true), ("NumericGreaterThan", ["10"], ["9"], false),
            ("NumericGreaterThan", ["-1"], ["0"], true), ("NumericGreaterThanEquals", ["10"], ["10"], true),
            ("NumericEquals", ["10"], ["ten"], false), ("NumericEquals", ["ten"], ["ten"], false),
            ("DateLessThan", ["2026-01-01T00:00:00Z"], ["2025-12-31T23:59:59Z"], true),
            ("DateLessThan", ["2026-01-01T00:00:00Z"], ["2026-01-01T00:30:00+01:00"], true),
            ("DateGreaterThan", ["2026-01-01"], ["1767225601"], true),
            ("DateEquals", ["2026-01-01"], ["1767225600"], true),
            ("DateNotEquals", ["2026"], ["2026-01-01T00:00:00Z"], false),
            ("DateGreaterThanEquals", ["2024-03-01"], ["2024-02-29T23:59:59.5Z"], false),
            ("DateLessThanEquals", ["2024-02-30"], ["nonsense"], false),
            ("Bool", ["true"], ["true"], true), ("Bool", ["false"], ["true"], false),
            ("Bool", ["true"], ["True"], true),
            ("BinaryEquals", ["QmluYXJ5"], ["QmluYXJ5"], true), ("BinaryEquals", ["QmluYXJ5"], ["qmluyxj5"], false),
            ("IpAddress", ["203.0.113.0/24"], ["203.0.113.77"], true),
            ("IpAddress", ["203.0.113.0/24"], ["203.0.114.1"], false),
            ("IpAddress", ["10.0.0.1"], ["10.0.0.1"], true),
            ("NotIpAddress", ["203.0.113.0/24"], ["203.0.113.77"], false),
            ("IpAddress", ["2001:db8::/32"], ["2001:DB8:1::7"], true), ("IpAddress", ["0.0.0.0/0"], ["::1"], false),
            ("NotIpAddress", ["10.0.0.0/8"], ["2001:db8::1"], true), ("IpAddress", ["::/0"], ["::ffff:10.0.0.1"], true),
            ("ArnEquals", ["arn:aws:sns:*:111122223333:t"], ["arn:aws:sns:eu-west-1:111122223333:t"], true),
            ("ArnLike", ["arn:aws:sns:*:t"], ["arn:aws:sns:eu-west-1:111122223333:t"], false),
            ("ArnLike", ["arn:aws:*:eu-west-1:1:t"], ["arn:aws:sns:eu-west-1:eu-west-1:1:t"], false),
            ("ArnLike", ["arn:aws:s3:::b/*"], ["arn:aws:s3:::b/x/y"], true),
            ("ArnLike", ["arn:aws:logs:*:*:*"], ["arn:aws:logs:r:a:log-group:g:*"], true),
            ("ArnNotLike", ["arn:aws:s3:::b*"], ["arn:aws:s3:::c"], true),
            ("ArnNotEquals", ["arn:aws:s3:::b"], ["arn:aws:s3:::b"], false),
            ("stringequals", ["a"], ["a"], true),
        ] as [Row])
    func `compares as documented`(row: Row) {
        #expect(Self.holds(row) == Truth(row.holds), "\(row)")
    }

    @Test(
        arguments: [
            ("StringEquals", ["a"], nil, false), ("StringNotEquals", ["a"], nil, true),
            ("StringLike", ["*"], nil, false),
            ("StringNotLike", ["*"], nil, true), ("NumericLessThan", ["1"], nil, false),
            ("NumericNotEquals", ["1"], nil, true),
            ("DateNotEquals", ["2026"], nil, true), ("NotIpAddress", ["0.0.0.0/0"], nil, true),
            ("IpAddress", ["0.0.0.0/0"], nil, false),
            ("ArnNotLike", ["arn:aws:s3:::*"], nil, true), ("ArnLike", ["arn:aws:s3:::*"], nil, false),
            ("Bool", ["false"], nil, false),
            ("StringEqualsIfExists", ["a"], nil, true), ("StringEqualsIfExists", ["a"], ["b"], false),
            ("StringNotEqualsIfExists", ["a"], nil, true), ("StringNotEqualsIfExists", ["a"], ["a"], false),
            ("BoolIfExists", ["true"], nil, true), ("BoolIfExists", ["true"], ["false"], false),
            ("NumericLessThanIfExists", ["5"], ["4"], true), ("IpAddressIfExists", ["10.0.0.0/8"], nil, true),
            ("ArnLikeIfExists", ["arn:aws:s3:::b"], ["arn:aws:s3:::c"], false),
            ("Null", ["true"], nil, true), ("Null", ["true"], ["x"], false), ("Null", ["false"], nil, false),
            ("Null", ["false"], ["x"], true),
        ] as [Row])
    func `knows what an absent key means`(row: Row) {
        #expect(Self.holds(row) == Truth(row.holds), "\(row)")
    }

    @Test(
        arguments: [
            ("ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true),
            ("ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false),
            ("ForAllValues:StringEquals", ["a"], nil, true), ("ForAnyValue:StringEquals", ["a"], ["c", "a"], true),
            ("ForAnyValue:StringEquals", ["a"], ["c"], false), ("ForAnyValue:StringEquals", ["a"], nil, false),
            ("ForAnyValue:StringNotEquals", ["a"], ["a", "c"], true),
            ("ForAnyValue:StringNotEquals", ["a"], ["a"], false),
            ("ForAllValues:StringNotEquals", ["a"], ["b", "c"], true),
            ("ForAllValues:StringNotEquals", ["a"], ["b", "a"], false),
            ("ForAnyValue:StringLikeIfExists", ["a*"], nil, true),
            ("ForAllValues:ArnLike", ["arn:aws:s3:::*"], ["arn:aws:s3:::b"], true),
            ("StringEquals", ["a"], ["b", "a"], true), ("StringNotEquals", ["a"], ["b", "a"], false),
        ] as [Row])
    func `counts several values as documented`(row: Row) {
        #expect(Self.holds(row) == Truth(row.holds), "\(row)")
    }

    @Test func `that IAM does not have decides nothing`() {
        #expect(Self.holds(("StringMatches", ["a"], ["a"], true)) == .undecided)
        #expect(Self.holds(("NumericLike", ["1"], ["1"], true)) == .undecided)
    }

    @Test(arguments: [
        ("10.0.0.0/33", false), ("10.0.0", false), ("10.0.0.256", false), ("1:2:3", false), ("1::2::3", false),
        ("::", true),
        ("1:2:3:4:5:6:7:8", true), ("1:2:3:4:5:6:7:8:9", false), ("10.0.0.0/", false), ("", false),
        ("::10.1.2.3/96", true),
    ])
    func `reads addresses strictly`(text: String, isAddress: Bool) {
        #expect((AddressRange(text) != nil) == isAddress)
    }
}
