import Evaluation
public import Terraform

extension Schema {
    /// What is wrong with the expressions of a configuration: functions that do not exist or get the wrong arguments,
    /// attributes that a type does not have, values of the wrong type.
    ///
    /// The configuration is one that ``shaped(_:)`` returned. Expressions are evaluated as `terraform validate` does it, with
    /// variables and resources unknown but for their types. What concerns names alone is left to the configuration's rules.
    public func expressionFindings(in configuration: Configuration) -> [Finding] {
        let types = KnownTypes(RuleBook(self), configuration)
        return expressionFindings(in: configuration, types, types.evaluator(of: configuration))
    }

    func expressionFindings(
        in configuration: Configuration, _ types: KnownTypes, _ evaluator: Evaluator
    ) -> [Finding] {
        var check = ExpressionCheck(types: types, evaluator: evaluator)
        for block in configuration.blocks { check.visit(block) }
        return check.findings + SecretCheck.findings(in: configuration, types, evaluator)
    }
}

/// The rules that an evaluation adds to those of the configuration itself.
extension Schema {
    /// What ``expressionFindings(in:)`` looks for, by the names of the rules.
    public static let expressionRules: [RuleDescription] = [
        RuleDescription("unsupported-attribute", "An expression takes an attribute that its object does not have."),
        RuleDescription("invalid-index", "An index or key does not fit what it is taken from."),
        RuleDescription("unknown-function", "Terraform has no function of this name."),
        RuleDescription("argument-count", "A function gets too few or too many arguments."),
        RuleDescription("argument-type", "A function gets an argument of the wrong type."),
        RuleDescription("failed-call", "A call can never succeed with the arguments it gets."),
        RuleDescription("operand-type", "An operator gets an operand of the wrong type."),
        RuleDescription("division-by-zero", "Something is divided by zero."),
        RuleDescription("null-value", "A null stands where a value is required."),
        RuleDescription("template-value", "A template takes a value that is no text."),
        RuleDescription("conditional-type", "The two results of a conditional have no type in common."),
        RuleDescription("condition-type", "A condition is neither true nor false."),
        RuleDescription("iteration", "A for goes through something that has no elements."),
        RuleDescription("key-type", "A key of an object is no text."),
        RuleDescription("repetition", "count and for_each take a number, and a map or a set of texts."),
        RuleDescription("variable-type", "The type of a variable is none that Terraform knows."),
        RuleDescription("expression-type", "An expression is worth a value of another type than the argument takes."),
    ]
}

/// One run over the expressions of a configuration.
private struct ExpressionCheck {
    let types: KnownTypes
    let evaluator: Evaluator
    var findings: [Finding] = []
    /// The provider of the block at hand; nil where its schema is not here.
    private var provider: ProviderRules?
    /// What has been said of the block at hand.
    private var messages: Set<String> = []
    /// How many more repetitions of blocks are looked at one by one.
    private var repetitionsLeft = 10_000

    /// Rules of the evaluation that the configuration's own rules cover, with more to say.
    private static let covered: Set<String> = [
        "instance-key", "invalid-reference", "syntax", "unknown-reference",
    ]

    init(types: KnownTypes, evaluator: Evaluator) {
        self.types = types
        self.evaluator = evaluator
    }

    mutating func visit(_ block: Block) {
        messages.removeAll(keepingCapacity: true)
        let scope = evaluator.scope(in: block)
        provider = types.provider(of: block.address, block.body)
        switch block.address.kind {
        case .resource, .data, .ephemeral:
            reportRepetition(block)
            let root = provider?.type(block.address.type, block.address.kind)?.root
            for instance in scopes(of: block) { walk(block.body, root.map { .block($0) }, instance, "", block) }
        case .provider:
            walk(block.body, (provider?.configuration).map { .block($0) }, scope, "", block)
        case .module:
            reportRepetition(block)
            walk(block.body, nil, scope, "", block)
        case .variable:
            findings += evaluator.variableFindings(block)
            walk(block.body, nil, scope, "", block)
        case .local, .output, .check: walk(block.body, nil, scope, "", block)
        case .terraform, .moved, .removed, .import: break
        }
    }

    /// The scopes of the block's instances; one whose values are unknown where Terraform alone knows them.
    private mutating func scopes(of block: Block) -> ArraySlice<Scope> {
        let scope = evaluator.scope(in: block)
        guard block.body["count"] != nil || block.body["for_each"] != nil,
            let instances = evaluator.instances(of: block), !instances.isEmpty, instances.count <= 100
        else { return [scope] }
        return judged(instances.map(\.scope))
    }

    /// What is wrong with `count` or `for_each`; that a literal is none, the configuration's own rules say.
    private mutating func reportRepetition(_ block: Block) {
        let name = block.body["count"] == nil ? "for_each" : "count"
        let isLiteral =
            switch block.body[name] {
            case .reference, .code, .object: false
            case .template: name == "for_each"
            default: true
            }
        let problems = evaluator.moduleScope.repetitionProblems(of: block.body)
        report(isLiteral ? problems.filter { $0.rule != "repetition" } : problems, at: name, in: block)
    }

    /// Arguments that Terraform reads itself, or that are judged with the block.
    private static let own: Set<String> = [
        "count", "for_each", "depends_on", "provider", "providers", "ignore_changes", "replace_triggered_by", "source",
        "version", "type", "default",
    ]

