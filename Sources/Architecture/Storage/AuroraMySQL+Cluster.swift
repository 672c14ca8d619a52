import AWS
import Terraform

extension AuroraMySQL {
    /// What the database reports to CloudWatch Logs.
    private var exports: [String] { ["audit", "error", "slowquery"] }

    func addCluster(group: SecurityGroup, in stack: Stack) -> RDSCluster {
        let label = name.asLocalName
        let identifier = "\(stack.prefix)-\(name)"
        let places = stack.add(
            DBSubnetGroup(
                label, subnetIDs: network.isolatedSubnets.ids, description: "Isolated subnets of \(stack.prefix)",
                name: Expression(identifier)))
        // RDS makes the groups by itself where they are missing, and keeps what is in them for ever and unencrypted.
        let groups: [any Addressable] = exports.map { export in
            stack.add(CloudWatchLogGroup("\(label)_\(export)", "/aws/rds/cluster/\(identifier)/\(export)", logs))
        }
        var scaling: RDSCluster.Serverlessv2ScalingConfiguration?
        if case .serverless(let units) = capacity {
            scaling = .init(maxCapacity: Expression(units.upperBound), minCapacity: Expression(units.lowerBound))
        }
        return stack.add(
            RDSCluster(
                label, engine: "aurora-mysql", backupRetentionPeriod: Expression(keepDays),
                clusterIdentifier: Expression(identifier), copyTagsToSnapshot: true, databaseName: Expression(database),
                dbClusterParameterGroupName: addParameters(in: stack).id, dbSubnetGroupName: places.id,
                deleteAutomatedBackups: protection.isDisposable, deletionProtection: protection.isOn,
                enabledCloudWatchLogsExports: Expression(exports.map { .other($0) }),
                engineVersion: Expression(version), finalSnapshotIdentifier: "\(identifier)-final",
                iamDatabaseAuthenticationEnabled: true, kmsKeyID: key.arn, manageMasterUserPassword: true,
                masterUserSecretKMSKeyID: key.arn, masterUsername: "administrator", port: Port.mySQL.expression,
                // Two to four in the night of Seoul, after the rush of midnight.
                preferredBackupWindow: "17:00-17:30", preferredMaintenanceWindow: "tue:18:00-tue:18:30",
                skipFinalSnapshot: protection.isDisposable, storageEncrypted: true, tags: Expression(tags),
                vpcSecurityGroupIDs: [group.id], serverlessv2ScalingConfiguration: scaling
            ).suppressing(
                .checkov(
                    "CKV_AWS_326", because: "a restore to any second makes a second cluster beside the one in use"),
                .checkov(
                    "CKV2_AWS_8", because: "plans of AWS Backup select it by its tag, which the check does not see")),
            dependsOn: groups,
            // Minor versions come by themselves, and Terraform would want to go back.
            lifecycle: protection.lifecycle(ignoreChanges: ["engine_version"]))
    }

    /// TLS for everybody, full Unicode, and logs of who connects and what is slow (Aurora User Guide, "Aurora MySQL
    /// configuration parameters").
    private func addParameters(in stack: Stack) -> RDSClusterParameterGroup {
        let parameters = [
            ("character_set_server", "utf8mb4"), ("long_query_time", "1"), ("require_secure_transport", "ON"),
            ("server_audit_events", "CONNECT,QUERY_DCL,QUERY_DDL"), ("server_audit_logging", "1"),
            ("slow_query_log", "1"),
        ]
        return stack.add(
            RDSClusterParameterGroup(
                name.asLocalName, family: "aurora-mysql8.0",
                description: "Settings of \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)",
                parameter: Blocks(parameters.map { .init(name: Expression($0.0), value: Expression($0.1)) })))
    }

    /// The writer first: readers are made from it, each in the zone after the last one's.
    func addInstances(of cluster: RDSCluster, in stack: Stack) -> [RDSClusterInstance] {
        let label = name.asLocalName
        let monitor = stack.add(
            Role(
                "\(name)-monitoring", in: network.account, assumedBy: .service(.rdsMonitoring),
                description: "Lets RDS write the figures of the instances' system",
                when: [.stringEquals(.sourceAccount, network.account.id)]))
        monitor.attach(managed: "service-role/AmazonRDSEnhancedMonitoringRole")
        var instances: [RDSClusterInstance] = []
        for index in 0...max(readers, 0) {
            let zone = network.zones[index % network.zones.count]
            let part = index == 0 ? "writer" : "reader-\(index)"
            instances.append(
                stack.add(
                    RDSClusterInstance(
                        "\(label)_\(part.asLocalName)", clusterIdentifier: cluster.id,
                        engine: cluster.engine, instanceClass: Expression(instanceClass),
                        autoMinorVersionUpgrade: true, availabilityZone: "\(network.account.region.name)\(zone)",
                        copyTagsToSnapshot: true, identifier: "\(stack.prefix)-\(name)-\(part)", monitoringInterval: 60,
                        monitoringRoleARN: monitor.role.arn, performanceInsightsEnabled: true,
                        performanceInsightsKMSKeyID: key.arn,
                        // The retention that costs nothing (RDS User Guide, "Pricing and data retention").
                        performanceInsightsRetentionPeriod: 7,
                        // Lower tiers take over first; tier 1 grows with the writer (Aurora User Guide, "Aurora Serverless v2").
                        promotionTier: Expression(min(index, 15)), publiclyAccessible: false),
                    dependsOn: instances.prefix(1).map { $0 as any Addressable }))
        }
        return instances
    }

    private var instanceClass: String {
        switch capacity {
        case .serverless: "db.serverless"
        case .provisioned(let type): type
        }
    }
}
