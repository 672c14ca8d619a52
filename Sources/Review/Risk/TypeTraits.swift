/// What a resource type stands for when it goes away.
enum TypeTraits {
    /// Whether a resource of the type holds what cannot be made again: data, keys, logs, messages, identities.
    static func holdsData(_ type: String) -> Bool { stateful.contains(type) }

    /// Whether traffic or users need it while it is there.
    static func servesTraffic(_ type: String) -> Bool { serving.contains(type) }

    /// What is lost when a resource of the type is removed that only protects another; nil for other types.
    static func protection(_ type: String) -> Assessment? { guards[type].map { Assessment($0.risk, $0.words) } }

    /// Types whose absence nobody notices until something breaks.
    static let alarms: Set<String> = [
        "aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm", "aws_cloudwatch_anomaly_detector",
        "aws_budgets_budget", "aws_ce_anomaly_monitor",
    ]

    /// What a resource of the type protects, as tables group it.
    static func subject(_ type: String) -> Safeguard.Subject {
        if alarms.contains(type) { return .alarm }
        switch guards[type]?.risk {
        case .dataLoss: return .backup
        case .outage: return .capacity
        default: return type.contains("public_access") ? .access : type.contains("encryption") ? .encryption : .audit
        }
    }
}
