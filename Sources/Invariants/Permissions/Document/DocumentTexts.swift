import Terraform

/// The texts of a document as policies compare them: attributes of one resource under one name.
struct DocumentTexts {
    let model: Model

    /// The account of all resources of the document.
    static let account = SymbolicText.Part.symbol("data.aws_caller_identity.account_id")

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
                return SymbolicText([Self.account])
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
        return .symbol("\(instance.address).\(name)")
    }

    /// An argument's value; where the document leaves it to AWS, the attribute's symbol.
    func argument(_ name: String, of instance: ResourceInstance) -> SymbolicText {
        let value = model.section(of: instance).value(name)
        return value.isNull ? .symbol("\(instance.address).\(name)") : text(value)
    }

    /// The forms of a resource's ARN, its symbol first.
    func arns(of instance: ResourceInstance) -> [SymbolicText] {
        let symbol = attribute("arn", of: instance)
        guard let form = ARNForm.byType[instance.type] else { return [symbol] }
        var text = SymbolicText("arn:aws:\(form.service):")
        text = text + (form.hasRegion ? region(of: instance) : "") + ":"
        text.append(Self.account)
        text = text + SymbolicText(":\(form.start)")
        if form.service == "iam" {
            let path = model.section(of: instance).value("path")
            text = text + (path.isNull ? "/" : self.text(path))
        }
        if let owner = form.owner { text = text + nameOfOwner(owner, of: instance) + "/" }
        return [symbol, text + argument(form.name, of: instance)]
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
        let section = model.section(of: instance)
        let own = section.value("region")
        if !own.isNull { return text(own) }
        var alias = ""
        if case .bare(let reference)? = instance.block.body["provider"] { alias = reference.address.name }
        let provider = model.configuration.blocks.first {
            $0.address.kind == .provider && $0.address.type == "aws" && $0.address.name == alias
        }
        if case .string(let region)? = provider?.body["region"],
            instance.block.body["provider"] == nil || !alias.isEmpty
        {
            return SymbolicText(region)
        }
        return .symbol("region")
    }
}
