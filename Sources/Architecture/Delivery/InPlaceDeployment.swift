public import AWS
public import Terraform

/// CodeDeploy for a group of instances: it takes each out of the load balancer, replaces the application on it, looks
/// whether it is well, and goes back when an alarm rings. New instances get the last good version before they serve.
public struct InPlaceDeployment: Construct {
    /// How many instances are replaced at a time.
    public enum Pace: String, Sendable {
        /// All: short, and nobody serves meanwhile.
        case allAtOnce = "CodeDeployDefault.AllAtOnce"
        /// Half.
        case halfAtATime = "CodeDeployDefault.HalfAtATime"
        /// One after the other.
        case oneAtATime = "CodeDeployDefault.OneAtATime"
    }

    let name: String
    let group: InstanceGroup.Parts
    let pace: Pace
    let alarms: [CloudWatchMetricAlarm]

    /// Describes how a group is deployed to.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - group: The instances; CodeDeploy's agent runs on each.
    ///   - pace: How many instances are replaced at a time.
    ///   - alarms: What stops a deployment and rolls it back.
    public init(
        _ name: String, to group: InstanceGroup.Parts, pace: Pace, rollbackOn alarms: [CloudWatchMetricAlarm]
    ) {
        self.name = name
        self.group = group
        self.pace = pace
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
            CodeDeployApp(label, name: "\(stack.prefix)-\(name)", computePlatform: .server))
        let role = stack.add(
            Role(
                "\(label)_deploy", in: group.account, assumedBy: .service(.codeDeploy),
                description: "Lets CodeDeploy replace the application on the instances of \(name)",
                when: [.stringEquals(.sourceAccount, group.account.id)]))
        role.allow("deploy", permissions)
        let deployment = stack.add(
            CodeDeployDeploymentGroup(
                label, appName: application.name, deploymentGroupName: "\(stack.prefix)-\(name)",
                serviceRoleARN: role.role.arn, autoscalingGroups: [group.group.id],
                deploymentConfigName: Expression(pace.rawValue), outdatedInstancesStrategy: .update,
                alarmConfiguration: .init(
                    alarms: Expression(alarms.map(\.alarmName)), enabled: Expression(!alarms.isEmpty)),
                autoRollbackConfiguration: .init(
                    enabled: true,
                    events: alarms.isEmpty
                        ? ["DEPLOYMENT_FAILURE"] : ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]),
                deploymentStyle: .init(deploymentOption: .withTrafficControl, deploymentType: .inPlace),
                loadBalancerInfo: .init(targetGroupInfo: [.init(name: group.targets.group.name)])))
        return Parts(application: application, group: deployment)
    }

    /// What CodeDeploy needs for this one group; AWS's own `AWSCodeDeployRole` is for all groups of the account.
    private var permissions: [Statement] {
        [
            .allow(
                [
                    "autoscaling:CompleteLifecycleAction", "autoscaling:DeleteLifecycleHook",
                    "autoscaling:PutLifecycleHook", "autoscaling:RecordLifecycleActionHeartbeat",
                    "autoscaling:ResumeProcesses", "autoscaling:SuspendProcesses",
                ], on: [.arn(group.group.arn)]),
            .allow(
                ["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"],
                on: [.arn(group.targets.group.arn)]),
            // Descriptions know no resources (Service Authorization Reference, "Amazon EC2 Auto Scaling" and others).
            .allow(
                [
                    .autoScaling.describeAutoScalingGroups, "autoscaling:DescribeLifecycleHooks",
                    .ec2.describeInstances,
                    "ec2:DescribeInstanceStatus", .elasticLoadBalancing.describeTargetGroups,
                    .elasticLoadBalancing.describeTargetHealth, .cloudWatch.describeAlarms,
                ], on: [.everything]),
        ]
    }
}
