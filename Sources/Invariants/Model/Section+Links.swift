import Terraform

extension Section {
    /// What an argument names where a resource is wanted, such as `vpc_id`; nil where it is not there.
    public func link(_ name: String) -> Link? {
        guard case .body(let body) = contents, let term = body[name] else { return resolver.link(value(name)) }
        return resolver.link(of: term, in: frame)
    }

    /// What an argument names where several resources are wanted.
    public func links(_ name: String) -> Links {
        guard case .body(let body) = contents, let term = body[name] else { return resolver.links(value(name)) }
        if case .list(let elements) = term {
            return elements.reduce(into: Links()) { links, element in
                switch resolver.link(of: element, in: frame) {
                case .unknown?: links.mayHaveMore = true
                case let link?: links.items.append(link)
                case nil: break
                }
            }
        }
        return resolver.links(value(name))
    }
}

extension Resolver {
    /// What a term names: a reference names its block, whichever attribute it takes.
    func link(of term: Term, in frame: Frame) -> Link? {
        if case .reference(let reference) = term, reference.address.kind == .resource, reference.path.isIdentity {
            if case .symbol(let symbol) = root(reference.address, in: frame), let instance = symbol.instance {
                return .instance(instance)
            }
        }
        return link(value(of: term, in: frame))
    }

    /// What a value names; nil for null.
    func link(_ value: Resolved) -> Link? {
        switch value {
        case .null: nil
        case .symbol(let symbol):
            if let index = symbol.instance, symbol.attribute.isIdentityName,
                instances[index].block.address.kind == .resource
            {
                .instance(index)
            } else {
                .foreign(value)
            }
        case .string: .foreign(value)
        default: .unknown
        }
    }

    func links(_ value: Resolved) -> Links {
        switch value {
        case .null: return Links()
        case .list(let elements):
            var links = Links()
            for element in elements {
                switch link(element) {
                case .unknown?: links.mayHaveMore = true
                case let link?: links.items.append(link)
                case nil: break
                }
            }
            return links
        default: return Links([], mayHaveMore: true)
        }
    }
}

extension String {
    /// Whether an attribute names its block: `id`, `arn`, `name`.
    var isIdentityName: Bool { self == "id" || self == "arn" || self == "name" }

    fileprivate var isIdentity: Bool { self == ".id" || self == ".arn" || self == ".name" }
}
