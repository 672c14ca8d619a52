public import AWS
public import Terraform

/// An Aurora MySQL database in the isolated subnets: a writer and readers over the zones, encrypted, TLS alone.
///
/// AWS makes and rotates the administrator's password, in Secrets Manager; it is in no document, plan or state. Nobody
/// reaches the database until something is let in, and nobody reads the password until it is granted:
///
/// ```swift
/// database.allow(from: service)
/// database.grantReadSecret(to: service)
/// ```
public struct AuroraMySQL: Construct {
    /// What the instances run on.
    public enum Capacity: Sendable {
        /// Serverless v2: each instance follows its load between these Aurora capacity units of 2 GiB, in steps of a half.
        case serverless(ClosedRange<Double>)
        /// Instances of one class, such as `db.r6g.large`.
        case provisioned(String)
    }

    let name: String
    let network: Network.Parts
    let database: String
    let capacity: Capacity
    let readers: Int
    let version: String
    let keepDays: Int
    let key: Key.Parts
    let logs: LogSettings
    let protection: Protection
    let tags: [String: String]

    /// Describes a database.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - network: The network whose isolated subnets it is in.
    ///   - database: The database within it that is made first.
    ///   - capacity: What its instances run on.
    ///   - readers: How many readers stand beside the writer, each in the next zone; one of them takes over within a
    ///     minute where the writer is lost, and without any it takes ten (Aurora User Guide, "High availability").
    ///   - version: The engine's version; AWS moves it to newer minor versions by itself.
    ///   - keepDays: For how many days the database can be restored to any second, 1 to 35.
    ///   - key: The key of data, backups, password and insights.
    ///   - logs: Retention and key of its log groups.
    ///   - protection: How it is kept from being destroyed; a protected one leaves a final snapshot.
    ///   - tags: Tags of its own, such as those by which a backup plan selects it.
    public init(
        _ name: String, in network: Network.Parts, database: String, capacity: Capacity, readers: Int,
        version: String = "8.0.mysql_aurora.3.08.2", keepDays: Int, key: Key.Parts, logs: LogSettings,
        protection: Protection, tags: [String: String] = [:]
    ) {
        self.name = name
        self.network = network
        self.database = database
        self.capacity = capacity
        self.readers = readers
        self.version = version
        self.keepDays = keepDays
        self.key = key
        self.logs = logs
        self.protection = protection
        self.tags = tags
    }

    /// A database that can be connected to and watched, and whose password can be granted.
    public struct Parts: Connectable {
        let stack: Stack
        let key: Key.Parts
        /// The cluster, with its endpoints for writing and reading.
        public let cluster: RDSCluster
        /// The writer and the readers.
        public let instances: [RDSClusterInstance]
        /// Security group, and the port of MySQL.
        public let connections: Connections
        /// The administrator's name and password, in Secrets Manager.
        public var secretARN: Expression<ARN<SecretsManagerSecret>> { cluster.masterUserSecret[0].secretARN }

        /// Lets a role read the administrator's name and password, at each new connection: they change every week.
        public func grantReadSecret(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                grantee.grantee.allow(
                    "\(cluster.node.name.asAWSName)-read-secret",
                    [
                        .allow(
                            [.secretsManager.getSecretValue, .secretsManager.describeSecret], on: [.arn(secretARN)]),
                        key.use([.kms.decrypt], through: "secretsmanager"),
                    ])
            }
        }
    }

    /// Adds cluster, instances, groups, log groups and the role of the monitoring.
    public func build(in stack: Stack) -> Parts {
        check(in: stack)
        let label = name.asLocalName
        let group = stack.add(
            SecurityGroup(
                label, description: "Database \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)",
                tags: ["Name": "\(stack.prefix)-\(name)"], vpcID: network.vpc.id))
        let cluster = addCluster(group: group, in: stack)
        return Parts(
            stack: stack, key: key, cluster: cluster, instances: addInstances(of: cluster, in: stack),
            connections: Connections(stack: stack, securityGroup: group, port: .mySQL))
    }

    private func check(in stack: Stack) {
        if network.zones.count < 2 {
            stack.report(
                rule: "database-zones",
                "database '\(name)' is in \(network.zones.count) zone; Aurora wants subnets in two at least")
        }
        if !(0...15).contains(readers) {
            stack.report(rule: "database-readers", "database '\(name)' has \(readers) readers; Aurora has 0 to 15")
        }
        if !(1...35).contains(keepDays) {
            stack.report(
                rule: "database-backups", "database '\(name)' keeps backups for \(keepDays) days; Aurora keeps 1 to 35")
        }
    }
}
