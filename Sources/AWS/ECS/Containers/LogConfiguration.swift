public import Terraform

/// Where a container's output goes.
///
/// Source: Amazon ECS, "Using the awslogs log driver", and "Send Amazon ECS logs to an AWS service".
public struct LogConfiguration: Hashable, Sendable {
    let driver: String
    let options: NamedValues<Expression<String>>
    let secretOptions: NamedValues<ContainerSecret>

    /// Makes a configuration of any driver.
    ///
    /// - Parameters:
    ///   - driver: `awslogs`, `awsfirelens` or `splunk` on Fargate.
    ///   - options: The driver's options.
    ///   - secretOptions: Options whose values ECS reads from Parameter Store or Secrets Manager.
    public init(
        driver: String, options: NamedValues<Expression<String>> = [:],
        secretOptions: NamedValues<ContainerSecret> = [:]
    ) {
        self.driver = driver
        self.options = options
        self.secretOptions = secretOptions
    }

    /// CloudWatch Logs: a stream for each task, named `prefix/container/task`.
    ///
    /// - Parameters:
    ///   - group: The log group's name, which must exist: `group.name`.
    ///   - region: The group's region.
    ///   - prefix: What the streams' names start with.
    ///   - drops: Whether lines are dropped rather than hold up the container when logs cannot be written; the driver's
    ///     own default is to hold it up.
    public static func awsLogs(
        group: Expression<String>, region: Expression<String>, prefix: Expression<String>, drops: Bool? = nil
    ) -> LogConfiguration {
        var options: NamedValues<Expression<String>> = [
            "awslogs-group": group, "awslogs-region": region, "awslogs-stream-prefix": prefix,
        ]
        if let drops { options["mode"] = drops ? "non-blocking" : "blocking" }
        return LogConfiguration(driver: "awslogs", options: options)
    }

    var json: JSONText {
        var members: [JSONText.Member] = [.init("logDriver", .string(Expression(driver)))]
        if !options.isEmpty {
            members.append(.init("options", .object(options.pairs.map { .init($0.name, .string($0.value)) })))
        }
        if !secretOptions.isEmpty {
            members.append(.init("secretOptions", secretOptions.json))
        }
        return .object(members)
    }
}

extension NamedValues<ContainerSecret> {
    /// Secrets as ECS lists them.
    var json: JSONText {
        .array(
            pairs.map {
                .object([.init("name", .string(Expression($0.name))), .init("valueFrom", .string($0.value.source))])
            })
    }
}

extension NamedValues<Expression<String>> {
    /// Values as ECS lists them.
    var json: JSONText {
        .array(
            pairs.map { .object([.init("name", .string(Expression($0.name))), .init("value", .string($0.value))]) })
    }
}
