/// A resource or module that Terraform shall no longer manage.
///
/// `stack.add(Removed("aws_vpc.old", destroy: false))` becomes
/// `"removed": [{"from": "aws_vpc.old", "lifecycle": {"destroy": false}}]`: the object stays, Terraform forgets it.
public struct Removed: Declarable {
    /// The block as it is added to a stack.
    public let declaration: Declaration

    /// Makes the record of a removal.
    ///
    /// - Parameters:
    ///   - from: The address that the state still has; Terraform takes no instance keys here.
    ///   - destroy: Whether the object itself is destroyed too.
    ///   - provisioners: What runs before it is destroyed; each needs `"when": .keyword("destroy")`.
    public init(_ from: Target, destroy: Bool, provisioners: [Provisioner] = []) {
        var body = Body()
        body["from"] = from.term
        body[content: "lifecycle"] = .block(["destroy": .argument(.bool(destroy))])
        body.set("provisioner", Blocks(provisioners))
        declaration = Declaration(Address(.removed, from.text), body)
    }
}
