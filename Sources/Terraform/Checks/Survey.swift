/// What the rules know of a configuration, gathered in one walk over it.
struct Survey {
    /// The configuration that is checked.
    let configuration: Configuration
    /// What each block says, in the order of the configuration's blocks.
    let contents: [BlockContents]
    /// The parts of blocks that belong to Terraform's own language, with the block's index.
    let parts: [(block: Int, part: FormedBlock)]
    /// The blocks with `count` or `for_each`.
    let repeated: Set<Address>
    /// The indexes of the blocks of each kind, by the kind's number.
    private let indexes: [[Int]]
    /// The first block of each address, by its index.
    let firstIndex: [Address: Int]

    init(of configuration: Configuration) {
        self.configuration = configuration
        contents = configuration.blocks.map { BlockContents(of: $0.body) }
        var firstIndex: [Address: Int] = [:]
        firstIndex.reserveCapacity(configuration.blocks.count)
        var parts: [(block: Int, part: FormedBlock)] = []
        var repeated: Set<Address> = []
        var indexes = [[Int]](repeating: [], count: Address.Kind.allCases.count)
        for index in configuration.blocks.indices {
            let block = configuration.blocks[index]
            if firstIndex[block.address] == nil { firstIndex[block.address] = index }
            indexes[Int(block.address.kind.rawValue)].append(index)
            for part in block.formedBlocks { parts.append((index, part)) }
            if block.body[content: "count"] != nil || block.body[content: "for_each"] != nil {
                repeated.insert(block.address)
            }
        }
        self.firstIndex = firstIndex
        self.parts = parts
        self.repeated = repeated
        self.indexes = indexes
    }

    /// Each block with what it says.
    var blocks: Zip2Sequence<[Block], [BlockContents]> { zip(configuration.blocks, contents) }

    /// The blocks of a kind, each with what it says.
    func blocks(of kind: Address.Kind) -> [(block: Block, contents: BlockContents)] {
        indexes[Int(kind.rawValue)].map { (configuration.blocks[$0], contents[$0]) }
    }

    /// The blocks that say something particular, each with what it says.
    func blocks(where isWanted: (BlockContents) -> Bool) -> [(block: Block, contents: BlockContents)] {
        var found: [(Block, BlockContents)] = []
        for index in contents.indices where isWanted(contents[index]) {
            found.append((configuration.blocks[index], contents[index]))
        }
        return found
    }

    /// What a rule finds in each part of a block that belongs to Terraform's own language.
    func formed(_ findings: (Block, FormedBlock) -> [Finding]) -> [Finding] {
        var found: [Finding] = []
        for (index, part) in parts { found += findings(configuration.blocks[index], part) }
        return found
    }

    /// The first block of an address; nil where there is none.
    func block(at address: Address) -> Block? {
        firstIndex[address].map { configuration.blocks[$0] }
    }
}