    private mutating func walk(_ body: Body, _ known: Contents?, _ scope: Scope, _ path: String, _ block: Block) {
        for item in body.items {
            let place = path.isEmpty ? item.name : "\(path).\(item.name)"
            let rules = known?.rules?.item(item.name)
            switch item.content {
            case .argument(let term):
                if !term.hasExpression { continue }
                if path.isEmpty || path.hasPrefix("lifecycle"), Self.isOwn(item.name, in: block, rules) { continue }
                check(term, rules?.type ?? known?.memberType(item.name), scope, place, block)
            case .block(let inner):
                walk(inner, inside(rules), scope.inside(item.name), place, block)
            case .blocks(let bodies, let dynamic):
                let inner = inside(rules)
                for index in bodies.indices {
                    walk(bodies[index], inner, scope.inside(item.name), "\(place)[\(index)]", block)
                }
                for repeated in dynamic {
                    var problems: [Problem] = []
                    let iterations = scope.iterations(of: repeated, problems: &problems)
                    report(problems, at: "\(place).for_each", in: block)
                    for iteration in judged(iterations.scopes) {
                        walk(repeated.content, inner, iteration, place, block)
                    }
                }
            case .labelled(let blocks):
                for labelled in blocks {
                    walk(labelled.body, nil, scope.inside(item.name), "\(place).\(labelled.label)", block)
                }
            }
        }
    }

    /// The scopes that are looked at one by one: all of them, or the first where they are too many.
    private mutating func judged(_ scopes: [Scope]) -> ArraySlice<Scope> {
        guard scopes.count <= 100, scopes.count <= repetitionsLeft else { return scopes.prefix(1) }
        repetitionsLeft -= scopes.count
        return scopes[...]
    }

    private func inside(_ rules: ItemRules?) -> Contents? {
        switch rules?.kind {
        case .block(let nested)?: rules.flatMap { provider?.inside($0, nested) }.map { .block($0) }
        // An argument that takes objects may be written as blocks.
        case .attribute(let attribute)?: (attribute.type.element?.members).map { .members($0) }
        case nil: nil
        }
    }

    private static func isOwn(_ name: String, in block: Block, _ known: ItemRules?) -> Bool {
        switch block.address.kind {
        // Of these names some are arguments of resources like any other.
        case .resource, .data, .ephemeral, .provider: own.contains(name) && known?.type == nil
        case .local, .output, .check: name == "depends_on"
        default: own.contains(name)
        }
    }

    private mutating func check(
        _ term: Term, _ type: AttributeType?, _ scope: Scope, _ path: String, _ block: Block
    ) {
        if let type, suits(term, type) { return }
        var problems: [Problem] = []
        let value = scope.value(of: term, problems: &problems)
        report(problems, at: path, in: block)
        guard let type, problems.isEmpty else { return }
        do throws(ConversionError) {
            _ = try value.converted(to: type.valueType)
        } catch {
            let message = "\(path) of \(block.address.text) has the wrong type: \(error.message)"
            guard messages.insert(message).inserted else { return }
            findings.append(block.finding(rule: "expression-type", message, at: path))
        }
    }

    /// Whether a value surely has the type: nearly all expressions are attributes of other blocks.
    private func suits(_ term: Term, _ type: AttributeType) -> Bool {
        switch term {
        case .string: type == .string
        case .reference(let reference): self.type(of: reference) == type
        case .template(let segments): type == .string && segments.allSatisfy(isText)
        case .list(let elements):
            switch type {
            case .list(let element), .set(let element): elements.allSatisfy { suits($0, element) }
            default: false
            }
        case .object(let fields):
            if case .map(let element) = type { fields.allSatisfy { suits($0.value, element) } } else { false }
        default: false
        }
    }

    private func isText(_ segment: Term.Segment) -> Bool {
        switch segment {
        case .text: true
        case .value(.reference(let reference)): type(of: reference)?.isText ?? false
        case .value: false
        }
    }

    /// The type of an attribute of a block that is not repeated; nil where it is not so simple.
    private func type(of reference: Reference) -> AttributeType? {
        guard let name = evaluator.plainAttribute(of: reference) else { return nil }
        return types.type(of: reference.address)?.root.item(name)?.type
    }

    private mutating func report(_ problems: [Problem], at path: String, in block: Block) {
        for problem in problems where !Self.covered.contains(problem.rule) {
            let place = path + problem.path
            let message = "\(place) of \(block.address.text) \(problem.message)"
            guard messages.insert(message).inserted else { continue }
            findings.append(
                block.finding(problem.severity, rule: problem.rule, message, at: place, mentioning: problem.mention))
        }
    }
}

/// What a body may hold.
private enum Contents {
    case block(BlockRules)
    case members([AttributeType.Member])

    var rules: BlockRules? { if case .block(let rules) = self { rules } else { nil } }

    func memberType(_ name: String) -> AttributeType? {
        guard case .members(let members) = self else { return nil }
        return members.first { $0.name == name }?.type
    }
}

extension ItemRules {
    /// The type of an argument; nil for a block, and for what this provider has no more.
    fileprivate var type: AttributeType? {
        if case .attribute(let attribute) = kind, !attribute.isFormer { attribute.type } else { nil }
    }
}

extension AttributeType {
    /// Whether a template takes such a value.
    fileprivate var isText: Bool {
        switch self {
        case .string, .number, .bool: true
        default: false
        }
    }
}

extension Scope {
    /// The scope within a nested block: some of Terraform's own may name the resource they stand in.
    fileprivate func inside(_ block: String) -> Scope {
        block == "postcondition" || block == "provisioner" || block == "connection" ? withSelf() : self
    }
}

extension Term {
    /// Whether something in the term is evaluated.
    fileprivate var hasExpression: Bool {
        switch self {
        case .null, .bool, .integer, .number, .string, .invalid, .bare, .verbatim: false
        case .reference, .code, .template: true
        case .list(let elements): elements.contains { $0.hasExpression }
        case .object(let fields): fields.contains { $0.value.hasExpression }
        }
    }
}
