public import AWS
public import Terraform

/// A Lambda function in Python, with its own log group and role, traces, alarms, and a queue for calls that failed.
///
/// Its role can write its own logs and its traces, and nothing else until something is granted to the function.
/// Its environment, code and queue are encrypted with a key of the account.
///
/// ```swift
/// let report = stack.add(
///     Function(
///         "report", in: account, code: code, handler: "report.handle", description: "Reports the day",
///         calls: .asynchronous(retries: 2), timeout: .minutes(1), key: key, logs: logs, notify: alerts))
/// orders.grantRead(to: report)
/// report.run("daily", at: .daily(at: "18:00"))
/// ```
public struct Function: Construct {
    /// How a function is called, which decides what becomes of a call that fails.
    public enum Calls: Sendable {
        /// The caller waits, and sees the error itself: API Gateway.
        case synchronous
        /// Lambda queues the call, repeats it after an error, 0 to 2 times, and keeps it as a dead letter after that:
        /// EventBridge, S3, SNS.
        case asynchronous(retries: Int)
    }

    let name: String
    let account: Account.Parts
    let code: FunctionCode.Parts
    let handler: String
    let description: String
    let calls: Calls
    let timeout: Duration
    let megabytes: Int
    let environment: NamedValues<Expression<String>>
    let reservedConcurrency: Int?
    let key: Key.Parts
    let logs: LogSettings
    let notifications: Notifications.Parts

    /// Describes a function.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - code: Its code.
    ///   - handler: The function that Lambda calls, as `module.function`; it must be in the code.
    ///   - description: What it does; shown in the console.
    ///   - calls: How it is called.
    ///   - timeout: How long a call may take, up to 15 minutes.
    ///   - megabytes: Its memory in MiB, and its CPU in proportion; 256 by default.
    ///   - environment: Environment variables; nothing secret, for whoever sees the function sees them.
    ///   - reservedConcurrency: How many calls it can always run at once, and no more; nil for what the account has left.
    ///   - key: The key that encrypts environment and dead letters; usable by ``Key/Service/events``.
    ///   - logs: Retention and key of its log group.
    ///   - notifications: Who is told of errors, throttles and dead letters.
    public init(
        _ name: String, in account: Account.Parts, code: FunctionCode.Parts, handler: String, description: String,
        calls: Calls, timeout: Duration, megabytes: Int = 256, environment: NamedValues<Expression<String>> = [:],
        reservedConcurrency: Int? = nil, key: Key.Parts, logs: LogSettings, notify notifications: Notifications.Parts
    ) {
        self.name = name
        self.account = account
        self.code = code
        self.handler = handler
        self.description = description
        self.calls = calls
        self.timeout = timeout
        self.megabytes = megabytes
        self.environment = environment
        self.reservedConcurrency = reservedConcurrency
        self.key = key
        self.logs = logs
        self.notifications = notifications
    }

    /// A function that can be called, granted permissions and watched.
    public struct Parts: Grantee {
        let stack: Stack
        let name: String
        let timeout: Duration
        /// The function itself.
        public let function: LambdaFunction
        /// What it acts with.
        public let grantee: Role.Parts
        /// The calls that failed for good; nil for a function that nobody calls asynchronously.
        public let deadLetters: SQSQueue?
        /// What watches it.
        public let alarms: [CloudWatchMetricAlarm]
    }

    /// Adds log group, role, queue, function and alarms.
    public func build(in stack: Stack) -> Parts {
        if let problem = code.problem(withHandler: handler) { stack.report(rule: "function-handler", problem) }
        let label = name.asLocalName
        let group = stack.add(CloudWatchLogGroup("\(label)_function", "/aws/lambda/\(stack.prefix)-\(name)", logs))
        let deadLetters = addDeadLetters(label, in: stack)
        let role = stack.add(
            Role("\(label)_function", in: account, assumedBy: .service(.lambda), description: "What \(name) acts with"))
        let permissions = role.allow("run", permissions(logs: group, deadLetters: deadLetters))
        let function = stack.add(
            LambdaFunction(
                label, functionName: "\(stack.prefix)-\(name)", role: role.role.arn, architectures: [.arm64],
                description: Expression(description), handler: Expression(handler), kmsKeyARN: key.arn,
                memorySize: Expression(megabytes),
                reservedConcurrentExecutions: reservedConcurrency.map { Expression($0) }, runtime: .python3_13,
                s3Bucket: code.object.bucket, s3Key: code.object.key, sourceCodeHash: Expression(code.hash),
                timeout: timeout.inSeconds,
                deadLetterConfig: deadLetters.map { .init(targetARN: $0.arn.any) },
                environment: environment.isEmpty ? nil : .init(variables: variables),
                loggingConfig: .init(
                    logFormat: .json, applicationLogLevel: .info, logGroup: group.name.cast(), systemLogLevel: .warn),
                tracingConfig: .init(mode: .active)
            ).suppressing(suppressions(hasDeadLetters: deadLetters != nil)),
            // Lambda refuses a function whose role cannot send traces or dead letters.
            dependsOn: [permissions])
        if case .asynchronous(let retries) = calls {
            stack.add(
                LambdaFunctionEventInvokeConfig(
                    label, functionName: function.functionName.cast(), maximumEventAgeInSeconds: 3600,
                    maximumRetryAttempts: Expression(retries)))
        }
        return Parts(
            stack: stack, name: name, timeout: timeout, function: function, grantee: role, deadLetters: deadLetters,
            alarms: addAlarms(function, deadLetters: deadLetters, in: stack))
    }

