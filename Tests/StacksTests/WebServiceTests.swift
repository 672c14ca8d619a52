import Foundation
import StackTesting
import Stacks
import Terraform
import Testing

/// The web service in both environments.
enum WebService {
    static let environments = stacks.tested("dev", "prd")

    static func dev() throws -> TestedStack { try #require(environments.first { $0.name == "dev" }) }

    static func prd() throws -> TestedStack { try #require(environments.first { $0.name == "prd" }) }
}

@Suite struct `The web service` {
    /// What PRD has and DEV has not, by the reason for it; every other address is the same in both.
    private static let additions: [(reason: String, addresses: [String])] = [
        (
            "a third zone",
            [
                "aws_network_acl_association.main_isolated_b", "aws_network_acl_association.main_private_b",
                "aws_network_acl_association.main_public_b", "aws_route.main_private_b_nat",
                "aws_route_table.main_private_b", "aws_route_table_association.main_isolated_b",
                "aws_route_table_association.main_private_b", "aws_route_table_association.main_public_b",
                "aws_subnet.main_isolated_b", "aws_subnet.main_private_b", "aws_subnet.main_public_b",
            ]
        ),
        (
            "NAT in every zone",
            [
                "aws_cloudwatch_metric_alarm.nat_ports_main_b", "aws_cloudwatch_metric_alarm.nat_ports_main_c",
                "aws_eip.main_nat_b", "aws_eip.main_nat_c", "aws_nat_gateway.main_b", "aws_nat_gateway.main_c",
            ]
        ),
        (
            "interface endpoints",
            [
                "aws_security_group.main_endpoints", "aws_vpc_endpoint.main_ecr_api", "aws_vpc_endpoint.main_ecr_dkr",
                "aws_vpc_endpoint.main_logs", "aws_vpc_endpoint.main_secretsmanager", "aws_vpc_endpoint.main_ssm",
                "aws_vpc_security_group_ingress_rule.main_endpoints",
            ]
        ),
        (
            "a web ACL",
            [
                "aws_cloudwatch_log_group.web_firewall", "aws_wafv2_web_acl.web", "aws_wafv2_web_acl_association.web",
                "aws_wafv2_web_acl_logging_configuration.web",
            ]
        ),
        (
            "provisioned capacity that scales",
            [
                "aws_appautoscaling_policy.orders_by_status_read", "aws_appautoscaling_policy.orders_by_status_write",
                "aws_appautoscaling_policy.orders_read", "aws_appautoscaling_policy.orders_write",
                "aws_appautoscaling_target.orders_by_status_read", "aws_appautoscaling_target.orders_by_status_write",
                "aws_appautoscaling_target.orders_read", "aws_appautoscaling_target.orders_write",
            ]
        ),
        ("an approval", ["aws_iam_role_policy.web_pipeline_alerts_publish"]),
        ("a lock and a boundary", ["aws_backup_vault_lock_configuration.backups", "aws_iam_policy.boundary"]),
    ]

    @Test func `has one shape in both environments, but for what PRD adds`() throws {
        let dev = Set(try WebService.dev().configuration.blocks.map(\.address.text))
        let prd = Set(try WebService.prd().configuration.blocks.map(\.address.text))
        #expect(dev.subtracting(prd).sorted() == [])
        let expected = Set(Self.additions.flatMap(\.addresses))
        #expect(prd.subtracting(dev).subtracting(expected).sorted() == [], "in PRD alone, and not on the table")
        #expect(expected.subtracting(prd.subtracting(dev)).sorted() == [], "on the table, and not in PRD alone")
    }

    /// Swift seeds the order of dictionaries by process, so one process proves little.
    @Test(
        .enabled(if: Executable.path != nil, "the executable synth was not built beside the tests"),
        arguments: WebService.environments)
    func `is the same in a process of its own`(stack: TestedStack) throws {
        #expect(try Executable.output([stack.name]) == Data(stack.configuration.json()))
    }
}

/// The `synth` that was built beside the tests.
private enum Executable {
    static let path: String? = {
        var folders = CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        return folders.map { $0.appendingPathComponent("synth").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static func output(_ arguments: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return data
    }
}
