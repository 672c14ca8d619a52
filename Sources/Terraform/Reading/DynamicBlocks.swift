/// Where a document has `dynamic` blocks: whatever they stand in is a block too, not an argument, even where nobody
/// knows the provider.
struct DynamicBlocks {
    /// The nodes of the keys, in the order of the document.
    private let nodes: [Int]

    init(in document: JSONDocument) {
        // Few documents have any; those are not gone through value by value.
        guard document.bytes.contains("\"dynamic\"") else {
            nodes = []
            return
        }
        var nodes: [Int] = []
        for index in 0..<document.tape.count where document.tape[index].kind == .string {
            let key = JSONValue(document: document, index: index)
            if key.isString("dynamic"), index + 1 < document.tape.count,
                JSONValue(document: document, index: index + 1).isDynamic
            {
                nodes.append(index)
            }
        }
        self.nodes = nodes
    }

    /// Whether there is a dynamic block somewhere in the value.
    func isWithin(_ value: JSONValue) -> Bool {
        if nodes.isEmpty { return false }
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] < value.index { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low] < value.node.next(after: value.index)
    }
}

extension JSONValue {
    /// Whether the value has the form that stands behind the key `dynamic`: labels, then `for_each` and `content`.
    fileprivate var isDynamic: Bool {
        for labels in firstObjects {
            for member in labels.members {
                for block in member.value.firstObjects where block["for_each"] != nil && block["content"] != nil {
                    return true
                }
            }
        }
        return false
    }

    private var firstObjects: [JSONValue] {
        switch kind {
        case .object: [self]
        case .array: elements.prefix(10).filter { $0.kind == .object }
        default: []
        }
    }
}
