import AWS
import SynthTool
import Terraform

// The same way from Swift to JSON as any stack takes, with nothing else than resources: `synth-benchmark resources-1000`.
Synth.main(
    [20, 1_000, 10_000, 50_000].map { count in
        StackDefinition(name: "resources-\(count)", environment: "benchmark", description: "copies of one block") {
            syntheticStack(resources: count)
        }
    })
