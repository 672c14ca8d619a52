import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A static site` {
    @Test func `lets this distribution alone read its files, over TLS alone`() throws {
        let shop = Shop()
        shop.addSite()
        #expect(shop.findings == [])
        let policy = try shop.block("aws_s3_bucket_policy.site").statements()
        #expect(policy.filter { $0.effect == "Allow" }.map(\.description).count == 1)
        let reading = try #require(policy.first { $0.effect == "Allow" }).description
        #expect(reading.contains("s3:GetObject"))
        #expect(reading.contains("StringEquals aws:SourceArn ${aws_cloudfront_distribution.site.arn}"))
        #expect(policy.contains { $0.description.contains("Bool aws:SecureTransport false") })
        let access = try shop.block("aws_cloudfront_origin_access_control.site")
        #expect(access["signing_behavior"] == "always")
    }

    @Test func `redirects to HTTPS, compresses, caches, and sends security headers`() throws {
        let shop = Shop()
        shop.addSite()
        let distribution = try shop.block("aws_cloudfront_distribution.site")
        #expect(distribution["viewer_certificate.minimum_protocol_version"] == "TLSv1.2_2021")
        #expect(distribution["default_cache_behavior.viewer_protocol_policy"] == "redirect-to-https")
        #expect(distribution["default_cache_behavior.compress"] == "true")
        #expect(
            distribution["default_cache_behavior.response_headers_policy_id"]
                == "aws_cloudfront_response_headers_policy.site.id")
        #expect(distribution["is_ipv6_enabled"] == "true")
        #expect(try shop.block("aws_route53_record.site")["type"] == "A")
        #expect(try shop.block("aws_route53_record.site_ipv6")["type"] == "AAAA")
    }

    @Test func `keeps certificate and logs in us-east-1`() throws {
        let shop = Shop()
        shop.addSite()
        for address in [
            "aws_acm_certificate.site", "aws_acm_certificate_validation.site", "aws_cloudwatch_log_delivery.site",
            "aws_cloudwatch_log_delivery_source.site", "aws_cloudwatch_log_delivery_destination.site",
        ] {
            #expect(try shop.block(address)["provider"] == "aws.us_east_1")
        }
    }

    @Test func `gives a load balancer's paths everything, and caches nothing of it`() throws {
        let shop = Shop()
        let record = shop.stack.add(AliasRecord("origin", for: "origin.example.com", in: shop.zone, to: shop.balancer))
        shop.addSite(origins: [.init("api", at: record, paths: ["/api/*"])])
        #expect(shop.findings == [])
        let distribution = try shop.block("aws_cloudfront_distribution.site")
        #expect(distribution["ordered_cache_behavior[0].path_pattern"] == "/api/*")
        #expect(
            distribution["ordered_cache_behavior[0].cache_policy_id"]
                == "data.aws_cloudfront_cache_policy.site_disabled.id")
        #expect(distribution.list("ordered_cache_behavior[0].allowed_methods").count == 7)
        #expect(distribution["origin[1].custom_origin_config.origin_protocol_policy"] == "https-only")
    }

    @Test func `answers with a page of its own where a document is missing`() throws {
        let shop = Shop()
        shop.addSite(pages: .documents(notFound: "/404.html"))
        #expect(shop.findings == [])
        let distribution = try shop.block("aws_cloudfront_distribution.site")
        #expect(distribution.count("custom_error_response") == 2)
        #expect(distribution["custom_error_response[0].response_code"] == "404")
    }

    @Test func `does not hide the errors of a load balancer behind its own page`() {
        let shop = Shop()
        let record = shop.stack.add(AliasRecord("origin", for: "origin.example.com", in: shop.zone, to: shop.balancer))
        shop.addSite(pages: .documents(notFound: "/404.html"), origins: [.init("api", at: record, paths: ["/api/*"])])
        #expect(shop.configuration.findings().map(\.rule) == ["distribution-error-pages"])
    }

    @Test func `refuses a certificate that CloudFront would not find`() {
        let shop = Shop()
        shop.addSite(in: .euWest1)
        #expect(shop.configuration.findings().map(\.rule) == ["distribution-region"])
    }

    @Test func `refuses a log bucket that takes no logs of distributions`() {
        let shop = Shop()
        shop.addSite(takesDistributions: false)
        #expect(shop.configuration.findings().map(\.rule) == ["distribution-logs"])
    }

    @Test func `can be deployed by whom it is granted to, and by nobody's leave elsewhere`() throws {
        let shop = Shop()
        shop.addSite().grantDeploy(to: shop.role)
        let policy = try shop.block("aws_iam_role_policy.worker_site_deploy").policy().joined(separator: "\n")
        #expect(policy.contains("cloudfront:CreateInvalidation"))
        #expect(!policy.contains(" on *"))
    }
}

extension Shop {
    @discardableResult
    fileprivate func addSite(
        pages: StaticSite.Pages = .application, origins: [StaticSite.Origin] = [], in region: Region = .usEast1,
        takesDistributions: Bool = true
    ) -> StaticSite.Parts {
        let global = stack.add(OtherRegion(region, in: account))
        let logs = stack.add(
            LogBucket(
                "edge-logs", in: account, lifecycle: [LifecycleRule("age", expires: .days(30))],
                takesDistributions: takesDistributions, protection: .off))
        let certificate = stack.add(Certificate("site", for: "example.com", in: zone, region: global))
        return stack.add(
            StaticSite(
                "site", for: "example.com", in: zone, certificate: certificate, account: account, global: global,
                pages: pages, origins: origins, accessLogs: logs, protection: .off))
    }
}
