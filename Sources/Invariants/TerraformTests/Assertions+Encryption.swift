import Terraform

extension Invariant {
    /// Storage that is encrypted by a switch.
    static func storageAssertions(_ model: Model) -> [Assertion] {
        let volumes = VolumeDefaults(model)
        return StorageType.all.flatMap { kind in
            model.blocks(kind.name).filter { resource in
                kind.unless.allSatisfy { resource[$0].isNull }
                    && kind.always.allSatisfy {
                        resource[$0.argument].isKnown && resource[$0.argument].string != $0.value
                    }
                    && !(kind.isVolume && volumes.encrypt(resource)) && isPlanned(kind, in: resource)
            }.map { resource in storageAssertion(resource, kind) }
        } + diskAssertions(model, volumes)
    }

    private static func isPlanned(_ kind: StorageType, in resource: Arguments) -> Bool {
        guard let block = kind.block else {
            return kind.isDefault ? resource.isPlanned(kind.argument) : resource.isPlannedOrAbsent(kind.argument)
        }
        return resource.blocks(block)?.first?.isPlanned(kind.argument) ?? false
    }

    private static func storageAssertion(_ resource: Arguments, _ kind: StorageType) -> Assertion {
        let value = kind.wanted == "true" ? kind.wanted : "\"\(kind.wanted)\""
        return Assertion(resource, "stores its data unencrypted") { one in
            guard let block = kind.block else { return "\(one).\(kind.argument) == \(value)" }
            return "anytrue([for part in \(one).\(block) : part.\(kind.argument) == \(value)])"
        }
    }

    /// Disks that are not made from snapshots: those are encrypted as their snapshot is.
    private static func diskAssertions(_ model: Model, _ volumes: VolumeDefaults) -> [Assertion] {
        func isJudged(_ disks: [Arguments]?) -> Bool {
            guard let disks, !disks.isEmpty else { return false }
            return disks.allSatisfy { $0["snapshot_id"].isNull && $0.isPlannedOrAbsent("encrypted") }
        }
        let machines = ["aws_instance", "aws_launch_configuration"].flatMap(model.blocks).filter {
            !volumes.encrypt($0)
        }
        let direct = ["root_block_device", "ebs_block_device"].flatMap { name in
            machines.filter { isJudged($0.blocks(name)) }.map { machine in
                Assertion(machine, "has a disk that is not encrypted") {
                    "alltrue([for disk in \($0).\(name) : disk.encrypted == true])"
                }
            }
        }
        let mapped = model.blocks("aws_launch_template").filter { template in
            !volumes.encrypt(template)
                && isJudged(template.blocks("block_device_mappings").map { $0.flatMap { $0.blocks("ebs") ?? [] } })
        }
        return direct
            + mapped.map { template in
                Assertion(template, "gives instances a disk that is not encrypted") {
                    "alltrue([for disk in flatten(\($0).block_device_mappings[*].ebs) : try(tobool(disk.encrypted), false) "
                        + "== true])"
                }
            }
    }

    /// Listeners, distributions and caches.
    static func transportAssertions(_ model: Model) -> [Assertion] {
        ["aws_lb_listener", "aws_alb_listener"].flatMap(model.blocks).compactMap(listenerAssertion)
            + model.blocks("aws_cloudfront_distribution").flatMap(distributionAssertions)
            + [
                ("aws_elasticache_replication_group", "global_replication_group_id"),
                ("aws_elasticache_cluster", "replication_group_id"),
            ].flatMap { type, owner in
                // AWS chooses what is left out, so that a plan does not know it.
                model.blocks(type).filter { $0[owner].isNull && $0.isPlanned("transit_encryption_enabled") }
            }.map { cache in
                Assertion(cache, "talks to its clients unencrypted") { "\($0).transit_encryption_enabled == true" }
            }
    }

    private static func listenerAssertion(_ listener: Arguments) -> Assertion? {
        guard listener.isPlanned("protocol") else { return nil }
        if ["HTTPS", "TLS"].contains(listener.text("protocol")) {
            guard listener.isPlannedOrAbsent("ssl_policy") else { return nil }
            return Assertion(listener, "allows plain HTTP, or versions of TLS before 1.2") {
                "\($0).protocol != \"HTTP\" && can(regex(\"TLS13-1-[23]|TLS-1-2|FS-1-2\", \($0).ssl_policy))"
            }
        }
        guard listener.text("protocol") == "HTTP" else { return nil }
        return Assertion(listener, "forwards what comes over HTTP") {
            "alltrue([for action in \($0).default_action : action.type == \"fixed-response\" || action.type == \"redirect\" "
                + "&& alltrue([for redirect in action.redirect : redirect.protocol == \"HTTPS\"])])"
        }
    }

    private static func distributionAssertions(_ distribution: Arguments) -> [Assertion] {
        let viewers = ["default_cache_behavior", "ordered_cache_behavior"].filter {
            !(distribution.blocks($0) ?? []).isEmpty
        }.map { name in
            Assertion(distribution, "answers over plain HTTP") {
                "alltrue([for behavior in \($0).\(name) : behavior.viewer_protocol_policy != \"allow-all\"])"
            }
        }
        guard let certificate = distribution.blocks("viewer_certificate")?.first,
            certificate.isPlannedOrAbsent("minimum_protocol_version")
        else { return viewers }
        return viewers + [
            Assertion(distribution, "allows versions of TLS before 1.2") {
                "alltrue([for certificate in \($0).viewer_certificate : "
                    + "can(regex(\"^TLSv1[.][23]\", certificate.minimum_protocol_version))])"
            }
        ]
    }

    /// Keys that KMS rotates.
    static func rotationAssertions(_ model: Model) -> [Assertion] {
        model.blocks("aws_kms_key").filter { key in
            key["customer_master_key_spec"].isNull && key["key_usage"].isNull && key["custom_key_store_id"].isNull
                && key.isPlannedOrAbsent("enable_key_rotation")
        }.map { key in Assertion(key, "is never rotated") { "\($0).enable_key_rotation == true" } }
    }
}
