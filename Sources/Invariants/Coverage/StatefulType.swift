import Terraform

/// A type of resource that holds data, with what makes its ARN and the backups that its service makes by itself.
struct StatefulType: Sendable {
    /// Backups that a service makes without a plan of AWS Backup.
    enum Own: Sendable {
        /// As many days as an argument says.
        case days(argument: String, default: Int)
        /// As a switch in a block says; every second of so many days.
        case continuous(block: String, days: String, default: Int)
        /// As a resource of its own says; AWS Backup's default plan for it keeps them for 35 days.
        case policy(type: String, owner: String, block: String)

        /// The argument that says how long.
        var argument: String? { if case .days(let argument, _) = self { argument } else { nil } }

        /// What to do to have them.
        var advice: String {
            switch self {
            case .days(let argument, _): "make \(argument) \(Invariant.leastDaysOfBackup) or more"
            case .continuous(let block, _, _): "enable \(block)"
            case .policy(let type, _, _): "enable them by \(type)"
            }
        }
    }

    let name: String
    /// The service in ARNs, and what stands before the ID there.
    let arn: (service: String, start: String)
    /// The argument with the ID, where AWS does not choose it.
    var identifier: String?
    /// Arguments that make it a copy of something else.
    var sources: [String] = []
    var own: Own?

    private init(
        _ name: String, _ service: String, _ start: String, id identifier: String? = nil, sources: [String] = [],
        own: Own? = nil
    ) {
        self.name = name
        self.identifier = identifier
        arn = (service, start)
        self.sources = sources
        self.own = own
    }

    // Defaults of Amazon RDS (CreateDBCluster), Amazon Redshift (CreateCluster), Amazon FSx (CreateFileSystem), as the
    // provider passes them on.
    static let all = [
        StatefulType(
            "aws_db_instance", "rds", "db:", id: "identifier", sources: ["replicate_source_db"],
            own: .days(argument: "backup_retention_period", default: 0)),
        StatefulType(
            "aws_docdb_cluster", "rds", "cluster:", id: "cluster_identifier",
            own: .days(argument: "backup_retention_period", default: 1)),
        StatefulType(
            "aws_dynamodb_table", "dynamodb", "table/",
            own: .continuous(block: "point_in_time_recovery", days: "recovery_period_in_days", default: 35)),
        StatefulType("aws_ebs_volume", "ec2", "volume/"),
        StatefulType(
            "aws_efs_file_system", "elasticfilesystem", "file-system/",
            own: .policy(type: "aws_efs_backup_policy", owner: "file_system_id", block: "backup_policy")),
        StatefulType(
            "aws_fsx_lustre_file_system", "fsx", "file-system/",
            own: .days(argument: "automatic_backup_retention_days", default: 0)),
        StatefulType(
            "aws_fsx_ontap_file_system", "fsx", "file-system/",
            own: .days(argument: "automatic_backup_retention_days", default: 0)),
        StatefulType(
            "aws_fsx_openzfs_file_system", "fsx", "file-system/",
            own: .days(argument: "automatic_backup_retention_days", default: 0)),
        StatefulType(
            "aws_fsx_windows_file_system", "fsx", "file-system/",
            own: .days(argument: "automatic_backup_retention_days", default: 7)),
        StatefulType(
            "aws_neptune_cluster", "rds", "cluster:", id: "cluster_identifier",
            sources: ["replication_source_identifier"],
            own: .days(argument: "backup_retention_period", default: 1)),
        StatefulType(
            "aws_rds_cluster", "rds", "cluster:", id: "cluster_identifier", sources: ["replication_source_identifier"],
            own: .days(argument: "backup_retention_period", default: 1)),
        StatefulType(
            "aws_redshift_cluster", "redshift", "cluster:", id: "cluster_identifier",
            own: .days(argument: "automated_snapshot_retention_period", default: 1)),
        StatefulType("aws_s3_bucket", "s3", ""),
    ]
}

/// The backups that the service of a type makes of its resources by itself.
struct OwnBackups {
    private let kind: StatefulType
    /// For what is switched on by a resource of its own.
    private var policies: Attachments?

    init(of kind: StatefulType, in model: Model) {
        self.kind = kind
        if case .policy(let type, let owner, _)? = kind.own {
            policies = Attachments(type, by: owner, to: kind.name, in: model)
        }
    }

    /// How long those of a resource are kept.
    func retention(of resource: Arguments) -> Retention {
        switch kind.own {
        case nil: return .days(0)
        case .days(let argument, let days)?:
            if resource[argument].isNull { return .days(days) }
            return resource.integer(argument).map(Retention.days) ?? .unknown
        case .continuous(let block, let argument, let days)?:
            guard let blocks = resource.blocks(block) else { return .unknown }
            guard let settings = blocks.first else { return .days(0) }
            guard let isOn = settings["enabled"].bool else { return .unknown }
            if !isOn { return .days(0) }
            if settings[argument].isNull { return .days(days) }
            return settings.integer(argument).map(Retention.days) ?? .unknown
        case .policy(_, _, let block)?:
            guard let policies else { return .days(0) }
            if policies.mayBeAnyones { return .unknown }
            let states = policies[resource].map { $0.blocks(block)?.first?["status"] ?? .unknown }
            if states.contains(where: { $0.string == "ENABLED" }) { return .days(35) }
            return states.allSatisfy(\.isKnown) ? .days(0) : .unknown
        }
    }
}
