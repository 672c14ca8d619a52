/// Which block needs which, by their indexes in the configuration.
///
/// Modules are left out: Terraform looks inside them, so that two modules may use each other's outputs. Variables are
/// left out since nothing in the stack makes them.
struct ReferenceGraph {
    /// A reference from one block to another.
    struct Edge {
        let from: Int
        let to: Int
        let path: String
    }

    private let edges: [[Edge]]

    init(of survey: Survey) {
        let blocks = survey.configuration.blocks
        // Resources with no provider of their own use the default configuration, which may refer to other resources.
        var defaultProviders: [String: Int] = [:]
        for (address, index) in survey.firstIndex where address.kind == .provider && address.name.isEmpty {
            if !survey.contents[index].uses.isEmpty { defaultProviders[address.type] = index }
        }
        edges = blocks.indices.map { index in
            let block = blocks[index]
            guard block.address.kind.isOrdered else { return [] }
            var edges: [Edge] = []
            for use in survey.contents[index].uses where use.reference.address.kind.isOrdered {
                if let to = survey.firstIndex[use.reference.address], to != index || !use.isAfterwards {
                    edges.append(Edge(from: index, to: to, path: use.path))
                }
            }
            if !defaultProviders.isEmpty, block.body[content: "provider"] == nil,
                let to = defaultProviders[block.address.providerName]
            {
                edges.append(Edge(from: index, to: to, path: "provider"))
            }
            return edges
        }
    }

    /// The groups of blocks that all need each other, each group once (Tarjan's algorithm, without recursion since a
    /// chain of references may be as long as the stack).
    func components() -> [[Int]] {
        var order = [Int](repeating: -1, count: edges.count)
        var low = order
        var isOpen = [Bool](repeating: false, count: edges.count)
        var open: [Int] = []
        var counter = 0
        var components: [[Int]] = []
        var work: [(node: Int, next: Int)] = []
        for root in edges.indices where order[root] < 0 && !edges[root].isEmpty {
            work.append((root, 0))
            while let (node, next) = work.popLast() {
                if next == 0 {
                    order[node] = counter
                    low[node] = counter
                    counter += 1
                    open.append(node)
                    isOpen[node] = true
                }
                if next < edges[node].count {
                    work.append((node, next + 1))
                    let to = edges[node][next].to
                    if order[to] < 0 {
                        work.append((to, 0))
                    } else if isOpen[to] {
                        low[node] = min(low[node], order[to])
                    }
                    continue
                }
                if let parent = work.last { low[parent.node] = min(low[parent.node], low[node]) }
                guard low[node] == order[node] else { continue }
                var component: [Int] = []
                while let last = open.popLast() {
                    isOpen[last] = false
                    component.append(last)
                    if last == node { break }
                }
                if component.count > 1 || edges[node].contains(where: { $0.to == node }) {
                    components.append(component)
                }
            }
        }
        return components
    }

    /// The shortest way from a block back to itself, within a group of blocks that all need each other.
    func shortestCycle(from start: Int, within component: Set<Int>) -> [Edge] {
        var reachedBy: [Int: Edge] = [:]
        var queue = [start]
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for edge in edges[node] where component.contains(edge.to) {
                if edge.to == start {
                    var cycle = [edge]
                    while let before = cycle.last, before.from != start, let edge = reachedBy[before.from] {
                        cycle.append(edge)
                    }
                    return cycle.reversed()
                }
                if reachedBy[edge.to] == nil {
                    reachedBy[edge.to] = edge
                    queue.append(edge.to)
                }
            }
        }
        return []
    }
}

extension Use {
    /// Whether the block may refer to itself there: it is looked at when the block has been made, or says only that.
    fileprivate var isAfterwards: Bool {
        path.hasPrefix("provisioner") || path.hasPrefix("connection") || path.hasPrefix("depends_on")
    }
}

extension Address.Kind {
    /// Whether Terraform works on blocks of the kind one after the other, so that they must not need each other.
    fileprivate var isOrdered: Bool {
        switch self {
        case .resource, .data, .ephemeral, .local, .provider: true
        case .terraform, .variable, .module, .output, .moved, .removed, .import, .check: false
        }
    }
}

extension Address {
    /// The local name of the provider that a resource belongs to by default: its type up to the first `_`.
    fileprivate var providerName: String {
        switch kind {
        case .resource, .data, .ephemeral: String(type.prefix { $0 != "_" })
        default: ""
        }
    }
}
