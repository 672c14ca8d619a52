public import Terraform

/// Something that the provider accepts and AWS refuses at apply, one file each.
protocol RefusalRule: Sendable {
    /// The names that its findings carry, with what they say.
    var descriptions: [RuleDescription] { get }

    /// What is refused, for every place where it is.
    func findings(in model: Model) -> [Finding]
}

/// What AWS refuses at apply though Terraform and its provider accept it.
public enum AWSRefusals {
    /// The findings of all rules, for a configuration whose nested blocks are told from arguments.
    ///
    /// Only what is known for certain is judged: of a value that Terraform learns at apply nothing is said.
    public static func findings(in configuration: Configuration) -> [Finding] {
        findings(in: Model(configuration))
    }

    static func findings(in model: Model) -> [Finding] {
        rules.flatMap { $0.findings(in: model) }
    }

    /// What ``findings(in:)`` looks for, in the order of the rules' names.
    public static var ruleDescriptions: [RuleDescription] {
        rules.flatMap(\.descriptions).sorted { $0.name < $1.name }
    }

    private static let rules: [any RefusalRule] = [
        ContainerPorts(), FargateSizes(), ListenerCertificates(), LoadBalancerZones(), NetworkRanges(), PolicySizes(),
        ReservedNames(), TableAttributes(),
    ]
}
