extension ValueType {
    /// The type as Terraform names it in its messages: `string`, `list of string`, `object`.
    public var text: String {
        switch self {
        case .dynamic: "dynamic"
        case .bool: "bool"
        case .number: "number"
        case .string: "string"
        case .list(let element): "list of \(element.text)"
        case .set(let element): "set of \(element.text)"
        case .map(let element): "map of \(element.text)"
        case .tuple: "tuple"
        case .object: "object"
        }
    }

    /// The type with its article, as something that is wanted: `a string`, `a list of numbers`, `an object with a, b`.
    public var demand: String {
        switch self {
        case .dynamic: "any value"
        case .bool, .number, .string: "a \(text)"
        case .list(let element): "a list of \(element.plural)"
        case .set(let element): "a set of \(element.plural)"
        case .map(let element): "a map of \(element.plural)"
        case .tuple(let elements): "a tuple of \(elements.count) element\(elements.count == 1 ? "" : "s")"
        case .object(let attributes):
            attributes.isEmpty
                ? "an object" : "an object with \(Self.listed(attributes.filter { !$0.isOptional }.map(\.name)))"
        }
    }

    private var plural: String {
        switch self {
        case .dynamic: "values of one type"
        case .bool, .number, .string: "\(text)s"
        case .list(let element): "lists of \(element.plural)"
        case .set(let element): "sets of \(element.plural)"
        case .map(let element): "maps of \(element.plural)"
        case .tuple: "tuples"
        case .object: "objects"
        }
    }

    /// A few names in a row; a long list is cut.
    static func listed(_ names: [String]) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        return names.prefix(5).joined(separator: ", ") + " and \(names.count - 5) more"
    }

    /// The type as a variable's constraint is written: `list(object({a=string}))`.
    public var constraint: String {
        switch self {
        case .dynamic: return "any"
        case .bool, .number, .string: return text
        case .list(let element): return "list(\(element.constraint))"
        case .set(let element): return "set(\(element.constraint))"
        case .map(let element): return "map(\(element.constraint))"
        case .tuple(let elements): return "tuple([\(elements.map(\.constraint).joined(separator: ","))])"
        case .object(let attributes):
            let parts = attributes.map {
                $0.isOptional ? "\($0.name)=optional(\($0.type.constraint))" : "\($0.name)=\($0.type.constraint)"
            }
            return "object({\(parts.joined(separator: ","))})"
        }
    }
}

extension ValueType: CustomStringConvertible {
    /// The type as a variable's constraint is written.
    public var description: String { constraint }
}
