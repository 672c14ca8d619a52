/// Reads references that stand without `${}`: `depends_on`, `provider`, `from`, `to` and the like.
enum ReferenceReader {
    /// The address of a block or of something in it: `aws_vpc.main`, `module.network.aws_vpc.main["a"]`.
    ///
    /// - Parameter isStatic: Whether its indexes must be written out, so that `each.key` cannot stand in them.
    static func reference(_ value: JSONValue, isStatic: Bool) -> Term {
        guard let text = value.string else {
            return mistake("a reference is a string such as \"aws_vpc.main\", not \(value.kindName)")
        }
        if let expression = syntax(text), let path = SyntaxPath(expression),
            let reference = Reference(path, in: text)
        {
            if !isStatic || expression.isSimple { return .bare(reference) }
            return mistake(
                "\"\(text)\" has an index to be evaluated, where Terraform takes a number or a text in quotes")
        }
        return word(text) ?? mistake("\"\(text)\" is not a reference such as aws_vpc.main\(hint(text))")
    }

    /// A list of such addresses.
    static func references(_ value: JSONValue, areStatic: Bool) -> Term {
        guard value.kind == .array else {
            return mistake("a list of references is wanted, such as [\"aws_vpc.main\"], not \(value.kindName)")
        }
        return .list(value.elements.map { reference($0, isStatic: areStatic) })
    }

    /// A provider's configuration: its local name, and an alias where it has one.
    static func provider(_ value: JSONValue) -> Term {
        guard let text = value.string else {
            return mistake("a provider is a string such as \"aws.replica\", not \(value.kindName)")
        }
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.count <= 2, names.allSatisfy(IllegalName.isLegal) else {
            return mistake(
                "\"\(text)\" is not a provider's name with an alias where it has one, such as aws.replica\(hint(text))")
        }
        return .bare(Reference(Address(.provider, type: names[0], names.count > 1 ? names[1] : ""), ""))
    }

    /// Providers by the names that a module has for them.
    static func providers(_ members: [(key: String, member: JSONMember)]) -> Term {
        .object(members.map { key, member in Term.Field(key, provider(member.value)) })
    }

    /// Arguments of the block itself, or the word `all`.
    static func ownArguments(_ value: JSONValue) -> Term {
        if value.isString("all") { return .verbatim(.string("all")) }
        guard value.kind == .array else {
            return mistake("a list of arguments is wanted, such as [\"tags\"], or \"all\", not \(value.kindName)")
        }
        var names: [Term] = []
        for element in value.elements {
            guard let text = element.string else {
                return mistake("an argument's name is a string, not \(element.kindName)")
            }
            guard let path = syntax(text), path.isSimple else {
                return mistake("\"\(text)\" is not an argument such as tags[\"Owner\"]\(hint(text))")
            }
            names.append(.string(text))
        }
        return .verbatim(.list(names))
    }

    /// One of Terraform's own words, which name no block: `path.module`.
    private static func word(_ text: String) -> Term? {
        guard let path = syntax(text), path.isSimple,
            let root = SyntaxPath(path)?.names.first?.text, root == "path" || root == "terraform"
        else { return nil }
        return .verbatim(.string(text))
    }

    /// An expression as short as references are.
    private static func syntax(_ text: String) -> ExpressionSyntax? {
        text.utf8.count > 4_096 ? nil : try? ExpressionSyntax(parsing: text)
    }

    private static func hint(_ text: String) -> String {
        guard text.hasPrefix("${"), text.hasSuffix("}") else { return "" }
        return "; leave ${} out: \"\(text.dropFirst(2).dropLast())\""
    }

    private static func mistake(_ message: String) -> Term { .invalid(Mistake(rule: "address", message)) }
}

extension JSONValue {
    /// What the value is, for messages.
    var kindName: String {
        switch kind {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
