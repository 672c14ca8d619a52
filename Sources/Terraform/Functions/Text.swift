extension Expression where Value: WrittenAsString {
    /// The text in small letters: `lower(text)`.
    public var lower: Expression<String> { .call("lower", term) }
    /// The text in capital letters: `upper(text)`.
    public var upper: Expression<String> { .call("upper", term) }
    /// The text without white space at its ends: `trimspace(text)`.
    public var trimspace: Expression<String> { .call("trimspace", term) }
    /// How many characters the text has: `length(text)`.
    public var length: Expression<Int> { .call("length", term) }
    /// The text's bytes in base 64: `base64encode(text)`.
    public var base64encode: Expression<String> { .call("base64encode", term) }
    /// The text whose bytes in base 64 this is: `base64decode(text)`.
    public var base64decode: Expression<String> { .call("base64decode", term) }
    /// The number that the text spells: `tonumber(text)`.
    public var tonumber: Expression<Double> { .call("tonumber", term) }

    /// The value that the text is as JSON; its type comes from the context: `jsondecode(text)`.
    public func jsondecode<Decoded>() -> Expression<Decoded> { .call("jsondecode", term) }

    /// The parts between the separators: `split(separator, text)`.
    public func split(_ separator: Expression<String>) -> Expression<[String]> {
        .call("split", separator.term, term)
    }

    /// The text with one part for another everywhere; a part between slashes is a pattern: `replace(text, part, other)`.
    public func replace(_ part: Expression<String>, _ other: Expression<String>) -> Expression<String> {
        .call("replace", term, part.term, other.term)
    }

    /// The text's first match of a pattern; its groups where it has any: `regex(pattern, text)`.
    public func regex<Match>(_ pattern: Expression<String>) -> Expression<Match> {
        .call("regex", pattern.term, term)
    }

    /// A network within this one: `cidrsubnet(block, newbits, number)`.
    ///
    /// - Parameters:
    ///   - newbits: By how many bits the prefix is longer than this block's.
    ///   - number: Which of the networks of that size.
    public func cidrsubnet(newbits: Expression<Int>, _ number: Expression<Int>) -> Expression<String> {
        .call("cidrsubnet", term, newbits.term, number.term)
    }

    /// A time (RFC 3339, as this text) in another form, such as `YYYY-MM-DD`: `formatdate(form, time)`.
    public func formatdate(_ form: Expression<String>) -> Expression<String> {
        .call("formatdate", form.term, term)
    }
}

extension Expression where Value == String {
    /// Text with values in the places of verbs such as `%s` and `%02d`: `format(form, …)`.
    public static func format(_ form: Expression<String>, _ values: Term...) -> Expression<String> {
        Expression(term: .call("format", [form.term] + values))
    }
}
