// Written by 'synth bind data.aws_acm_certificate'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A TLS certificate that exists already: data source `aws_acm_certificate` in Terraform.
public struct ACMCertificateDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_acm_certificate"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - domain: `domain`; at least one of `domain`, `tags`.
    ///   - keyTypes: `key_types`.
    ///   - mostRecent: `most_recent`; default false.
    ///   - region: `region`; provider 6 only.
    ///   - statuses: `statuses`.
    ///   - tags: `tags`; at least one of `domain`, `tags`.
    ///   - types: `types`.
    public init(
        _ localName: String,
        domain: Expression<String>? = nil,
        keyTypes: Expression<[ACMCertificateDataSource.KeyType]>? = nil,
        mostRecent: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        statuses: Expression<[String]>? = nil,
        tags: Expression<[String: String]>? = nil,
        types: Expression<[String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("domain", domain)
        node.body.set("key_types", keyTypes)
        node.body.set("most_recent", mostRecent)
        node.body.set("region", region)
        node.body.set("statuses", statuses)
        node.body.set("tags", tags)
        node.body.set("types", types)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ACMCertificate>> { reference("arn") }
    /// The attribute `certificate`, which the provider computes.
    public var certificate: Expression<String> { reference("certificate") }
    /// The attribute `certificate_chain`, which the provider computes.
    public var certificateChain: Expression<String> { reference("certificate_chain") }
    /// The attribute `domain`.
    public var domain: Expression<String> { reference("domain") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ACMCertificate>> { reference("id") }
    /// The attribute `key_types`.
    public var keyTypes: Expression<[ACMCertificateDataSource.KeyType]> { reference("key_types") }
    /// The attribute `most_recent`.
    public var mostRecent: Expression<Bool> { reference("most_recent") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `statuses`.
    public var statuses: Expression<[String]> { reference("statuses") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `types`.
    public var types: Expression<[String]> { reference("types") }

    /// The words that `key_types` takes.
    public enum KeyType: ValueSet {}
}

extension Expression<ACMCertificateDataSource.KeyType> {
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
