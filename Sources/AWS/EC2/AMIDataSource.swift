// Written by 'synth bind data.aws_ami'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A machine image that exists already: data source `aws_ami` in Terraform.
public struct AMIDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_ami"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - allowUnsafeFilter: `allow_unsafe_filter`; provider 6 only.
    ///   - executableUsers: `executable_users`.
    ///   - includeDeprecated: `include_deprecated`; default false.
    ///   - mostRecent: `most_recent`; default false.
    ///   - nameRegex: `name_regex`.
    ///   - owners: `owners`.
    ///   - region: `region`; provider 6 only.
    ///   - tags: `tags`.
    ///   - uefiData: `uefi_data`.
    ///   - filter: `filter`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        allowUnsafeFilter: Expression<Bool>? = nil,
        executableUsers: Expression<[String]>? = nil,
        includeDeprecated: Expression<Bool>? = nil,
        mostRecent: Expression<Bool>? = nil,
        nameRegex: Expression<String>? = nil,
        owners: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        uefiData: Expression<String>? = nil,
        filter: Blocks<AMIDataSource.Filter> = [],
        timeouts: AMIDataSource.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allow_unsafe_filter", allowUnsafeFilter)
        node.body.set("executable_users", executableUsers)
        node.body.set("filter", filter)
        node.body.set("include_deprecated", includeDeprecated)
        node.body.set("most_recent", mostRecent)
        node.body.set("name_regex", nameRegex)
        node.body.set("owners", owners)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("uefi_data", uefiData)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allow_unsafe_filter`.
    public var allowUnsafeFilter: Expression<Bool> { reference("allow_unsafe_filter") }
    /// The attribute `architecture`, which the provider computes.
    public var architecture: Expression<String> { reference("architecture") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AnyResource>> { reference("arn") }
    /// The attribute `block_device_mappings`, which the provider computes.
    public var blockDeviceMappings: Expression<[AMIDataSource.BlockDeviceMapping]> { reference("block_device_mappings") }
    /// The attribute `boot_mode`, which the provider computes.
    public var bootMode: Expression<String> { reference("boot_mode") }
    /// The attribute `creation_date`, which the provider computes.
    public var creationDate: Expression<String> { reference("creation_date") }
    /// The attribute `deprecation_time`, which the provider computes.
    public var deprecationTime: Expression<String> { reference("deprecation_time") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `ena_support`, which the provider computes.
    public var enaSupport: Expression<Bool> { reference("ena_support") }
    /// The attribute `executable_users`.
    public var executableUsers: Expression<[String]> { reference("executable_users") }
    /// The attribute `hypervisor`, which the provider computes.
    public var hypervisor: Expression<String> { reference("hypervisor") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `image_id`, which the provider computes.
    public var imageID: Expression<String> { reference("image_id") }
    /// The attribute `image_location`, which the provider computes.
    public var imageLocation: Expression<String> { reference("image_location") }
    /// The attribute `image_owner_alias`, which the provider computes.
    public var imageOwnerAlias: Expression<String> { reference("image_owner_alias") }
    /// The attribute `image_type`, which the provider computes.
    public var imageType: Expression<String> { reference("image_type") }
    /// The attribute `imds_support`, which the provider computes.
    public var imdsSupport: Expression<String> { reference("imds_support") }
    /// The attribute `include_deprecated`.
    public var includeDeprecated: Expression<Bool> { reference("include_deprecated") }
    /// The attribute `kernel_id`, which the provider computes.
    public var kernelID: Expression<String> { reference("kernel_id") }
    /// The attribute `last_launched_time`, which the provider computes.
    public var lastLaunchedTime: Expression<String> { reference("last_launched_time") }
    /// The attribute `most_recent`.
    public var mostRecent: Expression<Bool> { reference("most_recent") }
    /// The attribute `name`, which the provider computes.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_regex`.
    public var nameRegex: Expression<String> { reference("name_regex") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `owners`.
    public var owners: Expression<[String]> { reference("owners") }
    /// The attribute `platform`, which the provider computes.
    public var platform: Expression<String> { reference("platform") }
    /// The attribute `platform_details`, which the provider computes.
    public var platformDetails: Expression<String> { reference("platform_details") }
    /// The attribute `product_codes`, which the provider computes.
    public var productCodes: Expression<[AMIDataSource.ProductCode]> { reference("product_codes") }
    /// The attribute `public`, which the provider computes.
    public var `public`: Expression<Bool> { reference("public") }
    /// The attribute `ramdisk_id`, which the provider computes.
    public var ramdiskID: Expression<String> { reference("ramdisk_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `root_device_name`, which the provider computes.
    public var rootDeviceName: Expression<String> { reference("root_device_name") }
    /// The attribute `root_device_type`, which the provider computes.
    public var rootDeviceType: Expression<String> { reference("root_device_type") }
    /// The attribute `root_snapshot_id`, which the provider computes.
    public var rootSnapshotID: Expression<String> { reference("root_snapshot_id") }
    /// The attribute `sriov_net_support`, which the provider computes.
    public var sriovNetSupport: Expression<String> { reference("sriov_net_support") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { reference("state") }
    /// The attribute `state_reason`, which the provider computes.
    public var stateReason: Expression<[String: String]> { reference("state_reason") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tpm_support`, which the provider computes.
    public var tpmSupport: Expression<String> { reference("tpm_support") }
    /// The attribute `uefi_data`.
    public var uefiData: Expression<String> { reference("uefi_data") }
    /// The attribute `usage_operation`, which the provider computes.
    public var usageOperation: Expression<String> { reference("usage_operation") }
    /// The attribute `virtualization_type`, which the provider computes.
    public var virtualizationType: Expression<String> { reference("virtualization_type") }

    /// An element of `block_device_mappings`, which the provider computes.
    public enum BlockDeviceMapping {}

    /// An element of `product_codes`, which the provider computes.
    public enum ProductCode {}

    /// The block `filter` of `aws_ami`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - values: `values`.
        public init(
            name: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("name", name)
            body.set("values", values)
        }
    }

    /// The block `timeouts` of `aws_ami`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - read: `read`.
        public init(
            read: Expression<String>? = nil
        ) {
            body.set("read", read)
        }
    }
}

extension Expression<AMIDataSource.BlockDeviceMapping> {
    /// The attribute `device_name`, which the provider computes.
    public var deviceName: Expression<String> { attribute("device_name") }
    /// The attribute `ebs`, which the provider computes.
    public var ebs: Expression<[String: String]> { attribute("ebs") }
    /// The attribute `no_device`, which the provider computes.
    public var noDevice: Expression<String> { attribute("no_device") }
    /// The attribute `virtual_name`, which the provider computes.
    public var virtualName: Expression<String> { attribute("virtual_name") }
}

extension Expression<AMIDataSource.ProductCode> {
    /// The attribute `product_code_id`, which the provider computes.
    public var productCodeID: Expression<String> { attribute("product_code_id") }
    /// The attribute `product_code_type`, which the provider computes.
    public var productCodeType: Expression<String> { attribute("product_code_type") }
}
