public import AWS
public import Terraform

/// A certificate for a host and everything directly below it, validated by DNS in an existing hosted zone.
public struct Certificate: Construct {
    let name: String
    let domain: Expression<String>
    let zone: Route53ZoneDataSource

    /// Describes a certificate for `domain` and `*.domain`.
    public init(_ name: String, for domain: Expression<String>, in zone: Route53ZoneDataSource) {
        self.name = name
        self.domain = domain
        self.zone = zone
    }

    /// A certificate that listeners can use once it is validated.
    public struct Parts: Sendable {
        /// The certificate.
        public let certificate: ACMCertificate
        /// The ARN, known only after the validation.
        public let arn: Expression<ARN<ACMCertificate>>
    }

    /// Adds certificate, validation record and validation.
    public func build(in stack: Stack) -> Parts {
        // Listeners hold the certificate until its replacement is in place.
        let certificate = stack.add(
            ACMCertificate(
                name, domainName: domain, subjectAlternativeNames: ["*.\(domain)"],
                tags: ["Name": "\(stack.prefix)-\(name)"],
                validationMethod: .dns),
            lifecycle: Lifecycle(createBeforeDestroy: true))
        // A host and its wildcard share one validation record (ACM, "DNS validation").
        let option = certificate.domainValidationOptions.first
        let record = stack.add(
            Route53Record(
                "\(name)_validation", name: option.resourceRecordName, type: option.resourceRecordType.cast(),
                zoneID: zone.zoneID.cast(), allowOverwrite: true, records: [option.resourceRecordValue], ttl: 60))
        let validation = stack.add(
            ACMCertificateValidation(
                name, certificateARN: certificate.arn, validationRecordFQDNs: [record.fqdn]))
        return Parts(certificate: certificate, arn: validation.certificateARN)
    }
}
