import Terraform

/// The texts of a document as policies compare them: attributes of one resource under one name.
struct DocumentTexts {
    let model: Model

    /// The account of all resources of the document, where the document does not say its number.
    static let account = SymbolicText.Part.symbol("data.aws_caller_identity.account_id")

    /// The account of all resources of the document: its number where the provider allows no other.
    var account: SymbolicText.Part {
        if let known = model.resolver.account { return known }
        var account = Self.account
        if let term = provider("")?.body["allowed_account_ids"],
            case .list(let ids) = model.value(of: term), ids.count == 1, let number = ids[0].string
        {
            account = .text(number)
        }
        model.resolver.account = account
        return account
    }

    private func provider(_ alias: String) -> Block? {
        model.configuration.blocks.first {
            $0.address.kind == .provider && $0.address.type == "aws" && $0.address.name == alias
        }
    }

    /// A value as text; unknown where it is none.
    func text(_ value: Resolved) -> SymbolicText {
        switch value {
        case .symbol(let symbol): return text(symbol)
        case .text(let parts):
            return parts.reduce(SymbolicText("")) { text, part in
                switch part {
                case .text(let known): text + SymbolicText(known)
                case .symbol(let symbol): text + self.text(symbol)
                case .unknown: text + SymbolicText([.unknown("")])
                }
            }
        default: return value.string.map { SymbolicText($0) } ?? SymbolicText([.unknown("")])
        }
    }

    private func text(_ symbol: Symbol) -> SymbolicText {
        guard let index = symbol.instance else {
            if case .other(let name) = symbol.origin { return SymbolicText([.unknown(name + symbol.attribute)]) }
            return SymbolicText([.unknown("")])
        }
        let instance = model.instances[index]
        if instance.block.address.kind == .data {
            if instance.type == "aws_caller_identity", symbol.attribute == "account_id" || symbol.attribute == "id" {
                return SymbolicText([account])
            }
            if instance.type == "aws_region", ["name", "id", "region"].contains(symbol.attribute),
                !model.section(of: instance).has("endpoint")
            {
                return region(of: instance)
            }
            return SymbolicText([.unknown("\(instance.address).\(symbol.attribute)")])
        }
        return attribute(symbol.attribute, of: instance)
    }

    /// An attribute of a resource.
    func attribute(_ name: String, of instance: ResourceInstance) -> SymbolicText {
        switch (instance.type, name) {
        case ("aws_s3_bucket", "arn"): return SymbolicText("arn:aws:s3:::") + argument("bucket", of: instance)
        case (let type, "id"):
            if ARNForm.typesWithARNAsID.contains(type) { return attribute("arn", of: instance) }
            if let argument = ARNForm.argumentsAsID[type] { return self.argument(argument, of: instance) }
        default: break
        }
        // A name that Terraform makes up of its prefix.
        if Self.prefixes[name] != nil { return argument(name, of: instance) }
        return .symbol("\(instance.address).\(name)")
    }

    /// An argument's value; where the document leaves it to Terraform or AWS, the prefix that it gives and the attribute's
    /// symbol.
    func argument(_ name: String, of instance: ResourceInstance) -> SymbolicText {
        let symbol = SymbolicText.symbol("\(instance.address).\(name)")
        // Names that lead back to themselves, or through more resources than anybody chains, are not followed.
        let place = PolicyArguments.Place(instance: instance.index, argument: name)
        guard model.resolver.textsInProgress.count < 100, model.resolver.textsInProgress.insert(place).inserted else {
            return symbol
        }
        defer { model.resolver.textsInProgress.remove(place) }
        let section = model.section(of: instance)
        let value = section.value(name)
        if !value.isNull { return text(value) }
        guard let prefix = Self.prefixes[name].map(section.value), !prefix.isNull else { return symbol }
        return text(prefix) + symbol
    }

    /// The arguments with the begin of a name, by those with the whole of it.
    private static let prefixes = [
        "bucket": "bucket_prefix", "cluster_identifier": "cluster_identifier_prefix", "family": "family_prefix",
        "identifier": "identifier_prefix", "name": "name_prefix",
    ]

    /// The forms of a resource's ARN, its symbol first; where the form of a type is not known, one that may be anything.
    func arns(of instance: ResourceInstance) -> [SymbolicText] {
        let symbol = attribute("arn", of: instance)
        if instance.type == "aws_s3_bucket" { return [symbol] }
        guard let form = ARNForm.byType[instance.type] else {
            let service = ARNForm.service(of: instance.type).map { "\($0):" } ?? ""
            return [symbol, SymbolicText([.text("arn:aws:\(service)"), .unknown("the ARN of \(instance.address)")])]
        }
        var text = SymbolicText("arn:aws:\(form.service):")
        text = text + (form.hasRegion ? region(of: instance) : "") + ":"
        if form.hasAccount { text.append(account) }
        text = text + SymbolicText(":\(form.start)")
        if form.hasPath {
            let path = model.section(of: instance).value("path")
            text = text + (path.isNull ? "/" : self.text(path))
        }
        if let owner = form.owner { text = text + nameOfOwner(owner, of: instance) + SymbolicText(form.separator) }
        var name = argument(form.name, of: instance)
        // A parameter's own slash stands for the one that parts it from the type.
        if instance.type == "aws_ssm_parameter", case .text(let start)? = name.parts.first, start.hasPrefix("/") {
            name = SymbolicText([.text(String(start.dropFirst()))] + name.parts.dropFirst())
        }
        text = text + name
        switch form.end {
        case .nothing: break
        case .revision: text = text + ":" + .symbol("\(instance.address).revision")
        case .characters: text = text + "-" + Word.characters(of: instance.address)
        case .unknown: text.append(.unknown("the rest of the ARN of \(instance.address)"))
        }
        return [symbol, text]
    }

    /// The name of what a resource is a part of, also where the argument takes an ARN, as that of an ECS service does.
    private func nameOfOwner(_ argument: String, of instance: ResourceInstance) -> SymbolicText {
        if case .instance(let index)? = model.section(of: instance).link(argument),
            let form = ARNForm.byType[model.instances[index].type]
        {
            return self.argument(form.name, of: model.instances[index])
        }
        return self.argument(argument, of: instance)
    }

    /// The region that a resource is in; a symbol where the document leaves it to the environment.
    private func region(of instance: ResourceInstance) -> SymbolicText {
        let own = model.section(of: instance).value("region")
        if !own.isNull { return text(own) }
        var alias = ""
        if case .bare(let reference)? = instance.block.body["provider"] { alias = reference.address.name }
        if instance.block.body["provider"] != nil, alias.isEmpty { return .symbol("region") }
        if let known = model.resolver.regions[alias] { return known }
        let value = provider(alias)?.body["region"].map { model.value(of: $0) } ?? .null
        let region = value.string.map { SymbolicText($0) } ?? .symbol(alias.isEmpty ? "region" : "region of \(alias)")
        model.resolver.regions[alias] = region
        return region
    }
}
