import Invariants
import Terraform

/// Puts the values of variables and locals in place of expressions that they decide, where these are known.
final class Resolver {
    private let configuration: Configuration
    private let builder: TreeBuilder
    private(set) lazy var model = Model(configuration)
    private(set) lazy var secrets = Secrets(configuration)
    private var known: [String: Tree?] = [:]

    init(_ configuration: Configuration, builder: TreeBuilder) {
        self.configuration = configuration
        self.builder = builder
    }

    /// The instances of each resource of the document itself, by their addresses; nil where apply decides their number.
    private(set) lazy var instances: [Address: [String]?] = {
        var instances: [Address: [String]?] = [:]
        for instance in model.instances where instance.address.hasPrefix(instance.block.address.text) {
            let address = instance.block.address
            if instance.isCertain, let known = instances[address, default: []] {
                instances[address] = known + [instance.address]
            } else {
                instances[address] = .some(nil)
            }
        }
        return instances
    }()

    /// The value with literals wherever they are known; what a sensitive variable decides is hidden.
    func resolve(_ tree: Tree) -> Tree {
        switch tree {
        case .expression(let code): return value(of: code) ?? tree
        case .template(let parts): return resolve(parts)
        case .list(let elements): return .list(elements.map(resolve))
        case .set(let elements): return .set(elements.map(resolve))
        case .object(let fields): return .object(fields.map { Tree.Field($0.name, resolve($0.value)) })
        case .json(let tree): return .json(resolve(tree))
        case .sensitive(let tree): return .sensitive(resolve(tree))
        default: return tree
        }
    }

    private func resolve(_ parts: [Tree.Part]) -> Tree {
        var resolved: [Tree.Part] = []
        var isHidden = false
        for part in parts {
            var part = part
            if case .expression(let code) = part, let value = value(of: code) {
                isHidden = isHidden || value.isSensitive
                switch value.revealed {
                case .text(let text), .number(let text): part = .text(text)
                case .bool(let flag): part = .text(String(flag))
                default: break
                }
            }
            if case .text(let text) = part, case .text(let before) = resolved.last {
                resolved[resolved.count - 1] = .text(before + text)
            } else {
                resolved.append(part)
            }
        }
        var tree = Tree.template(resolved)
        if resolved.count == 1, case .text(let text) = resolved[0] { tree = .text(text) }
        return isHidden ? .sensitive(tree) : tree
    }

    /// The literal that an expression is; nil where it is not known before Terraform runs.
    private func value(of code: String) -> Tree? {
        guard code.contains("var.") || code.contains("local.") else { return nil }
        if let value = known[code] { return value }
        let value = model.value(of: .code(code))
        var tree = value.isKnown ? builder.value(Term(value), nil) : nil
        if let found = tree, secrets.decide(.code(code)) { tree = .sensitive(found) }
        known[code] = .some(tree)
        return tree
    }
}
