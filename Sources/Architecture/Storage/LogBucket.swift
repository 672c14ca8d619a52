public import AWS
public import Terraform

/// The bucket for access logs: of load balancers, of the stack's other buckets, and of distributions if asked for.
///
/// The first two can use S3's own keys alone (ELB, "Access logs for your Application Load Balancer"; S3, "Enabling server
/// access logging").
public struct LogBucket: Construct {
    let name: String
    let account: Account.Parts
    let lifecycle: [LifecycleRule]
    let takesDistributions: Bool
    let protection: Protection

    /// Describes a bucket for access logs.
    ///
    /// - Parameters:
    ///   - name: Its name within the stack.
    ///   - account: Where it is deployed.
    ///   - lifecycle: When logs move to cheaper storage and expire.
    ///   - takesDistributions: Whether CloudFront may write here too; false by default.
    ///   - protection: How the logs are kept from being destroyed.
    public init(
        _ name: String, in account: Account.Parts, lifecycle: [LifecycleRule], takesDistributions: Bool = false,
        protection: Protection
    ) {
        self.name = name
        self.account = account
        self.lifecycle = lifecycle
        self.takesDistributions = takesDistributions
        self.protection = protection
    }

    /// A bucket that access logs can be written to.
    public struct Parts {
        /// The bucket itself.
        public let bucket: S3Bucket
        /// The policy that lets AWS write; what writes logs is made after it.
        public let policy: S3BucketPolicy
        let takesDistributions: Bool
    }

    /// Adds bucket, settings and policy.
    public func build(in stack: Stack) -> Parts {
        let parts = Bucket(
            name, in: account, encryption: .s3, lifecycle: lifecycle, accessLogs: nil, protection: protection,
            suppressing: [.invariant("backup", because: "logs that nobody restores", owner: "operations", until: nil)]
        ).buildParts(in: stack)
        let bucket = parts.bucket
        let fromHere = PolicyCondition.stringEquals(.sourceAccount, account.id)
        var statements: [ResourceStatement] = [
            .tlsOnly(bucket),
            .allow(
                .service(.loadBalancerLogs), actions: [.s3.putObject], on: ["\(bucket.arn)/alb/*"],
                when: [fromHere], sid: "LoadBalancers"),
            .allow(
                .service(.s3Logging), actions: [.s3.putObject], on: ["\(bucket.arn)/*"], when: [fromHere],
                sid: "Buckets"),
        ]
        if takesDistributions { statements.append(distributions(bucket)) }
        let policy = stack.add(
            S3BucketPolicy(
                bucket.node.name, bucket: bucket.id,
                policy: Expression(PolicyDocument(resource: statements, limit: .bucketPolicy))),
            dependsOn: [parts.publicAccessBlock])
        return Parts(bucket: bucket, policy: policy, takesDistributions: takesDistributions)
    }

    /// CloudFront delivers through CloudWatch Logs, from us-east-1 (CloudFront Developer Guide, "Configure standard
    /// logging (v2)"; CloudWatch Logs User Guide, "Enable logging from AWS services").
    private func distributions(_ bucket: S3Bucket) -> ResourceStatement {
        .allow(
            .service(.logDelivery), actions: [.s3.putObject],
            on: ["\(bucket.arn)/AWSLogs/\(account.id)/CloudFront/*"],
            when: [
                .stringEquals(.sourceAccount, account.id), .stringEquals(.s3ACL, "bucket-owner-full-control"),
                .arnLike(
                    .sourceARN,
                    "arn:\(account.partition):logs:\(Region.usEast1.name):\(account.id):delivery-source:*"),
            ], sid: "Distributions")
    }
}
