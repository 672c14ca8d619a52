extension Configuration {
    /// Every place in a resource or data source that takes a value which exists only while Terraform runs: of an ephemeral
    /// resource, of a variable that is ephemeral, or of a local value made of these.
    ///
    /// Only arguments that the provider never keeps may take such a value. Arguments that call a function which may make
    /// an ordinary value of it, such as `ephemeralasnull`, are left out.
    public var ephemeralUses: [(block: Block, use: Use)] {
        let sources = blocks.filter { block in
            block.address.kind == .ephemeral
                || block.address.kind == .variable && block.body["ephemeral"]?.literal == .bool(true)
        }
        if sources.isEmpty { return [] }
        let survey = Survey(of: self)
        let ephemeral = SecretOutput.tainted(by: sources, survey)
        return (survey.blocks(of: .resource) + survey.blocks(of: .data)).flatMap { block, contents in
            contents.uses.filter { use in
                let argument = use.path.prefix { $0 != "." && $0 != "[" }
                return !use.isBare && ephemeral.contains(use.reference.address)
                    && !SecretOutput.isRevealing(block.body[content: String(argument)])
            }.map { (block, $0) }
        }
    }
}
