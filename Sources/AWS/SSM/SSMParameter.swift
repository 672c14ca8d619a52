// Written by 'synth bind aws_ssm_parameter'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A value in Parameter Store: `aws_ssm_parameter` in Terraform.
public struct SSMParameter: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_parameter"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 2048 characters; a change replaces the resource.
    ///   - type: `type`.
    ///   - allowedPattern: `allowed_pattern`; at most 1024 characters.
    ///   - arn: `arn`.
    ///   - dataType: `data_type`; a change replaces the resource.
    ///   - description: `description`; at most 1024 characters.
    ///   - insecureValue: `insecure_value`; exactly one of `value_wo`, `insecure_value`, `value`.
    ///   - keyID: `key_id`.
    ///   - overwrite: `overwrite`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - tier: `tier`; a change may replace the resource.
    ///   - value: `value`; exactly one of `value_wo`, `insecure_value`, `value`; sensitive.
    ///   - valueWO: `value_wo`; exactly one of `value_wo`, `insecure_value`, `value`; only with `value_wo_version`; sensitive; not kept in the state.
    ///   - valueWOVersion: `value_wo_version`; only with `value_wo`.
    public init(
        _ localName: String,
        name: Expression<String>,
        type: Expression<SSMParameter.Kind>,
        allowedPattern: Expression<String>? = nil,
        arn: Expression<ARN<SSMParameter>>? = nil,
        dataType: Expression<SSMParameter.DataType>? = nil,
        description: Expression<String>? = nil,
        insecureValue: Expression<String>? = nil,
        keyID: Expression<ARN<KMSKey>>? = nil,
        overwrite: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        tier: Expression<SSMParameter.Tier>? = nil,
        value: Expression<String>? = nil,
        valueWO: Expression<String>? = nil,
        valueWOVersion: Expression<Int>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allowed_pattern", allowedPattern)
        node.body.set("arn", arn)
        node.body.set("data_type", dataType)
        node.body.set("description", description)
        node.body.set("insecure_value", insecureValue)
        node.body.set("key_id", keyID)
        node.body.set("name", name)
        node.body.set("overwrite", overwrite)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("tier", tier)
        node.body.set("type", type)
        node.body.set("value", value)
        node.body.set("value_wo", valueWO)
        node.body.set("value_wo_version", valueWOVersion)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allowed_pattern`.
    public var allowedPattern: Expression<String> { reference("allowed_pattern") }
    /// The attribute `arn`.
    public var arn: Expression<ARN<SSMParameter>> { reference("arn") }
    /// The attribute `data_type`.
    public var dataType: Expression<SSMParameter.DataType> { reference("data_type") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `has_value_wo`, which the provider computes.
    public var hasValueWO: Expression<Bool> { reference("has_value_wo") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMParameter>> { reference("id") }
    /// The attribute `insecure_value`.
    public var insecureValue: Expression<String> { reference("insecure_value") }
    /// The attribute `key_id`.
    public var keyID: Expression<ARN<KMSKey>> { reference("key_id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `overwrite`.
    public var overwrite: Expression<Bool> { reference("overwrite") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `tier`.
    public var tier: Expression<SSMParameter.Tier> { reference("tier") }
    /// The attribute `type`.
    public var type: Expression<SSMParameter.Kind> { reference("type") }
    /// The attribute `value`; sensitive.
    public var value: Expression<String> { reference("value") }
    /// The attribute `value_wo_version`.
    public var valueWOVersion: Expression<Int> { reference("value_wo_version") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<Int> { reference("version") }

    /// The words that `data_type` takes.
    public enum DataType: ValueSet {}

    /// The words that `tier` takes.
    public enum Tier: ValueSet {}

    /// The words that `type` takes.
    public enum Kind: ValueSet {}
}

extension Expression<SSMParameter.DataType> {
    /// The word `aws:ec2:image`.
    public static var awsEC2Image: Self { .init(word: "aws:ec2:image") }
    /// The word `aws:ssm:integration`.
    public static var awsSSMIntegration: Self { .init(word: "aws:ssm:integration") }
    /// The word `text`.
    public static var text: Self { .init(word: "text") }
}

extension Expression<SSMParameter.Tier> {
    /// The word `Standard`.
    public static var standard: Self { .init(word: "Standard") }
    /// The word `Advanced`.
    public static var advanced: Self { .init(word: "Advanced") }
    /// The word `Intelligent-Tiering`.
    public static var intelligentTiering: Self { .init(word: "Intelligent-Tiering") }
}

extension Expression<SSMParameter.Kind> {
    /// The word `String`.
    public static var string: Self { .init(word: "String") }
    /// The word `StringList`.
    public static var stringList: Self { .init(word: "StringList") }
    /// The word `SecureString`.
    public static var secureString: Self { .init(word: "SecureString") }
}
