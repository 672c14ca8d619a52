import Testing

@Suite struct `What only some versions of the provider have` {
    private static let old = "~> 5.0"
    private static let new = ">= 6.0"

    @Test func `is refused where no allowed version has it`() throws {
        #expect(
            try Checking.block("aws_eip", #"{"vpc": true}"#, version: Self.new) == [
                "error [provider-version] aws_eip.x needs vpc, which version 6 of the provider lacks; do without it, or "
                    + "require version 5"
            ])
        #expect(
            try Checking.block("aws_sqs_queue", #"{"region": "eu-central-1"}"#, version: Self.old) == [
                "error [provider-version] aws_sqs_queue.x needs region, which version 5 of the provider lacks; require "
                    + "version 6 or later"
            ])
        #expect(
            try Checking.block("aws_opsworks_permission", #"{"user_arn": "a", "stack_id": "s"}"#, version: Self.new)
                == [
                    "error [provider-version] aws_opsworks_permission.x needs the type aws_opsworks_permission, which version 6 "
                        + "of the provider lacks; do without it, or require version 5"
                ])
    }

    @Test func `is a warning where some have it and the document names the versions`() throws {
        let both = ">= 5.100.0, < 7.0.0"
        #expect(
            try Checking.block("aws_sqs_queue", #"{"region": "eu-central-1"}"#, version: both) == [
                "warning [provider-version] aws_sqs_queue.x needs region, which version 5 of the provider lacks; require "
                    + "version 6 or later"
            ])
        #expect(try Checking.block("aws_sqs_queue", #"{"region": "eu-central-1"}"#) == [])
        // The newest version is what Terraform takes where the document says nothing.
        #expect(try Checking.block("aws_eip", #"{"vpc": true}"#).first?.hasPrefix("warning [provider-version]") == true)
    }

    @Test func `is known with its arguments in the old version`() throws {
        #expect(
            try Checking.block("aws_eip", #"{"vpc": true}"#, version: Self.old) == [
                "warning [deprecated] vpc of aws_eip.x is deprecated: the provider will remove it"
            ])
        #expect(
            try Checking.block("aws_opsworks_permission", #"{"user_arn": "a"}"#, version: Self.old).contains(
                "error [missing-argument] aws_opsworks_permission.x lacks stack_id, which the provider demands"))
    }

    /// `subnet_id` of a NAT gateway was required before version 6.
    @Test func `is demanded where each allowed version demands it`() throws {
        #expect(try Checking.block("aws_nat_gateway", #"{"allocation_id": "e"}"#) == [])
        #expect(try Checking.block("aws_nat_gateway", #"{"allocation_id": "e"}"#, version: Self.new) == [])
        #expect(
            try Checking.block("aws_nat_gateway", #"{"allocation_id": "e"}"#, version: Self.old) == [
                "error [missing-argument] aws_nat_gateway.x lacks subnet_id, which the provider demands"
            ])
    }

    @Test(
        arguments: [
            ("5.31.0", true, false), ("= 6.1.0", false, true), ("~> 5.31", true, false), ("~> 5", true, true),
            (">= 4.0", true, true), ("< 6.0.0", true, false), ("> 5.100.0", true, true),
            (">= 5.0, != 5.100.0", true, true),
            ("~> 6.2.1", false, true), ("nonsense", true, true), (">= 7.0, < 5.0", true, true),
            ("<= 6.0.0", true, true),
        ] as [(String, Bool, Bool)])
    func `follows the conditions of required_providers`(version: String, old: Bool, new: Bool) throws {
        let isOldRefused = try Checking.block("aws_eip", #"{"vpc": true}"#, version: version).contains {
            $0.hasPrefix("error")
        }
        let isNewRefused = try Checking.block("aws_sqs_queue", #"{"region": "r-1"}"#, version: version).contains {
            $0.hasPrefix("error [provider-version]")
        }
        #expect(isOldRefused == !old)
        #expect(isNewRefused == !new)
    }
}
