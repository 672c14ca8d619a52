import Terraform

/// Evaluates a document: expands what is repeated, follows references, and stops where only apply knows on.
///
/// It is filled once, by ``Model``'s initializer; hostile documents (cycles, expressions without end, texts that double)
/// cost bounded work, after which everything is unknown.
final class Resolver {
    /// A configuration as one module call has it.
    struct Module {
        /// How addresses in it begin, such as `module.network.`.
        let prefix: String
        let folder: String
        let configuration: Configuration
        /// The first block of each address.
        let blocks: [Address: Int]
        /// How many module calls it is away from the document.
        let depth: Int
        /// The call that made it; nil for the document itself.
        let call: Call?
        /// The instances of the blocks seen so far.
        var expanded: [Int: [Int]] = [:]
        /// The instances of the module calls seen so far.
        var calls: [String: [(key: ResourceInstance.Key, module: Int)]] = [:]
        /// Values of variables and locals seen so far.
        var values: [Address: Resolved] = [:]
    }

    /// A module call: its arguments, where they are evaluated, and whether there is exactly one.
    struct Call {
        let body: Body
        let frame: Frame
        let isCertain: Bool
    }

    private(set) var instances: [ResourceInstance] = []
    private(set) var modules: [Module] = []
    /// The policies of arguments that somebody has asked for; nil where there is none.
    var policies: [PolicyArguments.Place: Policy?] = [:]
    /// The account of the document and the regions of its providers by their aliases, once somebody has asked for them.
    var account: SymbolicText.Part?
    var regions: [String: SymbolicText] = [:]
    /// The arguments whose texts are being made.
    var textsInProgress: Set<PolicyArguments.Place> = []
    /// The policies of identities, once somebody has asked for them.
    var grantingPolicies: [GrantingPolicy]?
    private var depth = 0
    private var work = 0

    init(_ configuration: Configuration, modules folders: (String) -> Configuration?) {
        add(configuration, prefix: "", folder: "", call: nil, folders: folders)
    }

    // MARK: Expansion

    private func add(
        _ configuration: Configuration, prefix: String, folder: String, call: Call?,
        folders: (String) -> Configuration?
    ) {
        var blocks: [Address: Int] = [:]
        blocks.reserveCapacity(configuration.blocks.count)
        for (index, block) in configuration.blocks.enumerated() where blocks[block.address] == nil {
            blocks[block.address] = index
        }
        let module = modules.count
        modules.append(
            Module(
                prefix: prefix, folder: folder, configuration: configuration, blocks: blocks,
                depth: call.map { modules[$0.frame.module].depth + 1 } ?? 0, call: call))
        for block in configuration.blocks where block.address.kind == .module {
            enter(block, from: module, folders: folders)
        }
        for (index, block) in configuration.blocks.enumerated() {
            switch block.address.kind {
            case .resource, .data: _ = expand(index, block, in: module)
            default: break
            }
        }
    }

    /// Enters a local module, at most eight levels deep.
    private func enter(_ block: Block, from parent: Int, folders: (String) -> Configuration?) {
        let caller = modules[parent]
        guard caller.depth < 8,
            case .string(let source)? = block.body["source"].map({ value(of: $0, in: Frame(module: parent)) }),
            source.hasPrefix("./") || source.hasPrefix("../"),
            let folder = FolderPath.joined(caller.folder, source), let configuration = folders(folder)
        else { return }
        for (key, eachValue, isCertain) in repetition(of: block, in: parent) {
            guard modules.count < 1_000 else { return }
            let frame = Frame(module: parent, key: key, eachValue: eachValue)
            let name = ResourceInstance.text(of: block.address.text, key)
            modules[parent].calls[block.address.name, default: []].append((key, modules.count))
            add(
                configuration, prefix: "\(caller.prefix)\(name).", folder: folder,
                call: Call(body: block.body, frame: frame, isCertain: isCertain && (caller.call?.isCertain ?? true)),
                folders: folders)
        }
    }

    /// The instances of a block, made where it is seen first.
    private func expand(_ index: Int, _ block: Block, in module: Int) -> [Int] {
        if let known = modules[module].expanded[index] { return known }
        // A block that repeats itself over itself has no instances.
        modules[module].expanded[index] = []
        let isCertain = modules[module].call?.isCertain ?? true
        let made = repetition(of: block, in: module).map { key, eachValue, isOne in
            instances.append(
                ResourceInstance(
                    index: instances.count, block: block, key: key, isCertain: isOne && isCertain,
                    prefix: modules[module].prefix, module: module, eachValue: eachValue))
            return instances.count - 1
        }
        modules[module].expanded[index] = made
        return made
    }

