/// What the rules know of a configuration, gathered in one walk over it.
struct Survey {
    /// The configuration that is checked.
    let configuration: Configuration
    /// What each block says, in the order of the configuration's blocks.
    let contents: [BlockContents]
    /// The first block of each address, by its index.
    let firstIndex: [Address: Int]

    init(of configuration: Configuration) {
        self.configuration = configuration
        contents = configuration.blocks.map { BlockContents(of: $0.body) }
        var firstIndex: [Address: Int] = [:]
        firstIndex.reserveCapacity(configuration.blocks.count)
        for (index, block) in configuration.blocks.enumerated() where firstIndex[block.address] == nil {
            firstIndex[block.address] = index
        }
        self.firstIndex = firstIndex
    }

    /// Each block with what it says.
    var blocks: Zip2Sequence<[Block], [BlockContents]> { zip(configuration.blocks, contents) }

    /// What a rule finds in each block of Terraform's own language, nested ones included.
    func formed(_ findings: (Block, FormedBlock) -> [Finding]) -> [Finding] {
        configuration.blocks.flatMap { block in block.formedBlocks.flatMap { findings(block, $0) } }
    }

    /// The first block of an address; nil where there is none.
    func block(at address: Address) -> Block? {
        firstIndex[address].map { configuration.blocks[$0] }
    }
}
