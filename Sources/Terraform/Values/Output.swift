/// A value that the stack gives to people, scripts and other stacks: `output "url" { value = … }`.
///
/// ```swift
/// stack.add(Output("url", "https://\(balancer.dnsName)", description: "Where the shop answers."))
/// ```
/// Another stack reads it with ``RemoteState``.
public struct Output: Declarable, Addressable {
    /// The output's address, `output.url` in findings; Terraform has no reference to it.
    public let address: Address
    /// The output's arguments.
    public var body = Body()

    /// Makes an output of any type.
    ///
    /// - Parameters:
    ///   - name: The output's name.
    ///   - value: What it says.
    ///   - description: What the value is for; literal, shown by documentation tools.
    ///   - sensitive: Keep it out of what Terraform prints; demanded by Terraform where a sensitive value enters.
    ///   - ephemeral: Keep it out of plan and state; for modules only, Terraform refuses it in a root module.
    ///   - dependsOn: What must exist before others may use the value.
    ///   - preconditions: What must hold before the value is given out.
    public init<Value>(
        _ name: String, _ value: Expression<Value>, description: String? = nil, sensitive: Bool = false,
        ephemeral: Bool = false, dependsOn: [any Addressable] = [], preconditions: [Condition] = []
    ) {
        address = Address(.output, name)
        body.set("value", value)
        if let description { body["description"] = .verbatim(.string(description)) }
        if sensitive { body["sensitive"] = .bool(true) }
        if ephemeral { body["ephemeral"] = .bool(true) }
        body.setMetaArguments(dependsOn: dependsOn, provider: nil)
        body.set("precondition", Blocks(preconditions))
    }

    /// Makes an output of text, which a string literal stands for.
    ///
    /// - Parameters:
    ///   - name: The output's name.
    ///   - value: What it says.
    ///   - description: What the value is for; literal, shown by documentation tools.
    ///   - sensitive: Keep it out of what Terraform prints; demanded by Terraform where a sensitive value enters.
    ///   - ephemeral: Keep it out of plan and state; for modules only, Terraform refuses it in a root module.
    ///   - dependsOn: What must exist before others may use the value.
    ///   - preconditions: What must hold before the value is given out.
    public init(
        _ name: String, _ value: Expression<String>, description: String? = nil, sensitive: Bool = false,
        ephemeral: Bool = false, dependsOn: [any Addressable] = [], preconditions: [Condition] = []
    ) {
        self.init(
            name, value.cast(to: Any.self), description: description, sensitive: sensitive, ephemeral: ephemeral,
            dependsOn: dependsOn, preconditions: preconditions)
    }

    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, body) }
}
