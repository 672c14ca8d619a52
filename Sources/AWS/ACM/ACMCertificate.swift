// Written by 'synth bind aws_acm_certificate'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A TLS certificate, issued by AWS or imported: `aws_acm_certificate` in Terraform.
public struct ACMCertificate: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_acm_certificate"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - certificateAuthorityARN: `certificate_authority_arn`; not beside `certificate_body`, `private_key`, `private_key_wo`, `validation_method`; a change replaces the resource.
    ///   - certificateBody: `certificate_body`; not beside `certificate_authority_arn`, `domain_name`, `validation_method`.
    ///   - certificateChain: `certificate_chain`; not beside `certificate_authority_arn`, `domain_name`, `validation_method`.
    ///   - domainName: `domain_name`; exactly one of `domain_name`, `private_key`, `private_key_wo`; not beside `certificate_body`, `certificate_chain`, `private_key`; a change may replace the resource.
    ///   - earlyRenewalDuration: `early_renewal_duration`; not beside `certificate_body`, `certificate_chain`, `private_key`, `validation_method`.
    ///   - keyAlgorithm: `key_algorithm`; not beside `certificate_body`, `certificate_chain`, `private_key`; a change replaces the resource.
    ///   - privateKey: `private_key`; exactly one of `domain_name`, `private_key`, `private_key_wo`; sensitive.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - subjectAlternativeNames: `subject_alternative_names`; 1 to 253 characters; not beside `certificate_body`, `certificate_chain`, `private_key`; a change may replace the resource.
    ///   - tags: `tags`.
    ///   - validationMethod: `validation_method`; not beside `certificate_authority_arn`, `certificate_body`, `certificate_chain`, `private_key`; a change replaces the resource.
    ///   - options: `options`.
    ///   - validationOption: `validation_option`; not beside `certificate_body`, `certificate_chain`, `private_key`; a change replaces the resource.
    public init(
        _ localName: String,
        certificateAuthorityARN: Expression<ARN<AnyResource>>? = nil,
        certificateBody: Expression<String>? = nil,
        certificateChain: Expression<String>? = nil,
        domainName: Expression<String>? = nil,
        earlyRenewalDuration: Expression<String>? = nil,
        keyAlgorithm: Expression<ACMCertificate.KeyAlgorithm>? = nil,
        privateKey: Expression<String>? = nil,
        region: Expression<String>? = nil,
        subjectAlternativeNames: Expression<[String]>? = nil,
        tags: Expression<[String: String]>? = nil,
        validationMethod: Expression<ACMCertificate.ValidationMethod>? = nil,
        options: ACMCertificate.Options? = nil,
        validationOption: Blocks<ACMCertificate.ValidationOption> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("certificate_authority_arn", certificateAuthorityARN)
        node.body.set("certificate_body", certificateBody)
        node.body.set("certificate_chain", certificateChain)
        node.body.set("domain_name", domainName)
        node.body.set("early_renewal_duration", earlyRenewalDuration)
        node.body.set("key_algorithm", keyAlgorithm)
        node.body.set("options", options)
        node.body.set("private_key", privateKey)
        node.body.set("region", region)
        node.body.set("subject_alternative_names", subjectAlternativeNames)
        node.body.set("tags", tags)
        node.body.set("validation_method", validationMethod)
        node.body.set("validation_option", validationOption)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ACMCertificate>> { reference("arn") }
    /// The attribute `certificate_authority_arn`.
    public var certificateAuthorityARN: Expression<ARN<AnyResource>> { reference("certificate_authority_arn") }
    /// The attribute `certificate_body`.
    public var certificateBody: Expression<String> { reference("certificate_body") }
    /// The attribute `certificate_chain`.
    public var certificateChain: Expression<String> { reference("certificate_chain") }
    /// The attribute `domain_name`.
    public var domainName: Expression<String> { reference("domain_name") }
    /// The attribute `domain_validation_options`, which the provider computes.
    public var domainValidationOptions: Expression<[ACMCertificate.DomainValidationOption]> { reference("domain_validation_options") }
    /// The attribute `early_renewal_duration`.
    public var earlyRenewalDuration: Expression<String> { reference("early_renewal_duration") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ACMCertificate>> { reference("id") }
    /// The attribute `key_algorithm`.
    public var keyAlgorithm: Expression<ACMCertificate.KeyAlgorithm> { reference("key_algorithm") }
    /// The attribute `not_after`, which the provider computes.
    public var notAfter: Expression<String> { reference("not_after") }
    /// The attribute `not_before`, which the provider computes.
    public var notBefore: Expression<String> { reference("not_before") }
    /// The attribute `pending_renewal`, which the provider computes.
    public var pendingRenewal: Expression<Bool> { reference("pending_renewal") }
    /// The attribute `private_key`; sensitive.
    public var privateKey: Expression<String> { reference("private_key") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `renewal_eligibility`, which the provider computes.
    public var renewalEligibility: Expression<String> { reference("renewal_eligibility") }
    /// The attribute `renewal_summary`, which the provider computes.
    public var renewalSummary: Expression<[ACMCertificate.RenewalSummary]> { reference("renewal_summary") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `subject_alternative_names`.
    public var subjectAlternativeNames: Expression<[String]> { reference("subject_alternative_names") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `type`, which the provider computes.
    public var type: Expression<String> { reference("type") }
    /// The attribute `validation_emails`, which the provider computes.
    public var validationEmails: Expression<[String]> { reference("validation_emails") }
    /// The attribute `validation_method`.
    public var validationMethod: Expression<ACMCertificate.ValidationMethod> { reference("validation_method") }

    /// The words that `key_algorithm` takes.
    public enum KeyAlgorithm: ValueSet {}

    /// The words that `validation_method` takes.
    public enum ValidationMethod: ValueSet {}

    /// An element of `domain_validation_options`, which the provider computes.
    public enum DomainValidationOption {}

    /// An element of `renewal_summary`, which the provider computes.
    public enum RenewalSummary {}

    /// The block `options` of `aws_acm_certificate`.
    public struct Options: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - certificateTransparencyLoggingPreference: `certificate_transparency_logging_preference`; default `ENABLED`; not beside `certificate_body`, `certificate_chain`, `private_key`.
        ///   - export: `export`; provider 6 only.
        public init(
            certificateTransparencyLoggingPreference: Expression<ACMCertificate.Options.CertificateTransparencyLoggingPreference>? = nil,
            export: Expression<ACMCertificate.Options.Export>? = nil
        ) {
            body.set("certificate_transparency_logging_preference", certificateTransparencyLoggingPreference)
            body.set("export", export)
        }

        /// The words that `certificate_transparency_logging_preference` takes.
        public enum CertificateTransparencyLoggingPreference: ValueSet {}

        /// The words that `export` takes.
        public enum Export: ValueSet {}
    }

    /// The block `validation_option` of `aws_acm_certificate`.
    public struct ValidationOption: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - domainName: `domain_name`; a change replaces the resource.
        ///   - validationDomain: `validation_domain`; a change replaces the resource.
        public init(
            domainName: Expression<String>,
            validationDomain: Expression<String>
        ) {
            body.set("domain_name", domainName)
            body.set("validation_domain", validationDomain)
        }
    }
}

extension Expression<ACMCertificate.KeyAlgorithm> {
    /// The word `RSA_1024`.
    public static var rsa1024: Self { .init(word: "RSA_1024") }
    /// The word `RSA_2048`.
    public static var rsa2048: Self { .init(word: "RSA_2048") }
    /// The word `RSA_3072`.
    public static var rsa3072: Self { .init(word: "RSA_3072") }
    /// The word `RSA_4096`.
    public static var rsa4096: Self { .init(word: "RSA_4096") }
    /// The word `EC_prime256v1`.
    public static var ecPrime256v1: Self { .init(word: "EC_prime256v1") }
    /// The word `EC_secp384r1`.
    public static var ecSecp384r1: Self { .init(word: "EC_secp384r1") }
    /// The word `EC_secp521r1`.
    public static var ecSecp521r1: Self { .init(word: "EC_secp521r1") }
}

extension Expression<ACMCertificate.ValidationMethod> {
    /// The word `EMAIL`.
    public static var email: Self { .init(word: "EMAIL") }
    /// The word `DNS`.
    public static var dns: Self { .init(word: "DNS") }
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
}

extension Expression<ACMCertificate.Options.CertificateTransparencyLoggingPreference> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ACMCertificate.Options.Export> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ACMCertificate.DomainValidationOption> {
    /// The attribute `domain_name`, which the provider computes.
    public var domainName: Expression<String> { attribute("domain_name") }
    /// The attribute `resource_record_name`, which the provider computes.
    public var resourceRecordName: Expression<String> { attribute("resource_record_name") }
    /// The attribute `resource_record_type`, which the provider computes.
    public var resourceRecordType: Expression<String> { attribute("resource_record_type") }
    /// The attribute `resource_record_value`, which the provider computes.
    public var resourceRecordValue: Expression<String> { attribute("resource_record_value") }
}

extension Expression<ACMCertificate.RenewalSummary> {
    /// The attribute `renewal_status`, which the provider computes.
    public var renewalStatus: Expression<String> { attribute("renewal_status") }
    /// The attribute `renewal_status_reason`, which the provider computes.
    public var renewalStatusReason: Expression<String> { attribute("renewal_status_reason") }
    /// The attribute `updated_at`, which the provider computes.
    public var updatedAt: Expression<String> { attribute("updated_at") }
}
