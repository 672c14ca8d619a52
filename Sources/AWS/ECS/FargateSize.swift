public import Terraform

/// The CPU and memory of a Fargate task: only the pairs that AWS offers, so that an impossible one does not compile.
///
/// ```swift
/// let size: FargateSize = .quarterVCPU(.mib512)
/// TaskDefinition("api", cpu: size.cpu, memory: size.memory)  // "cpu": "256", "memory": "512"
/// ```
///
/// Source: Amazon ECS, "Amazon ECS task definition parameters for Fargate": task CPU and memory.
public struct FargateSize: Hashable, Sendable {
    /// CPU units, 1024 to a vCPU.
    public let cpuUnits: Int
    /// Memory in MiB.
    public let mebibytes: Int

    private init(_ cpuUnits: Int, _ mebibytes: Int) {
        self.cpuUnits = cpuUnits
        self.mebibytes = mebibytes
    }

    /// CPU units as the argument `cpu` of a task definition takes them: `"256"`.
    public var cpu: Expression<String> { Expression(String(cpuUnits)) }

    /// MiB as the argument `memory` of a task definition takes them: `"512"`.
    public var memory: Expression<String> { Expression(String(mebibytes)) }

    /// A task of .25 vCPU, with the memory that AWS offers for it.
    public static func quarterVCPU(_ memory: QuarterVCPUMemory) -> FargateSize { FargateSize(256, memory.rawValue) }

    /// A task of .5 vCPU, with the memory that AWS offers for it.
    public static func halfVCPU(_ memory: HalfVCPUMemory) -> FargateSize { FargateSize(512, memory.rawValue) }

    /// A task of 1 vCPU, with the memory that AWS offers for it.
    public static func oneVCPU(_ memory: OneVCPUMemory) -> FargateSize { FargateSize(1024, memory.rawValue) }

    /// A task of 2 vCPU, with the memory that AWS offers for it.
    public static func twoVCPU(_ memory: TwoVCPUMemory) -> FargateSize { FargateSize(2048, memory.rawValue) }

    /// A task of 4 vCPU, with the memory that AWS offers for it.
    public static func fourVCPU(_ memory: FourVCPUMemory) -> FargateSize { FargateSize(4096, memory.rawValue) }

    /// A task of 8 vCPU, with the memory that AWS offers for it.
    public static func eightVCPU(_ memory: EightVCPUMemory) -> FargateSize { FargateSize(8192, memory.rawValue) }

    /// A task of 16 vCPU, with the memory that AWS offers for it.
    public static func sixteenVCPU(_ memory: SixteenVCPUMemory) -> FargateSize { FargateSize(16384, memory.rawValue) }
}
