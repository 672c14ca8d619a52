public import AWS
public import Terraform

/// A group of people who run a system: what they may do is said part by part, and reaches those parts alone.
///
/// ```swift
/// let staff = stack.add(StaffGroup("event-staff", in: account))
/// staff.mayDeploy(site)
/// staff.mayOperate(service)
/// ```
/// Users are put into it by whoever manages people, not by the stack.
public struct StaffGroup: Construct {
    let name: String
    let account: Account.Parts

    /// Describes a group.
    public init(_ name: String, in account: Account.Parts) {
        self.name = name
        self.account = account
    }

    /// A group that permissions can be given to.
    public struct Parts {
        let stack: Stack
        let account: Account.Parts
        /// The group itself.
        public let group: IAMGroup

        /// Gives the group permissions, as an inline policy of its own.
        ///
        /// - Parameters:
        ///   - label: What is allowed, in kebab case; the policy's name.
        ///   - statements: The permissions.
        public func allow(
            _ label: String, _ statements: [Statement], file: String = #filePath, line: Int = #line,
            column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                stack.add(
                    IAMGroupPolicy(
                        "\(group.node.name)_\(label.asLocalName)", group: group.id,
                        policy: Expression(PolicyDocument(statements)), name: Expression(label)))
            }
        }
    }

    /// Adds the group, under a path of the system.
    public func build(in stack: Stack) -> Parts {
        let group = stack.add(
            IAMGroup(
                name.asLocalName, name: "\(stack.prefix)-\(name)", path: "/\(stack.name)/"))
        return Parts(stack: stack, account: account, group: group)
    }
}

extension StaffGroup.Parts {
    /// Lets the staff replace a site's files and clear the edge caches.
    public func mayDeploy(
        _ site: StaticSite.Parts, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        allow("deploy-\(site.bucket.node.name)", site.deployStatements, file: file, line: line, column: column)
    }

    /// Lets the staff look at a service, restart it, and change how many tasks it has.
    public func mayOperate<Owner>(
        _ service: FargateService<Owner>.Parts, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let inCluster = PolicyCondition.arnEquals("ecs:cluster", service.cluster.cluster.arn.cast())
        let tasks: PolicyResource =
            "arn:\(account.partition):ecs:\(account.region.name):\(account.id):task/\(service.cluster.cluster.name)/*"
        // The provider's ID of a service is its ARN; version 5 has no other attribute for it.
        let arn = PolicyResource.pattern(service.service.id.cast())
        allow(
            "operate-\(service.service.node.name)",
            [
                .allow(
                    [.ecs.describeServices, .ecs.updateService], on: [arn], when: [inCluster]),
                .allow([.ecs.describeTasks, .ecs.stopTask], on: [tasks], when: [inCluster]),
            ], file: file, line: line, column: column)
    }

    /// Lets the staff open sessions on bastions, with a second factor, and through them to what is private.
    ///
    /// A session belongs to whoever opened it (Systems Manager, "Additional sample IAM policies for Session Manager").
    public func mayConnect(
        through bastion: Bastion.Parts, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let documents = ["AWS-StartPortForwardingSessionToRemoteHost", "AWS-StartSSHSession"].map { name in
            "arn:\(account.partition):ssm:\(account.region.name)::document/\(name)" as PolicyResource
        }
        let shell: PolicyResource =
            "arn:\(account.partition):ssm:\(account.region.name):\(account.id):document/SSM-SessionManagerRunShell"
        let ownSessions: PolicyResource =
            "arn:\(account.partition):ssm:\(account.region.name):\(account.id):session/${aws:username}-*"
        allow(
            "connect-through-\(bastion.connections.securityGroup.node.name)",
            [
                .allow(
                    [.ssm.startSession], on: bastion.instances.map { .arn($0.arn) } + documents + [shell],
                    when: [.bool(.multiFactorAuthentication, true)]),
                .allow([.ssm.terminateSession, "ssm:ResumeSession"], on: [ownSessions]),
                .allow(
                    [.ec2.startInstances, .ec2.stopInstances, "ec2:RebootInstances"],
                    on: bastion.instances.map { .arn($0.arn) }),
            ], file: file, line: line, column: column)
    }

    /// Lets the staff look at a database and its instances; its data needs a password.
    public func mayLook(
        at database: AuroraMySQL.Parts, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        allow(
            "look-at-\(database.cluster.node.name)",
            [
                .allow(
                    ["rds:DescribeDBClusters", "rds:DescribeDBInstances"],
                    on: [.arn(database.cluster.arn)] + database.instances.map { .arn($0.arn) })
            ], file: file, line: line, column: column)
    }

    /// Lets the staff look at a cache.
    public func mayLook(
        at cache: Memcached.Parts, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        allow(
            "look-at-\(cache.cluster.node.name)",
            [.allow(["elasticache:DescribeCacheClusters"], on: [.arn(cache.cluster.arn)])], file: file, line: line,
            column: column)
    }

    /// Lets the staff read the logs and see the alarms whose names start with the system's.
    public func mayWatchSystem(file: String = #filePath, line: Int = #line, column: Int = #column) {
        let own = { (service: String, resource: Expression<String>) -> PolicyResource in
            "arn:\(account.partition):\(service):*:\(account.id):\(resource)"
        }
        allow(
            "watch",
            [
                .allow(
                    [.logs.getLogEvents, .logs.filterLogEvents, .logs.describeLogStreams, "logs:StartQuery"],
                    on: [own("logs", "log-group:*/\(stack.prefix)-*")]),
                .allow([.cloudWatch.describeAlarms], on: [own("cloudwatch", "alarm:\(stack.prefix)-*")]),
            ], file: file, line: line, column: column)
    }
}
