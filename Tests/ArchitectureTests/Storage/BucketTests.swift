import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A bucket` {
    private func shop(_ rule: LifecycleRule = LifecycleRule("age"), usesKey: Bool = true) -> (Shop, Bucket.Parts) {
        let shop = Shop()
        let bucket = shop.stack.add(
            Bucket(
                "files", in: shop.account, encryption: usesKey ? .key(shop.key) : .s3, lifecycle: [rule],
                accessLogs: shop.accessLogs, protection: .off))
        return (shop, bucket)
    }

    private static let tlsOnly =
        "Deny AWS *: s3:* on ${aws_s3_bucket.files.arn}, ${aws_s3_bucket.files.arn}/* when Bool aws:SecureTransport false"

    @Test func `is private, versioned, encrypted, logged and for TLS alone`() throws {
        let (shop, _) = shop()
        #expect(shop.findings == [])
        #expect(
            try shop.block("aws_s3_bucket.files")["bucket"]
                == "shop-test-files-${data.aws_caller_identity.current.account_id}")
        let access = try shop.block("aws_s3_bucket_public_access_block.files")
        for name in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
            #expect(access[name] == "true")
        }
        #expect(
            try shop.block("aws_s3_bucket_ownership_controls.files")["rule.object_ownership"] == "BucketOwnerEnforced")
        #expect(try shop.block("aws_s3_bucket_versioning.files")["versioning_configuration.status"] == "Enabled")
        let encryption = try shop.block("aws_s3_bucket_server_side_encryption_configuration.files")
        let byDefault = "rule.apply_server_side_encryption_by_default"
        #expect(encryption["\(byDefault).sse_algorithm"] == "aws:kms")
        #expect(encryption["\(byDefault).kms_master_key_id"] == "aws_kms_key.data.arn")
        let logging = try shop.block("aws_s3_bucket_logging.files")
        #expect(logging["target_bucket"] == "aws_s3_bucket.access_logs.id")
        let policy = try shop.block("aws_s3_bucket_policy.files")
        #expect(policy.policy() == [Self.tlsOnly])
        #expect(policy.list("depends_on") == ["aws_s3_bucket_public_access_block.files"])
    }

    @Test func `moves objects to cheaper storage, deletes them, and aborts uploads`() throws {
        let (shop, _) = shop(
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .days(365), oldVersionsExpire: .days(14)))
        let lifecycle = try shop.block("aws_s3_bucket_lifecycle_configuration.files")
        #expect(lifecycle["rule.status"] == "Enabled")
        #expect(lifecycle["rule.transition[0].storage_class"] == "STANDARD_IA")
        #expect(lifecycle["rule.transition[0].days"] == "30")
        #expect(lifecycle["rule.transition[1].storage_class"] == "GLACIER")
        #expect(lifecycle["rule.transition[1].days"] == "90")
        #expect(lifecycle["rule.expiration.days"] == "365")
        #expect(lifecycle["rule.noncurrent_version_expiration.noncurrent_days"] == "14")
        #expect(lifecycle["rule.abort_incomplete_multipart_upload.days_after_initiation"] == "7")
    }

    @Test func `keeps objects in place unless it is told otherwise`() throws {
        let (shop, _) = shop(LifecycleRule("age", oldVersionsExpire: .days(14)))
        let lifecycle = try shop.block("aws_s3_bucket_lifecycle_configuration.files")
        #expect(lifecycle.count("rule.transition") == 0)
        #expect(lifecycle.count("rule.expiration") == 0)
        #expect(lifecycle["rule.noncurrent_version_expiration.noncurrent_days"] == "14")
    }

    @Test(arguments: [
        (
            LifecycleRule("age", transitions: [.to(.standardIA, after: .days(29))]),
            "moves objects to STANDARD_IA after 29 days; S3 does so after 30 at the earliest"
        ),
        (
            LifecycleRule("age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(59))]),
            "moves objects to GLACIER after 59 days, too soon after STANDARD_IA at 30; 60 is the earliest"
        ),
        (
            LifecycleRule("age", transitions: [.to(.glacier, after: .days(90))], expires: .days(90)),
            "deletes objects after 90 days, before it moves them to GLACIER"
        ),
    ])
    func `refuses rules that S3 would refuse, at the line that adds it`(rule: LifecycleRule, message: String) throws {
        let shop = Shop()
        let line = #line + 1
        shop.stack.add(
            Bucket("files", in: shop.account, encryption: .s3, lifecycle: [rule], accessLogs: nil, protection: .off))
        let name = "aws_s3_bucket_lifecycle_configuration.files"
        #expect(shop.findings == [#"lifecycle-rule: rule[0].id of \#(name): lifecycle rule "age" \#(message)"#])
        let finding = try #require(shop.configuration.findings().first)
        #expect(finding.position?.line == line)
        #expect(finding.notes.first?.message == "\(name) is made here")
        #expect(finding.notes.first?.position?.file.hasSuffix("Storage/Bucket.swift") == true)
    }

    @Test func `takes the least that S3 takes`() {
        let least = LifecycleRule(
            "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(60))],
            expires: .days(61), oldVersionsExpire: .days(1))
        #expect(shop(least).0.findings == [])
    }

    @Test func `grants to read, or to read and write, through its key`() throws {
        let (shop, bucket) = shop()
        bucket.grantRead(to: shop.role)
        bucket.grantReadWrite(to: shop.role)
        let look = "Allow s3:ListBucket, s3:GetBucketLocation, s3:GetBucketVersioning on ${aws_s3_bucket.files.arn}"
        let through = "on ${aws_kms_key.data.arn} when StringEquals kms:ViaService s3.ap-northeast-2.amazonaws.com"
        #expect(
            try shop.block("aws_iam_role_policy.worker_files_read").policy() == [
                look, "Allow s3:GetObject, s3:GetObjectVersion on ${aws_s3_bucket.files.arn}/*",
                "Allow kms:Decrypt \(through)",
            ])
        #expect(
            try shop.block("aws_iam_role_policy.worker_files_read_write").policy() == [
                look,
                "Allow s3:GetObject, s3:GetObjectVersion, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload "
                    + "on ${aws_s3_bucket.files.arn}/*",
                "Allow kms:Decrypt, kms:GenerateDataKey \(through)",
            ])
    }

    @Test func `with keys of S3 grants nothing on a key`() throws {
        let (shop, bucket) = shop(usesKey: false)
        bucket.grantRead(to: shop.role)
        let statements = try shop.block("aws_iam_role_policy.worker_files_read").policy()
        #expect(statements.count == 2)
        #expect(!statements.contains { $0.contains("kms:") })
    }
}

@Suite struct `A bucket for access logs` {
    @Test func `lets load balancers and buckets of this account write, each to its own place`() throws {
        let shop = Shop()
        _ = shop.accessLogs
        #expect(shop.findings == [])
        let bucket = "${aws_s3_bucket.access_logs.arn}"
        let here = "when StringEquals aws:SourceAccount ${data.aws_caller_identity.current.account_id}"
        #expect(
            try shop.block("aws_s3_bucket_policy.access_logs").policy() == [
                "Deny AWS *: s3:* on \(bucket), \(bucket)/* when Bool aws:SecureTransport false",
                "Allow Service logdelivery.elasticloadbalancing.amazonaws.com: s3:PutObject on \(bucket)/alb/* \(here)",
                "Allow Service logging.s3.amazonaws.com: s3:PutObject on \(bucket)/* \(here)",
            ])
        let encryption = try shop.block("aws_s3_bucket_server_side_encryption_configuration.access_logs")
        #expect(encryption["rule.apply_server_side_encryption_by_default.sse_algorithm"] == "AES256")
        #expect(shop.configuration.resources("aws_s3_bucket_logging").isEmpty)
    }
}
