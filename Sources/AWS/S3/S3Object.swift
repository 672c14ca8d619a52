// Written by 'synth bind aws_s3_object'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An object in a bucket, with its contents: `aws_s3_object` in Terraform.
public struct S3Object: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_object"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - key: `key`; a change replaces the resource.
    ///   - acl: `acl`.
    ///   - bucketKeyEnabled: `bucket_key_enabled`.
    ///   - cacheControl: `cache_control`.
    ///   - checksumAlgorithm: `checksum_algorithm`.
    ///   - content: `content`; not beside `source`, `content_base64`.
    ///   - contentBase64: `content_base64`; not beside `source`, `content`.
    ///   - contentDisposition: `content_disposition`.
    ///   - contentEncoding: `content_encoding`.
    ///   - contentLanguage: `content_language`.
    ///   - contentType: `content_type`.
    ///   - etag: `etag`; not beside `kms_key_id`.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - kmsKeyID: `kms_key_id`.
    ///   - metadata: `metadata`.
    ///   - objectLockLegalHoldStatus: `object_lock_legal_hold_status`.
    ///   - objectLockMode: `object_lock_mode`.
    ///   - objectLockRetainUntilDate: `object_lock_retain_until_date`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - serverSideEncryption: `server_side_encryption`.
    ///   - source: `source`; not beside `content`, `content_base64`.
    ///   - sourceHash: `source_hash`.
    ///   - storageClass: `storage_class`.
    ///   - tags: `tags`.
    ///   - websiteRedirect: `website_redirect`.
    ///   - overrideProvider: `override_provider`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        key: Expression<String>,
        acl: Expression<S3Object.ACL>? = nil,
        bucketKeyEnabled: Expression<Bool>? = nil,
        cacheControl: Expression<String>? = nil,
        checksumAlgorithm: Expression<S3Object.ChecksumAlgorithm>? = nil,
        content: Expression<String>? = nil,
        contentBase64: Expression<String>? = nil,
        contentDisposition: Expression<String>? = nil,
        contentEncoding: Expression<String>? = nil,
        contentLanguage: Expression<String>? = nil,
        contentType: Expression<String>? = nil,
        etag: Expression<String>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        metadata: Expression<[String: String]>? = nil,
        objectLockLegalHoldStatus: Expression<S3Object.ObjectLockLegalHoldStatus>? = nil,
        objectLockMode: Expression<S3Object.ObjectLockMode>? = nil,
        objectLockRetainUntilDate: Expression<String>? = nil,
        region: Expression<String>? = nil,
        serverSideEncryption: Expression<S3Object.ServerSideEncryption>? = nil,
        source: Expression<String>? = nil,
        sourceHash: Expression<String>? = nil,
        storageClass: Expression<S3Object.StorageClass>? = nil,
        tags: Expression<[String: String]>? = nil,
        websiteRedirect: Expression<String>? = nil,
        overrideProvider: S3Object.OverrideProvider? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("acl", acl)
        node.body.set("bucket", bucket)
        node.body.set("bucket_key_enabled", bucketKeyEnabled)
        node.body.set("cache_control", cacheControl)
        node.body.set("checksum_algorithm", checksumAlgorithm)
        node.body.set("content", content)
        node.body.set("content_base64", contentBase64)
        node.body.set("content_disposition", contentDisposition)
        node.body.set("content_encoding", contentEncoding)
        node.body.set("content_language", contentLanguage)
        node.body.set("content_type", contentType)
        node.body.set("etag", etag)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("key", key)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("metadata", metadata)
        node.body.set("object_lock_legal_hold_status", objectLockLegalHoldStatus)
        node.body.set("object_lock_mode", objectLockMode)
        node.body.set("object_lock_retain_until_date", objectLockRetainUntilDate)
        node.body.set("override_provider", overrideProvider)
        node.body.set("region", region)
        node.body.set("server_side_encryption", serverSideEncryption)
        node.body.set("source", source)
        node.body.set("source_hash", sourceHash)
        node.body.set("storage_class", storageClass)
        node.body.set("tags", tags)
        node.body.set("website_redirect", websiteRedirect)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `acl`.
    public var acl: Expression<S3Object.ACL> { reference("acl") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<S3Object>> { reference("arn") }
    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `bucket_key_enabled`.
    public var bucketKeyEnabled: Expression<Bool> { reference("bucket_key_enabled") }
    /// The attribute `cache_control`.
    public var cacheControl: Expression<String> { reference("cache_control") }
    /// The attribute `checksum_algorithm`.
    public var checksumAlgorithm: Expression<S3Object.ChecksumAlgorithm> { reference("checksum_algorithm") }
    /// The attribute `checksum_crc32`, which the provider computes.
    public var checksumCrc32: Expression<String> { reference("checksum_crc32") }
    /// The attribute `checksum_crc32c`, which the provider computes.
    public var checksumCrc32c: Expression<String> { reference("checksum_crc32c") }
    /// The attribute `checksum_crc64nvme`, which the provider computes.
    public var checksumCrc64nvme: Expression<String> { reference("checksum_crc64nvme") }
    /// The attribute `checksum_sha1`, which the provider computes.
    public var checksumSha1: Expression<String> { reference("checksum_sha1") }
    /// The attribute `checksum_sha256`, which the provider computes.
    public var checksumSha256: Expression<String> { reference("checksum_sha256") }
    /// The attribute `content`.
    public var content: Expression<String> { reference("content") }
    /// The attribute `content_base64`.
    public var contentBase64: Expression<String> { reference("content_base64") }
    /// The attribute `content_disposition`.
    public var contentDisposition: Expression<String> { reference("content_disposition") }
    /// The attribute `content_encoding`.
    public var contentEncoding: Expression<String> { reference("content_encoding") }
    /// The attribute `content_language`.
    public var contentLanguage: Expression<String> { reference("content_language") }
    /// The attribute `content_type`.
    public var contentType: Expression<String> { reference("content_type") }
    /// The attribute `etag`.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3Object>> { reference("id") }
    /// The attribute `key`.
    public var key: Expression<String> { reference("key") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `metadata`.
    public var metadata: Expression<[String: String]> { reference("metadata") }
    /// The attribute `object_lock_legal_hold_status`.
    public var objectLockLegalHoldStatus: Expression<S3Object.ObjectLockLegalHoldStatus> { reference("object_lock_legal_hold_status") }
    /// The attribute `object_lock_mode`.
    public var objectLockMode: Expression<S3Object.ObjectLockMode> { reference("object_lock_mode") }
    /// The attribute `object_lock_retain_until_date`.
    public var objectLockRetainUntilDate: Expression<String> { reference("object_lock_retain_until_date") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `server_side_encryption`.
    public var serverSideEncryption: Expression<S3Object.ServerSideEncryption> { reference("server_side_encryption") }
    /// The attribute `source`.
    public var source: Expression<String> { reference("source") }
    /// The attribute `source_hash`.
    public var sourceHash: Expression<String> { reference("source_hash") }
    /// The attribute `storage_class`.
    public var storageClass: Expression<S3Object.StorageClass> { reference("storage_class") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `version_id`, which the provider computes.
    public var versionID: Expression<String> { reference("version_id") }
    /// The attribute `website_redirect`.
    public var websiteRedirect: Expression<String> { reference("website_redirect") }

    /// The words that `acl` takes.
    public enum ACL: ValueSet {}

    /// The words that `checksum_algorithm` takes.
    public enum ChecksumAlgorithm: ValueSet {}

    /// The words that `object_lock_legal_hold_status` takes.
    public enum ObjectLockLegalHoldStatus: ValueSet {}

    /// The words that `object_lock_mode` takes.
    public enum ObjectLockMode: ValueSet {}

    /// The words that `server_side_encryption` takes.
    public enum ServerSideEncryption: ValueSet {}

    /// The words that `storage_class` takes.
    public enum StorageClass: ValueSet {}

    /// The block `override_provider` of `aws_s3_object`.
    public struct OverrideProvider: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - defaultTags: `default_tags`.
        public init(
            defaultTags: S3Object.OverrideProvider.DefaultTags? = nil
        ) {
            body.set("default_tags", defaultTags)
        }

        /// The block `override_provider.default_tags` of `aws_s3_object`.
        public struct DefaultTags: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - tags: `tags`.
            public init(
                tags: Expression<[String: String]>? = nil
            ) {
                body.set("tags", tags)
            }
        }
    }
}

extension Expression<S3Object.ACL> {
    /// The word `private`.
    public static var `private`: Self { .init(word: "private") }
    /// The word `public-read`.
    public static var publicRead: Self { .init(word: "public-read") }
    /// The word `public-read-write`.
    public static var publicReadWrite: Self { .init(word: "public-read-write") }
    /// The word `authenticated-read`.
    public static var authenticatedRead: Self { .init(word: "authenticated-read") }
    /// The word `aws-exec-read`.
    public static var awsExecRead: Self { .init(word: "aws-exec-read") }
    /// The word `bucket-owner-read`.
    public static var bucketOwnerRead: Self { .init(word: "bucket-owner-read") }
    /// The word `bucket-owner-full-control`.
    public static var bucketOwnerFullControl: Self { .init(word: "bucket-owner-full-control") }
}

extension Expression<S3Object.ChecksumAlgorithm> {
    /// The word `CRC32`.
    public static var crc32: Self { .init(word: "CRC32") }
    /// The word `CRC32C`.
    public static var crc32c: Self { .init(word: "CRC32C") }
    /// The word `SHA1`.
    public static var sha1: Self { .init(word: "SHA1") }
    /// The word `SHA256`.
    public static var sha256: Self { .init(word: "SHA256") }
    /// The word `CRC64NVME`.
    public static var crc64nvme: Self { .init(word: "CRC64NVME") }
    /// The word `SHA512`.
    public static var sha512: Self { .init(word: "SHA512") }
    /// The word `MD5`.
    public static var md5: Self { .init(word: "MD5") }
    /// The word `XXHASH64`.
    public static var xxhash64: Self { .init(word: "XXHASH64") }
    /// The word `XXHASH3`.
    public static var xxhash3: Self { .init(word: "XXHASH3") }
    /// The word `XXHASH128`.
    public static var xxhash128: Self { .init(word: "XXHASH128") }
}

extension Expression<S3Object.ObjectLockLegalHoldStatus> {
    /// The word `ON`.
    public static var on: Self { .init(word: "ON") }
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
}

extension Expression<S3Object.ObjectLockMode> {
    /// The word `GOVERNANCE`.
    public static var governance: Self { .init(word: "GOVERNANCE") }
    /// The word `COMPLIANCE`.
    public static var compliance: Self { .init(word: "COMPLIANCE") }
}

extension Expression<S3Object.ServerSideEncryption> {
    /// The word `AES256`.
    public static var aes256: Self { .init(word: "AES256") }
    /// The word `aws:fsx`.
    public static var awsFSx: Self { .init(word: "aws:fsx") }
    /// The word `aws:kms`.
    public static var awsKMS: Self { .init(word: "aws:kms") }
    /// The word `aws:kms:dsse`.
    public static var awsKMSDsse: Self { .init(word: "aws:kms:dsse") }
}

extension Expression<S3Object.StorageClass> {
    /// The word `STANDARD`.
    public static var standard: Self { .init(word: "STANDARD") }
    /// The word `REDUCED_REDUNDANCY`.
    public static var reducedRedundancy: Self { .init(word: "REDUCED_REDUNDANCY") }
    /// The word `GLACIER`.
    public static var glacier: Self { .init(word: "GLACIER") }
    /// The word `STANDARD_IA`.
    public static var standardIA: Self { .init(word: "STANDARD_IA") }
    /// The word `ONEZONE_IA`.
    public static var onezoneIA: Self { .init(word: "ONEZONE_IA") }
    /// The word `INTELLIGENT_TIERING`.
    public static var intelligentTiering: Self { .init(word: "INTELLIGENT_TIERING") }
    /// The word `DEEP_ARCHIVE`.
    public static var deepArchive: Self { .init(word: "DEEP_ARCHIVE") }
    /// The word `OUTPOSTS`.
    public static var outposts: Self { .init(word: "OUTPOSTS") }
    /// The word `GLACIER_IR`.
    public static var glacierIR: Self { .init(word: "GLACIER_IR") }
    /// The word `SNOW`.
    public static var snow: Self { .init(word: "SNOW") }
    /// The word `EXPRESS_ONEZONE`.
    public static var expressOnezone: Self { .init(word: "EXPRESS_ONEZONE") }
    /// The word `FSX_OPENZFS`.
    public static var fsxOpenzfs: Self { .init(word: "FSX_OPENZFS") }
    /// The word `FSX_ONTAP`.
    public static var fsxOntap: Self { .init(word: "FSX_ONTAP") }
}
