public import AWS
public import Terraform

/// Instances behind a load balancer, in private subnets: as many as the load needs, of whatever types are to be had.
///
/// Disks are encrypted, the metadata service wants a token (IMDSv2), there is no public address. The instances act with a
/// role of their own, which can do nothing but be managed by Systems Manager and write its logs until something is
/// granted. A new launch template replaces them one after the other.
public struct InstanceGroup: Construct {
    let name: String
    let network: Network.Parts
    let targets: InstanceTargets.Parts
    let size: Size
    let needs: InstanceNeeds
    let scaling: InstanceScaling
    let maintenance: Maintenance
    let script: (_ logs: CloudWatchLogGroup) -> Expression<String>
    let keyPair: KeyPair?
    let tags: [String: String]
    let logs: LogSettings

    /// How many instances there are.
    public struct Size: Sendable {
        let minimum: Int
        let desired: Int
        let maximum: Int

        /// Describes a size; `desired` is what the group starts with.
        public init(minimum: Int, desired: Int, maximum: Int) {
            self.minimum = minimum
            self.desired = desired
            self.maximum = maximum
        }
    }

    /// How instances are replaced.
    public struct Maintenance: Sendable {
        let healthyPercent: ClosedRange<Int>
        let gracePeriod: Int
        let maximumAgeDays: Int?

        /// Describes how instances are replaced.
        ///
        /// - Parameters:
        ///   - healthyPercent: The share of the desired instances that are healthy all the while; above 100 the new one
        ///     comes first. EC2 allows 0 to 100 below, 100 to 200 above, and at most 100 between (EC2 Auto Scaling,
        ///     "Instance maintenance policies").
        ///   - gracePeriod: Seconds after the start in which a failing health check is forgiven; 300 by default.
        ///   - maximumAgeDays: After how many days an instance is replaced, which renews kernel and image; nil for never.
        public init(healthyPercent: ClosedRange<Int>, gracePeriod: Int = 300, maximumAgeDays: Int? = nil) {
            self.healthyPercent = healthyPercent
            self.gracePeriod = gracePeriod
            self.maximumAgeDays = maximumAgeDays
        }
    }

    /// Describes a group.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - network: The network whose private subnets it runs in.
    ///   - targets: What the load balancer forwards to.
    ///   - size: How many instances there are.
    ///   - needs: What an instance must have.
    ///   - scaling: When the group grows and shrinks.
    ///   - maintenance: How instances are replaced.
    ///   - keyPair: The key of whoever comes by SSH; nil for Session Manager alone.
    ///   - tags: Tags of the instances and their disks, beside `Name` and those that tell the stack.
    ///   - logs: Retention and key of the instances' log group.
    ///   - script: What an instance does when it first starts, given its log group.
    public init(
        _ name: String, in network: Network.Parts, targets: InstanceTargets.Parts, size: Size, needs: InstanceNeeds,
        scaling: InstanceScaling, maintenance: Maintenance, keyPair: KeyPair?,
        tags: [String: String] = [:], logs: LogSettings,
        script: @escaping (_ logs: CloudWatchLogGroup) -> Expression<String>
    ) {
        self.name = name
        self.network = network
        self.targets = targets
        self.size = size
        self.needs = needs
        self.scaling = scaling
        self.maintenance = maintenance
        self.script = script
        self.keyPair = keyPair
        self.tags = tags
        self.logs = logs
    }

    /// A group that can be connected to, granted permissions, watched and deployed to.
    public struct Parts: Grantee, Connectable {
        let account: Account.Parts
        /// The group itself.
        public let group: AutoScalingGroup
        /// What the instances act with.
        public let grantee: Role.Parts
        /// Security group and port.
        public let connections: Connections
        /// What the load balancer forwards to.
        public let targets: InstanceTargets.Parts

        /// A metric of the group's instances: `group.metric(.cpu)`.
        public func metric(_ metric: AutoScalingGroupMetric) -> Metric { group.metric(metric) }
    }

