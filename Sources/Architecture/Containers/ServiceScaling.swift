public import AWS
import Terraform

/// When a service gets more tasks and when fewer: it follows its CPU and memory, and reacts in steps to load and idleness.
///
/// Target tracking and step scaling work together: the larger demand wins (Application Auto Scaling, "Target tracking
/// scaling policies").
public struct ServiceScaling: Sendable {
    /// Other limits of the tasks from a time on, for a load that is known before it comes.
    public struct Change: Sendable {
        let name: String
        let schedule: ScheduleExpression
        let tasks: ClosedRange<Int>
        let timeZone: String

        /// Describes a change; it holds until the next one.
        ///
        /// - Parameters:
        ///   - name: Its name, such as `midnight`.
        ///   - schedule: When it happens.
        ///   - tasks: The fewest and most tasks from then on.
        ///   - timeZone: The zone of the schedule by its IANA name, such as `Asia/Seoul`; UTC by default.
        public init(
            _ name: String, at schedule: ScheduleExpression, tasks: ClosedRange<Int>, timeZone: String = "UTC"
        ) {
            self.name = name
            self.schedule = schedule
            self.tasks = tasks
            self.timeZone = timeZone
        }
    }

    let cpuTarget: Double
    let memoryTarget: Double
    let surgeAbove: Double
    let idleBelow: Double
    let changes: [Change]

    /// Describes scaling, in percent of the tasks' CPU or memory.
    ///
    /// - Parameters:
    ///   - cpuTarget: The CPU utilization that tracking keeps to; 60 by default.
    ///   - memoryTarget: The memory utilization that tracking keeps to; 70 by default.
    ///   - surgeAbove: The CPU utilization from which two tasks are added at once; 85 by default.
    ///   - idleBelow: The CPU utilization below which one task is removed; 20 by default.
    ///   - changes: Other limits of the tasks at given times; none by default.
    public init(
        cpuTarget: Double = 60, memoryTarget: Double = 70, surgeAbove: Double = 85, idleBelow: Double = 20,
        changes: [Change] = []
    ) {
        self.cpuTarget = cpuTarget
        self.memoryTarget = memoryTarget
        self.surgeAbove = surgeAbove
        self.idleBelow = idleBelow
        self.changes = changes
    }

    /// Adds the scalable target, its policies and the alarms that start the steps.
    func build(for service: ECSService, in cluster: ECSCluster, tasks: ClosedRange<Int>, name: String, stack: Stack) {
        let label = name.asLocalName
        let target = stack.add(
            AppAutoScalingTarget(
                label, maxCapacity: Expression(tasks.upperBound), minCapacity: Expression(tasks.lowerBound),
                resourceID: "service/\(cluster.name)/\(service.name)", scalableDimension: "ecs:service:DesiredCount",
                serviceNamespace: "ecs"),
            // A scheduled change sets the limits by itself; the next plan must not take them back.
            lifecycle: changes.isEmpty ? nil : Lifecycle(ignoreChanges: ["max_capacity", "min_capacity"]))
        for change in changes {
            stack.add(
                AppAutoScalingScheduledAction(
                    "\(label)_\(change.name.asLocalName)",
                    name: "\(stack.prefix)-\(name)-\(change.name)", resourceID: target.resourceID,
                    scalableDimension: target.scalableDimension, schedule: Expression(change.schedule),
                    serviceNamespace: target.serviceNamespace,
                    scalableTargetAction: .init(
                        maxCapacity: Expression(change.tasks.upperBound),
                        minCapacity: Expression(change.tasks.lowerBound)), timezone: Expression(change.timeZone)))
        }
        let metrics = [
            ("cpu", "ECSServiceAverageCPUUtilization", cpuTarget),
            ("memory", "ECSServiceAverageMemoryUtilization", memoryTarget),
        ]
        for (metric, type, value) in metrics {
            stack.add(
                AppAutoScalingPolicy(
                    "\(label)_\(metric)", name: "\(stack.prefix)-\(name)-\(metric)", resourceID: target.resourceID,
                    scalableDimension: target.scalableDimension, serviceNamespace: target.serviceNamespace,
                    policyType: .targetTrackingScaling,
                    targetTrackingScalingPolicyConfiguration: .init(
                        targetValue: Expression(value), scaleInCooldown: 300, scaleOutCooldown: 60,
                        predefinedMetricSpecification: .init(predefinedMetricType: Expression(type)))))
        }
        let cpu = service.metric(.cpu, in: cluster)
        let steps: [(String, AlarmCondition, AppAutoScalingPolicy.StepScalingPolicyConfiguration.StepAdjustment)] = [
            ("surge", .above(surgeAbove, for: 2), .init(scalingAdjustment: 2, metricIntervalLowerBound: 0)),
            (
                "idle", .below(idleBelow, for: 10, missingData: .notBreaching),
                .init(scalingAdjustment: -1, metricIntervalUpperBound: 0)
            ),
        ]
        for (step, condition, adjustment) in steps {
            let policy = stack.add(
                AppAutoScalingPolicy(
                    "\(label)_\(step)", name: "\(stack.prefix)-\(name)-\(step)", resourceID: target.resourceID,
                    scalableDimension: target.scalableDimension, serviceNamespace: target.serviceNamespace,
                    policyType: .stepScaling,
                    stepScalingPolicyConfiguration: .init(
                        adjustmentType: .changeInCapacity, cooldown: 60, metricAggregationType: .average,
                        stepAdjustment: [adjustment])))
            stack.add(
                CloudWatchMetricAlarm(
                    "\(label)_\(step)", alarmName: "\(stack.prefix)-\(name)-\(step)", of: cpu, when: condition,
                    description: "Starts the step scaling of \(name)", alarmActions: [policy.arn.any]))
        }
    }
}
