extension Expression: ExpressibleByStringInterpolation where Value: WrittenAsString {
    /// A template: the literal's text, with Swift values as text and expressions as `${…}`.
    public init(stringInterpolation: TemplateInterpolation) {
        let term = Term.template(joining: stringInterpolation.segments)
        if case .string(let text) = term {
            self.init(term: Value.term(literal: text))
        } else {
            self.init(term: term)
        }
    }
}

/// Collects the parts of an interpolated literal: Swift values become text, expressions stay references.
public struct TemplateInterpolation: StringInterpolationProtocol {
    var segments: [Term.Segment] = []

    /// Makes an empty template.
    public init(literalCapacity: Int, interpolationCount: Int) {
        segments.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds text, taken literally.
    public mutating func appendLiteral(_ literal: String) {
        segments.append(.text(literal))
    }

    /// Adds a Swift value's text, taken literally.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
        segments.append(.text(value.description))
    }

    /// Adds an expression, evaluated by Terraform.
    public mutating func appendInterpolation<Value>(_ expression: Expression<Value>) {
        segments.append(.value(expression.term))
    }
}

extension Term {
    /// A template in its shortest form: nested templates flattened, neighbouring texts joined, pure text as a string.
    ///
    /// Joining matters for more than size: a `$` at the end of one text and a `{` at the start of the next would read as
    /// the start of an expression.
    public static func template(joining segments: [Segment]) -> Term {
        var joined: [Segment] = []
        func append(_ text: String) {
            if case .text(let before) = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else if !text.isEmpty {
                joined.append(.text(text))
            }
        }
        func add(_ segment: Segment) {
            switch segment {
            case .text(let text), .value(.string(let text)): append(text)
            case .value(.integer(let number)): append(String(number))
            case .value(.bool(let flag)): append(String(flag))
            case .value(.template(let inner)): inner.forEach(add)
            case .value: joined.append(segment)
            }
        }
        segments.forEach(add)
        for case .value(.invalid(let mistake)) in joined { return .invalid(mistake) }
        if joined.isEmpty { return .string("") }
        if joined.count == 1, case .text(let text) = joined[0] { return .string(text) }
        return .template(joined)
    }
}

extension DefaultStringInterpolation {
    /// A mistake: a Swift string cannot hold what only Terraform knows.
    ///
    /// Deprecated rather than unavailable, for Swift would then choose the overload for any value, which writes what a
    /// debugger shows.
    @available(
        *, deprecated,
        message: "a String cannot hold an expression; make it an 'Expression<String>', or use its 'code'"
    )
    public mutating func appendInterpolation<Value>(_ expression: Expression<Value>) {
        appendLiteral("${\(expression.code)}")
    }
}
