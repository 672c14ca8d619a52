// Written by 'synth bind aws_ecr_repository'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A repository of container images: `aws_ecr_repository` in Terraform.
public struct ECRRepository: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecr_repository"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - forceDelete: `force_delete`.
    ///   - imageTagMutability: `image_tag_mutability`; default `MUTABLE`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - encryptionConfiguration: `encryption_configuration`; a change replaces the resource.
    ///   - imageScanningConfiguration: `image_scanning_configuration`.
    ///   - imageTagMutabilityExclusionFilter: `image_tag_mutability_exclusion_filter`; at most 5; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        name: Expression<String>,
        forceDelete: Expression<Bool>? = nil,
        imageTagMutability: Expression<ECRRepository.ImageTagMutability>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        encryptionConfiguration: Blocks<ECRRepository.EncryptionConfiguration> = [],
        imageScanningConfiguration: ECRRepository.ImageScanningConfiguration? = nil,
        imageTagMutabilityExclusionFilter: Blocks<ECRRepository.ImageTagMutabilityExclusionFilter> = [],
        timeouts: ECRRepository.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("encryption_configuration", encryptionConfiguration)
        node.body.set("force_delete", forceDelete)
        node.body.set("image_scanning_configuration", imageScanningConfiguration)
        node.body.set("image_tag_mutability", imageTagMutability)
        node.body.set("image_tag_mutability_exclusion_filter", imageTagMutabilityExclusionFilter)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECRRepository>> { reference("arn") }
    /// The attribute `force_delete`.
    public var forceDelete: Expression<Bool> { reference("force_delete") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECRRepository>> { reference("id") }
    /// The attribute `image_tag_mutability`.
    public var imageTagMutability: Expression<ECRRepository.ImageTagMutability> { reference("image_tag_mutability") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `registry_id`, which the provider computes.
    public var registryID: Expression<String> { reference("registry_id") }
    /// The attribute `repository_url`, which the provider computes.
    public var repositoryURL: Expression<String> { reference("repository_url") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `image_tag_mutability` takes.
    public enum ImageTagMutability: ValueSet {}

    /// The block `encryption_configuration` of `aws_ecr_repository`.
    public struct EncryptionConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - encryptionType: `encryption_type`; default `AES256`; a change replaces the resource.
        ///   - kmsKey: `kms_key`; a change replaces the resource.
        public init(
            encryptionType: Expression<ECRRepository.EncryptionConfiguration.EncryptionType>? = nil,
            kmsKey: Expression<ARN<KMSKey>>? = nil
        ) {
            body.set("encryption_type", encryptionType)
            body.set("kms_key", kmsKey)
        }

        /// The words that `encryption_type` takes.
        public enum EncryptionType: ValueSet {}
    }

    /// The block `image_scanning_configuration` of `aws_ecr_repository`.
    public struct ImageScanningConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - scanOnPush: `scan_on_push`.
        public init(
            scanOnPush: Expression<Bool>
        ) {
            body.set("scan_on_push", scanOnPush)
        }
    }

    /// The block `image_tag_mutability_exclusion_filter` of `aws_ecr_repository`.
    public struct ImageTagMutabilityExclusionFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - filter: `filter`; 1 to 128 characters.
        ///   - filterType: `filter_type`.
        public init(
            filter: Expression<String>,
            filterType: Expression<String>
        ) {
            body.set("filter", filter)
            body.set("filter_type", filterType)
        }
    }

    /// The block `timeouts` of `aws_ecr_repository`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - delete: `delete`.
        public init(
            delete: Expression<String>? = nil
        ) {
            body.set("delete", delete)
        }
    }
}

extension Expression<ECRRepository.ImageTagMutability> {
    /// The word `MUTABLE`.
    public static var mutable: Self { .init(word: "MUTABLE") }
    /// The word `IMMUTABLE`.
    public static var immutable: Self { .init(word: "IMMUTABLE") }
    /// The word `IMMUTABLE_WITH_EXCLUSION`.
    public static var immutableWithExclusion: Self { .init(word: "IMMUTABLE_WITH_EXCLUSION") }
    /// The word `MUTABLE_WITH_EXCLUSION`.
    public static var mutableWithExclusion: Self { .init(word: "MUTABLE_WITH_EXCLUSION") }
}

extension Expression<ECRRepository.EncryptionConfiguration.EncryptionType> {
    /// The word `AES256`.
    public static var aes256: Self { .init(word: "AES256") }
    /// The word `KMS`.
    public static var kms: Self { .init(word: "KMS") }
    /// The word `KMS_DSSE`.
    public static var kmsDsse: Self { .init(word: "KMS_DSSE") }
}
