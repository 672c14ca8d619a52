import Invariants
import Terraform

/// The resources of a configuration as a plan has them: those of local modules too, repeated ones one by one, with the
/// plan's variables.
struct EvaluatedDocument {
    /// A resource with its arguments as far as they are known.
    struct Resource {
        /// The address; `[*]` stands for keys that only apply knows.
        let address: String
        let type: String
        /// Whether there is exactly one.
        let isCertain: Bool
        let tree: Tree
        let position: SourcePosition?
    }

    private(set) var resources: [Resource] = []
    private let calls: Set<String>

    init(
        _ configuration: Configuration, variables: [(name: String, value: JSONValue)], builder: TreeBuilder,
        modules: (String) -> Configuration?
    ) {
        var hasSecrets = false
        func note(_ configuration: Configuration) -> Secrets {
            let secrets = Secrets(configuration)
            hasSecrets = hasSecrets || !secrets.isEmpty
            return secrets
        }
        let secrets = note(configuration)
        let given = Dictionary(variables.map { ($0.name, Term(literal: $0.value)) }) { first, _ in first }
        let model = Model(configuration.giving(given)) { folder in
            let module = modules(folder)
            if let module { _ = note(module) }
            return module
        }
        calls = Set(configuration.blocks.filter { $0.address.kind == .module }.map(\.address.text))
        for instance in model.instances where instance.block.address.kind == .resource {
            let section = model.section(of: instance)
            let isRoot = instance.address.hasPrefix(instance.block.address.text)
            var body = Body()
            var hidden: Set<String> = []
            for item in instance.block.body.items {
                body[item.name] = Term(section.value(item.name))
                // Which values of a module come from a secret is not followed; any of them may.
                if hasSecrets, isRoot ? secrets.decide(item.content) : item.content.mentionsValues {
                    hidden.insert(item.name)
                }
            }
            let tree = builder.tree(of: instance.block.with(body))
            resources.append(
                Resource(
                    address: instance.address, type: instance.type, isCertain: instance.isCertain,
                    tree: hidden.isEmpty ? tree : tree.hiding(hidden), position: instance.block.position))
        }
    }

    /// The module of an address of which nothing could be read, though the document calls it; nil for any other.
    func unreadModule(of address: String) -> String? {
        let steps = PlannedObjects.withoutKeys(address).split(separator: ".")
        var path = ""
        var index = 0
        while index + 1 < steps.count, steps[index] == "module" {
            path += (path.isEmpty ? "" : ".") + "module.\(steps[index + 1])"
            index += 2
            if index == 2, !calls.contains(path) { return nil }
            let start = path + "."
            if !resources.contains(where: { PlannedObjects.withoutKeys($0.address).hasPrefix(start) }) { return path }
        }
        return nil
    }
}

extension Configuration {
    /// The configuration with values in place of the defaults of variables.
    fileprivate func giving(_ values: [String: Term]) -> Configuration {
        let blocks = blocks.map { block in
            guard block.address.kind == .variable, let value = values[block.address.name] else { return block }
            var body = block.body
            body["default"] = value
            return block.with(body)
        }
        return Configuration(stack: stack, blocks: blocks, reported: reported)
    }
}

extension Body.Content {
    /// Whether a variable or local is mentioned in it.
    fileprivate var mentionsValues: Bool {
        var body = Body()
        body[content: "value"] = self
        return Block(address: Address(.local, "value"), body: body, position: nil).uses.contains {
            $0.reference.address.kind == .variable || $0.reference.address.kind == .local
        }
    }
}

extension Tree {
    /// The value with some of its fields hidden.
    fileprivate func hiding(_ names: Set<String>) -> Tree {
        guard case .object(let fields) = self else { return self }
        return .object(
            fields.map { names.contains($0.name) && !$0.value.isSensitive ? Field($0.name, .sensitive($0.value)) : $0 })
    }
}

extension Term {
    /// A value of JSON, in which nothing is a template.
    fileprivate init(literal json: JSONValue) {
        switch json.kind {
        case .null: self = .null
        case .bool: self = .bool(json.bool ?? false)
        case .number: self = json.integer.map(Term.integer) ?? json.double.map(Term.number) ?? .null
        case .string: self = .string(json.string ?? "")
        case .array: self = .list(json.elements.map { Term(literal: $0) })
        case .object: self = .sorted(json.members.map { Field($0.key, Term(literal: $0.value)) })
        }
    }
}
