// Written by 'synth bind aws_apigatewayv2_domain_name'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A domain name for interfaces: `aws_apigatewayv2_domain_name` in Terraform.
public struct APIGatewayV2DomainName: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_domain_name"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - domainName: `domain_name`; 1 to 512 characters; a change replaces the resource.
    ///   - domainNameConfiguration: `domain_name_configuration`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - mutualTLSAuthentication: `mutual_tls_authentication`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        domainName: Expression<String>,
        domainNameConfiguration: APIGatewayV2DomainName.DomainNameConfiguration,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        mutualTLSAuthentication: APIGatewayV2DomainName.MutualTLSAuthentication? = nil,
        timeouts: APIGatewayV2DomainName.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("domain_name", domainName)
        node.body.set("domain_name_configuration", domainNameConfiguration)
        node.body.set("mutual_tls_authentication", mutualTLSAuthentication)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_mapping_selection_expression`, which the provider computes.
    public var apiMappingSelectionExpression: Expression<String> { reference("api_mapping_selection_expression") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<APIGatewayV2DomainName>> { reference("arn") }
    /// The attribute `domain_name`.
    public var domainName: Expression<String> { reference("domain_name") }
    /// The attribute `domain_name_configuration`.
    public var domainNameConfiguration: Expression<[APIGatewayV2DomainName.DomainNameConfiguration]> { reference("domain_name_configuration") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2DomainName>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `domain_name_configuration` of `aws_apigatewayv2_domain_name`.
    public struct DomainNameConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - certificateARN: `certificate_arn`.
        ///   - endpointType: `endpoint_type`.
        ///   - securityPolicy: `security_policy`.
        ///   - ipAddressType: `ip_address_type`.
        ///   - ownershipVerificationCertificateARN: `ownership_verification_certificate_arn`.
        public init(
            certificateARN: Expression<ARN<ACMCertificate>>,
            endpointType: Expression<String>,
            securityPolicy: Expression<String>,
            ipAddressType: Expression<APIGatewayV2DomainName.DomainNameConfiguration.IPAddressType>? = nil,
            ownershipVerificationCertificateARN: Expression<ARN<ACMCertificate>>? = nil
        ) {
            body.set("certificate_arn", certificateARN)
            body.set("endpoint_type", endpointType)
            body.set("ip_address_type", ipAddressType)
            body.set("ownership_verification_certificate_arn", ownershipVerificationCertificateARN)
            body.set("security_policy", securityPolicy)
        }

        /// The words that `ip_address_type` takes.
        public enum IPAddressType: ValueSet {}
    }

    /// The block `mutual_tls_authentication` of `aws_apigatewayv2_domain_name`.
    public struct MutualTLSAuthentication: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - truststoreURI: `truststore_uri`.
        ///   - truststoreVersion: `truststore_version`.
        public init(
            truststoreURI: Expression<String>,
            truststoreVersion: Expression<String>? = nil
        ) {
            body.set("truststore_uri", truststoreURI)
            body.set("truststore_version", truststoreVersion)
        }
    }

    /// The block `timeouts` of `aws_apigatewayv2_domain_name`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("update", update)
        }
    }
}

extension Expression<APIGatewayV2DomainName.DomainNameConfiguration.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
}

extension Expression<APIGatewayV2DomainName.DomainNameConfiguration> {
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { attribute("hosted_zone_id") }
    /// The attribute `target_domain_name`, which the provider computes.
    public var targetDomainName: Expression<String> { attribute("target_domain_name") }
}
