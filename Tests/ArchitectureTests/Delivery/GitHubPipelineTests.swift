import AWS
import Architecture
import Reading
import Terraform
import Testing

private func providers(of pipeline: Block) -> [String] {
    (0..<pipeline.count("stage")).flatMap { stage in
        (0..<max(1, pipeline.count("stage[\(stage)].action"))).compactMap { action in
            pipeline["stage[\(stage)].action[\(action)].provider"] ?? pipeline["stage[\(stage)].action.provider"]
        }
    }
}

@Suite struct `A rolling pipeline` {
    private func shop(asks: Bool) -> Shop {
        let shop = Shop()
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByRollingPipeline.self)
        let parameters = shop.stack.add(
            ParameterFolder(
                "build", in: shop.account, values: ["public-url": "https://example.com"], secrets: ["token"],
                key: shop.key))
        shop.stack.add(
            RollingPipeline(
                "web", deploys: service, from: shop.addGitHub(), images: shop.images, parameters: parameters,
                approval: asks ? shop.alerts : nil, notify: shop.alerts, key: shop.key, accessLogs: shop.accessLogs,
                logs: shop.logs, protection: .off))
        return shop
    }

    @Test(arguments: [
        (false, ["CodeStarSourceConnection", "CodeBuild", "ECS"]),
        (true, ["CodeStarSourceConnection", "CodeBuild", "Manual", "ECS"]),
    ])
    func `goes from GitHub by CodeBuild to ECS`(asks: Bool, expected: [String]) throws {
        let shop = shop(asks: asks)
        #expect(shop.findings == [])
        #expect(providers(of: try shop.block("aws_codepipeline.web")) == expected)
    }

    @Test func `builds with parameters as variables and writes imagedefinitions.json`() throws {
        let build = try #require(shop(asks: false).block("aws_codebuild_project.web_build")["source.buildspec"])
        #expect(build.contains("imagedefinitions.json"))
        #expect(build.contains("parameter-store"))
        #expect(build.contains("PUBLIC_URL"))
        #expect(build.contains("TOKEN"))
    }

    @Test func `may replace this one service and no other`() throws {
        let policy = try shop(asks: false).block("aws_iam_role_policy.web_pipeline_run_actions").policy()
        #expect(policy.contains { $0.contains("ecs:UpdateService") && $0.contains("service/") })
        #expect(!policy.contains { $0.contains("ecs:UpdateService") && $0.hasSuffix(" on *") })
    }
}

@Suite struct `An in-place pipeline` {
    private func shop(hasImageParameter: Bool) -> Shop {
        let shop = Shop()
        let group = shop.addGroup()
        let parameters = shop.stack.add(
            ParameterFolder(
                "web", in: shop.account, values: [:], openValues: hasImageParameter ? ["image": "none"] : [:],
                key: shop.key))
        shop.stack.add(
            InPlacePipeline(
                "web", deploysTo: group, from: shop.addGitHub(), images: shop.images, parameters: parameters,
                startCommand: "/usr/local/bin/start", pace: .oneAtATime, approval: nil, rollbackOn: [],
                notify: shop.alerts, key: shop.key, accessLogs: shop.accessLogs, logs: shop.logs, protection: .off))
        return shop
    }

    @Test func `deploys to the instances of the group, taken out of the load balancer one by one`() throws {
        let shop = shop(hasImageParameter: true)
        #expect(shop.findings == [])
        #expect(
            providers(of: try shop.block("aws_codepipeline.web"))
                == ["CodeStarSourceConnection", "CodeBuild", "CodeDeploy"])
        let deployment = try shop.block("aws_codedeploy_deployment_group.web")
        #expect(deployment["deployment_style.deployment_type"] == "IN_PLACE")
        #expect(deployment["deployment_style.deployment_option"] == "WITH_TRAFFIC_CONTROL")
        #expect(deployment.list("autoscaling_groups") == ["aws_autoscaling_group.web.id"])
        #expect(deployment["deployment_config_name"] == "CodeDeployDefault.OneAtATime")
    }

    @Test func `lets the instances read the bundle and the build change one parameter`() throws {
        let shop = shop(hasImageParameter: true)
        _ = try shop.block("aws_iam_role_policy.web_instances_web_artifacts_read")
        let write = try shop.block("aws_iam_role_policy.web_build_web_write_image").policy()
        #expect(write.count == 1)
        #expect(write.first?.contains("ssm:PutParameter") == true)
        #expect(write.first?.hasSuffix("parameter/shop/test/web/image") == true)
    }

    @Test func `names the parameter that it would write and does not find`() {
        #expect(
            shop(hasImageParameter: false).findings == [
                "image-parameter: the parameters '/shop/test/web' have no 'image' for pipeline 'web' to write; add it to "
                    + "openValues"
            ])
    }
}
