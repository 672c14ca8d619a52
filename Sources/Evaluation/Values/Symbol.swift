public import Terraform

/// What stands for a value that is not known: the attribute, variable or output that will have it.
///
/// Two values with equal symbols are the same value, whatever it will be.
public final class Symbol: Hashable, Sendable {
    /// Whose value it is: the block's address and the path within it, such as `aws_vpc.main` and `.id`.
    public let reference: Reference

    /// Makes the symbol of a reference.
    public init(_ reference: Reference) {
        self.reference = reference
    }

    /// The symbol as Terraform would refer to it, such as `aws_subnet.a[0].id`.
    public var text: String { reference.text }

    /// The symbol of something within its value.
    func appending(_ path: String) -> Symbol {
        Symbol(Reference(reference.address, reference.path + path))
    }

    /// Whether both stand for the same value.
    public static func == (left: Symbol, right: Symbol) -> Bool {
        left === right || left.reference == right.reference
    }

    /// Hashes the reference.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(reference)
    }
}
