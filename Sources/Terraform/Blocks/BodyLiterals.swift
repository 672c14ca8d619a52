extension Body: ExpressibleByDictionaryLiteral {
    /// Arguments and nested blocks by their Terraform names; a name given twice is a finding.
    ///
    /// ```swift
    /// let body: Body = [
    ///     "ami": "ami-0a1b2c3d", "subnet_id": .value(subnet.id), "root_block_device": .block(["volume_size": 20]),
    /// ]
    /// ```
    public init(dictionaryLiteral elements: (String, Content)...) {
        self.init()
        for (name, content) in elements {
            let isTwice = self[content: name] != nil
            self[content: name] =
                isTwice
                ? .argument(.invalid(Mistake(rule: "duplicate-key", "the name is given twice; keep one of them")))
                : content
        }
    }
}

extension Body.Content {
    /// An argument with a typed value, such as another block's ID.
    public static func value<Value>(_ expression: Expression<Value>) -> Self { .argument(expression.term) }

    /// An argument with an expression in Terraform's own language, without `${}`.
    public static func expression(_ code: String) -> Self { .argument(.code(code)) }

    /// An argument with one of Terraform's keywords, which look like strings and are never templates: `when: destroy`.
    public static func keyword(_ word: String) -> Self { .argument(.verbatim(.string(word))) }
}

extension Body.Content: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// An argument of text, taken literally.
    public init(stringLiteral value: String) { self = .argument(.string(value)) }
    /// An argument of text with expressions in it.
    public init(stringInterpolation: TemplateInterpolation) {
        self = .argument(.template(joining: stringInterpolation.segments))
    }
    /// An argument that is a whole number.
    public init(integerLiteral value: Int) { self = .argument(.integer(value)) }
    /// An argument that is a number.
    public init(floatLiteral value: Double) { self = .argument(value.term) }
    /// An argument that is a boolean.
    public init(booleanLiteral value: Bool) { self = .argument(.bool(value)) }
    /// An argument that is a list; nested blocks are written `.blocks([…])`.
    public init(arrayLiteral elements: Term...) { self = .argument(.list(elements)) }
    /// An argument that is a map; a nested block is written `.block([…])`.
    public init(dictionaryLiteral elements: (String, Term)...) {
        self = .argument(.sorted(elements.map { Term.Field($0, $1) }))
    }
}

extension Term {
    /// A typed value without its type.
    public static func value<Value>(_ expression: Expression<Value>) -> Term { expression.term }
}

extension Term: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Text, taken literally.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Text with expressions in it.
    public init(stringInterpolation: TemplateInterpolation) {
        self = .template(joining: stringInterpolation.segments)
    }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = value.term }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A list.
    public init(arrayLiteral elements: Term...) { self = .list(elements) }
    /// A map; a key given twice is a finding.
    public init(dictionaryLiteral elements: (String, Term)...) {
        self = .sorted(elements.map { Term.Field($0, $1) })
    }
}
