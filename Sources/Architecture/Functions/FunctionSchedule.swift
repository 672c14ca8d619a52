public import AWS
import Terraform

extension Function.Parts {
    /// Calls the function again and again, by an EventBridge rule that alone may do so.
    ///
    /// A call that EventBridge cannot hand over for an hour becomes a dead letter, as one does that fails in the function.
    ///
    /// - Parameters:
    ///   - label: What the schedule is called, such as `nightly`.
    ///   - schedule: When the calls are made, in UTC.
    public func run(
        _ label: String, at schedule: ScheduleExpression, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        stack.at(SourcePosition(file: file, line: line, column: column)) { addRule(label, schedule) }
    }

    private func addRule(_ label: String, _ schedule: ScheduleExpression) {
        guard let deadLetters else {
            stack.report(
                rule: "function-schedule",
                "function '\(name)' is called by a schedule, so nobody would see its errors: "
                    + "give it 'calls: .asynchronous(retries: 2)'")
            return
        }
        let place = "\(function.node.name)_\(label.asLocalName)"
        let rule = stack.add(
            CloudWatchEventRule(
                place, description: "Calls \(name)", name: "\(stack.prefix)-\(name)-\(label)",
                scheduleExpression: Expression(schedule)))
        let permission = stack.add(
            LambdaPermission(
                place, action: "lambda:InvokeFunction", functionName: function.functionName.cast(),
                principal: Expression(ServicePrincipal.events.name), sourceARN: rule.arn.any))
        stack.add(
            CloudWatchEventTarget(
                place, arn: function.arn.any, rule: rule.name, deadLetterConfig: .init(arn: deadLetters.arn),
                retryPolicy: .init(maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 8)),
            dependsOn: [permission])
    }
}
