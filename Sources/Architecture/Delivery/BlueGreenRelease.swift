/// How the requests of a service move from blue to green.
public enum BlueGreenRelease: Sendable {
    /// All at once, when green is healthy.
    case allAtOnce
    /// A tenth first, and five minutes later the rest.
    case canary10Percent
    /// A tenth more each minute.
    case linear10PercentEveryMinute

    /// The deployment configuration that CodeDeploy has for it (CodeDeploy, "Predefined deployment configurations for an
    /// Amazon ECS compute platform").
    var configuration: String {
        switch self {
        case .allAtOnce: "CodeDeployDefault.ECSAllAtOnce"
        case .canary10Percent: "CodeDeployDefault.ECSCanary10Percent5Minutes"
        case .linear10PercentEveryMinute: "CodeDeployDefault.ECSLinear10PercentEvery1Minutes"
        }
    }
}
