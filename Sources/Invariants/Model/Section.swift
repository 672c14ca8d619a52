import Terraform

/// A block, or a block within one, whose arguments are evaluated when they are asked for.
///
/// A nested block may be written as a block, as an object or as an array of objects; here they read alike.
public struct Section {
    enum Contents {
        case body(Body)
        case value(Resolved)
    }

    /// Whether there is exactly one; otherwise apply decides how many there are, maybe none.
    public let isCertain: Bool
    let contents: Contents
    let frame: Frame
    let resolver: Resolver

    /// The value of an argument; null where it is not there.
    public func value(_ name: String) -> Resolved {
        switch contents {
        case .body(let body):
            switch body[content: name] {
            case nil: .null
            case .argument(let term)?: resolver.value(of: term, in: frame)
            case let content?: resolver.value(of: content, in: frame)
            }
        case .value(.object(let members)): members.first { $0.key == name }?.value ?? .null
        case .value(.null): .null
        case .value: .unknown
        }
    }

    /// The nested blocks of a name, in order; `dynamic` ones repeated as often as is known.
    public func sections(_ name: String) -> [Section] {
        switch contents {
        case .body(let body):
            switch body[content: name] {
            case nil, .labelled?: []
            case .argument(let term)?: sections(of: resolver.value(of: term, in: frame))
            case .block(let body)?: [Section(isCertain: true, contents: .body(body), frame: frame, resolver: resolver)]
            case .blocks(let bodies, let dynamic)?:
                bodies.map { Section(isCertain: true, contents: .body($0), frame: frame, resolver: resolver) }
                    + dynamic.flatMap { resolver.sections(of: $0, in: frame) }
            }
        case .value: sections(of: value(name))
        }
    }

    /// The first nested block of a name; nil where there is none.
    public func section(_ name: String) -> Section? { sections(name).first }

    /// Whether an argument or nested block is written at all.
    public func has(_ name: String) -> Bool { !value(name).isNull }

    private func sections(of value: Resolved) -> [Section] {
        switch value {
        case .null: []
        case .list(let elements):
            elements.compactMap { element in
                element.isNull
                    ? nil
                    : Section(
                        isCertain: element.isObject, contents: .value(element), frame: frame, resolver: resolver)
            }
        case .object: [Section(isCertain: true, contents: .value(value), frame: frame, resolver: resolver)]
        default: [Section(isCertain: false, contents: .value(.unknown), frame: frame, resolver: resolver)]
        }
    }
}

extension Resolved {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
