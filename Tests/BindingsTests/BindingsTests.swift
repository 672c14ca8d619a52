import Bindings
import Provider
import Testing

@Suite struct BindingsTests {
    @Test func `The Swift of a small type is complete`() throws {
        #expect(
            try Bindings.source(of: "aws_sqs_queue_policy") == """
                // Written by 'synth bind aws_sqs_queue_policy'. Change the tables of the generator, not this file.
                // swift-format-ignore-file

                public import Terraform

                /// Who may send to and receive from a queue: `aws_sqs_queue_policy` in Terraform.
                public struct SQSQueuePolicy: ManagedResource {
                    /// The resource's name in Terraform.
                    public static let typeName = "aws_sqs_queue_policy"
                    /// Local name, arguments and nested blocks.
                    public var node: Node

                    /// Describes one; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - localName: The name in Terraform's addresses, not in AWS.
                    ///   - policy: `policy`.
                    ///   - queueURL: `queue_url`; a change replaces the resource.
                    ///   - region: `region`; a change replaces the resource; provider 6 only.
                    public init(
                        _ localName: String,
                        policy: Expression<PolicyDocument>,
                        queueURL: Expression<ID<SQSQueue>>,
                        region: Expression<String>? = nil
                    ) {
                        node = Node(Self.typeName, localName)
                        node.body.set("policy", policy)
                        node.body.set("queue_url", queueURL)
                        node.body.set("region", region)
                    }

                    /// Takes the contents of a block of this type.
                    public static func holding(_ node: Node) -> Self { Self(node: node) }
                    init(node: Node) { self.node = node }

                    /// The attribute `id`, which the provider computes.
                    public var id: Expression<ID<SQSQueuePolicy>> { reference("id") }
                    /// The attribute `policy`.
                    public var policy: Expression<PolicyDocument> { reference("policy") }
                    /// The attribute `queue_url`.
                    public var queueURL: Expression<ID<SQSQueue>> { reference("queue_url") }
                    /// The attribute `region`.
                    public var region: Expression<String> { reference("region") }
                }

                """)
    }

    @Test(arguments: [
        (
            "aws_sqs_queu", Binding.Kind.resource,
            "the AWS provider has no resource type 'aws_sqs_queu'; did you mean 'aws_sqs_queue'?"
        ),
        ("aws_vcp", .dataSource, "the AWS provider has no data source 'aws_vcp'; did you mean 'aws_vpc'?"),
        ("banana", .resource, "the AWS provider has no resource type 'banana'"),
    ])
    func `An unknown type is an error with the nearest name`(name: String, kind: Binding.Kind, message: String) {
        let error = #expect(throws: BindingError.self) { try Bindings.source(of: name, kind: kind) }
        #expect(error?.description == message)
    }

    @Test func `Every type of the provider can be bound`() throws {
        for name in Schema.aws.resourceNames { #expect(try Bindings.source(of: name).hasSuffix("}\n")) }
        for name in Schema.aws.dataSourceNames {
            #expect(try Bindings.source(of: name, kind: .dataSource).hasSuffix("}\n"))
        }
    }

    @Test func `A bound type has its path, another only a file name`() {
        #expect(Bindings.path(of: "aws_ecs_service") == "ECS/ECSService.swift")
        #expect(Bindings.path(of: "aws_vpc", kind: .dataSource) == "VPC/VPCDataSource.swift")
        #expect(Bindings.path(of: "aws_msk_cluster") == "MskCluster.swift")
    }
}
