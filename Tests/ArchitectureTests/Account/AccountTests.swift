import AWS
import Architecture
import Provider
import Reading
import Terraform
import Testing

@Suite struct `An account` {
    @Test func `tags everything with system and environment, whatever tags are given`() throws {
        let shop = Shop()
        let provider = try #require(shop.configuration.blocks.first { $0.address.kind == .provider })
        #expect(provider["region"] == "ap-northeast-2")
        #expect(provider["default_tags.tags.Project"] == "shop")
        #expect(provider["default_tags.tags.Environment"] == "test")
        #expect(provider["default_tags.tags.Stack"] == "shop-test")
        #expect(provider["default_tags.tags.ManagedBy"] == "terraform")

        let stack = Stack("shop", environment: "test")
        stack.add(Account(region: .usEast1, tags: ["Project": "other", "Team": "web"]))
        let other = try #require(stack.configuration().blocks.first { $0.address.kind == .provider })
        #expect(other["default_tags.tags.Project"] == "shop")
        #expect(other["default_tags.tags.Team"] == "web")
    }
}

@Suite struct `A name beyond AWS's limits` {
    @Test func `is a finding at the stack's line that adds the construct`() throws {
        let shop = Shop(environment: "a-very-long-environment")
        let (network, logs) = (shop.network, shop.accessLogs)
        shop.stack.add(
            LoadBalancer("web", in: network.publicSubnets, openTo: .internet, accessLogs: logs, protection: .off))
        #expect(Schema.aws.checked(shop.configuration).findings == [])

        let longer = Shop(environment: "an-even-longer-environment")
        let (longerNetwork, longerLogs) = (longer.network, longer.accessLogs)
        let longerLine = #line + 1
        longer.stack.add(
            LoadBalancer(
                "web", in: longerNetwork.publicSubnets, openTo: .internet, accessLogs: longerLogs, protection: .off))
        let findings = Schema.aws.checked(longer.configuration).findings
        #expect(
            findings.map(\.message) == [
                #"name of aws_lb.web is "shop-an-even-longer-environment-web": it has 35 characters, AWS allows 32"#
            ])
        #expect(findings.first?.rule == "length")
        #expect(findings.first?.position?.line == longerLine)
        #expect(findings.first?.position?.file == #filePath)
        #expect(findings.first?.notes.first?.position?.file.hasSuffix("Edge/LoadBalancer.swift") == true)
    }
}
