import Terraform

/// A block with what comparisons make of it, each made once however often the block is compared.
final class PreparedBlock {
    let block: Block
    private let builder: TreeBuilder
    /// The contents.
    private(set) lazy var tree = builder.tree(of: block)
    /// The contents with the values of variables and locals; see ``PreparedConfiguration/resolved(_:)``.
    fileprivate var resolved: Tree?

    init(_ block: Block, builder: TreeBuilder) {
        self.block = block
        self.builder = builder
    }

    var address: Address { block.address }
    var body: Body { block.body }
}

/// A configuration with what comparisons make of it, each made once however often it is compared.
final class PreparedConfiguration {
    let configuration: Configuration
    let blocks: [PreparedBlock]
    let builder: TreeBuilder
    private(set) lazy var resolver = Resolver(configuration, builder: builder)
    private(set) lazy var instances = RepeatedBlocks(of: self)
    private(set) lazy var policies = PolicyExpressions(of: self)

    init(_ configuration: Configuration, builder: TreeBuilder) {
        self.configuration = configuration
        self.builder = builder
        blocks = configuration.blocks.map { PreparedBlock($0, builder: builder) }
    }

    /// The contents of one of its blocks as the provider sees them, with the values of variables and locals.
    func resolved(_ block: PreparedBlock) -> Tree {
        if let known = block.resolved { return known }
        let tree = resolver.resolve(block.tree)
        block.resolved = tree
        return tree
    }
}
