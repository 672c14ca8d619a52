import Review
import Terraform
import Testing

/// What decides the bill.
@Suite struct `Cost drivers` {
    private func rows(_ before: [String: Body], _ after: [String: Body], others: [Block] = []) -> [String] {
        ReviewReport(Side.of(before), Side.of(after, others: others)).costs.map {
            "\($0.subject) \($0.what): \($0.before ?? "-") → \($0.after ?? "-")"
        }
    }

    @Test(
        arguments: [
            ("aws_db_instance", ["multi_az": false], ["multi_az": true], "multi_az: false → true"),
            (
                "aws_cloudfront_distribution", ["price_class": "PriceClass_100"], ["price_class": "PriceClass_All"],
                #"price_class: "PriceClass_100" → "PriceClass_All""#
            ),
            (
                "aws_redshiftserverless_workgroup", ["base_capacity": 8], ["base_capacity": 128],
                "base_capacity: 8 → 128"
            ),
            (
                "aws_lambda_function", ["architectures": ["arm64"]], ["architectures": ["x86_64"]],
                #"architectures[0]: "arm64" → "x86_64""#
            ),
            (
                "aws_codebuild_project", ["environment": .block(["compute_type": "BUILD_GENERAL1_SMALL"])],
                ["environment": .block(["compute_type": "BUILD_GENERAL1_LARGE"])],
                #"environment.compute_type: "BUILD_GENERAL1_SMALL" → "BUILD_GENERAL1_LARGE""#
            ),
            ("aws_ebs_volume", ["size": 1], ["size": 100], "size: 1 → 100"),
            ("aws_ssm_parameter", ["tier": "Standard"], ["tier": "Advanced"], #"tier: "Standard" → "Advanced""#),
        ] as [(String, Body, Body, String)])
    func `are listed by argument`(type: String, before: Body, after: Body, row: String) {
        #expect(rows(["\(type).x": before], ["\(type).x": after]) == ["\(type).x \(row)"])
    }

    @Test func `leave out what nobody changes`() {
        let ignoring = Body.Content.block(["ignore_changes": ["desired_count"]])
        #expect(
            rows(
                ["aws_ecs_service.s": ["desired_count": 1, "lifecycle": ignoring]],
                ["aws_ecs_service.s": ["desired_count": 9, "lifecycle": ignoring]]) == [])
    }

    @Test func `of two environments are what each begins with`() {
        func side(_ count: Int) -> Configuration {
            Side.of([
                "aws_ecs_service.s": [
                    "name": .argument(.string(count == 1 ? "shop-dev" : "shop-prd")),
                    "desired_count": .argument(.integer(count)),
                    "lifecycle": .block(["ignore_changes": ["desired_count"]]),
                ]
            ])
        }
        let report = ReviewReport(side(1), side(3), environments: ("dev", "prd"))
        #expect(report.costs.map(\.what) == ["desired_count"])
    }

    @Test func `count resources, of two names for one type too`() {
        let moved = Side.moved("aws_alb.a", "aws_lb.a")
        #expect(rows(["aws_alb.a": ["name": "a"]], ["aws_lb.a": ["name": "a"]], others: [moved]) == [])
        #expect(
            rows([:], ["aws_docdb_cluster_instance.i": ["count": 3], "aws_networkfirewall_firewall.f": [:]]) == [
                "aws_docdb_cluster_instance number of resources: 0 → 3",
                "aws_networkfirewall_firewall number of resources: 0 → 1",
            ])
    }
}
