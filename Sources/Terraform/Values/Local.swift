/// A value with a name, computed by Terraform: one entry of `locals`.
///
/// ```swift
/// let zones = stack.add(Local("zones", available.names.sorted))
/// stack.add(Output("zones", zones.value))   // "${local.zones}"
/// ```
/// A Swift `let` is shorter where nobody needs to see the name in Terraform.
public struct Local<Value: Sendable>: Declarable, Addressable {
    /// The local's address, such as `local.zones`.
    public let address: Address
    private let term: Term

    /// Makes a local value.
    public init(_ name: String, _ value: Expression<Value>) {
        address = Address(.local, name)
        term = value.term
    }

    /// The value, for arguments of other blocks: `local.zones`.
    public var value: Expression<Value> { Expression(term: .reference(Reference(address, ""))) }
    /// The entry as it is added to a stack; the writer puts all of them into one `locals` block.
    public var declaration: Declaration {
        var body = Body()
        body["value"] = term
        return Declaration(address, body)
    }
}

extension Local where Value == String {
    /// Makes a local value of text, which a string literal stands for.
    public init(_ name: String, _ value: Expression<String>) {
        address = Address(.local, name)
        term = value.term
    }
}
