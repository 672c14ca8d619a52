// Written by 'synth bind aws_ssm_default_patch_baseline'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The patch baseline for machines that name none: `aws_ssm_default_patch_baseline` in Terraform.
public struct SSMDefaultPatchBaseline: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_default_patch_baseline"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - baselineID: `baseline_id`; a change replaces the resource.
    ///   - operatingSystem: `operating_system`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        baselineID: Expression<ID<SSMPatchBaseline>>,
        operatingSystem: Expression<SSMDefaultPatchBaseline.OperatingSystem>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("baseline_id", baselineID)
        node.body.set("operating_system", operatingSystem)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `baseline_id`.
    public var baselineID: Expression<ID<SSMPatchBaseline>> { reference("baseline_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMDefaultPatchBaseline>> { reference("id") }
    /// The attribute `operating_system`.
    public var operatingSystem: Expression<SSMDefaultPatchBaseline.OperatingSystem> { reference("operating_system") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `operating_system` takes.
    public enum OperatingSystem: ValueSet {}
}

extension Expression<SSMDefaultPatchBaseline.OperatingSystem> {
    /// The word `WINDOWS`.
    public static var windows: Self { .init(word: "WINDOWS") }
    /// The word `AMAZON_LINUX`.
    public static var amazonLinux: Self { .init(word: "AMAZON_LINUX") }
    /// The word `AMAZON_LINUX_2`.
    public static var amazonLinux2: Self { .init(word: "AMAZON_LINUX_2") }
    /// The word `AMAZON_LINUX_2022`.
    public static var amazonLinux2022: Self { .init(word: "AMAZON_LINUX_2022") }
    /// The word `UBUNTU`.
    public static var ubuntu: Self { .init(word: "UBUNTU") }
    /// The word `REDHAT_ENTERPRISE_LINUX`.
    public static var redhatEnterpriseLinux: Self { .init(word: "REDHAT_ENTERPRISE_LINUX") }
    /// The word `SUSE`.
    public static var suse: Self { .init(word: "SUSE") }
    /// The word `CENTOS`.
    public static var centos: Self { .init(word: "CENTOS") }
    /// The word `ORACLE_LINUX`.
    public static var oracleLinux: Self { .init(word: "ORACLE_LINUX") }
    /// The word `DEBIAN`.
    public static var debian: Self { .init(word: "DEBIAN") }
    /// The word `MACOS`.
    public static var macos: Self { .init(word: "MACOS") }
    /// The word `RASPBIAN`.
    public static var raspbian: Self { .init(word: "RASPBIAN") }
    /// The word `ROCKY_LINUX`.
    public static var rockyLinux: Self { .init(word: "ROCKY_LINUX") }
    /// The word `ALMA_LINUX`.
    public static var almaLinux: Self { .init(word: "ALMA_LINUX") }
    /// The word `AMAZON_LINUX_2023`.
    public static var amazonLinux2023: Self { .init(word: "AMAZON_LINUX_2023") }
}
