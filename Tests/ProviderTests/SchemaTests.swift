import Provider
import Testing

@Suite struct SchemaTests {
    @Test func `A type is found without reading the others`() throws {
        let balancer = try #require(Schema.aws.resource("aws_lb"))
        #expect(balancer.name == "aws_lb")
        #expect(balancer.sdk == .v2)
        #expect(balancer.block.attribute("internal")?.type == .bool)
        #expect(balancer.block.attribute("nothing")?.name == nil)
    }

    @Test(arguments: ["aws_accessanalyzer_analyzer", "aws_lb", "aws_xray_sampling_rule"])
    func `The first, a middle and the last name are found`(name: String) {
        #expect(Schema.aws.resource(name)?.name == name)
    }

    @Test(arguments: ["", "aws", "aws_lb_", "aws_l", "zzz", "AWS_LB", "aws_lb\naws_vpc"])
    func `A name that the provider lacks is not found`(name: String) {
        #expect(Schema.aws.resource(name)?.name == nil)
        #expect(Schema.aws.dataSource(name)?.name == nil)
    }

    @Test func `Resources and data sources of one name differ`() throws {
        let resource = try #require(Schema.aws.resource("aws_vpc")).block
        let data = try #require(Schema.aws.dataSource("aws_vpc")).block
        #expect(resource.nestedBlock("filter")?.name == nil)
        #expect(data.nestedBlock("filter")?.nesting == .set)
    }

    @Test func `Every type of the index parses`() throws {
        let schema = Schema.aws
        #expect(schema.version == "6.25.0")
        #expect(schema.resourceNames.count == 1581)
        #expect(schema.dataSourceNames.count == 630)
        #expect(schema.ephemeralNames.count == 8)
        var walk = Walk()
        walk.visit(schema.provider)
        for name in schema.resourceNames { walk.visit(try #require(schema.resource(name)).block) }
        for name in schema.dataSourceNames { walk.visit(try #require(schema.dataSource(name)).block) }
        for name in schema.ephemeralNames { walk.visit(try #require(schema.ephemeral(name)).block) }
        #expect(walk.seen.count > 4000)
        #expect(walk.misread == [])
    }

    @Test func `Equal blocks are stored once`() throws {
        let rule = try #require(Schema.aws.resource("aws_wafv2_web_acl")?.block.nestedBlock("rule")?.block)
        let statement = try #require(rule.nestedBlock("statement")?.block)
        let byteMatch = try #require(statement.nestedBlock("byte_match_statement")?.block)
        let regexMatch = try #require(statement.nestedBlock("regex_match_statement")?.block)
        #expect(
            byteMatch.nestedBlock("text_transformation")?.blockID
                == regexMatch.nestedBlock("text_transformation")?.blockID)
    }

    @Test func `What the oldest provider lacks or demands is marked`() throws {
        let gateway = try #require(Schema.aws.resource("aws_nat_gateway")).block
        #expect(gateway.attribute("region")?.isNew == true)
        #expect(gateway.attribute("vpc_id")?.isNew == true)
        #expect(gateway.attribute("allocation_id")?.isNew == false)
        #expect(gateway.attribute("subnet_id")?.wasRequired == true)
        #expect(Schema.aws.resource("aws_s3_bucket_abac")?.isNew == true)
        #expect(Schema.aws.resource("aws_s3_bucket")?.isNew == false)
    }
}

/// Visits every block once and notes what looks misread.
private struct Walk {
    var seen: Set<BlockSchema.ID> = []
    var misread: [String] = []

    mutating func visit(_ block: BlockSchema) {
        guard seen.insert(block.id).inserted else { return }
        for attribute in block.attributes {
            _ = attribute.constraints
            if !isName(attribute.name) || attribute.isRequired == (attribute.isOptional || attribute.isComputed) {
                misread.append(attribute.name)
            }
        }
        for nested in block.blocks {
            _ = nested.constraints
            if !isName(nested.name) { misread.append(nested.name) }
            visit(nested.block)
        }
        let names = block.attributes.map(\.name)
        if names != names.sorted() { misread.append(names.joined(separator: " ")) }
    }

    private func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }
}
