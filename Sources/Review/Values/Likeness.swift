/// How much two values have in common.
struct Likeness {
    let names: EnvironmentNames?

    /// The leaves of a value, each with its path, as numbers; the environment's name does not count.
    func leaves(of tree: Tree) -> Set<Int> {
        var leaves: Set<Int> = []
        collect(tree, "", into: &leaves)
        return leaves
    }

    private func collect(_ tree: Tree, _ path: String, into leaves: inout Set<Int>) {
        switch tree {
        case .object(let fields): for field in fields { collect(field.value, path + "." + field.name, into: &leaves) }
        case .list(let elements), .set(let elements):
            for element in elements { collect(element, path + "[]", into: &leaves) }
        case .json(let tree), .sensitive(let tree): collect(tree, path, into: &leaves)
        default:
            let text = names.map { $0.blended(tree.key) } ?? tree.key
            leaves.insert((path + "=" + text).hashValue)
            // Having the same argument is something in common too; a name says more than its value.
            leaves.insert(path.hashValue)
            if path.hasSuffix("name") || path.hasSuffix("Sid") || path.hasSuffix("sid") || path.hasSuffix("id") {
                leaves.insert(("identity" + path + "=" + text).hashValue)
            }
        }
    }

    /// From 0, nothing in common, to 1, all.
    static func score(_ first: Set<Int>, _ second: Set<Int>) -> Double {
        if first.isEmpty && second.isEmpty { return 1 }
        let common = (first.count < second.count ? first : second).count {
            (first.count < second.count ? second : first).contains($0)
        }
        return Double(common) / Double(first.count + second.count - common)
    }
}

extension Tree {
    /// A text that is the same for values that mean the same; sets in the order of their elements' keys.
    var key: String {
        switch self {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .number(let text): text
        case .text(let text): "\"\(text)\""
        case .template(let parts): "\"\(Self.shown(parts))\""
        case .expression(let code): "${\(code)}"
        case .list(let elements): "[" + elements.map(\.key).joined(separator: ",") + "]"
        case .set(let elements): "(" + elements.map(\.key).sorted().joined(separator: ",") + ")"
        case .object(let fields): "{" + fields.map { "\"\($0.name)\":\($0.value.key)" }.joined(separator: ",") + "}"
        case .json(let tree): "j" + tree.key
        case .unknown: "?"
        case .sensitive(let tree): "s" + tree.key
        }
    }

    /// A template as Terraform JSON writes it.
    static func shown(_ parts: [Part]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .expression(let code): "${\(code)}"
            }
        }.joined()
    }

    /// The value with something else for text, alone or in a list.
    func mappingText(_ change: (String) -> Tree) -> Tree {
        switch self {
        case .text(let text): change(text)
        case .list(let elements): .list(elements.map { $0.mappingText(change) })
        default: self
        }
    }

    /// The value with other expressions in it.
    func mappingExpressions(_ change: (String) -> String) -> Tree {
        switch self {
        case .expression(let code): .expression(change(code))
        case .template(let parts):
            .template(
                parts.map { part in
                    if case .expression(let code) = part { .expression(change(code)) } else { part }
                })
        case .list(let elements): .list(elements.map { $0.mappingExpressions(change) })
        case .set(let elements): .set(elements.map { $0.mappingExpressions(change) })
        case .object(let fields):
            .object(fields.map { Field($0.name, $0.value.mappingExpressions(change)) })
        case .json(let tree): .json(tree.mappingExpressions(change))
        case .sensitive(let tree): .sensitive(tree.mappingExpressions(change))
        default: self
        }
    }
}
