// Written by 'synth bind aws_cloudwatch_log_subscription_filter'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Log lines sent on as they arrive: `aws_cloudwatch_log_subscription_filter` in Terraform.
public struct CloudWatchLogSubscriptionFilter: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_subscription_filter"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - destinationARN: `destination_arn`; a change replaces the resource.
    ///   - filterPattern: `filter_pattern`; at most 1024 characters.
    ///   - logGroupName: `log_group_name`; a change replaces the resource.
    ///   - name: `name`; 1 to 512 characters; a change replaces the resource.
    ///   - distribution: `distribution`; default `ByLogStream`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - roleARN: `role_arn`.
    public init(
        _ localName: String,
        destinationARN: Expression<ARN<AnyResource>>,
        filterPattern: Expression<String>,
        logGroupName: Expression<ID<CloudWatchLogGroup>>,
        name: Expression<String>,
        distribution: Expression<CloudWatchLogSubscriptionFilter.Distribution>? = nil,
        region: Expression<String>? = nil,
        roleARN: Expression<ARN<IAMRole>>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("destination_arn", destinationARN)
        node.body.set("distribution", distribution)
        node.body.set("filter_pattern", filterPattern)
        node.body.set("log_group_name", logGroupName)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("role_arn", roleARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `destination_arn`.
    public var destinationARN: Expression<ARN<AnyResource>> { reference("destination_arn") }
    /// The attribute `distribution`.
    public var distribution: Expression<CloudWatchLogSubscriptionFilter.Distribution> { reference("distribution") }
    /// The attribute `filter_pattern`.
    public var filterPattern: Expression<String> { reference("filter_pattern") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchLogSubscriptionFilter>> { reference("id") }
    /// The attribute `log_group_name`.
    public var logGroupName: Expression<ID<CloudWatchLogGroup>> { reference("log_group_name") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }

    /// The words that `distribution` takes.
    public enum Distribution: ValueSet {}
}

extension Expression<CloudWatchLogSubscriptionFilter.Distribution> {
    /// The word `Random`.
    public static var random: Self { .init(word: "Random") }
    /// The word `ByLogStream`.
    public static var byLogStream: Self { .init(word: "ByLogStream") }
}
