import Terraform

extension Term {
    /// The term as messages show it: a literal itself, of others the kind.
    var shown: String {
        switch self {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number): Shown.number(number)
        case .string(let text): Shown.text(text)
        case .template(let segments): segments.count == 1 ? "an expression" : KnownText(segments).shown
        case .verbatim(let term): term.shown
        case .list: "a list"
        case .object: "an object"
        case .reference(let reference), .bare(let reference): reference.text
        case .code(let code): code.utf8.count > 60 ? "an expression" : code
        case .invalid: "invalid"
        }
    }

    /// Whether the term is one value without parts.
    var isSingle: Bool {
        switch self {
        case .bool, .integer, .number, .string, .template: true
        default: false
        }
    }

    /// Whether a value of a map is text as it should be, of which nothing is demanded.
    func isUnjudged(_ type: AttributeType, _ rule: ValueRule?) -> Bool {
        guard case .string = self, case .string = type else { return false }
        return rule.map { !$0.judgesValues } ?? true
    }
}

extension AttributeType {
    /// Whether values of the type have parts.
    var holdsParts: Bool {
        switch self {
        case .list, .set, .map, .object: true
        case .string, .number, .bool, .dynamic: false
        }
    }

    var isSequence: Bool {
        switch self {
        case .list, .set: true
        default: false
        }
    }

    var isSet: Bool { if case .set = self { true } else { false } }

    /// The type as messages name it.
    var meaning: String {
        switch self {
        case .string: "text"
        case .number: "a number"
        case .bool: "true or false"
        case .dynamic: "any value"
        case .list(let element): "a list of \(element.plural)"
        case .set(let element): "a set of \(element.plural)"
        case .map(let element): "a map of \(element.plural)"
        case .object: "an object"
        }
    }

    private var plural: String {
        switch self {
        case .string: "texts"
        case .number: "numbers"
        case .bool: "booleans"
        case .dynamic: "values"
        case .list(let element): "lists of \(element.plural)"
        case .set(let element): "sets of \(element.plural)"
        case .map(let element): "maps of \(element.plural)"
        case .object: "objects"
        }
    }
}
