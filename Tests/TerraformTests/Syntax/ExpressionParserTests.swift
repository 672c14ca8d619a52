import Testing

@testable import Terraform

@Suite struct `An expression` {
    /// Text, then its structure in brackets, as ``outline(of:)`` writes it.
    static let forms: [(String, String)] = [
        ("null", "null"), ("true", "true"), ("12", "12"), ("1.5e-3", "1.5e-3"), ("a", "a"), ("a-b", "a-b"),
        ("a - b", "(a - b)"), ("a -b", "(a - b)"), ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 * 2 + 3", "((1 * 2) + 3)"),
        ("1 - 2 - 3", "((1 - 2) - 3)"), ("a || b && c == d", "(a || (b && (c == d)))"),
        ("a == b != c", "((a == b) != c)"), ("!a.b", "(!a.b)"), ("-a[0]", "(-a[0])"), ("!!a", "(!(!a))"),
        ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"), ("(a)", "<a>"), ("var.a.b", "var.a.b"),
        ("a[0].b", "a[0].b"), ("a[\"k\"]", "a[\"k\"]"), ("a.0.b", "a[0].b"),
        ("a[*].b[0].c", "a[*.b[0].c]"), ("a.*.b[0]", "a.{*.b}[0]"), ("a[*].b[*].c", "a[*.b*.c]"), ("a.*", "a.{*}"),
        ("[]", "[]"), ("[a, b,]", "[a, b]"), ("{}", "{}"), ("{a = 1, b: 2}", "{a = 1, b = 2}"),
        ("{\n  a = 1\n  \"b\" = 2,\n\n  (c) = 3\n}", "{a = 1, \"b\" = 2, <c> = 3}"),
        ("f()", "f()"), ("f(a, b,)", "f(a, b)"), ("f(a...)", "f(a...)"), ("provider::aws::f(a)", "provider::aws::f(a)"),
        ("[for x in y : x]", "[for x in y: x]"), ("[for k, v in y : v if k != 1]", "[for k, v in y: v if (k != 1)]"),
        ("{for k, v in y : k => v... if v}", "{for k, v in y: k => v... if v}"),
        ("\"\"", "\"\""), ("\"a${b}c\"", "\"a\" ${b} \"c\""), ("\"$${a} %%{b}\"", "\"${a} %{b}\""),
        ("\"\\n\\t\\\"\\\\\\u00e9\\U0001F600\"", "\"\n\t\"\\é😀\""), ("\"a ${~ b ~} c\"", "\"a\" ${b} \"c\""),
        ("\"%{ if a }b%{ else }c%{ endif }\"", "%{if a \"b\" else \"c\"}"),
        ("\"%{ for x in y }${x},%{ endfor }\"", "%{for x in y: ${x} \",\"}"),
        ("<<EOT\na ${b}\nEOT\n", "\"a \" ${b} \"\n\""), ("<<-EOT\n    a\n      b\n    EOT", "\"a\n  b\n\""),
        ("a # comment", "a"), ("a // comment\n + b", "(a + b)"), ("a /* x */ + b", "(a + b)"),
        ("größe.ß", "größe.ß"), ("1 +\n2", "(1 + 2)"), ("\"${\"${\"a\"}\"}\"", "${${\"a\"}}"), ("for", "for"),
    ]

    @Test(arguments: forms)
    func `is read by the rules of the language`(text: String, outline: String) throws {
        #expect(try Self.outline(of: ExpressionSyntax(parsing: text)) == outline)
    }

    static let mistakes: [(String, String, Int)] = [
        ("", "the text ends where a value is wanted", 0),
        ("a b", "'b' cannot stand after the expression", 2),
        ("a +", "the text ends where a value is wanted", 3),
        ("a = b", "'=' sets an argument and does not compare; write '=='", 2),
        ("a & b", "Terraform has no operator '&'; write it twice for a logical one", 2),
        ("'a'", "text stands in double quotes, not in single ones", 0),
        ("\"a", "the text has no closing '\"'", 0),
        ("\"a\nb\"", "text in quotes ends on its line; write '\\n', or a heredoc ('<<EOT')", 2),
        (
            "\"\\d\"",
            "after '\\' stands n, r, t, \\, \", u and four digits, or U and eight; write '\\\\' for a backslash", 1
        ),
        ("\"${a\"", "'\"' cannot stand before the '}' that '${' needs", 4),
        ("\"${a b}\"", "'b' cannot stand before the '}' that '${' needs", 5),
        ("f(a b)", "arguments of f need ',' between them and ')' at the end, found 'b'", 4),
        ("[a", "elements need ',' between them and ']' at the end, found the end", 2),
        ("{a}", "a key of an object needs '=' and a value, found '}'", 2),
        ("{a = 1 b = 2}", "items of an object need ',' or a new line between them and '}' at the end, found 'b'", 7),
        ("a ? b", "a conditional needs ':' and a second value after '?', found the end", 5),
        ("a.", "'.' needs an attribute's name, found the end", 2),
        ("a[", "the text ends where a value is wanted", 2),
        ("a[0", "'[' needs a ']' after the index, found the end", 3),
        ("[for x y : x]", "a for needs 'in' and a collection after its names, found 'y'", 7),
        ("{for x in y : x}", "a for in '{…}' needs a key, '=>' and a value, found '}'", 15),
        ("[for x in y : x => x]", "a for in '[…]' makes a list and takes no '=>', found '=>'", 16),
        ("\"%{ if a }b\"", "'%{ if }' has no '%{ endif }'", 1),
        ("\"%{ endif }\"", "'%{ endif }' closes nothing", 1),
        ("\"%{ if a }%{ endfor }\"", "'%{ if }' ends with '%{ endif }', not with '%{ endfor }'", 10),
        ("\"%{ while a }\"", "'%{' needs if, else, endif, for or endfor, found 'while'", 4),
        ("<<EOT\na", "no line says 'EOT', which ends the text that '<<EOT' begins", 6),
        ("a.0.1", "two indexes in a row stand in brackets, such as '[0][0]'", 2),
        ("\"${a ~ }\"", "'~' cannot stand before the '}' that '${' needs", 5),
        ("a::b", "'a::b' is a function; it needs its arguments in '(…)', found the end", 4),
    ]

