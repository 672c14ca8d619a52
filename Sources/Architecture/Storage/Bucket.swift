public import AWS
public import Terraform

/// A private S3 bucket: versioned, encrypted, TLS only, with lifecycle rules, and nothing public whatever a policy says.
///
/// Its name is the account's prefix, its own name, and the account's number, for bucket names are global.
public struct Bucket: Construct {
    /// How objects are encrypted.
    public enum Encryption {
        /// With a key of the account.
        case key(Key.Parts)
        /// With keys of S3: for access logs, whose writers can use no other (S3, "Enabling server access logging").
        case s3
    }

    /// Where objects come from.
    public enum Contents: Sendable {
        /// From whoever the stack grants it to.
        case written
        /// From Terraform itself, such as the code of functions: all of it encrypted with the bucket's key, for which S3
        /// itself refuses requests without TLS (S3 User Guide, "Using server-side encryption with AWS KMS keys"). The
        /// policy says it of the bucket, and S3 of the objects.
        case deployed
    }

    let name: String
    let account: Account.Parts
    let encryption: Encryption
    let contents: Contents
    let lifecycle: [LifecycleRule]
    let accessLogs: LogBucket.Parts?
    let protection: Protection
    let ownSuppressions: [Suppression]

    /// Describes a bucket.
    ///
    /// - Parameters:
    ///   - name: Its name within the stack.
    ///   - account: Where it is deployed.
    ///   - encryption: The key of its objects.
    ///   - contents: Where they come from.
    ///   - lifecycle: When objects move to cheaper storage and expire; unfinished uploads are always aborted.
    ///   - accessLogs: The bucket that gets its access logs; nil for none.
    ///   - protection: How it is kept from being destroyed.
    ///   - suppressions: Rules that do not hold for the bucket, such as that of backups.
    public init(
        _ name: String, in account: Account.Parts, encryption: Encryption, contents: Contents = .written,
        lifecycle: [LifecycleRule], accessLogs: LogBucket.Parts?, protection: Protection,
        suppressing suppressions: [Suppression] = []
    ) {
        self.name = name
        self.account = account
        self.encryption = encryption
        self.contents = contents
        self.lifecycle = lifecycle
        self.accessLogs = accessLogs
        self.protection = protection
        ownSuppressions = suppressions
    }

    /// A bucket whose objects can be shared.
    public struct Parts {
        let stack: Stack
        let account: Account.Parts
        let encryption: Encryption
        /// The bucket itself.
        public let bucket: S3Bucket
        /// The public access block, before which no policy may be set.
        let publicAccessBlock: S3BucketPublicAccessBlock
        /// What makes S3 keep the versions before.
        let versioning: S3BucketVersioning

        /// Lets a role read objects and list them.
        public func grantRead(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            grant(
                "read", [.s3.getObject, .s3.getObjectVersion], keyUse: [.kms.decrypt], to: grantee,
                at: SourcePosition(file: file, line: line, column: column))
        }

        /// Lets a role read, list, write and delete objects.
        public func grantReadWrite(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            grant(
                "read-write",
                [
                    .s3.getObject, .s3.getObjectVersion, .s3.putObject, .s3.deleteObject, .s3.abortMultipartUpload,
                ], keyUse: [.kms.decrypt, .kms.generateDataKey], to: grantee,
                at: SourcePosition(file: file, line: line, column: column))
        }

        private func grant(
            _ access: String, _ actions: [Action], keyUse: [Action], to grantee: some Grantee,
            at position: SourcePosition
        ) {
            var statements: [Statement] = [
                .allow([.s3.listBucket, .s3.getBucketLocation, .s3.getBucketVersioning], on: [.arn(bucket.arn)]),
                .allow(actions, on: ["\(bucket.arn)/*"]),
            ]
            if case .key(let key) = encryption { statements.append(key.use(keyUse, through: "s3")) }
            stack.at(position) {
                grantee.grantee.allow("\(bucket.node.name.asAWSName)-\(access)", statements)
            }
        }
    }

    /// Adds bucket and settings.
    public func build(in stack: Stack) -> Parts {
        let parts = buildParts(in: stack)
        if case (.deployed, .s3) = (contents, encryption) {
            stack.report(
                rule: "bucket-contents",
                "bucket '\(name)' holds what Terraform deploys without a key of the account; give it encryption: .key(…)"
            )
        }
        stack.add(
            S3BucketPolicy(
                parts.bucket.node.name, bucket: parts.bucket.id,
                policy: .resourcePolicy(.tlsOnly(parts.bucket, withObjects: contents == .written))),
            dependsOn: [parts.publicAccessBlock])
        return parts
    }

    /// Everything but the policy, of which a bucket has one.
    func buildParts(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let bucket = stack.add(
            S3Bucket(
                label, bucket: "\(stack.prefix)-\(name)-\(account.id)", forceDestroy: protection.isDisposable
            ).suppressing(suppressions),
            lifecycle: protection.lifecycle())
        let access = stack.add(
            S3BucketPublicAccessBlock(
                label, bucket: bucket.id, blockPublicACLs: true, blockPublicPolicy: true, ignorePublicACLs: true,
                restrictPublicBuckets: true))
        stack.add(
            S3BucketOwnershipControls(
                label, bucket: bucket.id, rule: .init(objectOwnership: .bucketOwnerEnforced)))
        let versioning = stack.add(
            S3BucketVersioning(
                label, bucket: bucket.id, versioningConfiguration: .init(status: .enabled)))
        stack.add(
            S3BucketServerSideEncryptionConfiguration(
                label, bucket: bucket.id,
                rule: [.init(bucketKeyEnabled: true, applyServerSideEncryptionByDefault: byDefault)]))
        // The rules for old versions presuppose versioning.
        stack.add(
            S3BucketLifecycleConfiguration(
                label, bucket: bucket.id, rule: .rules(lifecycle)),
            dependsOn: [versioning])
        if let accessLogs {
            stack.add(
                S3BucketLogging(
                    label, bucket: bucket.id, targetBucket: accessLogs.bucket.id, targetPrefix: "s3/\(name)/"),
                dependsOn: [accessLogs.policy])
        }
        return Parts(
            stack: stack, account: account, encryption: encryption, bucket: bucket, publicAccessBlock: access,
            versioning: versioning)
    }

    /// What Checkov asks of every bucket and few need, and what does not hold for this one.
    private var suppressions: [Suppression] {
        var suppressions: [Suppression] = [
            .checkov("CKV_AWS_144", because: "every version is kept in three zones; the system lives in one region"),
            .checkov(
                "CKV2_AWS_62", because: "nothing waits for single objects; who reads or writes is in the access logs"),
        ]
        if case .s3 = encryption {
            suppressions.append(
                .checkov(
                    "CKV_AWS_145",
                    because: "S3's own keys encrypt it: its writers or readers can use no key of the account"))
        }
        return suppressions + ownSuppressions
    }

    private var byDefault: S3BucketServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault {
        switch encryption {
        case .key(let key): .init(sseAlgorithm: .awsKMS, kmsMasterKeyID: key.arn)
        case .s3: .init(sseAlgorithm: .aes256)
        }
    }
}

extension ResourceStatement {
    /// Refuses requests to a bucket without TLS (S3 User Guide, "Security best practices for Amazon S3").
    static func tlsOnly(_ bucket: S3Bucket, withObjects: Bool = true) -> ResourceStatement {
        .denyPlainHTTP(actions: [.s3.all], on: [.arn(bucket.arn)] + (withObjects ? ["\(bucket.arn)/*"] : []))
    }
}
