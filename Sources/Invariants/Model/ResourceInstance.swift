public import Terraform

/// One resource or data source as it will be: `count` and `for_each` make several of one block.
public struct ResourceInstance: Sendable {
    /// Its place in ``Model/instances``, which names it.
    public let index: Int
    /// The block that describes it.
    public let block: Block
    /// Which of the block's instances it is.
    public let key: Key
    /// Whether there will be exactly one; otherwise apply decides how many there are, maybe none.
    public let isCertain: Bool
    /// The modules that it stands in, such as `module.network.`; empty in the document itself.
    let prefix: String
    /// The module instance that it stands in.
    let module: Int
    /// What `each.value` is in it.
    let eachValue: Resolved

    /// What tells the instances of one block apart.
    public enum Key: Hashable, Sendable {
        /// The only one.
        case none
        /// One of `count`.
        case index(Int)
        /// One of `for_each`.
        case name(String)
        /// Whichever apply will make.
        case any
    }

    /// The address as Terraform writes it: `aws_subnet.public["a"]`, `module.network.aws_vpc.main`.
    public var address: String {
        Self.text(of: prefix + block.address.text, key)
    }

    static func text(of address: String, _ key: Key) -> String {
        switch key {
        case .none: address
        case .index(let index): "\(address)[\(index)]"
        case .name(let name): "\(address)[\"\(name)\"]"
        case .any: "\(address)[*]"
        }
    }

    /// The type of the resource or data source, such as `aws_vpc`.
    public var type: String { block.address.type }
}
