import Provider

/// Tells which blocks are the same to a reader of Swift: same arguments, types and words, whatever else differs.
struct BlockShapes {
    private var shapes: [BlockSchema.ID: Int] = [:]
    private var numbers: [String: Int] = [:]
    private var computed: [BlockSchema.ID: Bool] = [:]

    /// A number that is equal for blocks of the same shape.
    mutating func shape(of nested: NestedBlockSchema) -> Int {
        if let known = shapes[nested.blockID] { return known }
        let block = nested.block
        var text = ""
        for attribute in block.attributes {
            let facts = attribute.constraints
            let words = (facts.words ?? facts.element.first?.words)?.values ?? []
            text += "\(attribute.name) \(attribute.type) \(attribute.isRequired) \(attribute.isWritable) \(words)\n"
        }
        for inner in block.blocks {
            text += "\(inner.name) \(inner.nesting) \(inner.minimum) \(inner.maximum ?? 0) \(shape(of: inner))\n"
        }
        let number = numbers[text] ?? numbers.count
        numbers[text] = number
        shapes[nested.blockID] = number
        return number
    }

    /// Whether the provider computes something in a block, or in a block inside it.
    mutating func hasComputed(_ nested: NestedBlockSchema) -> Bool {
        if let known = computed[nested.blockID] { return known }
        let block = nested.block
        var found = block.attributes.contains { $0.isComputed && !$0.isWritable }
        for inner in block.blocks where !found { found = hasComputed(inner) }
        computed[nested.blockID] = found
        return found
    }
}
