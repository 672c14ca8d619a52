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
        let out = step(
            "out", by: 2, from: .init(scalingAdjustment: 2, metricIntervalLowerBound: 0), of: target, name, stack)
        let `in` = step(
            "in", by: -1, from: .init(scalingAdjustment: -1, metricIntervalUpperBound: 0), of: target, name, stack)
        alarm("surge", service.metric(.cpuUtilization, in: cluster), .above(surgeAbove, minutes: 2), out, label, stack)
        alarm("idle", service.metric(.cpuUtilization, in: cluster), .below(idleBelow, minutes: 10), `in`, label, stack)
    }
}
