import Terraform

/// A command that ECS runs in a container to see whether it is well.
public struct ContainerHealthCheck: Hashable, Sendable {
    /// The command, its first word `CMD` or `CMD-SHELL`.
    public let command: [String]
    let interval: Duration
    let timeout: Duration
    let retries: Int
    let startPeriod: Duration?

    /// Makes a health check by a shell command that ends with 0 when all is well.
    ///
    /// - Parameters:
    ///   - command: A line for the container's shell, such as `curl -f http://localhost:8080/health || exit 1`.
    ///   - interval: The time between two checks, 5 to 300 seconds; 30 unless given.
    ///   - timeout: How long a check may take, 2 to 60 seconds; 5 unless given.
    ///   - retries: How many failures make the container unhealthy, 1 to 10; 3 unless given.
    ///   - startPeriod: How long failures do not count at first, up to 300 seconds; not at all unless given.
    public static func shell(
        _ command: String, interval: Duration = .seconds(30), timeout: Duration = .seconds(5), retries: Int = 3,
        startPeriod: Duration? = nil
    ) -> ContainerHealthCheck {
        ContainerHealthCheck(
            command: ["CMD-SHELL", command], interval: interval, timeout: timeout, retries: retries,
            startPeriod: startPeriod)
    }

    /// Makes a health check by a program with its arguments, for images without a shell.
    public static func program(
        _ command: [String], interval: Duration = .seconds(30), timeout: Duration = .seconds(5), retries: Int = 3,
        startPeriod: Duration? = nil
    ) -> ContainerHealthCheck {
        ContainerHealthCheck(
            command: ["CMD"] + command, interval: interval, timeout: timeout, retries: retries,
            startPeriod: startPeriod)
    }

    /// What AWS fills in is written out, so that what comes back is what was sent.
    var json: JSONText {
        var members: [JSONText.Member] = [
            .init("command", .array(command.map { .string(Expression($0)) })),
            .init("interval", .number(interval.inSeconds.cast())),
            .init("timeout", .number(timeout.inSeconds.cast())),
            .init("retries", .integer(Expression(retries))),
        ]
        if let startPeriod { members.append(.init("startPeriod", .number(startPeriod.inSeconds.cast()))) }
        return .object(members)
    }

    var mistake: String? {
        if !(Duration.seconds(5)...(.seconds(300))).contains(interval) {
            return "a health check every \"\(interval)\" is not possible: the interval is 5 to 300 seconds"
        }
        if !(Duration.seconds(2)...(.seconds(60))).contains(timeout) {
            return "a health check of \"\(timeout)\" is not possible: the timeout is 2 to 60 seconds"
        }
        if !(1...10).contains(retries) { return "\(retries) retries of a health check are not possible: 1 to 10 are" }
        if let startPeriod, !(Duration.zero...(.seconds(300))).contains(startPeriod) {
            return "a start period of \"\(startPeriod)\" is not possible: it is 0 to 300 seconds"
        }
        return nil
    }
}
