import Testing

/// The AWS provider's own configuration, as its `ValidateFunc`s would refuse it.
@Suite struct `A configuration of the provider` {
    private static let role = #""role_arn": "arn:aws:iam::123456789012:role/deploy""#

    @Test(arguments: [
        (
            #""assume_role": {"role_arn": "deploy"}"#,
            "error [format] assume_role.role_arn of aws is \"deploy\": it is not an ARN"
        ),
        (
            #""assume_role": {\#(role), "session_name": "s"}"#,
            "error [length] assume_role.session_name of aws is \"s\": it has 1 character, AWS wants 2 characters or more"
        ),
        (
            #""assume_role": {\#(role), "duration": "3x"}"#,
            "error [format] assume_role.duration of aws is \"3x\": it is not a duration such as 1h30m"
        ),
        (
            #""allowed_account_ids": ["123456789012"], "forbidden_account_ids": ["123456789013"]"#,
            "error [conflicting-arguments] allowed_account_ids and forbidden_account_ids of aws exclude each other; keep one of"
        ),
        (
            #""assume_role_with_web_identity": {\#(role)}"#,
            "error [exactly-one] assume_role_with_web_identity of aws has none of web_identity_token and "
        ),
        (
            #""assume_role_with_web_identity": {\#(role), "web_identity_token": "abcd", "web_identity_token_file": "/t"}"#,
            "error [exactly-one] assume_role_with_web_identity of aws has web_identity_token and web_identity_token_file, of"
        ),
        (
            #""ignore_tags": [{"keys": ["a"]}, {"keys": ["b"]}]"#,
            "error [block-count] aws has 2 blocks ignore_tags, of which the provider takes one"
        ),
    ])
    func `is refused`(arguments: String, start: String) throws {
        let findings = try Checking.document(#"{"provider": {"aws": {\#(arguments)}}}"#)
        #expect(findings.map { $0.replacing("[0]", with: "").hasPrefix(start) } == [true], "\(findings)")
    }

    @Test(arguments: [
        #""assume_role": {\#(role), "session_name": "ci", "duration": "1h", "external_id": "a/b"}"#,
        #""assume_role": [{\#(role)}, {\#(role)}]"#, #""allowed_account_ids": ["123456789012"]"#,
        #""assume_role_with_web_identity": {\#(role), "web_identity_token_file": "/t"}"#,
        #""default_tags": {"tags": {"a": "b"}}"#, #""retry_mode": "standard""#,
    ])
    func `is accepted`(arguments: String) throws {
        #expect(try Checking.document(#"{"provider": {"aws": {\#(arguments)}}}"#) == [])
    }
}
