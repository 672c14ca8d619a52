import Terraform

extension Invariant {
    /// Data on disks that anybody who gets hold of the disk could read.
    static let encryptionAtRest = Invariant(
        "encryption-at-rest", "Data is encrypted where it is stored.",
        source: "AWS Well-Architected Framework, SEC08-BP02 \"Enforce encryption at rest\"",
        assertions: storageAssertions
    ) { model in
        let volumes = VolumeDefaults(model)
        return StorageType.all.flatMap { kind in
            model.all(kind.name).compactMap { volumes.encrypt($0) && kind.isVolume ? nil : unencrypted($0, kind) }
        }
            + ["aws_instance", "aws_launch_configuration", "aws_launch_template"].flatMap(model.all)
            .filter { !volumes.encrypt($0) }.flatMap(disks)
            + keyed.flatMap { kind in model.all(kind.type).compactMap { withoutKey($0, kind.argument) } }
    }

    private static func unencrypted(_ resource: Arguments, _ kind: StorageType) -> Violation? {
        if kind.unless.contains(where: { !resource[$0].isNull }) { return nil }
        // What another argument decides is not known before it is.
        if kind.always.contains(where: { resource[$0.argument].string == $0.value || !resource[$0.argument].isKnown }) {
            return nil
        }
        var holder = resource
        if let block = kind.block {
            guard let blocks = resource.blocks(block) else { return nil }
            guard let first = blocks.first else {
                return kind.isDefault ? nil : Violation(resource, kind.message(resource.address))
            }
            holder = first
        }
        let value = holder[kind.argument]
        let isOff = value.isNull ? !kind.isDefault : value.string.map { $0 != kind.wanted } ?? false
        if !isOff { return nil }
        return Violation(holder, at: value.isNull ? nil : kind.argument, kind.message(resource.address))
    }

    /// What is encrypted by naming a key, and not at all without.
    private static let keyed: [(type: String, argument: String)] = [
        ("aws_cloudtrail", "kms_key_id"), ("aws_sns_topic", "kms_master_key_id"),
    ]

    private static func withoutKey(_ resource: Arguments, _ argument: String) -> Violation? {
        guard resource[argument].isNull || resource[argument].string == "" else { return nil }
        return Violation(
            resource, "\(resource.address) keeps what it gets without a key; name one in \(argument)")
    }

    // MARK: Disks

    private static func disks(_ resource: Arguments) -> [Violation] {
        let root = resource.blocks("root_block_device")
        let direct = (root ?? []) + (resource.blocks("ebs_block_device") ?? [])
        let mapped = (resource.blocks("block_device_mappings") ?? []).flatMap { $0.blocks("ebs") ?? [] }
        let unencrypted = (direct + mapped).compactMap { disk -> Violation? in
            guard disk["encrypted"].isNull || disk["encrypted"].bool == false, disk["snapshot_id"].isNull else {
                return nil
            }
            return Violation(
                resource, at: disk["encrypted"].isNull ? disk.path : disk.place("encrypted"),
                "\(disk.path) of \(resource.address) is unencrypted; set encrypted to true")
        }
        return unencrypted + (root?.isEmpty ?? false && takesDiskOfImage(resource) ? [unnamedRoot(resource)] : [])
    }

    /// Whether the root disk is as the image has it, which is not of the document and hence mostly a public one.
    private static func takesDiskOfImage(_ resource: Arguments) -> Bool {
        let image = resource.instance.type == "aws_launch_configuration" ? "image_id" : "ami"
        if resource.instance.type == "aws_launch_template" || !resource[image].isKnown && resource.target(image) != nil
        {
            return false
        }
        // A launch template may say it, also one of others.
        return resource.blocks("launch_template")?.isEmpty ?? false
    }

    private static func unnamedRoot(_ resource: Arguments) -> Violation {
        Violation(
            resource,
            "the root disk of \(resource.address) is as its image has it, mostly unencrypted; add root_block_device with "
                + "encrypted")
    }
}

/// Where an account encrypts all new volumes by itself, whatever they say (Amazon EBS User Guide, "Enable Amazon EBS
/// encryption by default").
struct VolumeDefaults {
    /// The aliases of the providers, which stand for account and region.
    private let aliases: Set<String>

    init(_ model: Model) {
        aliases = Set(
            model.all("aws_ebs_encryption_by_default").filter { $0["enabled"].bool != false }.map(\.providerAlias))
    }

    /// Whether that is so where a resource is.
    func encrypt(_ resource: Arguments) -> Bool { aliases.contains(resource.providerAlias) }
}
