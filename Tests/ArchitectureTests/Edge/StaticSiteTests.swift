import AWS
import Architecture
import Terraform
import Testing

@Suite("A static site")
struct StaticSiteTests {
    @Test("lets its distribution alone read its files, over TLS alone")
    func onlyTheDistributionReads() {
        let json = String(decoding: Self.stack().configuration().json(), as: UTF8.self)
        #expect(json.contains(#"\"aws:SourceArn\":\"${aws_cloudfront_distribution.site.arn}\""#))
        #expect(json.contains(#"\"aws:SecureTransport\":\"false\""#))
        #expect(json.contains(#""minimum_protocol_version": "TLSv1.2_2021""#))
    }

    @Test("is described without a finding")
    func clean() {
        #expect(Self.stack().configuration().findings().isEmpty)
        #expect(Self.stack(pages: .documents(notFound: "/404.html")).configuration().findings().isEmpty)
    }

    @Test("has records for IPv4 and IPv6")
    func records() {
        let json = String(decoding: Self.stack().configuration().json(), as: UTF8.self)
        #expect(json.contains(#""type": "A""#) && json.contains(#""type": "AAAA""#))
    }

    @Test("refuses a certificate that CloudFront would not find")
    func region() {
        let findings = Self.stack(certificateIn: .apNortheast2).configuration().findings()
        #expect(findings.map(\.rule).contains("distribution-region"))
    }

    @Test("refuses a log bucket that takes no logs of distributions")
    func logs() {
        let findings = Self.stack(takesDistributions: false).configuration().findings()
        #expect(findings.map(\.rule) == ["distribution-logs"])
    }

    private static func stack(
        pages: StaticSite.Pages = .application, certificateIn region: Region = .usEast1, takesDistributions: Bool = true
    ) -> Stack {
        let stack = Stack("shop", environment: "test")
        let account = stack.add(Account(region: .apNortheast2))
        let global = stack.add(OtherRegion(region, in: account))
        let zone = stack.add(Route53ZoneDataSource("main", name: "example.com"))
        let logs = stack.add(
            LogBucket(
                "access-logs", in: account, lifecycle: [LifecycleRule("age", expires: .days(30))],
                takesDistributions: takesDistributions, protection: .off))
        let certificate = stack.add(Certificate("site", for: "example.com", in: zone, region: global))
        stack.add(
            StaticSite(
                "site", for: "example.com", in: zone, certificate: certificate, account: account, global: global,
                pages: pages, accessLogs: logs, protection: .off))
        return stack
    }
}
