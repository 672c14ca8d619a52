import Terraform

/// The arguments of a resource or of a block within it, evaluated as far as they are known.
struct Arguments {
    let instance: ResourceInstance
    /// Where these arguments stand within the resource, such as `load_balancer[0]`; empty for the resource itself.
    let path: String
    let section: Section
    let model: Model

    init(_ instance: ResourceInstance, in model: Model) {
        self.init(instance, path: "", model.section(of: instance), model)
    }

    private init(_ instance: ResourceInstance, path: String, _ section: Section, _ model: Model) {
        self.instance = instance
        self.path = path
        self.section = section
        self.model = model
    }

    /// The resource's address, for messages.
    var address: String { instance.address }

    /// An argument's value; null where there is none.
    subscript(name: String) -> Resolved { section.value(name) }

    /// An argument's text; nil where there is none or it is not known.
    func text(_ name: String) -> String? { self[name].string }

    /// An argument's whole number; nil where there is none or it is not known.
    func integer(_ name: String) -> Int? { self[name].integer }

    /// The resource that an argument names by its ID, ARN or name; nil where it names none of the document.
    func target(_ name: String) -> Arguments? {
        if case .instance(let index)? = section.link(name) { Arguments(model.instances[index], in: model) } else { nil }
    }

    /// The resources that an argument names; nil where some are not known or not of the document.
    func targets(_ name: String) -> [Arguments]? {
        let links = section.links(name)
        guard !links.mayHaveMore else { return nil }
        var targets: [Arguments] = []
        for link in links.items {
            guard case .instance(let index) = link else { return nil }
            targets.append(Arguments(model.instances[index], in: model))
        }
        return targets
    }

    /// The blocks of a name within this one; nil where apply decides how many there are.
    func blocks(_ name: String) -> [Arguments]? {
        let sections = section.sections(name)
        guard sections.allSatisfy(\.isCertain) else { return nil }
        return sections.enumerated().map {
            Arguments(instance, path: place("\(name)[\($0.offset)]"), $0.element, model)
        }
    }

    /// Where an argument is within the resource.
    func place(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// A finding about an argument, or about the block where no argument is named.
    func finding(
        _ severity: Finding.Severity = .error, rule: String, _ message: String, at name: String? = nil,
        notes: [Finding.Note] = []
    ) -> Finding {
        let place = name.map(place) ?? path
        return instance.block.finding(severity, rule: rule, message, at: place.isEmpty ? nil : place, notes: notes)
    }
}

extension Model {
    /// The resources of a type with their arguments.
    func all(_ type: String) -> [Arguments] { instances(ofType: type).map { Arguments($0, in: self) } }
}

extension Resolved {
    /// The elements of a list whose number is known; nil for everything else.
    var elements: [Resolved]? {
        if case .list(let elements) = self, !elements.contains(.unknown) { elements } else { nil }
    }

    /// What is known of a text from its start on, and whether that is all of it; nil where nothing is.
    var knownStart: (text: String, isWhole: Bool)? {
        if let string { return (string, true) }
        if case .text(let parts) = self, case .text(let start)? = parts.first { return (start, false) }
        return nil
    }

    /// The known parts of a text, one after the other.
    var knownText: String {
        guard case .text(let parts) = self else { return string ?? "" }
        return parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }
}
