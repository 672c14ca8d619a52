/// Reads the value of an argument from JSON, where strings are templates (Terraform, "JSON Configuration Syntax",
/// "Expression Mapping").
struct TermReader {
    /// How deep arrays and objects may stand within each other in one argument; nobody writes a tenth of it.
    static let depthLimit = 100

    /// How long a text with expressions may be.
    private static let textLimit = 4 << 20
    /// How long all texts with expressions in a document may be.
    static let expressionLimit = 64 << 20

    static let tooDeep =
        "arrays and objects stand within each other more than \(depthLimit) deep; use jsonencode, or text of a file"

    /// Names that stand for elements of dynamic blocks around the value, and hide resource types of the same name.
    var iterators: [String] = []
    /// Whether the value may be a nested block of a provider's, in which the key `//` is a comment.
    var mayBeBlock = false
    /// How many bytes of text with expressions may still be read: what they become takes many times their memory.
    var expressionBytes = Self.expressionLimit
    /// Arrays and objects too large to be gone through for every finding.
    var large: [LargeValues.Key: [UInt32]] = [:]

    private var depth = 0

    /// A value that Terraform evaluates.
    mutating func expression(_ value: JSONValue) -> Term {
        switch value.kind {
        case .null: return .null
        case .bool: return .bool(value.bool == true)
        case .number: return Self.number(value.numberText ?? "0", isLiteral: false)
        case .string: return template(value.string ?? "")
        case .array:
            return nested { reader in .list(reader.terms(of: value) { $0.expression($1) }) }
        case .object: return nested { $0.object(value) }
        }
    }

    /// A value that Terraform takes as it is, without templates.
    mutating func literal(_ value: JSONValue) -> Term {
        switch literalParts(value) {
        case .string(let text): .verbatim(.string(text))
        case .list(let elements): .verbatim(.list(elements))
        case .object(let fields): .verbatim(.object(fields))
        case let term: term
        }
    }

    private mutating func literalParts(_ value: JSONValue) -> Term {
        switch value.kind {
        case .null, .bool: return expression(value)
        case .number: return Self.number(value.numberText ?? "0", isLiteral: true)
        case .string: return .string(value.string ?? "")
        case .array:
            return nested { reader in .list(reader.terms(of: value) { $0.literalParts($1) }) }
        case .object:
            return nested { reader in
                .object(
                    reader.members(of: value).map { key, member in Term.Field(key, reader.literalParts(member.value)) })
            }
        }
    }

    private mutating func nested(_ read: (inout TermReader) -> Term) -> Term {
        guard depth < Self.depthLimit else {
            return .invalid(Mistake(rule: "nesting", Self.tooDeep))
        }
        depth += 1
        defer { depth -= 1 }
        return read(&self)
    }

    /// The terms of an array's elements.
    private mutating func terms(of array: JSONValue, _ read: (inout TermReader, JSONValue) -> Term) -> [Term] {
        let count = array.elements.reduce(0) { count, _ in count + 1 }
        var terms: [Term] = []
        terms.reserveCapacity(count)
        if count < LargeValues.threshold {
            for element in array.elements { terms.append(read(&self, element)) }
        } else {
            var nodes: [UInt32] = []
            nodes.reserveCapacity(count)
            for element in array.elements {
                nodes.append(UInt32(truncatingIfNeeded: element.index))
                terms.append(read(&self, element))
            }
            large[LargeValues.Key(array)] = nodes
        }
        return terms
    }

    /// The members of an object in the order of their keys, equal ones in the order of the text.
    mutating func members(of object: JSONValue) -> [(key: String, member: JSONMember)] {
        var members: [(key: String, member: JSONMember)] = []
        var isSorted = true
        for member in object.members {
            let key = member.key
            if let last = members.last, key < last.key { isSorted = false }
            members.append((key, member))
        }
        if !isSorted {
            members.sort { $0.key == $1.key ? $0.member.name.offset < $1.member.name.offset : $0.key < $1.key }
        }
        if members.count >= LargeValues.threshold {
            large[LargeValues.Key(object)] = members.map { UInt32(truncatingIfNeeded: $0.member.name.index) }
        }
        return members
    }

    private mutating func object(_ value: JSONValue) -> Term {
        let members = members(of: value)
        if members.contains(where: { TemplateReader.hasSequence($0.key) }) { return objectWithTemplates(members) }
        return .object(
            members.map { key, member in
                Term.Field(key, mayBeBlock && key == "//" ? comment(member.value) : expression(member.value))
            })
    }

    /// What stands behind `//`: nothing that would have to be an expression, for it may be a block's comment.
    private mutating func comment(_ value: JSONValue) -> Term {
        switch value.kind {
        case .null, .bool: expression(value)
        case .number: literalParts(value)
        case .string where !TemplateReader.hasSequence(value.string ?? ""): expression(value)
        case .string, .array, .object: literal(value)
        }
    }

    /// An object with keys that Terraform evaluates, as an expression of its native language.
    private mutating func objectWithTemplates(_ members: [(key: String, member: JSONMember)]) -> Term {
        let fields = members.map { key, member in (key: template(key), value: expression(member.value)) }
        if fields.allSatisfy({ if case .string = $0.key { true } else { false } }) {
            // There was nothing but escapes.
            return .sorted(fields.map { Term.Field($0.key.text ?? "", $0.value) })
        }
        return .code(of: fields.flatMap { [$0.key, $0.value] }) {
            let items = fields.map { key, value in
                if case .string = key { " \(key.code) = \(value.code)" } else { " (\(key.code)) = \(value.code)" }
            }
            return "{\(items.joined(separator: ",")) }"
        }
    }

    private mutating func template(_ text: String) -> Term {
        guard TemplateReader.hasSequence(text) else { return TemplateReader.plain(text) }
        let count = text.utf8.count
        if count > Self.textLimit {
            return .invalid(
                Mistake(
                    rule: "size", "a text with expressions has more than \(Self.textLimit >> 20) MiB; use templatefile")
            )
        }
        expressionBytes -= count
        if expressionBytes < 0 {
            return .invalid(
                Mistake(
                    rule: "size",
                    "texts with expressions have more than \(Self.expressionLimit >> 20) MiB in one document; split it")
            )
        }
        return TemplateReader.term(of: text, iterators: iterators)
    }

    /// A number as it is written again.
    static func text(of value: JSONValue) -> String {
        let number = number(value.numberText ?? "0", isLiteral: true)
        return number.text ?? number.code
    }

    /// A number: as Swift's own where that keeps its value, otherwise with all its digits as an expression.
    private static func number(_ text: String, isLiteral: Bool) -> Term {
        if let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { return isLiteral ? .string(text) : .code(text) }
        let digits = text.prefix { $0 != "e" && $0 != "E" }.drop { "-0.".contains($0) }.count { $0 != "." }
        // Up to 15 digits survive in a number of 53 bits, and more of them where they happen to be its own.
        if digits > 15 && JSONWriter.text(of: number) != text { return isLiteral ? .string(text) : .code(text) }
        guard number.magnitude < 0x1p53, number == Double(Int(number)) else { return .number(number) }
        return .integer(Int(number))
    }
}

extension Term {
    /// The text of a string; nil for other terms.
    fileprivate var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
