public import AWS
public import Terraform

/// A CloudTrail of all regions: every call of the account's API, in S3 with validated files and in CloudWatch Logs.
public struct Trail: Construct {
    let name: String
    let account: Account.Parts
    let lifecycle: [LifecycleRule]
    let accessLogs: LogBucket.Parts
    let logs: LogSettings
    let protection: Protection

    /// Describes a trail.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - lifecycle: When its files move to cheaper storage and expire.
    ///   - accessLogs: The bucket that gets the access logs of its files.
    ///   - logs: Retention of the log group, and the key of all; usable by ``Key/Service/cloudTrail``.
    ///   - protection: How the files are kept from being destroyed.
    public init(
        _ name: String, in account: Account.Parts, lifecycle: [LifecycleRule], accessLogs: LogBucket.Parts,
        logs: LogSettings, protection: Protection
    ) {
        self.name = name
        self.account = account
        self.lifecycle = lifecycle
        self.accessLogs = accessLogs
        self.logs = logs
        self.protection = protection
    }

    /// Adds trail, bucket, log group and role.
    public func build(in stack: Stack) -> CloudTrail {
        let files = Bucket(
            "\(name)-files", in: account, encryption: .key(logs.key), lifecycle: lifecycle, accessLogs: accessLogs,
            protection: protection,
            suppressing: [
                .invariant(
                    "backup", because: "validated copies of what CloudWatch Logs has too", owner: "operations",
                    until: nil)
            ]
        ).buildParts(in: stack)
        // The ARN is spelled out: the trail needs the bucket's policy first, so the policy cannot refer to the trail.
        let trailName = "\(stack.prefix)-\(name)"
        let arn: Expression<String> =
            "arn:\(account.partition):cloudtrail:\(account.region.name):\(account.id):trail/\(trailName)"
        let policy = stack.add(
            S3BucketPolicy(
                files.bucket.node.name, bucket: files.bucket.id,
                policy: .resourcePolicy(
                    .tlsOnly(files.bucket),
                    .allow(
                        .service(.cloudTrail), actions: [.s3.getBucketACL], on: [.arn(files.bucket.arn)],
                        when: [.stringEquals(.sourceARN, arn)], sid: "CloudTrailLooks"),
                    .allow(
                        .service(.cloudTrail), actions: [.s3.putObject],
                        on: ["\(files.bucket.arn)/AWSLogs/\(account.id)/*"],
                        when: [
                            .stringEquals(.sourceARN, arn), .stringEquals(.s3ACL, "bucket-owner-full-control"),
                        ], sid: "CloudTrailWrites"))),
            dependsOn: [files.publicAccessBlock])
        let group = stack.add(CloudWatchLogGroup(name, "/cloudtrail/\(trailName)", logs))
        let role = stack.add(
            Role(
                "\(name)_logs", in: account, assumedBy: .service(.cloudTrail),
                description: "Lets CloudTrail write to its log group", when: [.stringEquals(.sourceARN, arn)]))
        role.allow(
            "write-logs",
            [.allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):log-stream:*"])])
        return stack.add(
            CloudTrail(
                name, name: Expression(trailName), s3BucketName: files.bucket.id,
                cloudWatchLogsGroupARN: "\(group.arn):*", cloudWatchLogsRoleARN: role.role.arn,
                enableLogFileValidation: true, includeGlobalServiceEvents: true, isMultiRegionTrail: true,
                kmsKeyID: logs.key.arn
            ).suppressing(
                .checkov(
                    "CKV_AWS_252",
                    because:
                        "its events are in CloudWatch Logs within minutes; a message for each file tells nobody anything"
                )),
            dependsOn: [policy])
    }
}
