extension Expression {
    /// A call of one of Terraform's functions; a list of them is in Terraform's documentation, "Functions".
    ///
    /// `.call("cidrhost", .value(vpc.cidrBlock), 5)` becomes `"${cidrhost(aws_vpc.main.cidr_block, 5)}"`.
    public static func call(_ function: String, _ arguments: Term...) -> Self {
        Self(term: .call(function, arguments))
    }

    /// The same value as text: `tostring(value)`.
    public var tostring: Expression<String> { .call("tostring", term) }

    /// The value as JSON text: `jsonencode(value)`.
    public var jsonencode: Expression<String> { .call("jsonencode", term) }

    /// The first of the expressions that can be evaluated: `try(a, b)`.
    public static func `try`(_ expressions: Self...) -> Self { Self(term: .call("try", expressions.map(\.term))) }

    /// The first of the values that is neither null nor empty text: `coalesce(a, b)`.
    public static func coalesce(_ values: Self...) -> Self { Self(term: .call("coalesce", values.map(\.term))) }
}

extension Term {
    /// A call of a function; a mistake among the arguments stays a mistake.
    public static func call(_ function: String, _ arguments: [Term]) -> Term {
        .code(of: arguments) { "\(function)(\(arguments.map(\.code).joined(separator: ", ")))" }
    }

    /// Code made of terms; where one of them is a mistake, that mistake, so that it is not lost in the text.
    static func code(of parts: [Term], _ text: () -> String) -> Term {
        for part in parts {
            if let mistake = part.firstMistake { return .invalid(mistake) }
        }
        return .code(text())
    }

    /// The first mistake in the term or its parts.
    var firstMistake: Mistake? {
        switch self {
        case .invalid(let mistake): return mistake
        case .verbatim(let term): return term.firstMistake
        case .list(let elements):
            for element in elements { if let mistake = element.firstMistake { return mistake } }
        case .object(let fields):
            for field in fields { if let mistake = field.value.firstMistake { return mistake } }
        case .template(let segments):
            for case .value(let term) in segments { if let mistake = term.firstMistake { return mistake } }
        case .null, .bool, .integer, .number, .string, .reference, .code, .bare: break
        }
        return nil
    }
}
