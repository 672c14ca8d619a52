import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A load balancer` {
    @Test func `redirects HTTP to HTTPS with host, path and query`() throws {
        let shop = Shop()
        _ = shop.balancer
        #expect(shop.findings == [])
        let listener = try shop.block("aws_lb_listener.web_http")
        #expect(listener["port"] == "80")
        #expect(listener["protocol"] == "HTTP")
        #expect(listener.count("default_action") == 1)
        #expect(listener["default_action.type"] == "redirect")
        #expect(listener["default_action.redirect.status_code"] == "HTTP_301")
        #expect(listener["default_action.redirect.protocol"] == "HTTPS")
        #expect(listener["default_action.redirect.port"] == "443")
        #expect(listener["default_action.redirect.host"] == "#{host}")
        #expect(listener["default_action.redirect.path"] == "/#{path}")
        #expect(listener["default_action.redirect.query"] == "#{query}")
    }

    @Test func `is in the public subnets, drops invalid headers and writes access logs`() throws {
        let shop = Shop()
        _ = shop.balancer
        let balancer = try shop.block("aws_lb.web")
        #expect(balancer["internal"] == "false")
        #expect(balancer["load_balancer_type"] == "application")
        #expect(balancer["drop_invalid_header_fields"] == "true")
        #expect(balancer.list("subnets") == ["aws_subnet.main_public_a.id", "aws_subnet.main_public_b.id"])
        #expect(balancer["access_logs.enabled"] == "true")
        #expect(balancer["access_logs.bucket"] == "aws_s3_bucket.access_logs.id")
        #expect(balancer.list("depends_on") == ["aws_s3_bucket_policy.access_logs"])
    }

    @Test func `is open on 80 and 443 and can reach nobody by itself`() throws {
        let shop = Shop()
        _ = shop.balancer
        let rules = shop.configuration.resources("aws_vpc_security_group_ingress_rule")
        #expect(rules.map { "\($0["cidr_ipv4"] ?? "") \($0["from_port"] ?? "")" } == ["0.0.0.0/0 443", "0.0.0.0/0 80"])
        #expect(shop.configuration.resources("aws_vpc_security_group_egress_rule").isEmpty)
    }

    @Test func `for CloudFront is open to its addresses on 443 and to nobody else`() throws {
        let shop = Shop()
        let (network, logs) = (shop.network, shop.accessLogs)
        shop.stack.add(
            LoadBalancer("web", in: network.publicSubnets, openTo: .cloudFront, accessLogs: logs, protection: .off))
        #expect(shop.findings == [])
        let rules = shop.configuration.resources("aws_vpc_security_group_ingress_rule")
        #expect(rules.map { $0["prefix_list_id"] } == ["data.aws_ec2_managed_prefix_list.web_cloudfront.id"])
        #expect(rules.map { $0["from_port"] } == ["443"])
        #expect(rules.allSatisfy { $0["cidr_ipv4"] == nil })
        #expect(shop.configuration.resources("aws_lb_listener").isEmpty)
    }

    @Test func `in one zone is a finding at the line that adds it`() throws {
        let shop = Shop()
        let network = shop.stack.add(
            Network(
                "main", in: shop.account, cidrBlock: "10.10.0.0/16", zones: ["a"], nat: .single, flowLogs: shop.logs))
        let logs = shop.accessLogs
        let line = #line + 1
        shop.stack.add(
            LoadBalancer("web", in: network.publicSubnets, openTo: .internet, accessLogs: logs, protection: .off))
        let finding = try #require(shop.configuration.findings().first)
        #expect(finding.rule == "load-balancer-zones")
        #expect(
            finding.message
                == "load balancer 'web' is in 1 zone; AWS wants at least two: give the network another")
        #expect(finding.position?.line == line)
    }
}

@Suite struct `The targets of a service` {
    private static let policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"

    @Test func `blue and green have a listener each, which CodeDeploy moves`() throws {
        let shop = Shop()
        _ = shop.blueGreenTargets
        #expect(shop.findings == [])
        for (color, label, port) in [("blue", "https", "443"), ("green", "test", "8443")] {
            let group = try shop.block("aws_lb_target_group.web_\(color)")
            #expect(group["name"] == "shop-test-web-\(color)")
            #expect(group["target_type"] == "ip")
            #expect(group["port"] == "8080")
            #expect(group["health_check.path"] == "/health")
            #expect(group["health_check.matcher"] == "200")
            let listener = try shop.block("aws_lb_listener.web_\(label)")
            #expect(listener["port"] == port)
            #expect(listener["protocol"] == "HTTPS")
            #expect(listener["ssl_policy"] == Self.policy)
            #expect(listener["certificate_arn"] == "aws_acm_certificate_validation.web.certificate_arn")
            #expect(listener["default_action.target_group_arn"] == "aws_lb_target_group.web_\(color).arn")
            #expect(listener.list("lifecycle.ignore_changes") == ["default_action"])
        }
        let ports = shop.configuration.resources("aws_vpc_security_group_ingress_rule").map { $0["from_port"] }
        #expect(ports == ["443", "80"], "the test listener is open to nobody")
    }

    @Test func `rolling has one listener, which Terraform keeps`() throws {
        let shop = Shop()
        _ = shop.rollingTargets
        #expect(shop.findings == [])
        #expect(shop.configuration.names("aws_lb_target_group") == ["web"])
        let listener = try shop.block("aws_lb_listener.web_https")
        #expect(listener["ssl_policy"] == Self.policy)
        #expect(listener["default_action.target_group_arn"] == "aws_lb_target_group.web.arn")
        #expect(listener.count("lifecycle") == 0)
    }
}

@Suite struct `A certificate` {
    @Test func `covers a host and its wildcard, and is used once it is validated`() throws {
        let shop = Shop()
        #expect(shop.certificate.arn.code == "aws_acm_certificate_validation.web.certificate_arn")
        let certificate = try shop.block("aws_acm_certificate.web")
        #expect(certificate["domain_name"] == "example.com")
        #expect(certificate.list("subject_alternative_names") == ["*.example.com"])
        #expect(certificate["validation_method"] == "DNS")
        #expect(certificate["lifecycle.create_before_destroy"] == "true")
        #expect(try shop.block("aws_route53_record.web_validation")["zone_id"] == "data.aws_route53_zone.main.zone_id")
    }

    @Test func `leads to the load balancer by an alias that minds its health`() throws {
        let shop = Shop()
        shop.stack.add(AliasRecord("web", for: "example.com", in: shop.zone, to: shop.balancer))
        let record = try shop.block("aws_route53_record.web")
        #expect(record["type"] == "A")
        #expect(record["alias.name"] == "aws_lb.web.dns_name")
        #expect(record["alias.zone_id"] == "aws_lb.web.zone_id")
        #expect(record["alias.evaluate_target_health"] == "true")
    }
}

@Suite struct `A web firewall` {
    @Test func `limits requests, uses AWS's rules and redacts credentials in its logs`() throws {
        let shop = Shop()
        shop.stack.add(WebFirewall("web", before: shop.balancer, requestsPerFiveMinutes: 500, logs: shop.logs))
        #expect(shop.findings == [])
        let acl = try shop.block("aws_wafv2_web_acl.web")
        #expect(acl["scope"] == "REGIONAL")
        #expect(acl.count("default_action.allow") == 1)
        #expect(acl["rule[0].name"] == "rate-limit")
        #expect(acl["rule[0].statement.rate_based_statement.limit"] == "500")
        #expect(acl["rule[0].statement.rate_based_statement.aggregate_key_type"] == "IP")
        #expect(acl.count("rule[0].action.block") == 1)
        let groups = (1..<acl.count("rule")).map { acl["rule[\($0)].statement.managed_rule_group_statement.name"] }
        #expect(
            groups == [
                "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesCommonRuleSet",
                "AWSManagedRulesKnownBadInputsRuleSet",
            ])
        #expect((1..<acl.count("rule")).allSatisfy { acl.count("rule[\($0)].override_action.none") == 1 })
        #expect(Set((0..<acl.count("rule")).map { acl["rule[\($0)].priority"] }).count == acl.count("rule"))
        #expect(try shop.block("aws_wafv2_web_acl_association.web")["resource_arn"] == "aws_lb.web.arn")
        let logging = try shop.block("aws_wafv2_web_acl_logging_configuration.web")
        let hidden = (0..<logging.count("redacted_fields")).map { logging["redacted_fields[\($0)].single_header.name"] }
        #expect(hidden == ["authorization", "cookie"])
        #expect(try shop.block("aws_cloudwatch_log_group.web_firewall")["name"] == "aws-waf-logs-shop-test-web")
    }
}
