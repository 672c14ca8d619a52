import AWS
import Foundation
import StackTesting
import Stacks
import Terraform
import Testing

/// The event mall in both environments.
private enum Mall {
    static let environments = stacks.tested("mall-dev", "mall-prd")
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Stacks/Mall").standardizedFileURL

    static func environment(_ name: String) throws -> TestedStack {
        try #require(environments.first { $0.name == name })
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
}

@Suite struct `The event mall` {
    @Test(arguments: Mall.environments)
    func `lets CloudFront alone in from outside, but for the bastions' named networks`(stack: TestedStack) {
        let outside = stack.all(VPCSecurityGroupIngressRule.self).filter {
            $0.has(["referenced_security_group_id": .absent]) && $0.text("cidr_ipv4")?.hasPrefix("10.") != true
        }
        #expect(outside.map(\.address.name) == ["api_from_cloudfront_443", "bastion_from_named_networks_22"])
    }

    @Test(arguments: Mall.environments)
    func `lets service and bastion alone reach the cache and the database`(stack: TestedStack) throws {
        for name in ["cache", "database"] {
            let group = try stack.the(SecurityGroup.self, name)
            let rules = group.referrers(VPCSecurityGroupIngressRule.self).filter {
                $0.refers(to: group, at: "security_group_id")
            }
            #expect(
                rules.map { $0.text("referenced_security_group_id") }
                    == ["${aws_security_group.api_service.id}", "${aws_security_group.bastion.id}"])
        }
    }

    @Test(arguments: [("mall-dev", 2, 1), ("mall-prd", 3, 3)])
    func `has NAT in every zone, and as many bastions as it says`(name: String, zones: Int, bastions: Int) throws {
        let stack = try Mall.environment(name)
        stack.expectCount(zones, of: NATGateway.self)
        stack.expectCount(bastions, of: Instance.self)
    }

    @Test func `protects its data by default in PRD and not in DEV`() throws {
        #expect(try Mall.environment("mall-dev").defaultValue(of: "deletion_protection") == .bool(false))
        #expect(try Mall.environment("mall-prd").defaultValue(of: "deletion_protection") == .bool(true))
    }
}

@Suite struct `The delivery of the event mall` {
    private static let scripts = ["apply", "deploy", "image", "init", "invalidate", "plan", "upload"]

    @Test func `calls the scripts that there are, and all of them`() throws {
        let called = try Mall.text("Jenkinsfile").matches(of: /Delivery\/(\w+)\.sh'/).map { String($0.1) }
        #expect(Set(called) == Set(Self.scripts))
        for script in Self.scripts {
            #expect(
                FileManager.default.isExecutableFile(
                    atPath: Mall.folder.appendingPathComponent("Delivery/\(script).sh").path))
        }
    }

    @Test func `reads outputs that the stack has`() throws {
        let outputs = Set(
            try Mall.environment("mall-dev").configuration.blocks.map(\.address.text).filter { $0.hasPrefix("output.") }
        )
        var read: Set<String> = []
        for script in Self.scripts + ["common"] {
            let names = try Mall.text("Delivery/\(script).sh").matches(of: /\$\(output (\w+)\)/)
            read.formUnion(names.map { "output.\($0.1)" })
        }
        #expect(read.count == 7)
        #expect(read.subtracting(outputs).isEmpty)
    }

    @Test func `sets the variables that the stack asks for`() throws {
        let jenkinsfile = try Mall.text("Jenkinsfile")
        let asked = try Mall.environment("mall-prd").configuration.blocks
            .filter { $0.address.kind == .variable && $0.body["default"] == nil }.map(\.address.name)
        #expect(asked.sorted() == ["alert_email", "domain"])
        for name in asked { #expect(jenkinsfile.contains("TF_VAR_\(name) =")) }
    }
}
