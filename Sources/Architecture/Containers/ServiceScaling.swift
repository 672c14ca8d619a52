import AWS
import Terraform

/// When a service gets more tasks and when fewer: it follows its CPU and memory, and reacts in steps to load and idleness.
///
/// Target tracking and step scaling work together: the larger demand wins (Application Auto Scaling, "Target tracking
/// scaling policies").
public struct ServiceScaling: Sendable {
    let cpuTarget: Double
    let memoryTarget: Double
    let surgeAbove: Double
    let idleBelow: Double

    /// Describes scaling, in percent of the tasks' CPU or memory.
    ///
    /// - Parameters:
    ///   - cpuTarget: The CPU utilization that tracking keeps to; 60 by default.
    ///   - memoryTarget: The memory utilization that tracking keeps to; 70 by default.
    ///   - surgeAbove: The CPU utilization from which two tasks are added at once; 85 by default.
    ///   - idleBelow: The CPU utilization below which one task is removed; 20 by default.
    public init(cpuTarget: Double = 60, memoryTarget: Double = 70, surgeAbove: Double = 85, idleBelow: Double = 20) {
        self.cpuTarget = cpuTarget
        self.memoryTarget = memoryTarget
        self.surgeAbove = surgeAbove
        self.idleBelow = idleBelow
    }

    /// Adds the scalable target, its policies and the alarms that start the steps.
    func build(for service: ECSService, in cluster: ECSCluster, tasks: ClosedRange<Int>, name: String, stack: Stack) {
        let label = name.replacing("-", with: "_")
        let target = stack.add(
            AppAutoScalingTarget(
                label, maxCapacity: Expression(tasks.upperBound), minCapacity: Expression(tasks.lowerBound),
                resourceID: "service/\(cluster.name)/\(service.name)", scalableDimension: "ecs:service:DesiredCount",
                serviceNamespace: "ecs"))
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
