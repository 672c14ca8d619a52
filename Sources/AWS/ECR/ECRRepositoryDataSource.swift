// Written by 'synth bind data.aws_ecr_repository'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A repository of container images that exists already: data source `aws_ecr_repository` in Terraform.
public struct ECRRepositoryDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_ecr_repository"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - region: `region`; provider 6 only.
    ///   - registryID: `registry_id`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        region: Expression<String>? = nil,
        registryID: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("registry_id", registryID)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECRRepository>> { reference("arn") }
    /// The attribute `encryption_configuration`, which the provider computes.
    public var encryptionConfiguration: Expression<[ECRRepositoryDataSource.EncryptionConfiguration]> { reference("encryption_configuration") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECRRepository>> { reference("id") }
    /// The attribute `image_scanning_configuration`, which the provider computes.
    public var imageScanningConfiguration: Expression<[ECRRepositoryDataSource.ImageScanningConfiguration]> { reference("image_scanning_configuration") }
    /// The attribute `image_tag_mutability`, which the provider computes.
    public var imageTagMutability: Expression<String> { reference("image_tag_mutability") }
    /// The attribute `image_tag_mutability_exclusion_filter`, which the provider computes.
    public var imageTagMutabilityExclusionFilter: Expression<[ECRRepositoryDataSource.ImageTagMutabilityExclusionFilter]> { reference("image_tag_mutability_exclusion_filter") }
    /// The attribute `most_recent_image_tags`, which the provider computes.
    public var mostRecentImageTags: Expression<[String]> { reference("most_recent_image_tags") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `registry_id`.
    public var registryID: Expression<String> { reference("registry_id") }
    /// The attribute `repository_url`, which the provider computes.
    public var repositoryURL: Expression<String> { reference("repository_url") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }

    /// An element of `encryption_configuration`, which the provider computes.
    public enum EncryptionConfiguration {}

    /// An element of `image_scanning_configuration`, which the provider computes.
    public enum ImageScanningConfiguration {}

    /// An element of `image_tag_mutability_exclusion_filter`, which the provider computes.
    public enum ImageTagMutabilityExclusionFilter {}
}

extension Expression<ECRRepositoryDataSource.EncryptionConfiguration> {
    /// The attribute `encryption_type`, which the provider computes.
    public var encryptionType: Expression<String> { attribute("encryption_type") }
    /// The attribute `kms_key`, which the provider computes.
    public var kmsKey: Expression<ARN<KMSKey>> { attribute("kms_key") }
}

extension Expression<ECRRepositoryDataSource.ImageScanningConfiguration> {
    /// The attribute `scan_on_push`, which the provider computes.
    public var scanOnPush: Expression<Bool> { attribute("scan_on_push") }
}

extension Expression<ECRRepositoryDataSource.ImageTagMutabilityExclusionFilter> {
    /// The attribute `filter`, which the provider computes.
    public var filter: Expression<String> { attribute("filter") }
    /// The attribute `filter_type`, which the provider computes.
    public var filterType: Expression<String> { attribute("filter_type") }
}
