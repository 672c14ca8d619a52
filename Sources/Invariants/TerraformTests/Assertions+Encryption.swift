import Terraform

extension Invariant {
    /// Storage that is encrypted by a switch.
    static func storageAssertions(_ model: Model) -> [Assertion] {
        storage.flatMap { kind in
            model.blocks(kind.type).filter { resource in
                kind.unless.allSatisfy { resource[$0].isNull }
                    && (kind.isDefault ? resource.isPlanned(kind.argument) : resource.isPlannedOrAbsent(kind.argument))
            }.map { resource in
                Assertion(resource, "stores its data unencrypted") { "\($0).\(kind.argument) == true" }
            }
        } + diskAssertions(model)
    }

    private static func diskAssertions(_ model: Model) -> [Assertion] {
        let direct = ["root_block_device", "ebs_block_device"].flatMap { name in
            model.blocks("aws_instance").filter { !($0.blocks(name) ?? []).isEmpty }.map { instance in
                Assertion(instance, "has a disk that is not encrypted") {
                    "alltrue([for disk in \($0).\(name) : disk.encrypted == true])"
                }
            }
        }
        let mapped = model.blocks("aws_launch_template").filter { !($0.blocks("block_device_mappings") ?? []).isEmpty }
        return direct
            + mapped.map { template in
                Assertion(template, "gives instances a disk that is not encrypted") {
                    "alltrue([for disk in flatten(\($0).block_device_mappings[*].ebs) : tobool(disk.encrypted) == true])"
                }
            }
    }

    /// Listeners, distributions and caches.
    static func transportAssertions(_ model: Model) -> [Assertion] {
        ["aws_lb_listener", "aws_alb_listener"].flatMap(model.blocks).compactMap(listenerAssertion)
            + model.blocks("aws_cloudfront_distribution").flatMap(distributionAssertions)
            + ["aws_elasticache_replication_group", "aws_elasticache_cluster"].flatMap(model.blocks)
            .filter { $0["replication_group_id"].isNull && $0.isPlannedOrAbsent("transit_encryption_enabled") }
            .map { cache in
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
            "alltrue([for action in \($0).default_action : contains([\"redirect\", \"fixed-response\"], action.type)])"
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
                "alltrue([for certificate in \($0).viewer_certificate : certificate.cloudfront_default_certificate == true "
                    + "|| can(regex(\"^TLSv1[.][23]\", certificate.minimum_protocol_version))])"
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
