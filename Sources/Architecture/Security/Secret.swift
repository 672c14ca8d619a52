public import AWS
public import Terraform

/// A secret of an application, as an encrypted parameter of Parameter Store.
///
/// Terraform makes the parameter with a stand-in and leaves its value alone; somebody who knows the secret sets it once,
/// so it is in no document, plan or state.
public struct Secret: Construct {
    let name: String
    let key: Key.Parts

    /// Describes a secret; its parameter is `/system/environment/name`.
    public init(_ name: String, key: Key.Parts) {
        self.name = name
        self.key = key
    }

    /// Adds the parameter.
    public func build(in stack: Stack) -> SSMParameter {
        stack.add(
            SSMParameter(
                name.asLocalName, name: "/\(stack.name)/\(stack.environment)/\(name)",
                type: .secureString,
                description: "Set by hand: aws ssm put-parameter --overwrite", keyID: key.arn, value: "set-me"),
            lifecycle: Lifecycle(ignoreChanges: ["value"]))
    }
}
