import Evaluation
public import Terraform

/// Values that would be shown or kept where Terraform refuses it: sensitive ones in outputs and in `for_each`, ephemeral ones
/// wherever they would last.
struct SecretCheck {
    private let types: KnownTypes
    private let configuration: Configuration
    private let evaluator: Evaluator
    private let hasEphemeral: Bool
    private var findings: [Finding] = []

    /// What is wrong in a configuration, in the order of its blocks.
    static func findings(
        in configuration: Configuration, _ types: KnownTypes, _ evaluator: Evaluator
    ) -> [Finding] {
        var check = SecretCheck(types: types, configuration: configuration, evaluator: evaluator)
        for block in configuration.blocks { check.visit(block) }
        return check.findings
    }

    private init(types: KnownTypes, configuration: Configuration, evaluator: Evaluator) {
        self.types = types
        self.configuration = configuration
        self.evaluator = evaluator
        hasEphemeral = configuration.blocks.contains { block in
            block.address.kind == .ephemeral || block.address.kind == .variable && block.body["ephemeral"] != nil
        }
    }

    private mutating func visit(_ block: Block) {
        switch block.address.kind {
        case .output: checkOutput(block)
        case .resource, .data:
            checkRepetition(block)
            if hasEphemeral { checkArguments(block) }
        case .ephemeral, .module: checkRepetition(block)
        default: break
        }
    }

    private mutating func checkOutput(_ block: Block) {
        guard let value = block.body["value"], let marks = marks(of: value) else { return }
        let isHidden = block.body["sensitive"].map { evaluator.moduleScope.value(of: $0) }?.isTrue ?? false
        if marks.all.contains(.sensitive), !isHidden {
            if let use = culprit(.sensitive, in: block, under: "value") {
                report(
                    "sensitive-output",
                    "\(use.path) of \(block.address.text) shows \(use.reference.text), which is sensitive; "
                        + "say sensitive: true", use, in: block)
            } else {
                findings.append(
                    block.finding(
                        rule: "sensitive-output",
                        "value of \(block.address.text) is made sensitive by a function; say sensitive: true",
                        at: "value"))
            }
        }
        if marks.all.contains(.ephemeral), let use = culprit(.ephemeral, in: block, under: "value") {
            report(
                "ephemeral-value",
                "\(use.path) of \(block.address.text) keeps \(use.reference.text), which is ephemeral", use, in: block)
        }
    }

    private mutating func checkRepetition(_ block: Block) {
        for argument in ["count", "for_each"] {
            guard let term = block.body[argument], let marks = marks(of: term) else { continue }
            let place = "\(argument) of \(block.address.text)"
            if marks.own.contains(.ephemeral) {
                let name = culprit(.ephemeral, in: block, under: argument).map { " (\($0.reference.text))" } ?? ""
                findings.append(
                    block.finding(
                        rule: "ephemeral-value",
                        "\(place) is ephemeral\(name), and Terraform keeps which instances there are", at: argument))
            } else if argument == "for_each", marks.own.contains(.sensitive) {
                let name = culprit(.sensitive, in: block, under: argument).map { " (\($0.reference.text))" } ?? ""
                findings.append(
                    block.finding(
                        rule: "sensitive-key",
                        "\(place) is sensitive\(name), and its keys would be shown in addresses; "
                            + "go through nonsensitive() keys", at: argument))
            }
        }
    }

    /// Arguments that the provider keeps (Terraform, "Ephemeral values in resources").
    private mutating func checkArguments(_ block: Block) {
        guard let body = types.type(of: block.address)?.schema.block else { return }
        for expression in block.expressions {
            guard let attribute = attribute(at: expression.path, in: body), !attribute.isWriteOnly else { continue }
            var scope = evaluator.scope(in: block)
            for iterator in expression.iterators { scope = scope.binding(iterator, to: .unknown(.dynamic)) }
            guard scope.marking(of: expression.term).all.contains(.ephemeral),
                let use = culprit(.ephemeral, in: block, under: expression.path)
            else { continue }
            report(
                "ephemeral-value",
                "\(use.path) of \(block.address.text) would keep \(use.reference.text), which is ephemeral; only a "
                    + "write-only argument takes it", use, in: block)
        }
    }

    /// The attribute that a path leads to or into; nil where it leads elsewhere, as to arguments of Terraform's own.
    private func attribute(at path: String, in body: BlockSchema) -> AttributeSchema? {
        var body = body
        for part in path.split(separator: ".") {
            let name = String(part.prefix { $0 != "[" })
            if let attribute = body.attribute(name) { return attribute }
            // Blocks of a map stand behind their labels.
            guard let inner = body.nestedBlock(name) else { continue }
            body = inner.block
        }
        return nil
    }

    /// The marks of a value in which nothing else is wrong; nil where it has none.
    private func marks(of term: Term) -> Marking? {
        let marking = evaluator.moduleScope.marking(of: term)
        if marking.all.isEmpty { return nil }
        var problems: [Problem] = []
        _ = evaluator.moduleScope.value(of: term, problems: &problems)
        return problems.contains { $0.severity == .error } ? nil : marking
    }

    /// The first reference in an argument to something that has a mark.
    private func culprit(_ mark: Marks, in block: Block, under argument: String) -> Use? {
        block.uses.first { use in
            !use.isBare && use.path.isWithin(argument)
                && evaluator.moduleScope.marking(of: .code(use.reference.text)).all.contains(mark)
        }
    }

    private mutating func report(_ rule: String, _ message: String, _ use: Use, in block: Block) {
        findings.append(block.finding(rule: rule, message, at: use.path, mentioning: use.reference.text))
    }
}

extension KnownTypes {
    /// Whether a configuration has anything that is secret or does not last; `sensitive()` apart.
    func mayShowSecrets(of configuration: Configuration) -> Bool {
        configuration.blocks.contains { block in
            switch block.address.kind {
            case .ephemeral: true
            case .variable: block.body["sensitive"] != nil || block.body["ephemeral"] != nil
            case .output: block.body["sensitive"] == nil && block.uses.contains { isSecret($0.reference) }
            default: false
            }
        }
    }

    private func isSecret(_ reference: Reference) -> Bool {
        guard let body = type(of: reference.address)?.schema.block else { return false }
        // An index may come first; without a name it is the whole block.
        guard let name = reference.path.split(separator: ".").first(where: { $0.first != "[" }) else { return true }
        guard let attribute = body.attribute(String(name.prefix { $0 != "[" })) else { return true }
        return attribute.isSensitive
    }
}

extension Schema {
    /// What ``checked(_:expressions:)`` says of values that are secret or do not last, by the names of the rules.
    public static let secretRules: [RuleDescription] = [
        RuleDescription("sensitive-output", "An output shows a sensitive value and does not say that it is sensitive."),
        RuleDescription("sensitive-key", "A for_each goes through something sensitive, whose keys would be shown."),
        RuleDescription(
            "ephemeral-value", "An output or argument would keep a value that exists only while Terraform runs."),
    ]
}

extension String {
    /// Whether a path is another one or leads into it.
    fileprivate func isWithin(_ argument: String) -> Bool {
        guard hasPrefix(argument) else { return false }
        let next = utf8.dropFirst(argument.utf8.count).first
        return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
    }
}

extension Value {
    fileprivate var isTrue: Bool { (try? converted(to: .bool))?.bool ?? false }
}
