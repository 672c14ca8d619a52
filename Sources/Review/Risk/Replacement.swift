import Provider
import Terraform

/// Whether a change of an argument makes the provider replace the resource.
enum Replacement: Hashable, Sendable {
    /// It does.
    case certain
    /// A condition that only the provider knows decides.
    case possible
}

/// Predicts replacements and other effects from the schema and the provider's constraints.
struct ReplacementRules {
    let builder: TreeBuilder

    /// What is known of the argument at the end of a path.
    struct Argument {
        /// The provider keeps what AWS has where the configuration says nothing.
        var isComputed = false
        /// What holds where the configuration says nothing.
        var defaultValue: Tree?
        /// Whether a change replaces.
        var forceNew = false
        /// Whether it may.
        var condition: Constraints.Condition?
        /// The provider overlooks some differences.
        var isSuppressed = false
        /// It stands in a nested block, which AWS may keep where the configuration no longer has it.
        var isNested = false
    }

    /// What a difference does to a resource of a type; nil where it is changed in place.
    func replacement(of type: String, by difference: Difference) -> Replacement? {
        guard let found = builder.resource(type) else { return OtherTypes.replacement(of: type, by: difference) }
        var result: Replacement?
        if isBlock(difference.path, of: found), difference.before == nil || difference.after == nil,
            let own = blockReplacement(difference.path, of: found)
        {
            result = difference.after == nil ? .possible : own
        }
        for leaf in difference.leaves {
            guard let argument = argument(leaf.path, of: type),
                let one = replacement(by: leaf, of: argument, isPart: difference.isElement(leaf))
            else { continue }
            if one == .certain { return .certain }
            result = result ?? one
        }
        return result
    }

    private func replacement(by leaf: Difference, of argument: Argument, isPart: Bool) -> Replacement? {
        if isWithoutEffect(leaf, of: argument, isPart: isPart) { return nil }
        if argument.forceNew {
            // What an expression becomes, and which differences the provider overlooks, is not known here.
            let mayBeKept = argument.isNested && leaf.after == nil && !isPart
            return leaf.isLiteral && !argument.isSuppressed && !mayBeKept ? .certain : .possible
        }
        switch argument.condition {
        case .configured: return leaf.after?.isEmpty == false ? (leaf.isLiteral ? .certain : .possible) : nil
        case .code: return .possible
        case nil: return nil
        }
    }

    /// Whether AWS has the same value before and after: the default is written out, or a computed value no longer is.
    ///
    /// The provider keeps what it computed where the configuration says nothing at all. Where a list still has other
    /// elements, the one that went is taken away: `isPart`.
    func isWithoutEffect(_ leaf: Difference, of argument: Argument, isPart: Bool) -> Bool {
        let before = leaf.before.flatMap { $0.isEmpty ? nil : $0 }
        let after = leaf.after.flatMap { $0.isEmpty ? nil : $0 }
        if after == nil, argument.isComputed, !isPart { return true }
        if before == nil, after == nil { return true }
        if let value = argument.defaultValue {
            return (before ?? value) == (after ?? value)
        }
        return false
    }

    /// What the schema says of the argument at a path; nil where the path leads to none.
    func argument(_ path: Path, of type: String) -> Argument? {
        guard let found = builder.resource(type) else { return nil }
        var block = found.block
        var names = path.names[...]
        var inherited = false
        while let name = names.popFirst() {
            if let attribute = block.attribute(name) {
                var found = argument(attribute, names, inherited: inherited)
                found.isNested = path.names.first != name
                if Self.decidedByCode[type]?.contains(where: { path.names.starts(with: $0) }) == true {
                    found.condition = found.condition ?? .code
                    found.isComputed = false
                }
                // An element of a set that is made anew keeps nothing.
                if inherited { found.isComputed = false }
                return found
            }
            guard let nested = block.nestedBlock(name) else { return nil }
            // In the newer kit a block's own mark covers every change within it.
            // In the older one the elements of a set have no identity: a change is a removal and an addition.
            if found.sdk == .framework || nested.nesting == .set, nested.constraints.forceNew { inherited = true }
            block = builder.body(of: nested)
        }
        return nil
    }

    /// What provider 5.100.0 replaces by code of its own that its source's schema does not show (agreement.tsv).
    private static let decidedByCode: [String: [[String]]] = [
        "aws_ecs_service": [["capacity_provider_strategy"], ["deployment_controller", "type"]],
        "aws_instance": [["launch_template", "id"], ["launch_template", "name"]],
        "aws_lb_target_group": [["protocol_version"]],
    ]

    private func argument(
        _ attribute: AttributeSchema, _ members: ArraySlice<String>, inherited: Bool
    ) -> Argument {
        var constraints = attribute.constraints
        var argument = Argument()
        argument.forceNew = inherited || constraints.forceNew
        argument.condition = constraints.forceNewConditional
        for name in members {
            guard let member = constraints.members[name] else { break }
            constraints = member
            argument.forceNew = argument.forceNew || member.forceNew
            argument.condition = argument.condition ?? member.forceNewConditional
        }
        argument.isComputed = attribute.isComputed && members.isEmpty
        argument.isSuppressed = constraints.diffSuppressed
        switch constraints.defaultValue {
        case .string(let text): argument.defaultValue = .text(text)
        case .number(let text): argument.defaultValue = .number(NumberText.canonical(text) ?? text)
        case .bool(let flag): argument.defaultValue = .bool(flag)
        case nil: argument.defaultValue = nil
        }
        return argument
    }

    private func isBlock(_ path: Path, of type: TypeSchema) -> Bool {
        nested(path, of: type) != nil
    }

    /// Adding or removing the block itself.
    private func blockReplacement(_ path: Path, of type: TypeSchema) -> Replacement? {
        guard let constraints = nested(path, of: type)?.constraints else { return nil }
        if constraints.forceNew { return .certain }
        return constraints.forceNewConditional == nil ? nil : .possible
    }

    private func nested(_ path: Path, of type: TypeSchema) -> NestedBlockSchema? {
        var block = type.block
        var found: NestedBlockSchema?
        for name in path.names {
            guard let nested = block.nestedBlock(name) else { return nil }
            found = nested
            block = builder.body(of: nested)
        }
        return found
    }
}

extension Difference {
    /// Whether a leaf is an element of a list or set that is there on both sides.
    func isElement(_ leaf: Difference) -> Bool {
        guard case .index = path.steps.last else { return false }
        return path.names == leaf.path.names
    }

    /// Whether both values are known before Terraform runs.
    var isLiteral: Bool { (before?.isKnown ?? true) && (after?.isKnown ?? true) }
}

extension Tree {
    /// Whether no expression and nothing unknown is in the value.
    var isKnown: Bool {
        switch self {
        case .null, .bool, .number, .text: true
        case .template, .expression, .unknown: false
        case .list(let elements), .set(let elements): elements.allSatisfy(\.isKnown)
        case .object(let fields): fields.allSatisfy { $0.value.isKnown }
        case .json(let tree), .sensitive(let tree): tree.isKnown
        }
    }
}
