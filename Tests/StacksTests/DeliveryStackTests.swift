import Reading
import Stacks
import Terraform
import Testing

private func stack(_ name: String) throws -> Configuration {
    try #require(stacks.first { $0.name == name }).configuration()
}

private func block(_ address: String, in configuration: Configuration) throws -> Block {
    try #require(configuration.block(at: address), "\(address) is not there")
}

@Suite struct `The bucket of Terraform state` {
    @Test func `keeps its own state elsewhere, and is never destroyed by accident`() throws {
        let configuration = try stack("bootstrap")
        let settings = try #require(configuration.blocks.first { $0.address.kind == .terraform })
        #expect(settings.body[content: "backend"] != nil)
        #expect(!String(decoding: configuration.json(), as: UTF8.self).contains("\"s3\": {"))
        let state = try block("aws_s3_bucket.state", in: configuration)
        #expect(state["lifecycle.prevent_destroy"] == "true")
        #expect(
            try block("aws_s3_bucket_versioning.state", in: configuration)["versioning_configuration.status"]
                == "Enabled")
        let encryption = try block("aws_s3_bucket_server_side_encryption_configuration.state", in: configuration)
        let byDefault = "rule[0].apply_server_side_encryption_by_default"
        #expect(encryption["\(byDefault).kms_master_key_id"] == "aws_kms_key.state.arn")
    }
}

@Suite struct `The service on EC2` {
    @Test(arguments: ["ec2-dev", "ec2-prd"])
    func `has two to six instances in private subnets, which nobody reaches but load balancer and bastion`(
        name: String
    ) throws {
        let configuration = try stack(name)
        let group = try block("aws_autoscaling_group.web", in: configuration)
        #expect([group["min_size"], group["desired_capacity"], group["max_size"]] == ["2", "3", "6"])
        #expect(group.list("vpc_zone_identifier").allSatisfy { $0.contains("main_private") })
        let sources = configuration.resources("aws_vpc_security_group_ingress_rule")
            .filter { $0["security_group_id"] == "aws_security_group.web_instances.id" }
            .map { $0["referenced_security_group_id"] ?? $0["cidr_ipv4"] ?? "everybody" }
        #expect(sources.sorted() == ["aws_security_group.bastion.id", "aws_security_group.web.id"])
    }

    @Test(arguments: ["ec2-dev", "ec2-prd"])
    func `patches the instances that carry the tag of its window`(name: String) throws {
        let configuration = try stack(name)
        let group = try block("aws_autoscaling_group.web", in: configuration)
        let tags = (0..<group.count("tag")).map {
            "\(group["tag[\($0)].key"] ?? "")=\(group["tag[\($0)].value"] ?? "")"
        }
        let target = try block("aws_ssm_maintenance_window_target.web", in: configuration)
        #expect(target["targets[0].key"] == "tag:PatchGroup")
        let value = try #require(target.list("targets[0].values").first)
        #expect(tags.contains("PatchGroup=\(value)"))
        #expect(try block("aws_ssm_patch_group.web", in: configuration)["patch_group"] == value)
    }
}

@Suite struct `A site's delivery` {
    @Test(arguments: ["site-dev", "site-prd"])
    func `clears the caches after the files are there, and can do no more than that`(name: String) throws {
        let configuration = try stack(name)
        let pipeline = try block("aws_codepipeline.site", in: configuration)
        let deploy = "stage[\(pipeline.count("stage") - 1)]"
        #expect(pipeline["\(deploy).action[0].provider"] == "S3")
        #expect(pipeline["\(deploy).action[1].provider"] == "CodeBuild")
        #expect(pipeline["\(deploy).action[1].run_order"] == "2")
        let statements = try block(
            "aws_iam_role_policy.site_invalidate_build_invalidate", in: configuration
        ).statements()
        #expect(
            statements.flatMap(\.actions).sorted() == ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"])
    }
}
