import Review
import Terraform
import Testing

/// Which security policies allow more than others.
@Suite struct `A TLS policy` {
    @Test(arguments: [
        ("aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-FS-1-1-2019-08"),
        ("aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06"),
        ("aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS13-1-3-2021-06", "ELBSecurityPolicy-TLS13-1-2-2021-06"),
        (
            "aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06",
            "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06"
        ),
        (
            "aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
            "ELBSecurityPolicy-TLS13-1-2-2021-06"
        ),
        ("aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-FS-1-2-2019-08", "ELBSecurityPolicy-FS-2018-06"),
        ("aws_lb_listener", "ssl_policy", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-2016-08"),
        ("aws_api_gateway_domain_name", "security_policy", "TLS_1_2", "TLS_1_0"),
        (
            "aws_transfer_server", "security_policy_name", "TransferSecurityPolicy-2024-01",
            "TransferSecurityPolicy-2018-11"
        ),
        ("aws_cloudfront_distribution", "viewer_certificate", "TLSv1.2_2021", "TLSv1_2016"),
        ("aws_cloudfront_distribution", "viewer_certificate", "TLSv1.2_2021", "TLSv1.1_2016"),
        ("aws_cloudfront_distribution", "viewer_certificate", "TLSv1.2_2018", "TLSv1"),
        ("aws_cloudfront_distribution", "viewer_certificate", "TLSv1_2016", "SSLv3"),
        (
            "aws_opensearch_domain", "domain_endpoint_options", "Policy-Min-TLS-1-2-PFS-2023-10",
            "Policy-Min-TLS-1-0-2019-07"
        ),
    ])
    func `is weaker than another`(type: String, name: String, strong: String, weak: String) {
        func side(_ policy: String) -> Configuration {
            let value = Term.string(policy)
            let content: Body.Content =
                switch name {
                case "viewer_certificate": .block(["minimum_protocol_version": .argument(value)])
                case "domain_endpoint_options": .block(["tls_security_policy": .argument(value)])
                default: .argument(value)
                }
            return Side.of(["\(type).x": [name: content]])
        }
        let weaker = ReviewReport(side(strong), side(weak))
        #expect(weaker.worst == .exposure)
        #expect(weaker.safeguards.map(\.isWeaker) == [true])
        #expect(ReviewReport(side(weak), side(strong)).safeguards.map(\.isWeaker) == [false])
    }
}
