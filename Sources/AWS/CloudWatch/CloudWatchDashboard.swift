// Written by 'synth bind aws_cloudwatch_dashboard'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A page of graphs: `aws_cloudwatch_dashboard` in Terraform.
public struct CloudWatchDashboard: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_dashboard"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - dashboardBody: `dashboard_body`.
    ///   - dashboardName: `dashboard_name`; at most 255 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        dashboardBody: Expression<DashboardBody>,
        dashboardName: Expression<String>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("dashboard_body", dashboardBody)
        node.body.set("dashboard_name", dashboardName)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `dashboard_arn`, which the provider computes.
    public var dashboardARN: Expression<ARN<CloudWatchDashboard>> { reference("dashboard_arn") }
    /// The attribute `dashboard_body`.
    public var dashboardBody: Expression<DashboardBody> { reference("dashboard_body") }
    /// The attribute `dashboard_name`.
    public var dashboardName: Expression<String> { reference("dashboard_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchDashboard>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}
