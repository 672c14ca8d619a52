public import AWS
public import Terraform

/// A certificate for a host and everything directly below it, validated by DNS in an existing hosted zone.
public struct Certificate: Construct {
    let name: String
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let region: OtherRegion.Parts?
    let sibling: Parts?

    /// Describes a certificate for `domain` and `*.domain`.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - domain: The host.
    ///   - zone: The hosted zone that gets the validation record.
    ///   - region: Where it is used: `us-east-1` for a distribution; the account's region by default.
    ///   - sibling: A certificate of the same domain in another region. ACM gives both the same validation record (ACM,
    ///     "DNS validation"), which then belongs to the sibling; nil, the default, for a record of its own.
    public init(
        _ name: String, for domain: Expression<String>, in zone: Route53ZoneDataSource,
        region: OtherRegion.Parts? = nil, validatedWith sibling: Parts? = nil
    ) {
        self.name = name
        self.domain = domain
        self.zone = zone
        self.region = region
        self.sibling = sibling
    }

    /// A certificate that listeners can use once it is validated.
    public struct Parts: Sendable {
        /// The certificate.
        public let certificate: ACMCertificate
        /// The ARN, known only after the validation.
        public let arn: Expression<ARN<ACMCertificate>>
        /// The region, where it is not the account's.
        public let otherRegion: Region?
        let record: Route53Record
    }

    /// Adds certificate, validation record and validation.
    public func build(in stack: Stack) -> Parts {
        // Listeners hold the certificate until its replacement is in place.
        let certificate = stack.add(
            ACMCertificate(
                name, domainName: domain, subjectAlternativeNames: ["*.\(domain)"],
                tags: ["Name": "\(stack.prefix)-\(name)"],
                validationMethod: .dns),
            provider: region?.provider, lifecycle: Lifecycle(createBeforeDestroy: true))
        let record = sibling?.record ?? validationRecord(of: certificate, in: stack)
        let validation = stack.add(
            ACMCertificateValidation(
                name, certificateARN: certificate.arn, validationRecordFQDNs: [record.fqdn]),
            provider: region?.provider)
        return Parts(
            certificate: certificate, arn: validation.certificateARN, otherRegion: region?.region, record: record)
    }

    private func validationRecord(of certificate: ACMCertificate, in stack: Stack) -> Route53Record {
        // A host and its wildcard share one validation record (ACM, "DNS validation").
        let option = certificate.domainValidationOptions.first
        return stack.add(
            Route53Record(
                "\(name)_validation", name: option.resourceRecordName, type: option.resourceRecordType.cast(),
                zoneID: zone.zoneID.cast(), allowOverwrite: true, records: [option.resourceRecordValue], ttl: 60))
    }
}