    /// What `count` or `for_each` make of a block; more than 10,000 are left to apply.
    private func repetition(
        of block: Block, in module: Int
    ) -> [(key: ResourceInstance.Key, eachValue: Resolved, isCertain: Bool)] {
        let frame = Frame(module: module)
        if let count = block.body["count"] {
            guard let number = value(of: count, in: frame).integer, number <= 10_000 else {
                return [(.any, .unknown, false)]
            }
            return (0..<max(number, 0)).map { (.index($0), .unknown, true) }
        }
        guard let forEach = block.body["for_each"] else { return [(.none, .unknown, true)] }
        switch value(of: forEach, in: frame) {
        case .object(let members) where members.count <= 10_000:
            return members.map { (.name($0.key), $0.value, true) }
        case .list(let elements) where elements.count <= 10_000:
            var keys: Set<String> = []
            var result: [(key: ResourceInstance.Key, eachValue: Resolved, isCertain: Bool)] = []
            for element in elements {
                if let key = element.string {
                    if keys.insert(key).inserted { result.append((.name(key), element, true)) }
                } else {
                    result.append((.any, element, false))
                }
            }
            return result
        default: return [(.any, .unknown, false)]
        }
    }

    func frame(of instance: ResourceInstance) -> Frame {
        Frame(module: instance.module, key: instance.key, eachValue: instance.eachValue)
    }

    func section(of instance: Int) -> Section {
        let instance = instances[instance]
        return Section(
            isCertain: instance.isCertain, contents: .body(instance.block.body), frame: frame(of: instance),
            resolver: self)
    }

    // MARK: Names

    /// The instances of a block as a value: one, a list of them, or a map.
    func resource(at address: Address, in module: Int) -> Resolved {
        guard let index = modules[module].blocks[address] else {
            return .symbol(Symbol(.other(modules[module].prefix + address.text), ""))
        }
        let made = expand(index, modules[module].configuration.blocks[index], in: module)
        func whole(_ index: Int) -> Resolved { .symbol(Symbol(.instance(index), "")) }
        guard let first = made.first else { return .list([]) }
        if made.count == 1 {
            switch instances[first].key {
            case .none, .any: return whole(first)
            default: break
            }
        }
        if case .index = instances[first].key { return .list(made.map(whole)) }
        return .object(
            made.compactMap {
                if case .name(let key) = instances[$0].key { Resolved.Member(key, whole($0)) } else { nil }
            })
    }

    /// The value of a variable or local, evaluated once.
    func named(_ address: Address, in module: Int) -> Resolved {
        let unknown = Resolved.symbol(Symbol(.other(modules[module].prefix + address.text), ""))
        if let known = modules[module].values[address] { return known }
        // Until it is known, a value that needs itself is unknown.
        modules[module].values[address] = unknown
        let block = modules[module].blocks[address].map { modules[module].configuration.blocks[$0] }
        var result = unknown
        if address.kind == .local {
            if let term = block?.body["value"] { result = value(of: term, in: Frame(module: module)) }
        } else if let call = modules[module].call, let term = call.body[address.name] {
            result = value(of: term, in: call.frame)
            // A variable that takes no null has its default instead (Terraform, "Disallowing Null Input Values").
            if result.isNull, block?.body["nullable"] == .bool(false), let term = block?.body["default"] {
                result = value(of: term, in: Frame(module: module))
            }
        } else if let term = block?.body["default"] {
            result = value(of: term, in: Frame(module: module))
        }
        modules[module].values[address] = result
        return result
    }

    /// What a module call is worth: an object of its outputs for each of its instances.
    func call(_ name: String, in module: Int) -> Resolved {
        let calls = modules[module].calls[name] ?? []
        func whole(_ index: Int) -> Resolved { .symbol(Symbol(.other(modules[index].prefix), "")) }
        guard let first = calls.first else {
            return .symbol(Symbol(.other("\(modules[module].prefix)module.\(name)"), ""))
        }
        switch first.key {
        case .none, .any: return whole(first.module)
        case .index: return .list(calls.map { whole($0.module) })
        case .name:
            return .object(
                calls.compactMap {
                    if case .name(let key) = $0.key { Resolved.Member(key, whole($0.module)) } else { nil }
                })
        }
    }

    /// An output of the module instance of a prefix; nil where there is no such module.
    func output(_ name: String, ofModule prefix: String) -> Resolved? {
        guard prefix.hasSuffix("."), let module = modules.firstIndex(where: { $0.prefix == prefix }) else { return nil }
        guard let index = modules[module].blocks[Address(.output, name)],
            let term = modules[module].configuration.blocks[index].body["value"]
        else { return .unknown }
        return value(of: term, in: Frame(module: module))
    }

    /// Does some work one level deeper; what is too deep, or after too much work, is unknown.
    func deeper(_ work: () -> Resolved) -> Resolved {
        self.work += 1
        guard depth < 200, self.work < 20_000_000 else { return .unknown }
        depth += 1
        defer { depth -= 1 }
        return work()
    }
}

/// Folders relative to the document.
enum FolderPath {
    /// A folder as seen from another, `.` and `..` resolved; nil where it leads out of the document's folder.
    static func joined(_ base: String, _ path: String) -> String? {
        var steps = base.split(separator: "/").map(String.init)
        for step in path.split(separator: "/") {
            switch step {
            case ".": continue
            case "..":
                guard !steps.isEmpty else { return nil }
                steps.removeLast()
            default: steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }
}
