import AWS
import StackTesting
import Stacks
import Terraform
import Testing

@Suite struct `The bucket of Terraform state` {
    @Test(arguments: stacks.tested("bootstrap"))
    func `keeps its own state elsewhere, and is never destroyed by accident`(stack: TestedStack) throws {
        let settings = try #require(stack.configuration.blocks.first { $0.address.kind == .terraform })
        #expect(settings.body[content: "backend"] != nil)
        #expect(!String(decoding: stack.configuration.json(), as: UTF8.self).contains("\"s3\": {"))
        stack.expect(try stack.the(S3Bucket.self, "state"), has: ["lifecycle.prevent_destroy": true])
        stack.expect(
            try stack.the(S3BucketVersioning.self, "state"), has: ["versioning_configuration.status": "Enabled"])
        let key = try stack.the(KMSKey.self, "state")
        stack.expect(
            try stack.the(S3BucketServerSideEncryptionConfiguration.self, "state"),
            has: ["rule.apply_server_side_encryption_by_default.kms_master_key_id": .value(key.arn)])
    }
}

@Suite struct `The service on EC2` {
    private static let environments = stacks.tested("ec2-dev", "ec2-prd")

    @Test(arguments: environments)
    func `has two to six instances in private subnets, which nobody reaches but load balancer and bastion`(
        stack: TestedStack
    ) throws {
        let group = try stack.the(AutoScalingGroup.self, "web")
        stack.expect(
            group,
            has: [
                "min_size": 2, "desired_capacity": 3, "max_size": 6,
                "vpc_zone_identifier": .each(.text(containing: "main_private")),
            ])
        let instances = try stack.the(SecurityGroup.self, "web_instances")
        let rules = instances.referrers(VPCSecurityGroupIngressRule.self).filter {
            $0.refers(to: instances, at: "security_group_id")
        }
        #expect(
            rules.compactMap { $0.text("referenced_security_group_id") }.sorted()
                == ["${aws_security_group.bastion.id}", "${aws_security_group.web.id}"])
        for rule in rules { stack.expect(rule, has: ["cidr_ipv4": .absent, "cidr_ipv6": .absent]) }
        #expect(stack.reach(from: .internet, to: group) == .reachable(on: 80))
        #expect(
            stack.reach(from: .internet, to: group, port: .http).isOnly(through: try stack.the(LB.self, "web")))
    }

    @Test(arguments: environments)
    func `patches the instances that carry the tag of its window`(stack: TestedStack) throws {
        let target = try stack.the(SSMMaintenanceWindowTarget.self, "web")
        stack.expect(target, has: ["targets[0].key": "tag:PatchGroup"])
        let value = try #require(target.texts("targets[0].values").first)
        stack.expect(
            try stack.the(AutoScalingGroup.self, "web"),
            has: ["tag": .containing([["key": "PatchGroup", "value": .exactly(.string(value))]])])
        stack.expect(
            try stack.the(SSMPatchGroup.self, "web"), has: ["patch_group": .exactly(.string(value))])
    }
}

@Suite struct `A site's delivery` {
    @Test(arguments: stacks.tested("site-dev", "site-prd"))
    func `clears the caches after the files are there, and can do no more than that`(stack: TestedStack) throws {
        let pipeline = try stack.the(CodePipeline.self, "site")
        let deploy = "stage[\(pipeline.count("stage") - 1)]"
        stack.expect(
            pipeline,
            has: [
                "\(deploy).action[0].provider": "S3", "\(deploy).action[1].provider": "CodeBuild",
                "\(deploy).action[1].run_order": 2,
            ])
        let site = try stack.only(CloudFrontDistribution.self)
        let artifacts = try stack.the(S3Bucket.self, "site_artifacts")
        let key = try stack.the(KMSKey.self, "data")
        let logs = try stack.the(CloudWatchLogGroup.self, "site_invalidate_build")
        try stack.the(IAMRole.self, "site_invalidate_build").expectAllowed(exactly: [
            .allow([.cloudFront.createInvalidation, .cloudFront.getInvalidation], on: [.arn(site.arn)]),
            .allow([.s3.listBucket, .s3.getBucketLocation, .s3.getBucketVersioning], on: [.arn(artifacts.arn)]),
            .allow(
                [.s3.getObject, .s3.getObjectVersion, .s3.putObject, .s3.deleteObject, .s3.abortMultipartUpload],
                on: ["\(artifacts.arn)/*"]),
            .allow(
                [.kms.decrypt, .kms.generateDataKey], on: [.arn(key.arn)],
                when: [.stringEquals(.kmsViaService, "s3.ap-northeast-2.amazonaws.com")]),
            .allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(logs.arn):*"]),
        ])
    }
}
