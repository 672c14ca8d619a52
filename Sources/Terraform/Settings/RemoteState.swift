/// The outputs of another stack, read from its state: `data "terraform_remote_state" "network"`.
///
/// ```swift
/// let network = stack.add(RemoteState("network", backend: .s3(bucket: "acme-state", key: "network/dev")))
/// stack.add(Subnet("a", vpcID: network.output("vpc_id")))   // "${data.terraform_remote_state.network.outputs.vpc_id}"
/// ```
/// Whoever reads one output may read the whole state; a parameter store shares less.
public struct RemoteState: DataSource {
    /// `terraform_remote_state`, which is built into Terraform.
    public static var typeName: String { "terraform_remote_state" }
    /// Name and contents.
    public var node: Node

    /// Makes a data source of another stack's outputs.
    ///
    /// - Parameters:
    ///   - name: The local name.
    ///   - backend: Where the other stack keeps its state; here expressions are allowed.
    ///   - workspace: The other stack's workspace; `default` where nil.
    ///   - defaults: What an output is while the other stack has none.
    public init(
        _ name: String, backend: Backend, workspace: Expression<String>? = nil, defaults: Term? = nil
    ) {
        node = Node(Self.typeName, name)
        // The data source knows HCP Terraform by the name of the older backend.
        node.body["backend"] = .string(backend.type == "cloud" ? "remote" : backend.type)
        var config = backend.body.object
        if case .object(let fields) = config, backend.type == "s3" {
            // Reading takes no lock, and the argument is only known to Terraform 1.10 and later.
            config = .object(fields.filter { $0.key != "use_lockfile" })
        }
        node.body["config"] = config
        node.body.set("workspace", workspace)
        node.body["defaults"] = defaults
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// An output of the other stack by its name.
    public func output<Value>(_ name: String) -> Expression<Value> {
        reference("outputs.\(name)")
    }
}

extension Body {
    /// The body as one object, for arguments that take what elsewhere is a block.
    var object: Term {
        .object(
            items.map { item in
                switch item.content {
                case .argument(let term): Term.Field(item.name, term)
                case .block(let body): Term.Field(item.name, body.object)
                case .blocks(let bodies, _): Term.Field(item.name, .list(bodies.map(\.object)))
                case .labelled(let blocks):
                    Term.Field(item.name, .object(blocks.map { Term.Field($0.label, $0.body.object) }))
                }
            })
    }
}
