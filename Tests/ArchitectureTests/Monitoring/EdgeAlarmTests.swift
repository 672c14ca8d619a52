import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `An alarm of CloudFront` {
    private static let errors = Metric("AWS/CloudFront", "5xxErrorRate", ["Region": "Global"])

    @Test func `is in us-east-1 with its topic and key`() throws {
        let shop = Shop()
        let global = shop.stack.add(OtherRegion(.usEast1, in: shop.account))
        let key = shop.stack.add(
            Key(
                "edge", in: shop.account, description: "Messages of the edge", usedBy: [.alarms], region: global,
                protection: .off))
        let alerts = shop.stack.add(
            Notifications("edge-alerts", in: shop.account, email: "ops@example.com", key: key, region: global))
        shop.stack.add(Alarm("edge", when: Self.errors, .above(1), description: "Errors", notify: alerts))
        #expect(shop.findings == [])
        for address in [
            "aws_kms_key.edge", "aws_kms_alias.edge", "aws_sns_topic.edge_alerts", "aws_sns_topic_policy.edge_alerts",
            "aws_sns_topic_subscription.edge_alerts_email", "aws_cloudwatch_metric_alarm.edge",
        ] {
            #expect(try shop.block(address)["provider"] == "aws.us_east_1")
        }
    }

    @Test func `elsewhere is a finding, for its metrics are in us-east-1`() {
        let shop = Shop()
        shop.stack.add(Alarm("edge", when: Self.errors, .above(1), description: "Errors", notify: shop.alerts))
        #expect(shop.configuration.findings().map(\.rule) == ["alarm-region"])
    }

    @Test func `has no key from another region on its topic`() {
        let shop = Shop()
        let global = shop.stack.add(OtherRegion(.usEast1, in: shop.account))
        shop.stack.add(
            Notifications("edge-alerts", in: shop.account, email: "ops@example.com", key: shop.key, region: global))
        #expect(shop.configuration.findings().map(\.rule) == ["topic-key"])
    }
}
