// Written by 'synth bind aws_ssm_patch_baseline'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which patches are approved: `aws_ssm_patch_baseline` in Terraform.
public struct SSMPatchBaseline: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_patch_baseline"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 3 to 128 characters.
    ///   - approvedPatches: `approved_patches`; 1 to 100 characters.
    ///   - approvedPatchesComplianceLevel: `approved_patches_compliance_level`; default `UNSPECIFIED`.
    ///   - approvedPatchesEnableNonSecurity: `approved_patches_enable_non_security`.
    ///   - availableSecurityUpdatesComplianceStatus: `available_security_updates_compliance_status`; provider 6 only.
    ///   - description: `description`; at most 1024 characters.
    ///   - operatingSystem: `operating_system`; default `WINDOWS`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - rejectedPatches: `rejected_patches`; 1 to 100 characters.
    ///   - rejectedPatchesAction: `rejected_patches_action`.
    ///   - tags: `tags`.
    ///   - approvalRule: `approval_rule`.
    ///   - globalFilter: `global_filter`; at most 4.
    ///   - source: `source`; at most 20.
    public init(
        _ localName: String,
        name: Expression<String>,
        approvedPatches: Expression<[String]>? = nil,
        approvedPatchesComplianceLevel: Expression<SSMPatchBaseline.ApprovedPatchesComplianceLevel>? = nil,
        approvedPatchesEnableNonSecurity: Expression<Bool>? = nil,
        availableSecurityUpdatesComplianceStatus: Expression<SSMPatchBaseline.AvailableSecurityUpdatesComplianceStatus>? = nil,
        description: Expression<String>? = nil,
        operatingSystem: Expression<SSMPatchBaseline.OperatingSystem>? = nil,
        region: Expression<String>? = nil,
        rejectedPatches: Expression<[String]>? = nil,
        rejectedPatchesAction: Expression<SSMPatchBaseline.RejectedPatchesAction>? = nil,
        tags: Expression<[String: String]>? = nil,
        approvalRule: Blocks<SSMPatchBaseline.ApprovalRule> = [],
        globalFilter: Blocks<SSMPatchBaseline.GlobalFilter> = [],
        source: Blocks<SSMPatchBaseline.Source> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("approval_rule", approvalRule)
        node.body.set("approved_patches", approvedPatches)
        node.body.set("approved_patches_compliance_level", approvedPatchesComplianceLevel)
        node.body.set("approved_patches_enable_non_security", approvedPatchesEnableNonSecurity)
        node.body.set("available_security_updates_compliance_status", availableSecurityUpdatesComplianceStatus)
        node.body.set("description", description)
        node.body.set("global_filter", globalFilter)
        node.body.set("name", name)
        node.body.set("operating_system", operatingSystem)
        node.body.set("region", region)
        node.body.set("rejected_patches", rejectedPatches)
        node.body.set("rejected_patches_action", rejectedPatchesAction)
        node.body.set("source", source)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `approved_patches`.
    public var approvedPatches: Expression<[String]> { reference("approved_patches") }
    /// The attribute `approved_patches_compliance_level`.
    public var approvedPatchesComplianceLevel: Expression<SSMPatchBaseline.ApprovedPatchesComplianceLevel> { reference("approved_patches_compliance_level") }
    /// The attribute `approved_patches_enable_non_security`.
    public var approvedPatchesEnableNonSecurity: Expression<Bool> { reference("approved_patches_enable_non_security") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SSMPatchBaseline>> { reference("arn") }
    /// The attribute `available_security_updates_compliance_status`.
    public var availableSecurityUpdatesComplianceStatus: Expression<SSMPatchBaseline.AvailableSecurityUpdatesComplianceStatus> { reference("available_security_updates_compliance_status") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMPatchBaseline>> { reference("id") }
    /// The attribute `json`, which the provider computes.
    public var json: Expression<String> { reference("json") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `operating_system`.
    public var operatingSystem: Expression<SSMPatchBaseline.OperatingSystem> { reference("operating_system") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `rejected_patches`.
    public var rejectedPatches: Expression<[String]> { reference("rejected_patches") }
    /// The attribute `rejected_patches_action`.
    public var rejectedPatchesAction: Expression<SSMPatchBaseline.RejectedPatchesAction> { reference("rejected_patches_action") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `approved_patches_compliance_level` takes.
    public enum ApprovedPatchesComplianceLevel: ValueSet {}

    /// The words that `available_security_updates_compliance_status` takes.
    public enum AvailableSecurityUpdatesComplianceStatus: ValueSet {}

    /// The words that `operating_system` takes.
    public enum OperatingSystem: ValueSet {}

    /// The words that `rejected_patches_action` takes.
    public enum RejectedPatchesAction: ValueSet {}

    /// The block `approval_rule` of `aws_ssm_patch_baseline`.
    public struct ApprovalRule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - patchFilter: `patch_filter`; at most 10.
        ///   - approveAfterDays: `approve_after_days`; 0 to 360.
        ///   - approveUntilDate: `approve_until_date`.
        ///   - complianceLevel: `compliance_level`; default `UNSPECIFIED`.
        ///   - enableNonSecurity: `enable_non_security`; default false.
        public init(
            patchFilter: Blocks<SSMPatchBaseline.ApprovalRule.PatchFilter>,
            approveAfterDays: Expression<Int>? = nil,
            approveUntilDate: Expression<String>? = nil,
            complianceLevel: Expression<SSMPatchBaseline.ApprovalRule.ComplianceLevel>? = nil,
            enableNonSecurity: Expression<Bool>? = nil
        ) {
            body.set("approve_after_days", approveAfterDays)
            body.set("approve_until_date", approveUntilDate)
            body.set("compliance_level", complianceLevel)
            body.set("enable_non_security", enableNonSecurity)
            body.set("patch_filter", patchFilter)
        }

        /// The words that `compliance_level` takes.
        public enum ComplianceLevel: ValueSet {}

        /// The block `approval_rule.patch_filter` of `aws_ssm_patch_baseline`.
        public struct PatchFilter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - key: `key`.
            ///   - values: `values`; 1 to 64 characters.
            public init(
                key: Expression<SSMPatchBaseline.ApprovalRule.PatchFilter.Key>,
                values: Expression<[String]>
            ) {
                body.set("key", key)
                body.set("values", values)
            }

            /// The words that `key` takes.
            public enum Key: ValueSet {}
        }
    }

    /// The block `global_filter` of `aws_ssm_patch_baseline`.
    public struct GlobalFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - values: `values`; 1 to 64 characters.
        public init(
            key: Expression<SSMPatchBaseline.GlobalFilter.Key>,
            values: Expression<[String]>
        ) {
            body.set("key", key)
            body.set("values", values)
        }

        /// The words that `key` takes.
        public enum Key: ValueSet {}
    }

    /// The block `source` of `aws_ssm_patch_baseline`.
    public struct Source: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - configuration: `configuration`; 1 to 1024 characters.
        ///   - name: `name`; 3 to 50 characters.
        ///   - products: `products`; 1 to 128 characters.
        public init(
            configuration: Expression<String>,
            name: Expression<String>,
            products: Expression<[String]>
        ) {
            body.set("configuration", configuration)
            body.set("name", name)
            body.set("products", products)
        }
    }
}

extension Expression<SSMPatchBaseline.ApprovedPatchesComplianceLevel> {
    /// The word `CRITICAL`.
    public static var critical: Self { .init(word: "CRITICAL") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
    /// The word `MEDIUM`.
    public static var medium: Self { .init(word: "MEDIUM") }
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `INFORMATIONAL`.
    public static var informational: Self { .init(word: "INFORMATIONAL") }
    /// The word `UNSPECIFIED`.
    public static var unspecified: Self { .init(word: "UNSPECIFIED") }
}

extension Expression<SSMPatchBaseline.AvailableSecurityUpdatesComplianceStatus> {
    /// The word `COMPLIANT`.
    public static var compliant: Self { .init(word: "COMPLIANT") }
    /// The word `NON_COMPLIANT`.
    public static var nonCompliant: Self { .init(word: "NON_COMPLIANT") }
}

extension Expression<SSMPatchBaseline.OperatingSystem> {
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

extension Expression<SSMPatchBaseline.RejectedPatchesAction> {
    /// The word `ALLOW_AS_DEPENDENCY`.
    public static var allowAsDependency: Self { .init(word: "ALLOW_AS_DEPENDENCY") }
    /// The word `BLOCK`.
    public static var block: Self { .init(word: "BLOCK") }
}

extension Expression<SSMPatchBaseline.ApprovalRule.ComplianceLevel> {
    /// The word `CRITICAL`.
    public static var critical: Self { .init(word: "CRITICAL") }
    /// The word `HIGH`.
    public static var high: Self { .init(word: "HIGH") }
    /// The word `MEDIUM`.
    public static var medium: Self { .init(word: "MEDIUM") }
    /// The word `LOW`.
    public static var low: Self { .init(word: "LOW") }
    /// The word `INFORMATIONAL`.
    public static var informational: Self { .init(word: "INFORMATIONAL") }
    /// The word `UNSPECIFIED`.
    public static var unspecified: Self { .init(word: "UNSPECIFIED") }
}

extension Expression<SSMPatchBaseline.ApprovalRule.PatchFilter.Key> {
    /// The word `ARCH`.
    public static var arch: Self { .init(word: "ARCH") }
    /// The word `ADVISORY_ID`.
    public static var advisoryID: Self { .init(word: "ADVISORY_ID") }
    /// The word `BUGZILLA_ID`.
    public static var bugzillaID: Self { .init(word: "BUGZILLA_ID") }
    /// The word `PATCH_SET`.
    public static var patchSet: Self { .init(word: "PATCH_SET") }
    /// The word `PRODUCT`.
    public static var product: Self { .init(word: "PRODUCT") }
    /// The word `PRODUCT_FAMILY`.
    public static var productFamily: Self { .init(word: "PRODUCT_FAMILY") }
    /// The word `CLASSIFICATION`.
    public static var classification: Self { .init(word: "CLASSIFICATION") }
    /// The word `CVE_ID`.
    public static var cveID: Self { .init(word: "CVE_ID") }
    /// The word `EPOCH`.
    public static var epoch: Self { .init(word: "EPOCH") }
    /// The word `MSRC_SEVERITY`.
    public static var msrcSeverity: Self { .init(word: "MSRC_SEVERITY") }
    /// The word `NAME`.
    public static var name: Self { .init(word: "NAME") }
    /// The word `PATCH_ID`.
    public static var patchID: Self { .init(word: "PATCH_ID") }
    /// The word `SECTION`.
    public static var section: Self { .init(word: "SECTION") }
    /// The word `PRIORITY`.
    public static var priority: Self { .init(word: "PRIORITY") }
    /// The word `REPOSITORY`.
    public static var repository: Self { .init(word: "REPOSITORY") }
    /// The word `RELEASE`.
    public static var release: Self { .init(word: "RELEASE") }
    /// The word `SEVERITY`.
    public static var severity: Self { .init(word: "SEVERITY") }
    /// The word `SECURITY`.
    public static var security: Self { .init(word: "SECURITY") }
    /// The word `VERSION`.
    public static var version: Self { .init(word: "VERSION") }
}

extension Expression<SSMPatchBaseline.GlobalFilter.Key> {
    /// The word `ARCH`.
    public static var arch: Self { .init(word: "ARCH") }
    /// The word `ADVISORY_ID`.
    public static var advisoryID: Self { .init(word: "ADVISORY_ID") }
    /// The word `BUGZILLA_ID`.
    public static var bugzillaID: Self { .init(word: "BUGZILLA_ID") }
    /// The word `PATCH_SET`.
    public static var patchSet: Self { .init(word: "PATCH_SET") }
    /// The word `PRODUCT`.
    public static var product: Self { .init(word: "PRODUCT") }
    /// The word `PRODUCT_FAMILY`.
    public static var productFamily: Self { .init(word: "PRODUCT_FAMILY") }
    /// The word `CLASSIFICATION`.
    public static var classification: Self { .init(word: "CLASSIFICATION") }
    /// The word `CVE_ID`.
    public static var cveID: Self { .init(word: "CVE_ID") }
    /// The word `EPOCH`.
    public static var epoch: Self { .init(word: "EPOCH") }
    /// The word `MSRC_SEVERITY`.
    public static var msrcSeverity: Self { .init(word: "MSRC_SEVERITY") }
    /// The word `NAME`.
    public static var name: Self { .init(word: "NAME") }
    /// The word `PATCH_ID`.
    public static var patchID: Self { .init(word: "PATCH_ID") }
    /// The word `SECTION`.
    public static var section: Self { .init(word: "SECTION") }
    /// The word `PRIORITY`.
    public static var priority: Self { .init(word: "PRIORITY") }
    /// The word `REPOSITORY`.
    public static var repository: Self { .init(word: "REPOSITORY") }
    /// The word `RELEASE`.
    public static var release: Self { .init(word: "RELEASE") }
    /// The word `SEVERITY`.
    public static var severity: Self { .init(word: "SEVERITY") }
    /// The word `SECURITY`.
    public static var security: Self { .init(word: "SECURITY") }
    /// The word `VERSION`.
    public static var version: Self { .init(word: "VERSION") }
}
