// Written by 'synth bind aws_cloudwatch_log_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Log streams kept together: `aws_cloudwatch_log_group` in Terraform.
public struct CloudWatchLogGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - deletionProtectionEnabled: `deletion_protection_enabled`; provider 6 only.
    ///   - kmsKeyID: `kms_key_id`.
    ///   - logGroupClass: `log_group_class`; a change replaces the resource.
    ///   - name: `name`; at most 512 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 483 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - retentionInDays: `retention_in_days`; one of 0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653; default 0.
    ///   - skipDestroy: `skip_destroy`; default false.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        deletionProtectionEnabled: Expression<Bool>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        logGroupClass: Expression<CloudWatchLogGroup.LogGroupClass>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        retentionInDays: Expression<Int>? = nil,
        skipDestroy: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("deletion_protection_enabled", deletionProtectionEnabled)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("log_group_class", logGroupClass)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("retention_in_days", retentionInDays)
        node.body.set("skip_destroy", skipDestroy)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchLogGroup>> { reference("arn") }
    /// The attribute `deletion_protection_enabled`.
    public var deletionProtectionEnabled: Expression<Bool> { reference("deletion_protection_enabled") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchLogGroup>> { reference("id") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `log_group_class`.
    public var logGroupClass: Expression<CloudWatchLogGroup.LogGroupClass> { reference("log_group_class") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `retention_in_days`.
    public var retentionInDays: Expression<Int> { reference("retention_in_days") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `log_group_class` takes.
    public enum LogGroupClass: ValueSet {}
}

extension Expression<CloudWatchLogGroup.LogGroupClass> {
    /// The word `STANDARD`.
    public static var standard: Self { .init(word: "STANDARD") }
    /// The word `INFREQUENT_ACCESS`.
    public static var infrequentAccess: Self { .init(word: "INFREQUENT_ACCESS") }
    /// The word `DELIVERY`.
    public static var delivery: Self { .init(word: "DELIVERY") }
}
