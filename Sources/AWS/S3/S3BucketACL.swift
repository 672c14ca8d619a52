// Written by 'synth bind aws_s3_bucket_acl'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may use a bucket, by access control list: `aws_s3_bucket_acl` in Terraform.
public struct S3BucketACL: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_acl"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - acl: `acl`; exactly one of `access_control_policy`, `acl`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - accessControlPolicy: `access_control_policy`; exactly one of `access_control_policy`, `acl`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        acl: Expression<S3BucketACL.ACL>? = nil,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        accessControlPolicy: S3BucketACL.AccessControlPolicy? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("access_control_policy", accessControlPolicy)
        node.body.set("acl", acl)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `access_control_policy`.
    public var accessControlPolicy: Expression<[S3BucketACL.AccessControlPolicy]> { reference("access_control_policy") }
    /// The attribute `acl`.
    public var acl: Expression<S3BucketACL.ACL> { reference("acl") }
    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketACL>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `acl` takes.
    public enum ACL: ValueSet {}

    /// The block `access_control_policy` of `aws_s3_bucket_acl`.
    public struct AccessControlPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - owner: `owner`.
        ///   - grant: `grant`.
        public init(
            owner: S3BucketACL.AccessControlPolicy.Owner,
            grant: Blocks<S3BucketACL.AccessControlPolicy.Grant> = []
        ) {
            body.set("grant", grant)
            body.set("owner", owner)
        }

        /// The block `access_control_policy.grant` of `aws_s3_bucket_acl`.
        public struct Grant: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - permission: `permission`.
            ///   - grantee: `grantee`.
            public init(
                permission: Expression<S3BucketACL.AccessControlPolicy.Grant.Permission>,
                grantee: S3BucketACL.AccessControlPolicy.Grant.Grantee? = nil
            ) {
                body.set("grantee", grantee)
                body.set("permission", permission)
            }

            /// The words that `permission` takes.
            public enum Permission: ValueSet {}

            /// The block `access_control_policy.grant.grantee` of `aws_s3_bucket_acl`.
            public struct Grantee: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - type: `type`.
                ///   - emailAddress: `email_address`.
                ///   - id: `id`.
                ///   - uri: `uri`.
                public init(
                    type: Expression<S3BucketACL.AccessControlPolicy.Grant.Grantee.Kind>,
                    emailAddress: Expression<String>? = nil,
                    id: Expression<String>? = nil,
                    uri: Expression<String>? = nil
                ) {
                    body.set("email_address", emailAddress)
                    body.set("id", id)
                    body.set("type", type)
                    body.set("uri", uri)
                }

                /// The words that `type` takes.
                public enum Kind: ValueSet {}
            }
        }

        /// The block `access_control_policy.owner` of `aws_s3_bucket_acl`.
        public struct Owner: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - id: `id`.
            ///   - displayName: `display_name`; deprecated.
            public init(
                id: Expression<String>,
                displayName: Expression<String>? = nil
            ) {
                body.set("display_name", displayName)
                body.set("id", id)
            }
        }
    }
}

extension Expression<S3BucketACL.ACL> {
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
    /// The word `log-delivery-write`.
    public static var logDeliveryWrite: Self { .init(word: "log-delivery-write") }
}

extension Expression<S3BucketACL.AccessControlPolicy.Grant.Permission> {
    /// The word `FULL_CONTROL`.
    public static var fullControl: Self { .init(word: "FULL_CONTROL") }
    /// The word `WRITE`.
    public static var write: Self { .init(word: "WRITE") }
    /// The word `WRITE_ACP`.
    public static var writeAcp: Self { .init(word: "WRITE_ACP") }
    /// The word `READ`.
    public static var read: Self { .init(word: "READ") }
    /// The word `READ_ACP`.
    public static var readAcp: Self { .init(word: "READ_ACP") }
}

extension Expression<S3BucketACL.AccessControlPolicy.Grant.Grantee.Kind> {
    /// The word `CanonicalUser`.
    public static var canonicalUser: Self { .init(word: "CanonicalUser") }
    /// The word `AmazonCustomerByEmail`.
    public static var amazonCustomerByEmail: Self { .init(word: "AmazonCustomerByEmail") }
    /// The word `Group`.
    public static var group: Self { .init(word: "Group") }
}

extension Expression<S3BucketACL.AccessControlPolicy> {
    /// The attribute `grant`.
    public var grant: Expression<[S3BucketACL.AccessControlPolicy.Grant]> { attribute("grant") }
}

extension Expression<S3BucketACL.AccessControlPolicy.Grant> {
    /// The attribute `grantee`.
    public var grantee: Expression<[S3BucketACL.AccessControlPolicy.Grant.Grantee]> { attribute("grantee") }
}

extension Expression<S3BucketACL.AccessControlPolicy.Grant.Grantee> {
    /// The attribute `display_name`, which the provider computes.
    public var displayName: Expression<String> { attribute("display_name") }
}
