public import Terraform

/// The stacks that `synth` knows, in the order in which it lists them.
public let stacks: [StackDefinition] = [
    StackDefinition(name: "dev", environment: "dev", description: "web service") { webService(.dev) },
    StackDefinition(name: "prd", environment: "prd", description: "web service") { webService(.prd) },
    StackDefinition(name: "mall-dev", environment: "dev", description: "event shopping mall") { mall(.dev) },
    StackDefinition(name: "mall-prd", environment: "prd", description: "event shopping mall") { mall(.prd) },
]
