/// A command that runs when a resource is made or destroyed: `provisioner "local-exec" { … }`.
///
/// Terraform's documentation calls provisioners a last resort; they are here so that nothing needs another tool.
///
/// ```swift
/// resource.body.set("provisioner", Blocks([Provisioner("local-exec", ["command": "echo made"])]))
/// ```
/// becomes `"provisioner": [{"local-exec": {"command": "echo made"}}]`.
public struct Provisioner: NestedBlock {
    /// The provisioner under its type.
    public var body = Body()

    /// Makes a provisioner.
    ///
    /// - Parameters:
    ///   - type: `local-exec`, `remote-exec` or `file`.
    ///   - arguments: Its arguments; `"when": .keyword("destroy")` runs it before the resource goes away.
    public init(_ type: String, _ arguments: Body) {
        body[content: type] = .block(arguments)
    }
}
