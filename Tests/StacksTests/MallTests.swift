import Foundation
import Provider
import Reading
import Stacks
import Terraform
import Testing

/// The event mall in both environments.
private enum Mall {
    static let environments = ["mall-dev", "mall-prd"]
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Stacks/Mall").standardizedFileURL

    static func configuration(_ name: String) throws -> Configuration {
        try #require(stacks.first { $0.name == name }).configuration()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
}

@Suite struct `The event mall` {
    @Test(arguments: Mall.environments) func `has no findings`(name: String) throws {
        let configuration = try Mall.configuration(name)
        #expect(configuration.findings() == [])
        #expect(Schema.aws.checked(configuration).findings == [])
    }

    @Test(arguments: Mall.environments)
    func `lets CloudFront alone in from outside, but for the bastions' named networks`(name: String) throws {
        let rules = try Mall.configuration(name).resources("aws_vpc_security_group_ingress_rule")
        let outside = rules.filter {
            $0["referenced_security_group_id"] == nil && $0["cidr_ipv4"]?.hasPrefix("10.") != true
        }
        #expect(outside.map(\.address.name) == ["api_from_cloudfront_443", "bastion_from_named_networks_22"])
    }

    @Test(arguments: Mall.environments)
    func `lets service and bastion alone reach the cache and the database`(name: String) throws {
        let configuration = try Mall.configuration(name)
        for group in ["cache", "database"] {
            let rules = configuration.resources("aws_vpc_security_group_ingress_rule").filter {
                $0["security_group_id"] == "aws_security_group.\(group).id"
            }
            #expect(
                rules.map { $0["referenced_security_group_id"] }
                    == ["aws_security_group.api_service.id", "aws_security_group.bastion.id"])
        }
    }

    @Test(arguments: [("mall-dev", 2, 1), ("mall-prd", 3, 3)])
    func `has NAT in every zone, and as many bastions as it says`(name: String, zones: Int, bastions: Int) throws {
        let configuration = try Mall.configuration(name)
        #expect(configuration.resources("aws_nat_gateway").count == zones)
        #expect(configuration.resources("aws_instance").count == bastions)
    }

    @Test func `protects its data by default in PRD and not in DEV`() throws {
        #expect(try Mall.configuration("mall-dev").block(at: "var.deletion_protection")?["default"] == "false")
        #expect(try Mall.configuration("mall-prd").block(at: "var.deletion_protection")?["default"] == "true")
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
            try Mall.configuration("mall-dev").blocks.map(\.address.text).filter { $0.hasPrefix("output.") })
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
        let asked = try Mall.configuration("mall-prd").blocks
            .filter { $0.address.text.hasPrefix("var.") && $0["default"] == nil }.map(\.address.name)
        #expect(asked.sorted() == ["alert_email", "domain"])
        for name in asked { #expect(jenkinsfile.contains("TF_VAR_\(name) =")) }
    }
}
