public import Terraform
public import Testing

/// A block of a stack that a test has found, with the type that it has in Swift.
///
/// Its arguments are read by their Swift names, so that a mistyped one does not compile, or by their path in Terraform:
///
/// ```swift
/// table.billingMode == .payPerRequest
/// table["point_in_time_recovery.enabled"] == true
/// ```
@dynamicMemberLookup
public struct Found<Type: NodeBlock>: Sendable where Type: Sendable {
    /// The block.
    public let block: Block
    let stack: TestedStack

    /// The block as a value of its Swift type: to refer to it, as in `role.arn`.
    public var value: Type {
        var node = Node(block.address.type, block.address.name)
        node.body = block.body
        return Type.holding(node)
    }

    /// The block's address, such as `aws_vpc.main`.
    public var address: Address { block.address }

    /// An argument by its Swift name; where the stack does not set it, the reference to what it will be.
    public subscript<Value>(dynamicMember name: KeyPath<Type, Expression<Value>>) -> Expression<Value> {
        let reference = value[keyPath: name]
        guard case .reference(let target) = reference.term, target.address == block.address,
            let term = block.body[String(target.path.dropFirst())]
        else { return reference }
        return Expression(term: term)
    }

    /// An argument by its path in Terraform, such as `rule[1].transition[0].days`; nil where there is none.
    ///
    /// A step without an index means the first block or element.
    public subscript(path: String) -> Term? { block.body.term(at: path) }

    /// A text by its path in Terraform, its references as `${…}`; nil where there is none.
    public func text(_ path: String) -> String? { self[path]?.text }

    /// The texts of a list by its path in Terraform, their references as `${…}`; empty where there is none.
    public func texts(_ path: String) -> [String] {
        if case .list(let elements)? = self[path] { elements.compactMap { $0.text } } else { [] }
    }

    /// How many nested blocks or elements there are at a path.
    public func count(_ path: String) -> Int { block.body.count(at: path) }
}

extension Found: CustomStringConvertible, CustomTestStringConvertible {
    /// The address with the line that describes it: `aws_vpc.main (Stacks/Shop.swift:12:5)`.
    public var description: String {
        guard let position = block.position else { return block.address.text }
        return "\(block.address.text) (\(position.text(relativeTo: stack.root)))"
    }

    /// The same, as the test runner shows it.
    public var testDescription: String { description }
}

extension Found: Equatable {
    /// Whether both are one block of one stack.
    public static func == (first: Found, second: Found) -> Bool {
        first.stack.name == second.stack.name && first.address == second.address
    }
}
