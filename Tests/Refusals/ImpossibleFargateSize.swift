import AWS

// Fargate offers certain pairs of CPU and memory; AWS refuses the others when the task definition is registered.

// expected-error@+1 {{type 'FargateSize.QuarterVCPUMemory' has no member 'gib4'}}
let tooMuch: FargateSize = .quarterVCPU(.gib4)
// expected-error@+1 {{type 'FargateSize.HalfVCPUMemory' has no member 'mib512'}}
let tooLittle: FargateSize = .halfVCPU(.mib512)
// expected-error@+1 {{type 'FargateSize.SixteenVCPUMemory' has no member 'gib16'}}
let alsoTooLittle: FargateSize = .sixteenVCPU(.gib16)
let offered: FargateSize = .quarterVCPU(.mib512)
