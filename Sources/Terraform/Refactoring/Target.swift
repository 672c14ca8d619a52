/// What `moved`, `removed` and `import` name: a block of the stack, or an address that only the state still knows.
///
/// ```swift
/// stack.add(Moved(from: "aws_vpc.old", to: .block(vpc)))
/// stack.add(Moved(from: "module.network.aws_vpc.main", to: .block(vpc)))
/// ```
public struct Target: Sendable, ExpressibleByStringLiteral {
    let term: Term
    /// What tells the blocks of one kind apart: the address's text.
    let text: String

    /// A block of the stack, or one of its instances (`.block(subnet["a"])`).
    public static func block(_ block: some Addressable) -> Target {
        let reference = Reference(block.address, block.instance)
        return Target(term: .bare(reference), text: reference.text)
    }

    /// An address as Terraform writes it; one that cannot be read is a finding.
    public init(_ text: String) {
        self.text = text
        let reference = Reference(text)
        term =
            reference.map(Term.bare)
            ?? .invalid(
                Mistake(
                    rule: "address", "\"\(text)\" is not the address of a resource or module, such as aws_vpc.main"))
    }

    /// An address as Terraform writes it, such as `aws_vpc.old` or `module.a.aws_vpc.main["x"]`.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    private init(term: Term, text: String) {
        self.term = term
        self.text = text
    }
}
