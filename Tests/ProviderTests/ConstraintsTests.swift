import Provider
import Testing

@Suite struct ConstraintsTests {
    /// The constraints at a path such as `ttl.attribute_name`, blocks first.
    private func constraints(_ type: String, _ path: String) throws -> Constraints {
        var block = try #require(Schema.aws.resource(type)).block
        var names = path.split(separator: ".").map(String.init)
        let last = names.removeLast()
        for name in names { block = try #require(block.nestedBlock(name)).block }
        if let attribute = block.attribute(last) { return attribute.constraints }
        return try #require(block.nestedBlock(last)).constraints
    }

    @Test(
        arguments: [
            ("aws_sqs_queue", "delay_seconds", 0, 900),
            ("aws_cloudwatch_metric_alarm", "evaluation_periods", 1, nil),
            ("aws_lb_target_group", "health_check.interval", 5, 300),
        ] as [(String, String, Int?, Int?)])
    func `A number has its range`(type: String, path: String, minimum: Int?, maximum: Int?) throws {
        let range = try #require(constraints(type, path).integerRange)
        #expect(range.minimum == minimum)
        #expect(range.maximum == maximum)
    }

    @Test func `A closed set has its words and the name of the AWS SDK`() throws {
        let words = try #require(constraints("aws_ecs_service", "launch_type").words)
        #expect(words.values == ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"])
        #expect(words.sdkType == "ecs.LaunchType")
        #expect(!words.ignoresCase)
    }

    @Test func `Words of a list are those of its elements`() throws {
        let found = try constraints("aws_ecs_task_definition", "requires_compatibilities")
        #expect(found.words == nil)
        #expect(found.element.first?.words?.values.contains("FARGATE") == true)
    }

    @Test func `Changes that replace are told from those that may`() throws {
        #expect(try constraints("aws_vpc", "cidr_block").forceNew)
        #expect(try !constraints("aws_vpc", "enable_dns_support").forceNew)
    }

    @Test func `Defaults keep their type`() throws {
        #expect(try constraints("aws_vpc", "enable_dns_support").defaultValue == .bool(true))
        #expect(try constraints("aws_sqs_queue", "visibility_timeout_seconds").defaultValue == .number("30"))
        #expect(try constraints("aws_vpc", "instance_tenancy").defaultValue == .string("default"))
    }

    @Test func `Paths of other attributes are kept`() throws {
        #expect(try constraints("aws_sqs_queue", "name").conflictsWith == ["name_prefix"])
        #expect(try constraints("aws_sqs_queue", "kms_master_key_id").conflictsWith == ["sqs_managed_sse_enabled"])
    }

    @Test func `Patterns keep their commas, signs and negation`() throws {
        let name = try constraints("aws_lb_target_group", "name")
        #expect(name.length?.maximum == 32)
        #expect(name.patterns.contains { $0.isNegative && $0.expression == "-$" })
        let repeated = try constraints("aws_dynamodb_table", "global_table_witness.region_name")
        #expect(repeated.formats == [.region])
    }

    @Test func `Alternatives are groups of constraints`() throws {
        let port = try constraints("aws_lb_target_group", "health_check.port")
        #expect(port.alternatives.count == 1)
        #expect(port.alternatives.first?.count == 2)
        #expect(port.alternatives.first?.first?.words?.values == ["traffic-port"])
        #expect(port.alternatives.first?.last?.formats == [.intString])
    }

    @Test func `Blocks below a repeated structure have the constraints of the first`() throws {
        let path = "rule.statement.and_statement.statement.byte_match_statement"
        #expect(
            try constraints("aws_wafv2_web_acl", "\(path).positional_constraint").words
                == constraints("aws_wafv2_web_acl", "rule.statement.byte_match_statement.positional_constraint").words)
    }

    @Test func `An attribute without constraints demands nothing`() throws {
        let found = try constraints("aws_sqs_queue", "tags")
        #expect(found.words == nil)
        #expect(!found.forceNew)
        #expect(found.patterns.isEmpty)
    }

    @Test func `Members of an attribute in disguise have constraints of their own`() throws {
        let ingress = try constraints("aws_security_group", "ingress")
        #expect(ingress.members["description"]?.length?.maximum == 255)
    }
}
