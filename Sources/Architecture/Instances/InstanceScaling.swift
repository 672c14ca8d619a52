public import AWS
import Terraform

/// When a group of instances grows and shrinks: it follows its CPU, leaps where the load leaps, knows the working day, and
/// learns the rest from the past two weeks.
///
/// The policies work together: the largest demand wins (EC2 Auto Scaling, "Multiple dynamic scaling policies").
public struct InstanceScaling: Sendable {
    /// What a metric's excess over a limit adds at once.
    public struct Step: Sendable {
        let above: Double
        let add: Int

        /// Adds instances where the CPU utilization in percent is above a limit.
        public init(above: Double, add: Int) {
            self.above = above
            self.add = add
        }
    }

    /// The fewest instances from a time of the week on.
    public struct ScheduledMinimum: Sendable {
        let name: String
        let schedule: UnixSchedule
        let minimum: Int

        /// Describes a time, in UTC, and the fewest instances from then on.
        public init(_ name: String, at schedule: UnixSchedule, minimum: Int) {
            self.name = name
            self.schedule = schedule
            self.minimum = minimum
        }
    }

    let cpuTarget: Double
    let steps: [Step]
    let schedule: [ScheduledMinimum]
    let predicts: Bool
    let warmUp: Int

    /// Describes scaling.
    ///
    /// - Parameters:
    ///   - cpuTarget: The CPU utilization in percent that tracking keeps to; 50 by default.
    ///   - steps: What is added at once where the load leaps, by rising limits; 2 above 70 %, 4 above 90 % by default.
    ///   - schedule: The fewest instances by times of the week; none by default.
    ///   - predicts: Whether instances start ahead of the load that the past two weeks promise; they do unless given.
    ///   - warmUp: Seconds until a new instance counts; 180 by default.
    public init(
        cpuTarget: Double = 50, steps: [Step] = [Step(above: 70, add: 2), Step(above: 90, add: 4)],
        schedule: [ScheduledMinimum] = [], predicts: Bool = true, warmUp: Int = 180
    ) {
        self.cpuTarget = cpuTarget
        self.steps = steps
        self.schedule = schedule
        self.predicts = predicts
        self.warmUp = warmUp
    }

    /// What changes without Terraform: the number of instances, and with a schedule the fewest too.
    var ignoredChanges: [String] { schedule.isEmpty ? ["desired_capacity"] : ["desired_capacity", "min_size"] }

    /// Adds policies, the alarm that starts the steps, and scheduled actions.
    func build(for group: AutoScalingGroup, named name: String, in stack: Stack) {
        let label = name.asLocalName
        stack.add(
            AutoScalingPolicy(
                "\(label)_cpu", autoscalingGroupName: group.id, name: "\(stack.prefix)-\(name)-cpu",
                estimatedInstanceWarmup: Expression(warmUp), policyType: .targetTrackingScaling,
                targetTrackingConfiguration: .init(
                    targetValue: Expression(cpuTarget),
                    predefinedMetricSpecification: .init(predefinedMetricType: "ASGAverageCPUUtilization"))))
        addSteps(to: group, named: name, in: stack)
        if predicts {
            stack.add(
                AutoScalingPolicy(
                    "\(label)_prediction", autoscalingGroupName: group.id, name: "\(stack.prefix)-\(name)-prediction",
                    policyType: .predictiveScaling,
                    predictiveScalingConfiguration: .init(
                        metricSpecification: .init(
                            targetValue: Expression(cpuTarget),
                            predefinedMetricPairSpecification: .init(predefinedMetricType: .asgcpuUtilization)),
                        maxCapacityBreachBehavior: .honorMaxCapacity, mode: .forecastAndScale,
                        schedulingBufferTime: Expression(warmUp))))
        }
        for time in schedule {
            // -1 leaves a value as it is (provider documentation, "aws_autoscaling_schedule").
            stack.add(
                AutoScalingSchedule(
                    "\(label)_\(time.name.asLocalName)", autoscalingGroupName: group.id,
                    scheduledActionName: "\(stack.prefix)-\(name)-\(time.name)", desiredCapacity: -1, maxSize: -1,
                    minSize: Expression(time.minimum), recurrence: time.schedule.expression, timeZone: "Etc/UTC"))
        }
    }

    /// One alarm at the lowest limit; the intervals count from there.
    private func addSteps(to group: AutoScalingGroup, named name: String, in stack: Stack) {
        let limits = steps.map(\.above)
        guard let first = limits.first else { return }
        if zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 }) {
            stack.report(
                rule: "scaling-steps", "the steps of '\(name)' have the limits \(limits); write them in rising order")
        }
        let label = "\(name.asLocalName)_surge"
        let adjustments = steps.enumerated().map { index, step in
            AutoScalingPolicy.StepAdjustment(
                scalingAdjustment: Expression(step.add), metricIntervalLowerBound: Expression(step.above - first),
                metricIntervalUpperBound: index + 1 < limits.count ? Expression(limits[index + 1] - first) : nil)
        }
        let policy = stack.add(
            AutoScalingPolicy(
                label, autoscalingGroupName: group.id, name: "\(stack.prefix)-\(name)-surge",
                adjustmentType: "ChangeInCapacity", estimatedInstanceWarmup: Expression(warmUp),
                metricAggregationType: "Average", policyType: .stepScaling, stepAdjustment: Blocks(adjustments)))
        stack.add(
            CloudWatchMetricAlarm(
                label, alarmName: "\(stack.prefix)-\(name)-surge", of: group.metric(.cpu), when: .above(first, for: 2),
                description: "Starts the step scaling of \(name)", alarmActions: [policy.arn.any]))
    }
}
