import AWS
import Architecture
import Terraform

/// What belongs to the account and not to a stack: Terraform variables, and the hosted zone that exists already.
struct Inputs {
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let alertEmail: Expression<String>
    let protection: Protection

    init(isProtected: Bool, in stack: Stack) {
        let domain = stack.add(
            Variable<String>("domain", description: "The domain of an existing public Route 53 hosted zone"))
        let alertEmail = stack.add(
            Variable<String>(
                "alert_email", description: "Who gets alarms, failures and budget messages by e-mail",
                validations: [
                    Condition(
                        .expression("can(regex(\"@\", var.alert_email))"),
                        errorMessage: "The alert_email must be an e-mail address.")
                ]))
        self.domain = domain.value
        self.alertEmail = alertEmail.value
        protection = Protection(isOn: stack.addDeletionProtectionInput(isProtected))
        zone = stack.add(Route53ZoneDataSource("main", name: domain.value, privateZone: false))
    }
}

extension Stack {
    /// Whether AWS refuses to delete what holds data, which a deployment can give up before it is taken down.
    func addDeletionProtectionInput(_ isProtected: Bool) -> Expression<Bool> {
        add(
            Variable<Bool>(
                "deletion_protection", default: Expression(isProtected),
                description: "Whether AWS refuses to delete what holds data; set it to false before a destroy")
        ).value
    }
}
