// Written by 'synth bind aws_codedeploy_app'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What is deployed, by name: `aws_codedeploy_app` in Terraform.
public struct CodeDeployApp: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codedeploy_app"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 100 characters.
    ///   - computePlatform: `compute_platform`; default `Server`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        computePlatform: Expression<CodeDeployApp.ComputePlatform>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("compute_platform", computePlatform)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `application_id`, which the provider computes.
    public var applicationID: Expression<String> { reference("application_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeDeployApp>> { reference("arn") }
    /// The attribute `compute_platform`.
    public var computePlatform: Expression<CodeDeployApp.ComputePlatform> { reference("compute_platform") }
    /// The attribute `github_account_name`, which the provider computes.
    public var githubAccountName: Expression<String> { reference("github_account_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeDeployApp>> { reference("id") }
    /// The attribute `linked_to_github`, which the provider computes.
    public var linkedToGithub: Expression<Bool> { reference("linked_to_github") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `compute_platform` takes.
    public enum ComputePlatform: ValueSet {}
}

extension Expression<CodeDeployApp.ComputePlatform> {
    /// The word `Server`.
    public static var server: Self { .init(word: "Server") }
    /// The word `Lambda`.
    public static var lambda: Self { .init(word: "Lambda") }
    /// The word `ECS`.
    public static var ecs: Self { .init(word: "ECS") }
}
