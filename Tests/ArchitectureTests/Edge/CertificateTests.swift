import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A certificate of another region` {
    @Test func `shares the validation record of its sibling`() throws {
        let shop = Shop()
        let global = shop.stack.add(OtherRegion(.usEast1, in: shop.account))
        shop.stack.add(
            Certificate(
                "site", for: "example.com", in: shop.zone, region: global, validatedWith: shop.certificate))
        #expect(shop.findings == [])
        #expect(shop.configuration.names("aws_route53_record") == ["web_validation"])
        let validation = try shop.block("aws_acm_certificate_validation.site")
        #expect(validation.list("validation_record_fqdns") == ["aws_route53_record.web_validation.fqdn"])
        #expect(validation["provider"] == "aws.us_east_1")
        #expect(try shop.block("aws_acm_certificate.web")["provider"] == nil)
    }
}
