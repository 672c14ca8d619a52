import Terraform

/// Reads type constraints: names, constructors, and `optional` within objects (Terraform, "Type Constraints").
enum TypeConstraintReader {
    private static let primitives: [String: ValueType] = [
        "bool": .bool, "number": .number, "string": .string, "any": .dynamic,
    ]
    private static let constructors = ["list", "map", "object", "set", "tuple"]

    static func constraint(_ syntax: ExpressionSyntax) throws(SyntaxError) -> TypeConstraint {
        let place = syntax.range.lowerBound
        switch syntax.kind {
        case .name(let name): return try primitive(name, at: place)
        case .call(let name, let arguments, isExpanded: false):
            return try constructed(name, arguments, at: place)
        case .template:
            throw SyntaxError("a type is written without quotes within a constraint, such as list(string)", at: place)
        default: throw SyntaxError("a type is a word such as string, or a constructor such as list(string)", at: place)
        }
    }

    private static func primitive(_ name: String, at place: Int) throws(SyntaxError) -> TypeConstraint {
        if let type = primitives[name] { return TypeConstraint(type) }
        switch name {
        case "list", "set", "map":
            throw SyntaxError("\(name) needs the type of its elements, such as \(name)(string)", at: place)
        case "object": throw SyntaxError("object needs its attributes, such as object({ name = string })", at: place)
        case "tuple": throw SyntaxError("tuple needs the types of its elements, such as tuple([string])", at: place)
        case "optional": throw SyntaxError("optional stands only at the attributes of an object", at: place)
        default: break
        }
        let names = constructors + primitives.keys.sorted()
        let fix = Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
        throw SyntaxError("there is no type '\(name)'\(fix)", at: place)
    }

    private static func constructed(_ name: String, _ arguments: [ExpressionSyntax], at place: Int)
        throws(SyntaxError) -> TypeConstraint
    {
        switch name {
        case "list", "set", "map", "object", "tuple": break
        case "optional": throw SyntaxError("optional stands only at the attributes of an object", at: place)
        case _ where primitives[name] != nil: throw SyntaxError("\(name) takes no arguments", at: place)
        default:
            let fix = Spelling.nearest(to: name, among: constructors).map { "; did you mean \($0)?" } ?? ""
            throw SyntaxError("there is no type constructor '\(name)'\(fix)", at: place)
        }
        guard arguments.count == 1 else {
            throw SyntaxError("\(name) takes one argument, got \(arguments.count)", at: place)
        }
        let argument = arguments[0]
        if name == "object" { return try object(argument) }
        if name == "tuple" { return try tuple(argument) }
        let element = try constraint(argument)
        let defaults = TypeDefaults(children: element.defaults.isEmpty ? [:] : ["": element.defaults])
        switch name {
        case "list": return TypeConstraint(.list(element.type), defaults)
        case "set": return TypeConstraint(.set(element.type), defaults)
        default: return TypeConstraint(.map(element.type), defaults)
        }
    }

    private static func tuple(_ argument: ExpressionSyntax) throws(SyntaxError) -> TypeConstraint {
        guard case .tuple(let elements) = argument.kind else {
            throw SyntaxError(
                "tuple takes a list of types, such as tuple([string, number])", at: argument.range.lowerBound)
        }
        var types: [ValueType] = []
        var defaults = TypeDefaults()
        for (index, element) in elements.enumerated() {
            let element = try constraint(element)
            types.append(element.type)
            if !element.defaults.isEmpty { defaults.children[String(index)] = element.defaults }
        }
        return TypeConstraint(.tuple(types), defaults)
    }

    private static func object(_ argument: ExpressionSyntax) throws(SyntaxError) -> TypeConstraint {
        guard case .object(let items) = argument.kind else {
            throw SyntaxError(
                "object takes attributes with their types, such as object({ name = string })",
                at: argument.range.lowerBound)
        }
        var attributes: [ValueType.Attribute] = []
        var defaults = TypeDefaults()
        for item in items {
            let name = try attributeName(item.key)
            if attributes.contains(where: { $0.name == name }) {
                throw SyntaxError("the object has the attribute '\(name)' twice", at: item.key.range.lowerBound)
            }
            let (element, isOptional, value) = try attribute(item.value)
            attributes.append(ValueType.Attribute(name, element.type, isOptional: isOptional))
            if !element.defaults.isEmpty { defaults.children[name] = element.defaults }
            if let value { defaults.values[name] = value }
        }
        return TypeConstraint(.object(of: attributes), defaults)
    }

    private static func attributeName(_ key: ExpressionSyntax) throws(SyntaxError) -> String {
        switch key.kind {
        case .name(let name): return name
        case .null: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        default: throw SyntaxError("an attribute's name is written without quotes", at: key.range.lowerBound)
        }
    }

    /// The type of an attribute, with the default that `optional` gives.
    private static func attribute(_ syntax: ExpressionSyntax) throws(SyntaxError)
        -> (TypeConstraint, isOptional: Bool, default: Value?)
    {
        guard case .call("optional", let arguments, isExpanded: false) = syntax.kind else {
            return (try constraint(syntax), false, nil)
        }
        guard arguments.count == 1 || arguments.count == 2 else {
            throw SyntaxError(
                "optional takes a type and perhaps a default, got \(arguments.count) arguments",
                at: syntax.range.lowerBound)
        }
        let element = try constraint(arguments[0])
        guard arguments.count == 2 else { return (element, true, nil) }
        let place = arguments[1].range.lowerBound
        guard let literal = arguments[1].literal else {
            throw SyntaxError("the default of an optional attribute must be a literal", at: place)
        }
        do {
            return (element, true, try element.value(of: literal))
        } catch {
            throw SyntaxError("the default does not fit the type: \(error.message)", at: place)
        }
    }
}

extension ExpressionSyntax {
    /// The value of an expression without names and functions; nil for all others.
    var literal: Value? {
        switch kind {
        case .null: return .null(.dynamic)
        case .bool(let flag): return .bool(flag)
        case .number(let text): return Number(parsing: text).map(Value.number)
        case .template(let parts):
            var text = ""
            for part in parts {
                guard case .text(let piece) = part else { return nil }
                text += piece
            }
            return .string(text)
        case .unary(.minus, let operand): return operand.literal?.number.map { .number($0.negated) }
        case .parentheses(let inner): return inner.literal
        case .tuple(let elements):
            let values = elements.compactMap(\.literal)
            return values.count == elements.count ? .tuple(values) : nil
        case .object(let items):
            var entries: [Value.Entry] = []
            for item in items {
                guard let key = item.key.literalKey, let value = item.value.literal else { return nil }
                entries.append(Value.Entry(key, value))
            }
            return .object(of: entries)
        default: return nil
        }
    }

    /// The text of an object's key where it is a word or a literal.
    private var literalKey: String? {
        if case .name(let name) = kind { return name }
        return (try? literal?.converted(to: .string))?.string
    }
}
