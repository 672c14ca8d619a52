import AWS
import Architecture
import Reading
import Terraform
import Testing

extension Shop {
    /// Adds a pipeline; asks for approval where there is somebody to ask.
    @discardableResult
    func addPipeline(
        for service: FargateService<OwnedByBlueGreenPipeline>.Parts, approval: Notifications.Parts?,
        release: BlueGreenRelease = .allAtOnce, rollbackOn alarms: [CloudWatchMetricAlarm] = []
    ) -> BlueGreenPipeline.Parts {
        stack.add(
            BlueGreenPipeline(
                "web", deploys: service, images: images, release: release, approval: approval, rollbackOn: alarms,
                notify: alerts, key: key, accessLogs: accessLogs, logs: logs, protection: protection))
    }
}

@Suite struct `A blue/green pipeline` {
    private func shop(
        asks: Bool = false, release: BlueGreenRelease = .allAtOnce, hasAlarm: Bool = false
    ) -> Shop {
        let shop = Shop()
        let service = shop.addService(shop.blueGreenTargets, ownedBy: OwnedByBlueGreenPipeline.self)
        let alarm = Alarm(
            "errors", when: shop.balancer.loadBalancer.metric(.target5xx), .above(5), description: "Errors",
            notify: shop.alerts)
        shop.addPipeline(
            for: service, approval: asks ? shop.alerts : nil, release: release,
            rollbackOn: hasAlarm ? [shop.stack.add(alarm)] : [])
        return shop
    }

