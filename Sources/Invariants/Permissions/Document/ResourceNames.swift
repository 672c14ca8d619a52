import Terraform

/// Finds the resource that an argument names, by a reference or by its literal name.
struct ResourceNames {
    let model: Model
    let texts: DocumentTexts
    private var byName: [String: [SymbolicText: Int]] = [:]

    init(_ model: Model) {
        self.model = model
        texts = DocumentTexts(model: model)
    }

    /// What an argument names.
    enum Target: Hashable {
        case instance(Int)
        /// Something that is not in the document.
        case foreign(SymbolicText)
        /// Whichever apply will name, with the words for it.
        case unknown(String)
    }

    /// What an argument names, of resources of a type; nil where it is not there.
    mutating func target(_ argument: String, of instance: ResourceInstance, type: String) -> Target? {
        let section = model.section(of: instance)
        if case .reference(let reference)? = instance.block.body[argument], reference.address.type == type,
            case .instance(let index)? = section.link(argument), model.instances[index].type == type
        {
            return .instance(index)
        }
        return target(section.value(argument), type: type)
    }

    /// What each element of an argument names.
    mutating func targets(_ argument: String, of instance: ResourceInstance, type: String) -> [Target] {
        switch model.section(of: instance).value(argument) {
        case .null: []
        case .list(let elements): elements.compactMap { target($0, type: type) }
        case let value: target(value, type: type).map { [$0] } ?? []
        }
    }

    mutating func target(_ value: Resolved, type: String) -> Target? {
        if value.isNull { return nil }
        if case .symbol(let symbol) = value, let index = symbol.instance, model.instances[index].type == type,
            model.instances[index].block.address.kind == .resource
        {
            return .instance(index)
        }
        let text = texts.text(value)
        if let index = names(ofType: type)[text] { return .instance(index) }
        return text.hasUnknown ? .unknown(text.description) : .foreign(text)
    }

    /// The names and ARNs of the resources of a type.
    private mutating func names(ofType type: String) -> [SymbolicText: Int] {
        if let known = byName[type] { return known }
        var names: [SymbolicText: Int] = [:]
        for instance in model.instances(ofType: type) {
            let argument = Self.nameArguments[type] ?? "name"
            for text in [texts.argument(argument, of: instance), texts.attribute("id", of: instance)]
                + texts.arns(of: instance)
            where names[text] == nil {
                names[text] = instance.index
            }
        }
        byName[type] = names
        return names
    }

    /// Where the name of a type is not its `name`.
    private static let nameArguments = [
        "aws_lambda_function": "function_name", "aws_s3_bucket": "bucket",
        "aws_codecommit_repository": "repository_name",
        "aws_opensearch_domain": "domain_name", "aws_elasticsearch_domain": "domain_name", "aws_kms_key": "key_id",
        "aws_codeartifact_domain": "domain", "aws_codeartifact_repository": "repository",
        "aws_ecrpublic_repository": "repository_name",
    ]
}
