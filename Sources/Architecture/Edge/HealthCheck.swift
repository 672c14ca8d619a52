import AWS
import Terraform

/// How a load balancer decides that a target can serve: a path that answers 200.
public struct HealthCheck: Sendable {
    let path: String
    let interval: Int
    let timeout: Int
    let healthyAfter: Int
    let unhealthyAfter: Int

    /// Describes a health check.
    ///
    /// - Parameters:
    ///   - path: The path that is asked for.
    ///   - interval: Seconds between two checks; 15 by default.
    ///   - timeout: Seconds to wait for an answer, less than the interval; 5 by default.
    ///   - healthyAfter: Successes in a row before a target gets requests; 2 by default.
    ///   - unhealthyAfter: Failures in a row before it gets none; 3 by default.
    public init(path: String, interval: Int = 15, timeout: Int = 5, healthyAfter: Int = 2, unhealthyAfter: Int = 3) {
        self.path = path
        self.interval = interval
        self.timeout = timeout
        self.healthyAfter = healthyAfter
        self.unhealthyAfter = unhealthyAfter
    }

    var block: LBTargetGroup.HealthCheck {
        .init(
            enabled: true, healthyThreshold: Expression(healthyAfter), interval: Expression(interval), matcher: "200",
            path: Expression(path), timeout: Expression(timeout), unhealthyThreshold: Expression(unhealthyAfter))
    }
}
