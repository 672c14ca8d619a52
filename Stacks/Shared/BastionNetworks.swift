import Terraform

/// The address ranges that may reach a stack's bastions by SSH, as a variable; none unless the deployment names some.
func bastionNetworks(in stack: Stack) -> Expression<[String]> {
    stack.add(
        Variable<[String]>(
            "bastion_networks", default: [],
            description: "Address ranges that may reach the bastions by SSH, such as [\"203.0.113.0/24\"]",
            validations: [
                Condition(
                    .expression(
                        "alltrue([for network in var.bastion_networks : "
                            + "can(cidrhost(network, 0)) && !endswith(network, \"/0\")])"),
                    errorMessage: "Each of bastion_networks must be an address range, and none the whole internet."),
                Condition(
                    .expression("length(var.bastion_networks) <= 10"),
                    errorMessage: "There may be at most 10 bastion_networks: the network ACL has a line for each."),
            ])
    ).value
}
