import AWS
import Terraform

/// What an instance must have, in place of a list of instance types, and how many may be Spot instances.
///
/// EC2 Auto Scaling picks among all types that fit, so a type that is short in one zone does not keep the group small
/// (EC2 Auto Scaling, "Create a mixed instances group using attribute-based instance type selection").
public struct InstanceNeeds: Sendable {
    let cpus: ClosedRange<Int>
    let memoryGiB: ClosedRange<Int>
    let alwaysOnDemand: Int
    let spotPercent: Int

    /// Describes what an instance must have; current x86 types of Intel and AMD, burstable ones included.
    ///
    /// - Parameters:
    ///   - cpus: The fewest and most vCPUs.
    ///   - memoryGiB: The least and most memory.
    ///   - alwaysOnDemand: How many instances are never Spot ones; 0 unless given.
    ///   - spotPercent: The share of the others that are Spot instances, which AWS may take back after two minutes'
    ///     notice; 0 unless given.
    public init(cpus: ClosedRange<Int>, memoryGiB: ClosedRange<Int>, alwaysOnDemand: Int = 0, spotPercent: Int = 0) {
        self.cpus = cpus
        self.memoryGiB = memoryGiB
        self.alwaysOnDemand = alwaysOnDemand
        self.spotPercent = spotPercent
    }

    func policy(of template: LaunchTemplate) -> AutoScalingGroup.MixedInstancesPolicy {
        .init(
            launchTemplate: .init(
                launchTemplateSpecification: .init(
                    launchTemplateID: template.id, version: "\(template.latestVersion)"),
                override: [
                    .init(
                        instanceRequirements: .init(
                            bareMetal: .excluded, burstablePerformance: .included, cpuManufacturers: [.intel, .amd],
                            instanceGenerations: [.current],
                            memoryMIB: .init(
                                max: Expression(memoryGiB.upperBound * 1024),
                                min: Expression(memoryGiB.lowerBound * 1024)),
                            vcpuCount: .init(max: Expression(cpus.upperBound), min: Expression(cpus.lowerBound))))
                ]),
            instancesDistribution: .init(
                onDemandAllocationStrategy: "lowest-price", onDemandBaseCapacity: Expression(alwaysOnDemand),
                onDemandPercentageAboveBaseCapacity: Expression(100 - spotPercent),
                spotAllocationStrategy: "price-capacity-optimized"))
    }
}
