public import Terraform

/// The stacks that `synth` knows, in the order in which it lists them.
public let stacks: [StackDefinition] = [
    StackDefinition(name: "dev", environment: "dev", description: "web service") { webService(.dev) },
    StackDefinition(name: "prd", environment: "prd", description: "web service") { webService(.prd) },
    StackDefinition(name: "mall-dev", environment: "dev", description: "event shopping mall") { mall(.dev) },
    StackDefinition(name: "mall-prd", environment: "prd", description: "event shopping mall") { mall(.prd) },
    StackDefinition(name: "ec2-dev", environment: "dev", description: "service on EC2") { instances(.dev) },
    StackDefinition(name: "ec2-prd", environment: "prd", description: "service on EC2") { instances(.prd) },
    StackDefinition(name: "rolling-dev", environment: "dev", description: "rolling delivery") { rolling(.dev) },
    StackDefinition(name: "rolling-prd", environment: "prd", description: "rolling delivery") { rolling(.prd) },
    StackDefinition(name: "site-dev", environment: "dev", description: "static delivery") { site(.dev) },
    StackDefinition(name: "site-prd", environment: "prd", description: "static delivery") { site(.prd) },
    StackDefinition(name: "bootstrap", environment: "shared", description: "bucket for Terraform state") {
        bootstrap(.shared)
    },
]
