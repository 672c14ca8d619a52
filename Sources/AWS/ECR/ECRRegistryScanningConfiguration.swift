// Written by 'synth bind aws_ecr_registry_scanning_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How the images of a registry are scanned: `aws_ecr_registry_scanning_configuration` in Terraform.
public struct ECRRegistryScanningConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecr_registry_scanning_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - scanType: `scan_type`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - rule: `rule`; at most 100.
    public init(
        _ localName: String,
        scanType: Expression<ECRRegistryScanningConfiguration.ScanType>,
        region: Expression<String>? = nil,
        rule: Blocks<ECRRegistryScanningConfiguration.Rule> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("rule", rule)
        node.body.set("scan_type", scanType)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECRRegistryScanningConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `registry_id`, which the provider computes.
    public var registryID: Expression<String> { reference("registry_id") }
    /// The attribute `scan_type`.
    public var scanType: Expression<ECRRegistryScanningConfiguration.ScanType> { reference("scan_type") }

    /// The words that `scan_type` takes.
    public enum ScanType: ValueSet {}

    /// The block `rule` of `aws_ecr_registry_scanning_configuration`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - scanFrequency: `scan_frequency`.
        ///   - repositoryFilter: `repository_filter`.
        public init(
            scanFrequency: Expression<ECRRegistryScanningConfiguration.Rule.ScanFrequency>,
            repositoryFilter: Blocks<ECRRegistryScanningConfiguration.Rule.RepositoryFilter>
        ) {
            body.set("repository_filter", repositoryFilter)
            body.set("scan_frequency", scanFrequency)
        }

        /// The words that `scan_frequency` takes.
        public enum ScanFrequency: ValueSet {}

        /// The block `rule.repository_filter` of `aws_ecr_registry_scanning_configuration`.
        public struct RepositoryFilter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - filter: `filter`; 1 to 256 characters.
            ///   - filterType: `filter_type`.
            public init(
                filter: Expression<String>,
                filterType: Expression<String>
            ) {
                body.set("filter", filter)
                body.set("filter_type", filterType)
            }
        }
    }
}

extension Expression<ECRRegistryScanningConfiguration.ScanType> {
    /// The word `BASIC`.
    public static var basic: Self { .init(word: "BASIC") }
    /// The word `ENHANCED`.
    public static var enhanced: Self { .init(word: "ENHANCED") }
}

extension Expression<ECRRegistryScanningConfiguration.Rule.ScanFrequency> {
    /// The word `SCAN_ON_PUSH`.
    public static var scanOnPush: Self { .init(word: "SCAN_ON_PUSH") }
    /// The word `CONTINUOUS_SCAN`.
    public static var continuousScan: Self { .init(word: "CONTINUOUS_SCAN") }
    /// The word `MANUAL`.
    public static var manual: Self { .init(word: "MANUAL") }
}