    /// Adds role, security group, launch template, group and scaling.
    public func build(in stack: Stack) -> Parts {
        check(in: stack)
        let label = name.asLocalName
        let account = network.account
        let logGroup = stack.add(CloudWatchLogGroup("\(label)_instances", "/ec2/\(stack.prefix)-\(name)", logs))
        let (role, profile) = stack.addInstanceRole(
            "\(label)_instances", in: account, description: "What the instances of \(name) act with")
        role.allow(
            "write-logs",
            [.allow([.logs.createLogStream, .logs.describeLogStreams, .logs.putLogEvents], on: ["\(logGroup.arn):*"])])
        let securityGroup = stack.add(
            SecurityGroup(
                "\(label)_instances", description: "Instances \(stack.prefix)-\(name)",
                name: "\(stack.prefix)-\(name)-instances", tags: ["Name": "\(stack.prefix)-\(name)-instances"],
                vpcID: network.vpc.id))
        let template = addTemplate(profile: profile, securityGroup: securityGroup, logs: logGroup, in: stack)
        let group = stack.add(
            AutoScalingGroup(
                label, maxSize: Expression(size.maximum), minSize: Expression(size.minimum), capacityRebalance: true,
                defaultInstanceWarmup: Expression(scaling.warmUp), desiredCapacity: Expression(size.desired),
                enabledMetrics: [
                    "GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize",
                    "GroupTotalInstances",
                ], healthCheckGracePeriod: Expression(maintenance.gracePeriod), healthCheckType: "ELB",
                maxInstanceLifetime: maintenance.maximumAgeDays.map { Expression($0 * 86_400) },
                name: "\(stack.prefix)-\(name)", targetGroupARNs: [targets.group.arn],
                vpcZoneIdentifier: network.privateSubnets.ids,
                // A deployment brings the application, so a start without it must not fail the apply.
                waitForCapacityTimeout: "0",
                instanceMaintenancePolicy: .init(
                    maxHealthyPercentage: Expression(maintenance.healthyPercent.upperBound),
                    minHealthyPercentage: Expression(maintenance.healthyPercent.lowerBound)),
                instanceRefresh: .init(strategy: .rolling, preferences: .init(autoRollback: true, skipMatching: true)),
                mixedInstancesPolicy: needs.policy(of: template),
                // Default tags do not reach instances, and the group's own must be said (provider documentation,
                // "aws_autoscaling_group").
                tag: Blocks(
                    instanceTags(in: stack).sorted { $0.key < $1.key }.map {
                        .init(key: Expression($0.key), propagateAtLaunch: true, value: Expression($0.value))
                    })),
            lifecycle: Lifecycle(ignoreChanges: .attributes(scaling.ignoredChanges)))
        scaling.build(for: group, named: name, in: stack)
        return Parts(
            account: account, group: group, grantee: role,
            connections: Connections(stack: stack, securityGroup: securityGroup, port: targets.port), targets: targets)
    }

    private func addTemplate(
        profile: IAMInstanceProfile, securityGroup: SecurityGroup, logs: CloudWatchLogGroup, in stack: Stack
    ) -> LaunchTemplate {
        let volumeTags = Expression(instanceTags(in: stack))
        return stack.add(
            LaunchTemplate(
                name.asLocalName, ebsOptimized: true,
                imageID: InstanceImage.amazonLinux2023(name.asLocalName, in: stack), keyName: keyPair?.id,
                name: "\(stack.prefix)-\(name)", updateDefaultVersion: true, userData: script(logs).base64encode,
                vpcSecurityGroupIDs: [securityGroup.id],
                blockDeviceMappings: [
                    .init(
                        deviceName: Expression(InstanceImage.rootDevice),
                        // EBS's own key: another would have to admit the roles by which EC2 Auto Scaling and Spot start
                        // instances, which do not exist before their first use.
                        ebs: .init(deleteOnTermination: true, encrypted: true, volumeSize: 20, volumeType: .gp3))
                ],
                iamInstanceProfile: .init(arn: profile.arn),
                // One hop: containers get no credentials of the instance.
                metadataOptions: .init(httpEndpoint: .enabled, httpPutResponseHopLimit: 1, httpTokens: .required),
                monitoring: .init(enabled: true),
                tagSpecifications: [.init(resourceType: "volume", tags: volumeTags)]))
    }

    private func instanceTags(in stack: Stack) -> [String: String] {
        [
            "Name": "\(stack.prefix)-\(name)", "Project": stack.name, "Environment": stack.environment,
            "Stack": stack.prefix,
        ].merging(tags) { $1 }
    }

    private func check(in stack: Stack) {
        if !(size.minimum <= size.desired && size.desired <= size.maximum) {
            stack.report(
                rule: "instance-group-size",
                "group '\(name)' has \(size.minimum) to \(size.maximum) instances and starts with \(size.desired); "
                    + "start within the limits")
        }
        let healthy = maintenance.healthyPercent
        if healthy.lowerBound > 100 || !(100...200).contains(healthy.upperBound) || healthy.count > 101 {
            stack.report(
                rule: "instance-maintenance",
                "group '\(name)' keeps \(healthy.lowerBound) to \(healthy.upperBound) % healthy; EC2 allows 0 to 100, then "
                    + "100 to 200, and at most 100 between")
        }
    }
}
