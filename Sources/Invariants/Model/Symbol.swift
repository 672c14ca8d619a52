/// What stands for a value that apply will know: an attribute of one block.
public struct Symbol: Hashable, Sendable {
    /// Whose attribute it is.
    public let origin: Origin
    /// The attribute with what follows it, such as `id` or `subnet_ids[0]`; empty for the whole block.
    public let attribute: String

    /// Whose attribute a symbol is.
    public enum Origin: Hashable, Sendable {
        /// An instance of a resource or data source, by its place in ``Model/instances``.
        case instance(Int)
        /// Something else by its address, such as `var.domain` or `module.network.vpc_id`.
        case other(String)
    }

    /// Makes a symbol.
    public init(_ origin: Origin, _ attribute: String) {
        self.origin = origin
        self.attribute = attribute
    }

    /// The symbol of something within this value.
    func appending(_ step: String) -> Symbol {
        Symbol(origin, attribute + step)
    }

    /// The instance whose attribute it is; nil where it is not one's.
    public var instance: Int? { if case .instance(let index) = origin { index } else { nil } }
}
