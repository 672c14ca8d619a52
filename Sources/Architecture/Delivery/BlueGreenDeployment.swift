public import AWS
public import Terraform

/// CodeDeploy for one service: it starts green, tests it, moves the requests, and goes back when an alarm rings.
public struct BlueGreenDeployment: Construct {
    let name: String
    let service: FargateService<OwnedByBlueGreenPipeline>.Parts
    let release: BlueGreenRelease
    let alarms: [CloudWatchMetricAlarm]

    /// Describes how a service is deployed.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - service: What is deployed.
    ///   - release: How the requests move.
    ///   - alarms: What stops a deployment and rolls it back.
    public init(
        _ name: String, of service: FargateService<OwnedByBlueGreenPipeline>.Parts, release: BlueGreenRelease,
        rollbackOn alarms: [CloudWatchMetricAlarm]
    ) {
        self.name = name
        self.service = service
        self.release = release
        self.alarms = alarms
    }

    /// An application and its deployment group, to which a pipeline deploys.
    public struct Parts {
        /// The application in CodeDeploy.
        public let application: CodeDeployApp
        /// The deployment group.
        public let group: CodeDeployDeploymentGroup
    }

    /// Adds application, deployment group and role.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let application = stack.add(
            CodeDeployApp(label, name: "\(stack.prefix)-\(name)", computePlatform: .ecs))
        let role = stack.add(
            Role(
                "\(label)_deploy", in: service.account, assumedBy: .service(.codeDeploy),
                description: "Lets CodeDeploy replace the tasks of \(service.service.node.name)",
                when: [.stringEquals(.sourceAccount, service.account.id)]))
        role.allow("deploy", permissions)
        let targets = service.targets
        let group = stack.add(
            CodeDeployDeploymentGroup(
                label, appName: application.name, deploymentGroupName: "\(stack.prefix)-\(name)",
                serviceRoleARN: role.role.arn, deploymentConfigName: Expression(release.configuration),
                alarmConfiguration: .init(
                    alarms: Expression(alarms.map(\.alarmName)), enabled: Expression(!alarms.isEmpty)),
                autoRollbackConfiguration: .init(
                    enabled: true,
                    events: alarms.isEmpty
                        ? ["DEPLOYMENT_FAILURE"] : ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]),
                blueGreenDeploymentConfig: .init(
                    deploymentReadyOption: .init(actionOnTimeout: .continueDeployment),
                    terminateBlueInstancesOnDeploymentSuccess: .init(
                        action: .terminate, terminationWaitTimeInMinutes: 5)),
                deploymentStyle: .init(deploymentOption: .withTrafficControl, deploymentType: .blueGreen),
                ecsService: .init(
                    clusterName: service.cluster.cluster.name, serviceName: service.service.name),
                loadBalancerInfo: .init(
                    targetGroupPairInfo: .init(
                        prodTrafficRoute: .init(listenerARNs: [targets.production.arn]),
                        targetGroup: [.init(name: targets.blue.name), .init(name: targets.green.name)],
                        testTrafficRoute: .init(listenerARNs: [targets.test.arn])))))
        return Parts(application: application, group: group)
    }

    /// What CodeDeploy needs for this one service; AWS's own `AWSCodeDeployRoleForECS` is for all services of the account.
    private var permissions: [Statement] {
        let account = service.account
        let (cluster, ecs) = (service.cluster.cluster.name, service.service.name)
        let prefix: Expression<String> = "arn:\(account.partition):ecs:\(account.region.name):\(account.id)"
        return [
            .allow(
                [.ecs.createTaskSet, .ecs.deleteTaskSet, .ecs.describeServices, .ecs.updateServicePrimaryTaskSet],
                on: ["\(prefix):service/\(cluster)/\(ecs)", "\(prefix):task-set/\(cluster)/\(ecs)/*"]),
            // Descriptions know no resources (Service Authorization Reference, "Elastic Load Balancing V2").
            .allow(
                [
                    .elasticLoadBalancing.describeListeners, .elasticLoadBalancing.describeRules,
                    .elasticLoadBalancing.describeTargetGroups, .cloudWatch.describeAlarms,
                ], on: [.everything]),
            .allow(
                [.elasticLoadBalancing.modifyListener, .elasticLoadBalancing.modifyRule],
                on: service.targets.listeners.map { .arn($0.arn) }),
            .allow(
                [.iam.passRole], on: [.arn(service.executionRole.role.arn), .arn(service.taskRole.role.arn)],
                when: [.stringEquals(.passedToService, "ecs-tasks.amazonaws.com")]),
        ]
    }
}
