/// What becomes of a resource, as a risk with its reason; the same for configurations and plans.
enum Effects {
    /// The resource is deleted.
    static func deletion(of type: String, _ how: String = "deleted") -> Assessment {
        if TypeTraits.holdsData(type) { return Assessment(.dataLoss, "\(how), with what it holds") }
        if let guarded = TypeTraits.protection(type) { return Assessment(guarded.risk, "\(how): \(guarded.reason)") }
        if TypeTraits.servesTraffic(type) { return Assessment(.outage, "\(how), and traffic needs it") }
        if TypeTraits.alarms.contains(type) { return Assessment(.inPlace, "\(how): nobody is told any more") }
        if OtherTypes.mayHoldData(type) {
            return Assessment(.dataLoss, "\(how); it may hold data: what \(type) holds is not known here")
        }
        return Assessment(.inPlace, how)
    }

    /// Terraform stops managing the resource, which stays as it is.
    static func forgetting(_ type: String) -> Assessment {
        TypeTraits.holdsData(type)
            ? Assessment(.dataLoss, "forgotten: it stays in AWS, and nobody manages what it holds")
            : Assessment(.inPlace, "forgotten: it stays in AWS, and nobody manages it")
    }

    /// The resource is made anew.
    static func replacement(
        of type: String, because cause: String, _ certainty: Replacement, createsFirst: Bool
    ) -> Assessment {
        let verb = certainty == .certain ? "is replaced" : "may be replaced"
        let order = createsFirst ? "the new one is made first" : "the old one is deleted first"
        if TypeTraits.holdsData(type) {
            return Assessment(.dataLoss, "\(verb) because \(cause): what it holds is lost; \(order)")
        }
        if certainty == .certain, OtherTypes.mayHoldData(type) {
            return Assessment(
                .dataLoss, "\(verb) because \(cause): it may hold data, which is lost; \(order)")
        }
        if TypeTraits.servesTraffic(type), !createsFirst {
            return Assessment(.outage, "\(verb) because \(cause): \(order), and traffic needs it")
        }
        return Assessment(.replacement, "\(verb) because \(cause); \(order)")
    }

    /// Arguments whose change in place interrupts what runs, from the documentation of the services.
    static func interrupts(_ type: String, _ name: String) -> Bool {
        switch type {
        case "aws_instance": ["instance_type", "user_data", "user_data_base64", "ebs_optimized"].contains(name)
        case "aws_db_instance":
            ["instance_class", "engine_version", "allocated_storage", "db_subnet_group_name", "port"].contains(name)
        case "aws_rds_cluster": ["engine_version", "port", "db_cluster_parameter_group_name"].contains(name)
        case "aws_rds_cluster_instance": ["instance_class"].contains(name)
        case "aws_elasticache_replication_group": ["node_type", "engine_version"].contains(name)
        case "aws_lb": ["security_groups", "subnets", "subnet_mapping"].contains(name)
        default: false
        }
    }

    /// Arguments for people: no service behaves differently by them.
    static func isForPeople(_ name: String) -> Bool {
        name == "tags" || name == "tags_all" || name == "description" || name == "comment"
            || name == "alarm_description"
            || name == "//"
    }
}
