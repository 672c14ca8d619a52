import Terraform

extension Resolver {
    /// The value of an argument.
    func value(of term: Term, in frame: Frame) -> Resolved {
        switch term {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .integer(let number): .number(Double(number))
        case .number(let number): .number(number)
        case .string(let text): .string(text)
        case .verbatim(let term): deeper { value(of: term, in: frame) }
        case .list(let elements): deeper { .list(elements.map { value(of: $0, in: frame) }) }
        case .object(let fields):
            deeper { .object(fields.map { Resolved.Member($0.key, value(of: $0.value, in: frame)) }) }
        case .reference(let reference), .bare(let reference): deeper { value(of: reference, in: frame) }
        case .template(let segments):
            deeper {
                Resolved.joined(
                    segments.map { segment in
                        switch segment {
                        case .text(let text): .string(text)
                        case .value(let term): value(of: term, in: frame)
                        }
                    })
            }
        case .code(let code): deeper { value(ofCode: code, in: frame) }
        case .invalid: .unknown
        }
    }

    /// Nested blocks as a value: a list of objects, as references see them.
    func value(of content: Body.Content, in frame: Frame) -> Resolved {
        switch content {
        case .argument(let term): value(of: term, in: frame)
        case .block(let body): .list([value(of: body, in: frame)])
        case .blocks(let bodies, let dynamic):
            .list(
                bodies.map { value(of: $0, in: frame) }
                    + dynamic.flatMap { sections(of: $0, in: frame) }.map { section in
                        guard section.isCertain, case .body(let body) = section.contents else { return .unknown }
                        return value(of: body, in: section.frame)
                    })
        case .labelled: .unknown
        }
    }

    private func value(of body: Body, in frame: Frame) -> Resolved {
        deeper { .object(body.items.map { Resolved.Member($0.name, value(of: $0.content, in: frame)) }) }
    }

    /// The blocks that a dynamic one makes; of a collection that apply will know, one that may be there.
    func sections(of block: DynamicBlock, in frame: Frame) -> [Section] {
        func section(_ key: Resolved, _ value: Resolved, isCertain: Bool) -> Section {
            var inner = frame
            inner.names.append(
                (block.iterator, .object([Resolved.Member("key", key), Resolved.Member("value", value)])))
            return Section(isCertain: isCertain, contents: .body(block.content), frame: inner, resolver: self)
        }
        switch value(of: block.forEach, in: frame) {
        case .null: return []
        case .list(let elements):
            return elements.enumerated().map { index, element in
                let isCertain = element != .unknown
                return section(isCertain ? .number(Double(index)) : .unknown, element, isCertain: isCertain)
            }
        case .object(let members): return members.map { section(.string($0.key), $0.value, isCertain: true) }
        default: return [section(.unknown, .unknown, isCertain: false)]
        }
    }

    private func value(of reference: Reference, in frame: Frame) -> Resolved {
        let path = reference.path
        // Almost all are an attribute of a block that is not repeated.
        if path.utf8.first == UInt8(ascii: "."), path.utf8.dropFirst().allSatisfy(\.isPartOfName) {
            return attribute(String(path.dropFirst()), of: root(reference.address, in: frame))
        }
        if path.isEmpty { return root(reference.address, in: frame) }
        return value(ofCode: reference.text, in: frame)
    }

    /// What an address is worth as a whole.
    func root(_ address: Address, in frame: Frame) -> Resolved {
        switch address.kind {
        case .resource, .data: resource(at: address, in: frame.module)
        case .variable, .local: named(address, in: frame.module)
        case .module: call(address.name, in: frame.module)
        default: .symbol(Symbol(.other(address.text), ""))
        }
    }

    /// An attribute of a value: what the document says, or else its symbol.
    func attribute(_ name: String, of value: Resolved) -> Resolved {
        switch value {
        case .object(let members): return members.first { $0.key == name }?.value ?? .null
        case .symbol(let symbol):
            guard symbol.attribute.isEmpty else { return .symbol(symbol.appending(".\(name)")) }
            switch symbol.origin {
            case .instance(let index):
                let written = deeper { section(of: index).value(name) }
                if !written.isNull { return written }
                if let known = Self.knownAttribute(name, of: instances[index]) { return known }
                return .symbol(Symbol(.instance(index), name))
            case .other(let prefix):
                return output(name, ofModule: prefix) ?? .symbol(Symbol(.other(prefix), ".\(name)"))
            }
        default: return .unknown
        }
    }

    /// What holds for every account (the AWS partition of all ordinary regions).
    private static func knownAttribute(_ name: String, of instance: ResourceInstance) -> Resolved? {
        guard instance.block.address.kind == .data, instance.type == "aws_partition" else { return nil }
        switch name {
        case "partition": return .string("aws")
        case "dns_suffix": return .string("amazonaws.com")
        default: return nil
        }
    }
}

extension UInt8 {
    /// Whether it is a letter, digit, `_` or `-`.
    fileprivate var isPartOfName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Resolved {
    /// A template's parts as one text, at most a million bytes long; a single part keeps its type.
    static func joined(_ values: [Resolved]) -> Resolved {
        if values.count == 1, let only = values.first { return only }
        var parts: [Part] = []
        var text = ""
        for value in values {
            switch value {
            case .symbol(let symbol):
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(.symbol(symbol))
            case .text(let more):
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts += more
            default:
                if let known = value.string {
                    text += known
                } else {
                    if !text.isEmpty { parts.append(.text(text)) }
                    text = ""
                    parts.append(.unknown)
                }
            }
            if text.utf8.count > 1 << 20 || parts.count > 1 << 14 { return .unknown }
        }
        if parts.isEmpty { return .string(text) }
        if !text.isEmpty { parts.append(.text(text)) }
        return .text(parts)
    }
}