    /// What Checkov asks of every function.
    private func suppressions(hasDeadLetters: Bool) -> [Suppression] {
        var suppressions: [Suppression] = [
            .checkov("CKV_AWS_117", because: "it calls AWS and the internet, and nothing in a network of ours"),
            .checkov(
                "CKV_AWS_272", because: "its code is in the reviewed document itself, and its hash in every plan"),
        ]
        if !hasDeadLetters {
            suppressions.append(.checkov("CKV_AWS_116", because: "its caller waits, and sees the error itself"))
        }
        if reservedConcurrency == nil {
            suppressions.append(
                .checkov("CKV_AWS_115", because: "the environment's settings leave it what the account has"))
        }
        return suppressions
    }

    private var variables: Expression<[String: String]> {
        Expression(term: .sorted(environment.pairs.map { Term.Field($0.name, $0.value.term) }))
    }

    private func addDeadLetters(_ label: String, in stack: Stack) -> SQSQueue? {
        guard case .asynchronous = calls else { return nil }
        // Two weeks, the longest that SQS keeps a message: time to find the reason and to send the calls again.
        let queue = stack.add(
            SQSQueue(
                "\(label)_dead_letters", kmsDataKeyReusePeriodSeconds: 300, kmsMasterKeyID: key.arn,
                messageRetentionSeconds: 1_209_600, name: "\(stack.prefix)-\(name)-dead-letters"))
        stack.add(
            SQSQueuePolicy(
                "\(label)_dead_letters",
                policy: .resourcePolicy(
                    .allow(
                        .service(.events), actions: [.sqs.sendMessage], on: [.arn(queue.arn)],
                        when: [.arnLike(.sourceARN, "\(arn(of: "events", "rule/"))-*")], sid: "Schedules"),
                    .denyPlainHTTP(actions: [.sqs.all], on: [.arn(queue.arn)])),
                queueURL: queue.id))
        return queue
    }

    /// The ARN of something that is named as the function is, spelled out where a reference would be a cycle.
    private func arn(of service: String, _ kind: String) -> Expression<String> {
        "arn:\(account.partition):\(service):\(account.region.name):\(account.id):\(kind)\(account.prefix)-\(name)"
    }

    private func permissions(logs group: CloudWatchLogGroup, deadLetters: SQSQueue?) -> [Statement] {
        var statements: [Statement] = [
            .allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):*"], sid: "Logs"),
            // X-Ray knows no resources for these actions (Service Authorization Reference, "AWS X-Ray").
            .allow([.xRay.putTelemetryRecords, .xRay.putTraceSegments], on: [.everything], sid: "Traces"),
            // Lambda decrypts the environment in the name of the role (Lambda, "Securing Lambda environment variables").
            .allow(
                [.kms.decrypt], on: [.arn(key.arn)],
                when: [.stringEquals("kms:EncryptionContext:aws:lambda:FunctionArn", arn(of: "lambda", "function:"))],
                sid: "Environment"),
        ]
        if let deadLetters {
            statements += [
                .allow([.sqs.sendMessage], on: [.arn(deadLetters.arn)], sid: "DeadLetters"),
                key.use([.kms.decrypt, .kms.generateDataKey], through: "sqs"),
            ]
        }
        return statements
    }

    private func addAlarms(
        _ function: LambdaFunction, deadLetters: SQSQueue?, in stack: Stack
    ) -> [CloudWatchMetricAlarm] {
        var alarms = [
            stack.add(
                Alarm(
                    "\(name)-errors", when: function.metric(.errors), .above(0),
                    description: "Calls of \(name) end in errors: look at its logs and traces", notify: notifications)),
            stack.add(
                Alarm(
                    "\(name)-throttles", when: function.metric(.throttles), .above(0, for: 2),
                    description: "Calls of \(name) are refused for want of concurrency", notify: notifications)),
        ]
        if let deadLetters {
            alarms.append(
                stack.add(
                    Alarm(
                        "\(name)-dead-letters", when: deadLetters.metric(.visibleMessages), .above(0),
                        description: "Calls of \(name) failed for good and wait in its queue", notify: notifications)))
        }
        return alarms
    }
}
