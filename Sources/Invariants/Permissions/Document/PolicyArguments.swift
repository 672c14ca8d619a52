import Terraform

/// Reads the policies that stand in arguments of a document.
struct PolicyArguments {
    let model: Model
    let texts: DocumentTexts

    init(_ model: Model) {
        self.model = model
        texts = DocumentTexts(model: model)
    }

    /// The policy of an argument, read once; nil where it is not there.
    func policy(_ argument: String, of instance: ResourceInstance) -> Policy? {
        let place = Place(instance: instance.index, argument: argument)
        if let known = model.resolver.policies[place] { return known }
        let policy = policy(model.section(of: instance).value(argument), source: source(of: instance, argument))
        model.resolver.policies[place] = .some(policy)
        return policy
    }

    /// An argument of an instance.
    struct Place: Hashable {
        let instance: Int
        let argument: String
    }

    /// Where an argument of a block stands, in the words of messages.
    func source(of instance: ResourceInstance, _ argument: String) -> Policy.Source {
        let name =
            switch argument {
            case "assume_role_policy": "the trust policy of \(instance.address)"
            case "inline_policy": "an inline policy of \(instance.address)"
            case "policy", "access_policy", "access_policies":
                // Of a resource that is nothing but a policy, the address says it all.
                instance.type.contains("_policy") ? instance.address : "the policy of \(instance.address)"
            default: instance.address
            }
        return Policy.Source(name, at: instance.block.position(of: argument))
    }

    /// The policy that a value holds; nil for null.
    func policy(_ value: Resolved, source: Policy.Source) -> Policy? {
        if value.isNull { return nil }
        if let document = document(value) { return policyOfDocument(document, depth: 0) }
        return PolicyReader.policy(texts.text(value), source: source)
    }

    /// The data source `aws_iam_policy_document` whose JSON a value is.
    private func document(_ value: Resolved) -> ResourceInstance? {
        guard case .symbol(let symbol) = value, let index = symbol.instance,
            symbol.attribute == "json" || symbol.attribute == "minified_json"
        else { return nil }
        let instance = model.instances[index]
        return instance.block.address.kind == .data && instance.type == "aws_iam_policy_document" ? instance : nil
    }

    /// The policy of a data source: the sources merged, then its own statements, then the overrides
    /// (Terraform Registry, "aws_iam_policy_document").
    private func policyOfDocument(_ instance: ResourceInstance, depth: Int) -> Policy {
        let source = source(of: instance, "statement")
        guard depth < 50 else { return Policy(.unknown("it is made of itself"), source: source) }
        let section = model.section(of: instance)
        let isCurrent = section.value("version").isNull || section.value("version") == .string("2012-10-17")
        var merged = Policy.Contents.statements([])
        for value in inputs(section, "source_policy_documents", "source_json") {
            merged.merge(contents(value, source, depth))
        }
        let own = section.sections("statement").enumerated().map { index, statement in
            let source = self.source(of: instance, "statement[\(index)]")
            return PolicyBlock(texts: texts, hasVariables: isCurrent, source: source).statement(
                statement, number: index + 1)
        }
        merged.merge(
            own.contains(nil)
                ? .unknown("it has statements that only apply knows") : .statements(own.compactMap(\.self)))
        for value in inputs(section, "override_policy_documents", "override_json") {
            merged.merge(contents(value, source, depth))
        }
        return Policy(merged, source: source)
    }

    private func inputs(_ section: Section, _ list: String, _ single: String) -> [Resolved] {
        var values: [Resolved] = []
        switch section.value(list) {
        case .null: break
        case .list(let elements): values = elements
        default: values = [.unknown]
        }
        let only = section.value(single)
        return only.isNull ? values : values + [only]
    }

    private func contents(_ value: Resolved, _ source: Policy.Source, _ depth: Int) -> Policy.Contents {
        if let document = document(value) { return policyOfDocument(document, depth: depth + 1).contents }
        return value == .string("") ? .statements([]) : PolicyReader.policy(texts.text(value), source: source).contents
    }
}

extension Policy.Contents {
    /// Adds statements; one with the ID of another takes its place.
    fileprivate mutating func merge(_ other: Policy.Contents) {
        guard case .statements(var all) = self else { return }
        guard case .statements(let more) = other else {
            self = other
            return
        }
        for statement in more {
            if let sid = statement.sid, !sid.isEmpty, let place = all.firstIndex(where: { $0.sid == sid }) {
                all[place] = statement
            } else {
                all.append(statement)
            }
        }
        self = .statements(all)
    }
}

/// Reads a `statement` block of the data source `aws_iam_policy_document`.
struct PolicyBlock {
    let texts: DocumentTexts
    let hasVariables: Bool
    let source: Policy.Source

    /// The statement; nil where only apply knows whether it is there, or what it does.
    func statement(_ section: Section, number: Int) -> Policy.Statement? {
        guard section.isCertain, let effect = effect(section.value("effect")) else { return nil }
        guard let actions = selection(section, "actions") else { return nil }
        let sid = section.value("sid")
        return Policy.Statement(
            sid: sid.string.flatMap { $0.isEmpty ? nil : $0 }, number: number, effect, principals: principals(section),
            actions: actions, resources: selection(section, "resources"), conditions: conditions(section),
            hasVariables: hasVariables, source: source)
    }

    private func effect(_ value: Resolved) -> Policy.Statement.Effect? {
        value.isNull ? .allow : value.string.flatMap(Policy.Statement.Effect.init)
    }

    private func selection(_ section: Section, _ name: String) -> Policy.Statement.Selection<SymbolicText>? {
        let (named, excepted) = (section.value(name), section.value("not_\(name)"))
        if !named.isNull { return .only(values(named)) }
        return excepted.isNull ? nil : .allBut(values(excepted))
    }

    private func principals(_ section: Section) -> Policy.Statement.Selection<Policy.Principal>? {
        let (named, excepted) = (section.sections("principals"), section.sections("not_principals"))
        if !named.isEmpty { return .only(named.flatMap(principals(in:))) }
        return excepted.isEmpty ? nil : .allBut(excepted.flatMap(principals(in:)))
    }

    private func principals(in section: Section) -> [Policy.Principal] {
        guard let kind = section.value("type").string else { return [.aws(SymbolicText([.unknown("")]))] }
        return values(section.value("identifiers")).map { Policy.Principal(kind: kind, $0) }
    }

    private func conditions(_ section: Section) -> [Policy.Condition] {
        var found: [(operation: String, key: String, values: [SymbolicText])] = []
        for block in section.sections("condition") {
            let operation = texts.text(block.value("test")).description
            let key = texts.text(block.value("variable")).description
            let values = values(block.value("values"))
            // The data source writes blocks of one operator and key as one.
            if let place = found.firstIndex(where: { $0.operation == operation && $0.key == key }) {
                found[place].values += values
            } else {
                found.append((operation, key, values))
            }
        }
        return found.map { Policy.Condition(operation: $0, key: $1, values: $2, hasVariables: hasVariables) }
    }

    /// The elements of a list, in which `&{…}` stands for IAM's `${…}`.
    private func values(_ value: Resolved) -> [SymbolicText] {
        guard case .list(let elements) = value else { return [texts.text(value).withVariables] }
        return elements.map { texts.text($0).withVariables }
    }
}

extension SymbolicText {
    fileprivate var withVariables: SymbolicText {
        SymbolicText(
            parts.map { part in
                if case .text(let text) = part { .text(text.replacing("&{", with: "${")) } else { part }
            })
    }
}
