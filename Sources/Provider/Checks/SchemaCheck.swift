import Evaluation
public import Terraform

/// One run over a configuration; what it reads of the schema it reads once.
struct SchemaCheck {
    private(set) var findings: [Finding] = []
    let book: RuleBook
    let required: RequiredProviders
    let judge: TextJudge

    /// The block at hand, and what its provider knows.
    var block: Block?
    var address = Address(.terraform, "")
    var provider: ProviderRules?
    var type: TypeRules?
    var versions = AllowedVersions.any
    /// Whether the argument at hand is secret, so that no message may show it.
    var hidesValues = false
    /// The bodies around the place at hand, from the top-level block on, and the names that lead from each to the next.
    var bodies: [Body] = []
    var names: [String] = []
    var path = ArgumentPath()
    private var messages: Set<String> = []
    /// Providers of which it has been said that their schema is missing.
    private var missing: Set<String> = []

    /// Evaluates the expressions of the block at hand; nil where literals alone are judged.
    var scope: Scope?
    let evaluator: Evaluator?
    /// Whether the place at hand is one of several that a document writes once.
    var isRepeated = false
    /// How many more repetitions of bodies are looked at one by one.
    var repetitionsLeft = 10_000

    init(_ book: RuleBook, _ configuration: Configuration, _ evaluator: Evaluator?) {
        self.book = book
        self.evaluator = evaluator
        required = RequiredProviders(of: configuration)
        judge = TextJudge(patterns: PatternCache())
    }

    /// Checks a top-level block.
    mutating func visit(_ block: Block) {
        switch block.address.kind {
        case .resource, .data, .ephemeral, .provider: visit(block.address, block.body, in: block)
        case .check:
            for (address, body) in block.scopedData {
                path.push(names: ["data", address.type, address.name])
                visit(address, body, in: block)
                path = ArgumentPath()
            }
        default: break
        }
    }

    private mutating func visit(_ address: Address, _ body: Body, in block: Block) {
        let name = RequiredProviders.localName(of: address, body)
        self.block = block
        self.address = address
        scope = evaluator?.scope(in: block)
        let source = required.source(of: name)
        // Terraform's own types are judged with its language.
        if source == RequiredProviders.builtIn { return }
        guard let provider = book.provider(source) else { return reportMissingSchema(of: source) }
        self.provider = provider
        versions = provider.schema.knowsOlder ? required.versions(of: name) : .any
        messages.removeAll(keepingCapacity: true)
        if address.kind == .provider {
            type = nil
            checkBody(body, provider.configuration)
        } else if let type = provider.type(address.type, address.kind) {
            self.type = type
            checkType(type.schema)
            let scopes = scopes(of: block)
            isRepeated = scopes.count > 1
            for scope in scopes {
                self.scope = scope
                checkBody(body, type.root)
            }
            isRepeated = false
            if address.kind == .resource { checkIgnoredChanges(type.root) }
        } else {
            reportUnknownType(provider)
        }
    }

    /// Says that the schema that somebody handed over lacks a provider; once for each.
    private mutating func reportMissingSchema(of source: String) {
        guard let file = book.file, missing.insert(source).inserted else { return }
        messages.removeAll(keepingCapacity: true)
        report(
            .missingSchema, as: .warning,
            "\(address.text) and its kin are not judged by a schema: \(file) has none of the provider \(source); let "
                + "'terraform providers schema -json' write it where the document is initialized")
    }

    /// Reports something about the block at hand, once.
    mutating func report(
        _ rule: SchemaRule, as severity: Finding.Severity = .error, _ message: String,
        at place: ArgumentPath? = nil
    ) {
        // What repetitions share is one mistake, whatever values they bring.
        let key = isRepeated && rule.isOfValues ? "\(rule.rawValue) \(place?.text ?? "")" : message
        guard let block, messages.insert(key).inserted else { return }
        findings.append(block.finding(severity, rule: rule.rawValue, message, at: place?.text))
    }

    /// The place at hand as messages name it: `action[0] of aws_lb_listener.web`.
    var subject: String { path.isEmpty ? address.text : "\(path.text) of \(address.text)" }

    /// An argument at the place at hand as messages name it: `action[0].type of aws_lb_listener.web`.
    func subject(_ name: String) -> String { "\(path.appending(name).text) of \(address.text)" }
}

extension Schema {
    /// Everything that the provider would refuse in a configuration, or announces to remove, by its schema and constraints.
    ///
    /// The configuration is one that ``shaped(_:)`` returned. Types of providers whose schema is not here are not judged.
    /// Of an expression only what is known before Terraform runs is judged. Where `required_providers` allows several
    /// versions of the AWS provider, an error is what all of them refuse.
    public func findings(in configuration: Configuration) -> [Finding] { findings(in: configuration, RuleBook(self)) }

    private func findings(
        in configuration: Configuration, _ book: RuleBook, _ evaluator: Evaluator? = nil
    ) -> [Finding] {
        var check = SchemaCheck(book, configuration, evaluator)
        for block in configuration.blocks { check.visit(block) }
        return check.findings
    }

    /// What ``shaped(_:)`` and ``findings(in:)`` return together, which reads the schema once for both.
    ///
    /// - Parameters:
    ///   - configuration: What is judged.
    ///   - expressions: Whether ``expressionFindings(in:)`` is wanted too, and values are judged that expressions come to:
    ///     those of literals, functions and locals.
    public func checked(
        _ configuration: Configuration, expressions: Bool = false
    ) -> (shaped: Configuration, findings: [Finding]) {
        let book = RuleBook(self)
        let shaped = shaped(configuration, book)
        let types = KnownTypes(book, shaped)
        guard expressions else {
            let secrets =
                types.mayShowSecrets(of: shaped)
                ? SecretCheck.findings(in: shaped, types, types.evaluator(of: shaped)) : []
            return (shaped, findings(in: shaped, book) + secrets)
        }
        let evaluator = types.evaluator(of: shaped)
        return (shaped, findings(in: shaped, book, evaluator) + expressionFindings(in: shaped, types, evaluator))
    }
}

extension Block {
    /// The data sources that a `check` block reads for itself.
    fileprivate var scopedData: [(Address, Body)] {
        guard case .labelled(let types) = body[content: "data"] else { return [] }
        return types.flatMap { type in
            type.body.items.compactMap { item in
                guard case .block(let body) = item.content else { return nil }
                return (Address(.data, type: type.label, item.name), body)
            }
        }
    }
}
