import Terraform

/// The resource of a question.
struct AskedResource {
    /// Its ARN in all forms that are known.
    let forms: [SymbolicText]
    /// The resource of the document that it is, or is a part of; nil for another.
    let owner: Int?
}

extension Permissions {
    /// The resource that a question names: an ARN, or an address with a suffix.
    func asked(_ name: String) throws(QuestionError) -> AskedResource {
        if let (instance, suffix) = instance(at: name) {
            let suffix = text(suffix)
            return AskedResource(forms: texts.arns(of: instance).map { $0 + suffix }, owner: instance.index)
        }
        guard name == "*" || name.hasPrefix("arn:") || name.contains("${") else {
            throw .resource(name, nearest: Spelling.nearest(to: name, among: resourceAddresses))
        }
        return asked(text(name))
    }

    /// The resource of an ARN.
    func asked(_ arn: SymbolicText) -> AskedResource {
        guard let owner = owner(of: arn) else { return AskedResource(forms: [arn], owner: nil) }
        // What follows the resource's own ARN follows every form of it.
        let suffix = arn.dropping(owner.arn) ?? ""
        return AskedResource(
            forms: [arn] + texts.arns(of: owner.instance).map { $0 + suffix }.filter { $0 != arn },
            owner: owner.instance.index)
    }

    private var resourceAddresses: [String] {
        model.instances.filter { $0.block.address.kind == .resource }.map(\.address)
    }

    /// The resource with the longest address that the text begins with, and what follows it.
    private func instance(at name: String) -> (ResourceInstance, String)? {
        var best: ResourceInstance?
        for instance in model.instances where instance.block.address.kind == .resource {
            let address = instance.address
            guard name.utf8.starts(with: address.utf8), address.utf8.count > best?.address.utf8.count ?? 0 else {
                continue
            }
            let next = name.utf8.dropFirst(address.utf8.count).first
            if next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: ":") { best = instance }
        }
        return best.map { ($0, String(decoding: name.utf8.dropFirst($0.address.utf8.count), as: UTF8.self)) }
    }

    /// The resource whose ARN a text begins with.
    private func owner(of arn: SymbolicText) -> (instance: ResourceInstance, arn: SymbolicText)? {
        var service: Substring?
        // What begins with text is not the symbol that most ARNs are; a few types have a form with text.
        if case .text(let start)? = arn.parts.first { service = start.split(separator: ":").dropFirst(2).first ?? "" }
        for instance in model.instances where instance.block.address.kind == .resource {
            if let service {
                let own = instance.type == "aws_s3_bucket" ? "s3" : ARNForm.byType[instance.type]?.service
                guard let own, own == service else { continue }
            }
            for form in texts.arns(of: instance) where arn.dropping(form) != nil { return (instance, form) }
        }
        return nil
    }

    /// A text of the command line, in which `${…}` is an attribute of the document.
    func text(_ text: String) -> SymbolicText {
        var result = SymbolicText("")
        var rest = text[...]
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result.append(.text(String(rest[..<start.lowerBound])))
            let code = String(rest[start.upperBound..<end])
            if let reference = Reference(code) {
                result = result + texts.text(model.value(of: .reference(reference)))
            } else {
                result.append(.unknown(code))
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + SymbolicText(String(rest))
    }
}

extension SymbolicText {
    /// What follows a start: nothing, or a text that begins with `/` or `:`; nil where the text does not begin with it.
    fileprivate func dropping(_ start: SymbolicText) -> SymbolicText? {
        guard parts.count >= start.parts.count, !start.parts.isEmpty, parts.starts(with: start.parts.dropLast()) else {
            return nil
        }
        var rest = Array(parts[(start.parts.count - 1)...])
        guard let last = start.parts.last, let first = rest.first else { return nil }
        if case .text(let end) = last, case .text(let text) = first, text.utf8.starts(with: end.utf8) {
            rest[0] = .text(String(decoding: text.utf8.dropFirst(end.utf8.count), as: UTF8.self))
        } else if first == last {
            rest.removeFirst()
        } else {
            return nil
        }
        let suffix = SymbolicText(rest)
        switch suffix.parts.first {
        case nil: return suffix
        case .text(let text)?: return text.hasPrefix("/") || text.hasPrefix(":") ? suffix : nil
        default: return nil
        }
    }
}
