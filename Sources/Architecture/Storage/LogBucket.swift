public import AWS
public import Terraform

/// The bucket for access logs: of load balancers, and of the stack's other buckets.
///
/// Both writers can use S3's own keys alone (ELB, "Access logs for your Application Load Balancer"; S3, "Enabling server
/// access logging").
public struct LogBucket: Construct {
    let name: String
    let account: Account.Parts
    let lifecycle: [LifecycleRule]
    let protection: Protection

    /// Describes a bucket for access logs.
    public init(
        _ name: String, in account: Account.Parts, lifecycle: [LifecycleRule], protection: Protection
    ) {
        self.name = name
        self.account = account
        self.lifecycle = lifecycle
        self.protection = protection
    }

    /// A bucket that access logs can be written to.
    public struct Parts {
        /// The bucket itself.
        public let bucket: S3Bucket
        /// The policy that lets AWS write; what writes logs is made after it.
        public let policy: S3BucketPolicy
    }

    /// Adds bucket, settings and policy.
    public func build(in stack: Stack) -> Parts {
        let parts = Bucket(
            name, in: account, encryption: .s3, lifecycle: lifecycle, accessLogs: nil, protection: protection
        ).buildParts(in: stack)
        let bucket = parts.bucket
        let fromHere = PolicyCondition.stringEquals(.sourceAccount, account.id)
        let policy = stack.add(
            S3BucketPolicy(
                bucket.node.name, bucket: bucket.id,
                policy: .resourcePolicy(
                    .tlsOnly(bucket),
                    .allow(
                        .service(.loadBalancerLogs), actions: [.s3.putObject], on: ["\(bucket.arn)/alb/*"],
                        when: [fromHere], sid: "LoadBalancers"),
                    .allow(
                        .service(.s3Logging), actions: [.s3.putObject], on: ["\(bucket.arn)/*"], when: [fromHere],
                        sid: "Buckets"))),
            dependsOn: [parts.publicAccessBlock])
        return Parts(bucket: bucket, policy: policy)
    }
}
