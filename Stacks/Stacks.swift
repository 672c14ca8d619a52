public import Terraform

/// The stacks that `synth` knows, in the order in which it lists them.
public let stacks: [StackDefinition] = []
