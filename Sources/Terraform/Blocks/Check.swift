/// Assertions about the system as a whole, of which Terraform warns after each plan and apply: `check "health" { … }`.
///
/// ```swift
/// stack.add(Check("domain", assertions: [
///     Condition(domain.value.length.isGreater(than: 3), errorMessage: "The domain is too short.")
/// ]))
/// ```
/// A condition must refer to another object (Terraform, "Custom conditions").
public struct Check: Declarable, Addressable {
    /// The check's address, such as `check.health`.
    public let address: Address
    /// The scoped data source and the assertions.
    public var body = Body()

    /// Makes a check.
    ///
    /// - Parameters:
    ///   - name: The check's local name.
    ///   - data: A data source that only this check reads; where it fails, that is a warning too.
    ///   - assertions: What must hold.
    public init(_ name: String, data: (any DataSource)? = nil, assertions: [Condition]) {
        address = Address(.check, name)
        if let data {
            let named: Body = [data.node.name: .block(data.node.body)]
            body[content: "data"] = .labelled([Body.Labelled(data.node.typeName, named)])
        }
        body.set("assert", Blocks(assertions))
    }

    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, body) }
}
