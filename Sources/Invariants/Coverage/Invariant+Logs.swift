import Terraform

extension Invariant {
    /// Log groups that keep everything for ever.
    static let logRetention = Invariant(
        "log-retention", "Every log group says how long it keeps its events.",
        source:
            "Amazon CloudWatch Logs User Guide, \"Working with log groups and log streams\": log data never expires by default",
        assertions: logAssertions
    ) { model in
        model.all("aws_cloudwatch_log_group").compactMap { group in
            let days = group["retention_in_days"]
            guard days.isNull || days.integer == 0 else { return nil }
            return Violation(
                group, at: days.isNull ? nil : "retention_in_days",
                "\(group.address) keeps its events for ever; set retention_in_days")
        }
    }
}
