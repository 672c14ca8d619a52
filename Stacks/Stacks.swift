public import Terraform

/// The stacks that `synth` knows, in the order in which it lists them.
public let stacks: [StackDefinition] = [
    StackDefinition(
        name: "dev", environment: "dev", description: "web service", settings: WebServiceSettings.dev,
        describe: webService),
    StackDefinition(
        name: "prd", environment: "prd", description: "web service", settings: WebServiceSettings.prd,
        describe: webService),
    StackDefinition(
        name: "mall-dev", environment: "dev", description: "event shopping mall", settings: MallSettings.dev,
        describe: mall),
    StackDefinition(
        name: "mall-prd", environment: "prd", description: "event shopping mall", settings: MallSettings.prd,
        describe: mall),
    StackDefinition(
        name: "ec2-dev", environment: "dev", description: "service on EC2", settings: InstancesSettings.dev,
        describe: instances),
    StackDefinition(
        name: "ec2-prd", environment: "prd", description: "service on EC2", settings: InstancesSettings.prd,
        describe: instances),
    StackDefinition(
        name: "rolling-dev", environment: "dev", description: "rolling delivery", settings: RollingSettings.dev,
        describe: rolling),
    StackDefinition(
        name: "rolling-prd", environment: "prd", description: "rolling delivery", settings: RollingSettings.prd,
        describe: rolling),
    StackDefinition(
        name: "site-dev", environment: "dev", description: "static delivery", settings: SiteSettings.dev,
        describe: site),
    StackDefinition(
        name: "site-prd", environment: "prd", description: "static delivery", settings: SiteSettings.prd,
        describe: site),
    StackDefinition(name: "bootstrap", environment: "shared", description: "bucket for Terraform state") {
        bootstrap(.shared)
    },
]