    @Test(arguments: [
        (false, ["Source CodeCommit", "Build CodeBuild", "Deploy CodeDeployToECS"]),
        (true, ["Source CodeCommit", "Build CodeBuild", "Approve Manual", "Deploy CodeDeployToECS"]),
    ])
    func `asks for approval only where it is told to`(asks: Bool, expected: [String]) throws {
        let shop = shop(asks: asks)
        #expect(shop.findings == [])
        let pipeline = try shop.block("aws_codepipeline.web")
        let stages = (0..<pipeline.count("stage")).map { index in
            "\(pipeline["stage[\(index)].name"] ?? "") \(pipeline["stage[\(index)].action.provider"] ?? "")"
        }
        #expect(stages == expected)
        let asking = shop.configuration.block(at: "aws_iam_role_policy.web_pipeline_alerts_publish")
        #expect((asking != nil) == asks)
        if let asking {
            #expect(
                asking.policy() == [
                    "Allow sns:Publish on ${aws_sns_topic.alerts.arn}",
                    "Allow kms:Decrypt, kms:GenerateDataKey on ${aws_kms_key.data.arn} when "
                        + "StringEquals kms:ViaService sns.ap-northeast-2.amazonaws.com",
                ])
        }
    }

    @Test func `is started by a push and never polls`() throws {
        let shop = shop()
        let pipeline = try shop.block("aws_codepipeline.web")
        #expect(pipeline["stage[0].action.configuration.PollForSourceChanges"] == "false")
        #expect(pipeline["stage[0].action.configuration.BranchName"] == "main")
        #expect(pipeline["artifact_store.encryption_key.id"] == "aws_kms_key.data.arn")
        let rule = try shop.block("aws_cloudwatch_event_rule.web_push")
        let pattern = try #require(rule["event_pattern"])
        #expect(pattern.contains("aws.codecommit"))
        #expect(pattern.contains("${aws_codecommit_repository.web.arn}"))
        #expect(pattern.contains(#""referenceName":["main"]"#))
        let target = try shop.block("aws_cloudwatch_event_target.web_push")
        #expect(target["arn"] == "aws_codepipeline.web.arn")
        #expect(
            try shop.block("aws_iam_role_policy.web_push_start_pipeline").policy()
                == ["Allow codepipeline:StartPipelineExecution on ${aws_codepipeline.web.arn}"])
    }

    @Test func `deploys by the files that the build leaves of the repository's own`() throws {
        let shop = shop()
        let deploy = "stage[2].action.configuration"
        let pipeline = try shop.block("aws_codepipeline.web")
        #expect(pipeline["\(deploy).AppSpecTemplatePath"] == "appspec.yaml")
        #expect(pipeline["\(deploy).TaskDefinitionTemplatePath"] == "taskdef.json")
        let build = try #require(try shop.block("aws_codebuild_project.web_build")["source.buildspec"])
        #expect(
            build.hasSuffix(
                #""artifacts":{"files":["appspec.yaml","imageDetail.json","taskdef.json"],"#
                    + #""base-directory":"deployment"}}"#))
    }

    @Test func `reports its failures`() throws {
        let shop = shop()
        let pattern = try #require(try shop.block("aws_cloudwatch_event_rule.web_failed")["event_pattern"])
        #expect(pattern.contains("FAILED"))
        #expect(pattern.contains("${aws_codepipeline.web.name}"))
        let target = try shop.block("aws_cloudwatch_event_target.web_failed")
        #expect(target["arn"] == "aws_sns_topic.alerts.arn")
    }

    @Test(arguments: [
        (BlueGreenRelease.allAtOnce, "CodeDeployDefault.ECSAllAtOnce"),
        (.canary10Percent, "CodeDeployDefault.ECSCanary10Percent5Minutes"),
        (.linear10PercentEveryMinute, "CodeDeployDefault.ECSLinear10PercentEvery1Minutes"),
    ])
    func `moves the requests as it is told`(release: BlueGreenRelease, configuration: String) throws {
        let group = try shop(release: release).block("aws_codedeploy_deployment_group.web")
        #expect(group["deployment_config_name"] == configuration)
        #expect(group["deployment_style.deployment_type"] == "BLUE_GREEN")
        let pair = "load_balancer_info.target_group_pair_info"
        #expect(group["\(pair).target_group[0].name"] == "aws_lb_target_group.web_blue.name")
        #expect(group["\(pair).target_group[1].name"] == "aws_lb_target_group.web_green.name")
        #expect(group.list("\(pair).prod_traffic_route.listener_arns") == ["aws_lb_listener.web_https.arn"])
        #expect(group.list("\(pair).test_traffic_route.listener_arns") == ["aws_lb_listener.web_test.arn"])
    }

    @Test func `rolls back on failure, and on alarms where it has any`() throws {
        let plain = try shop().block("aws_codedeploy_deployment_group.web")
        #expect(plain["auto_rollback_configuration.enabled"] == "true")
        #expect(plain.list("auto_rollback_configuration.events") == ["DEPLOYMENT_FAILURE"])
        #expect(plain["alarm_configuration.enabled"] == "false")
        let watched = try shop(hasAlarm: true).block("aws_codedeploy_deployment_group.web")
        #expect(
            watched.list("auto_rollback_configuration.events") == ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"])
        #expect(
            watched.list("alarm_configuration.alarms") == ["aws_cloudwatch_metric_alarm.errors.alarm_name"])
        #expect(watched["alarm_configuration.enabled"] == "true")
    }

    @Test func `passes on the service's two roles alone, and only to tasks`() throws {
        let shop = shop()
        for policy in ["web_pipeline_run_actions", "web_deploy_deploy"] {
            let passing = try shop.block("aws_iam_role_policy.\(policy)").policy().filter {
                $0.contains("iam:PassRole")
            }
            #expect(
                passing == [
                    "Allow iam:PassRole on ${aws_iam_role.web_execution.arn}, ${aws_iam_role.web_task.arn} when "
                        + "StringEquals iam:PassedToService ecs-tasks.amazonaws.com"
                ])
        }
    }

    @Test func `lets ECS pull what it deploys, and nothing more`() throws {
        let shop = shop()
        #expect(
            try shop.block("aws_iam_role_policy.web_execution_web_pull").policy() == [
                "Allow ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer "
                    + "on ${aws_ecr_repository.web.arn}",
                "Allow ecr:GetAuthorizationToken on *",
            ])
    }

    @Test func `builds with an inline buildspec, pushes to its registry and logs`() throws {
        let shop = shop()
        let project = try shop.block("aws_codebuild_project.web_build")
        #expect(project["environment.privileged_mode"] == "true")
        #expect(project["source.type"] == "CODEPIPELINE")
        #expect(project["source.buildspec"]?.contains("docker push") == true)
        #expect(project["logs_config.cloudwatch_logs.group_name"] == "aws_cloudwatch_log_group.web_build.id")
        #expect(project["environment.environment_variable[2].name"] == "TASK_DEFINITION")
        #expect(project["environment.environment_variable[2].value"] == "aws_ecs_task_definition.web.arn")
        #expect(shop.configuration.names("aws_iam_role_policy").contains("web_build_web_push"))
        #expect(shop.configuration.names("aws_iam_role_policy").contains("web_build_web_artifacts_read_write"))
    }
}
