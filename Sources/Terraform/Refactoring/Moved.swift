/// A changed address: Terraform moves the object in its state instead of replacing it.
///
/// `stack.add(Moved(from: "aws_vpc.old", to: .block(vpc)))` becomes
/// `"moved": [{"from": "aws_vpc.old", "to": "aws_vpc.main"}]`.
/// The old address must not be declared any more, or Terraform refuses the plan ("Moved object still exists").
public struct Moved: Declarable {
    /// The block as it is added to a stack.
    public let declaration: Declaration

    /// Makes the record of a move.
    ///
    /// - Parameters:
    ///   - from: The address that the state still has.
    ///   - to: The address from now on.
    public init(from: Target, to: Target) {
        var body = Body()
        body["from"] = from.term
        body["to"] = to.term
        declaration = Declaration(Address(.moved, from.text), body)
    }
}
