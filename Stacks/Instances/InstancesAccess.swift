import AWS
import Architecture
import Terraform

/// Who comes by SSH, and with which key: both are the deployment's to say.
struct InstancesAccess {
    let networks: Expression<[String]>
    let keyPair: KeyPair

    init(in stack: Stack) {
        networks = bastionNetworks(in: stack)
        let key = stack.add(
            Variable<String>(
                "ssh_public_key", description: "The public key of whoever comes by SSH, as in authorized_keys",
                validations: [
                    Condition(
                        .expression("can(regex(\"^(ssh|ecdsa)-\", var.ssh_public_key))"),
                        errorMessage: "The ssh_public_key must be a public key in OpenSSH's form.")
                ]))
        keyPair = stack.add(
            KeyPair(
                "operators", publicKey: key.value, keyName: "\(stack.prefix)-operators",
                tags: ["Name": "\(stack.prefix)-operators"]))
    }
}
