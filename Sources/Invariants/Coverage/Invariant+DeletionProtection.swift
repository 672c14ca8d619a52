import Terraform

extension Invariant {
    /// What one wrong call would delete, in production.
    static let deletionProtection = Invariant(
        "deletion-protection", "In production, what holds data or takes requests is protected from deletion.",
        source: "AWS Security Hub, DynamoDB.6, ELB.6, RDS.7 and RDS.8: deletion protection should be enabled",
        assertions: protectionAssertions
    ) { model in
        let tags = DefaultTags(model)
        return Self.protected.flatMap { kind in
            model.all(kind.type).compactMap { resource in
                guard tags.isProduction(resource) else { return nil }
                let value = resource[kind.argument]
                guard value.isNull || value.bool == false else { return nil }
                return Violation(
                    resource, at: value.isNull ? nil : kind.argument,
                    "\(resource.address) is of production and can be deleted by one call; set \(kind.argument) to true")
            }
        }
    }

    static let protected: [(type: String, argument: String)] = [
        ("aws_db_instance", "deletion_protection"), ("aws_docdb_cluster", "deletion_protection"),
        ("aws_dynamodb_table", "deletion_protection_enabled"), ("aws_lb", "enable_deletion_protection"),
        ("aws_alb", "enable_deletion_protection"), ("aws_neptune_cluster", "deletion_protection"),
        ("aws_rds_cluster", "deletion_protection"),
    ]
}
