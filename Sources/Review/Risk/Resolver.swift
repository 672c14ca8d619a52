import Terraform

/// Puts the defaults of variables and the values of locals in place of what refers to them, where these are literal.
final class Resolver {
    private var literals: [String: Tree] = [:]
    private var locals: [String: Tree] = [:]
    private var known: [String: Tree?] = [:]
    /// The locals that are being resolved, so that one that refers to itself ends.
    private var open: Set<String> = []

    /// - Parameters:
    ///   - configuration: The document.
    ///   - builder: Makes the trees of values.
    ///   - variables: Values that are given, which come before defaults.
    init(_ configuration: Configuration, builder: TreeBuilder, variables: [(String, Tree)] = []) {
        for block in configuration.blocks {
            switch block.address.kind {
            case .variable:
                if let value = block.body["default"] {
                    literals["var." + block.address.name] = builder.value(value, nil)
                }
            case .local:
                if let value = block.body.items.first?.content, case .argument(let term) = value {
                    locals[block.address.name] = builder.value(term, nil)
                }
            default: break
            }
        }
        for (name, value) in variables { literals["var." + name] = value }
    }

    /// The value with literals wherever they are known.
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
        for part in parts {
            var part = part
            if case .expression(let code) = part {
                switch value(of: code) {
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
        if resolved.count == 1, case .text(let text) = resolved[0] { return .text(text) }
        return .template(resolved)
    }

    /// The literal that an expression is; nil where it is not known before Terraform runs.
    private func value(of code: String) -> Tree? {
        guard code.contains("var.") || code.contains("local.") else { return nil }
        if let value = known[code] { return value }
        let value = (try? ExpressionSyntax(parsing: code)).flatMap(value)
        known[code] = .some(value)
        return value
    }

    private func value(of syntax: ExpressionSyntax) -> Tree? {
        switch syntax.kind {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .number(let text): return .number(NumberText.canonical(text) ?? text)
        case .parentheses(let inner): return value(of: inner)
        case .template(let parts) where parts.isEmpty: return .text("")
        case .template(let parts) where parts.count == 1:
            if case .text(let text) = parts[0] { return .text(text) }
            return nil
        case .attribute(let object, let name): return value(of: object, name)
        case .unary(.not, let operand): return value(of: operand)?.flag.map { .bool(!$0) }
        case .conditional(let condition, let then, let otherwise):
            guard let flag = value(of: condition)?.flag else { return nil }
            return value(of: flag ? then : otherwise)
        case .binary(let first, .equal, let second): return equality(first, second).map(Tree.bool)
        case .binary(let first, .unequal, let second): return equality(first, second).map { .bool(!$0) }
        case .binary(let first, .and, let second): return flags(first, second).map { .bool($0 && $1) }
        case .binary(let first, .or, let second): return flags(first, second).map { .bool($0 || $1) }
        default: return nil
        }
    }

    private func value(of object: ExpressionSyntax, _ name: String) -> Tree? {
        if case .name("var") = object.kind { return literals["var." + name].flatMap { $0.isKnown ? $0 : nil } }
        if case .name("local") = object.kind {
            guard let local = locals[name], open.insert(name).inserted else { return nil }
            defer { open.remove(name) }
            let resolved = resolve(local)
            return resolved.isKnown ? resolved : nil
        }
        return value(of: object)?[name]
    }

    private func equality(_ first: ExpressionSyntax, _ second: ExpressionSyntax) -> Bool? {
        guard let one = value(of: first), let other = value(of: second) else { return nil }
        return one == other
    }

    private func flags(_ first: ExpressionSyntax, _ second: ExpressionSyntax) -> (Bool, Bool)? {
        guard let one = value(of: first)?.flag, let other = value(of: second)?.flag else { return nil }
        return (one, other)
    }
}
