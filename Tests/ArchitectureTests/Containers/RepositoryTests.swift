import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A container registry` {
    @Test func `scans images, never moves a tag, and removes old images`() throws {
        let shop = Shop()
        _ = shop.images
        #expect(shop.findings == [])
        let repository = try shop.block("aws_ecr_repository.web")
        #expect(repository["image_tag_mutability"] == "IMMUTABLE")
        #expect(repository["image_scanning_configuration.scan_on_push"] == "true")
        #expect(repository["encryption_configuration.kms_key"] == "aws_kms_key.data.arn")
        let policy = try #require(try shop.block("aws_ecr_lifecycle_policy.web")["policy"])
        #expect(
            policy.contains(
                #""tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":7"#))
        #expect(policy.contains(#""countType":"imageCountMoreThan","countNumber":5"#))
    }

    @Test func `grants to pull and to push`() throws {
        let shop = Shop()
        shop.images.grantPull(to: shop.role)
        shop.images.grantPush(to: shop.role)
        let pull = "ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer"
        let push = "ecr:CompleteLayerUpload, ecr:InitiateLayerUpload, ecr:PutImage, ecr:UploadLayerPart"
        let token = "Allow ecr:GetAuthorizationToken on *"
        #expect(
            try shop.block("aws_iam_role_policy.worker_web_pull").policy()
                == ["Allow \(pull) on ${aws_ecr_repository.web.arn}", token])
        #expect(
            try shop.block("aws_iam_role_policy.worker_web_push").policy()
                == ["Allow \(pull), \(push) on ${aws_ecr_repository.web.arn}", token])
    }
}