    @Test(arguments: mistakes)
    func `that Terraform cannot read says why, and where`(text: String, message: String, offset: Int) {
        #expect(throws: SyntaxError(message, at: offset)) { try ExpressionSyntax(parsing: text) }
    }

    @Test(arguments: ["(", "[", "{a=", "!", "-", "\"${", "a ? ", "f(", "a[", "[for x in "])
    func `of a hundred thousand levels is refused`(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(throws: SyntaxError.self) { try ExpressionSyntax(parsing: text) }
    }

    @Test(arguments: [" + 1", ".a", "[0]", "[*]", " || a", " ? b : c"])
    func `of a hundred thousand steps in a row is refused`(step: String) {
        let text = "a" + String(repeating: step, count: 100_000)
        #expect(throws: SyntaxError.self) { try ExpressionSyntax(parsing: text) }
    }

    @Test(arguments: [
        ("a", " + 1", ""), ("a", " || b && c", ""), ("", "a ? b : ", "c"), ("", "a || b ? c : ", "d - e"),
    ])
    func `of two thousand operators in a row is no deeper than one`(first: String, link: String, last: String) throws {
        let links = link.contains("&&") || link.contains("||") ? 900 : 1_900
        let text = first + String(repeating: link, count: links) + last
        let nested = String(repeating: "(", count: 100) + text + String(repeating: ")", count: 100)
        let names = Set(try ExpressionSyntax(parsing: "[\(nested), \(text), \(text)]").paths().map { $0.names[0].text })
        #expect(names.isSubset(of: ["a", "b", "c", "d", "e"]) && names.contains("a"))
        #expect(
            throws: SyntaxError.self,
            performing: { try ExpressionSyntax(parsing: "(\(text))\(String(repeating: " + 1", count: 1_990))") })
    }

    /// The structure as text: every operator in parentheses.
    static func outline(of syntax: ExpressionSyntax) -> String {
        switch syntax.kind {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .number(let text), .name(let text): text
        case .template(let parts): parts.isEmpty ? "\"\"" : outline(of: parts)
        case .attribute(let object, let name): "\(outline(of: object)).\(name)"
        case .index(let list, let key): "\(outline(of: list))[\(outline(of: key))]"
        case .splat(let list, let isFull, let steps):
            isFull ? "\(outline(of: list))[*\(outline(of: steps))]" : "\(outline(of: list)).{*\(outline(of: steps))}"
        case .tuple(let elements): "[\(elements.map(outline).joined(separator: ", "))]"
        case .object(let items):
            "{\(items.map { "\(outline(of: $0.key)) = \(outline(of: $0.value))" }.joined(separator: ", "))}"
        case .for(let loop): outline(of: loop)
        case .call(let name, let arguments, let isExpanded):
            "\(name)(\(arguments.map(outline).joined(separator: ", "))\(isExpanded ? "..." : ""))"
        case .unary(let sign, let operand): "(\(sign.rawValue)\(outline(of: operand)))"
        case .binary(let left, let sign, let right): "(\(outline(of: left)) \(sign.rawValue) \(outline(of: right)))"
        case .conditional(let test, let then, let otherwise):
            "(\(outline(of: test)) ? \(outline(of: then)) : \(outline(of: otherwise)))"
        case .parentheses(let inner): "<\(outline(of: inner))>"
        }
    }

    private static func outline(of loop: ExpressionSyntax.ForSyntax) -> String {
        let names = (loop.keyName.map { "\($0), " } ?? "") + loop.valueName
        let key = loop.key.map { "\(outline(of: $0)) => " } ?? ""
        let condition = loop.condition.map { " if \(outline(of: $0))" } ?? ""
        let text =
            "for \(names) in \(outline(of: loop.collection)): \(key)\(outline(of: loop.value))"
            + (loop.isGrouping ? "..." : "") + condition
        return loop.key == nil ? "[\(text)]" : "{\(text)}"
    }

    private static func outline(of steps: [ExpressionSyntax.SplatStep]) -> String {
        steps.map { step in
            switch step {
            case .attribute(let name): ".\(name)"
            case .index(let key): "[\(outline(of: key))]"
            case .splat(_, let steps): "*\(outline(of: steps))"
            }
        }.joined()
    }

    private static func outline(of parts: [TemplateSyntax]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): "\"\(text)\""
            case .interpolation(let value): "${\(outline(of: value))}"
            case .if(let condition, let then, let otherwise):
                "%{if \(outline(of: condition)) \(outline(of: then))"
                    + (otherwise.isEmpty ? "}" : " else \(outline(of: otherwise))}")
            case .for(let key, let value, let collection, let body):
                "%{for \(key.map { "\($0), " } ?? "")\(value) in \(outline(of: collection)): \(outline(of: body))}"
            }
        }.joined(separator: " ")
    }
}
