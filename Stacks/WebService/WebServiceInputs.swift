import AWS
import Architecture
import Terraform

/// What belongs to the account and not to the stack: Terraform variables, and the hosted zone that exists already.
struct WebServiceInputs {
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let alertAddress: Expression<String>
    /// Who may look at a new version before it is public: address ranges, none by default.
    let testNetworks: Expression<[String]>
    let protection: Protection

    init(isProtected: Bool, in stack: Stack) {
        let domain = stack.add(
            Variable<String>("domain", description: "The domain of an existing public Route 53 hosted zone"))
        let alertAddress = stack.add(
            Variable<String>("alert_address", description: "Who gets alarms, failures and budget messages by e-mail"))
        let testNetworks = stack.add(
            Variable<[String]>(
                "test_networks", default: [],
                description: "Address ranges that may open the test listener, such as [\"203.0.113.0/24\"]"))
        let deletionProtection = stack.add(
            Variable<Bool>(
                "deletion_protection", default: Expression(isProtected),
                description: "Whether AWS refuses to delete what holds data; set it to false before a destroy"))
        self.domain = domain.value
        self.alertAddress = alertAddress.value
        self.testNetworks = testNetworks.value
        protection = Protection(isOn: deletionProtection.value)
        zone = stack.add(Route53ZoneDataSource("main", name: domain.value, privateZone: false))
    }
}
