import AWS
import Testing

@Suite struct `A Fargate size` {
    @Test(
        arguments: [
            (.quarterVCPU(.mib512), "256", "512"), (.quarterVCPU(.gib2), "256", "2048"),
            (.halfVCPU(.gib1), "512", "1024"), (.oneVCPU(.gib8), "1024", "8192"), (.twoVCPU(.gib16), "2048", "16384"),
            (.fourVCPU(.gib30), "4096", "30720"), (.eightVCPU(.gib60), "8192", "61440"),
            (.sixteenVCPU(.gib120), "16384", "122880"),
        ] as [(FargateSize, String, String)])
    func `is written in CPU units and MiB`(size: FargateSize, cpu: String, memory: String) {
        #expect(size.cpu.shown == cpu)
        #expect(size.memory.shown == memory)
    }

    @Test func `offers the steps of AWS's table`() {
        #expect(
            FargateSize.EightVCPUMemory.allCases.map { $0.rawValue / 1024 }
                == Array(stride(from: 16, through: 60, by: 4)))
        #expect(
            FargateSize.SixteenVCPUMemory.allCases.map { $0.rawValue / 1024 }
                == Array(stride(from: 32, through: 120, by: 8)))
        #expect(FargateSize.FourVCPUMemory.allCases.map { $0.rawValue / 1024 } == Array(8...30))
    }
}
