import Testing

@testable import Evaluation

@Suite struct `A conversion` {
    private static func attributes(_ pairs: (String, Value)...) -> Value {
        .object(of: pairs.map { Value.Entry($0.0, $0.1) })
    }

    private static let good: [(Value, String, String)] = [
        (.integer(5), "string", #""5""#), (.string("1e3"), "number", "1000"), (.string("1"), "bool", "true"),
        (.tuple([.integer(1), .string("a")]), "list(any)", #"["1", "a"]"#),
        (.tuple([.string("b"), .string("a"), .string("b")]), "set(string)", #"["a", "b"]"#),
        (attributes(("a", .integer(1)), ("b", .bool(true))), "map(string)", #"{"a" = "1", "b" = "true"}"#),
        (attributes(("a", .integer(1)), ("b", .bool(true))), "object({a=string})", #"{"a" = "1"}"#),
        (attributes(("a", .integer(1))), "object({a=number, b=optional(string)})", #"{"a" = 1, "b" = null}"#),
        (.map(of: .string, [.init("a", .string("1"))]), "object({a=number})", #"{"a" = 1}"#),
        (.tuple([.tuple([.integer(1)]), .tuple([])]), "list(list(string))", #"[["1"], []]"#),
        (.null(.dynamic), "list(string)", "null"), (.unknown(.number), "string", "(unknown)"),
        (.tuple([]), "list(any)", "[]"),
    ]

    @Test(arguments: good)
    func `gives a value another type`(value: Value, constraint: String, text: String) throws {
        let type = try TypeConstraint(parsing: constraint).type
        let result = try value.converted(to: type)
        #expect(result.text == text)
        if !type.hasDynamicParts { #expect(result.type == type.withoutOptionals) }
    }

    private static let bad: [(Value, String, String)] = [
        (.string("ten"), "number", #"a number is required, got "ten""#),
        (.string("True"), "bool", #"a bool is required; write "true" in lower case, not "True""#),
        (.integer(1), "bool", "a bool is required, got a number"),
        (.string("a"), "list(string)", "a list of strings is required, got a string"),
        (.tuple([.integer(1), .tuple([])]), "list(number)", "element [1]: a number is required, got a tuple"),
        (.tuple([.integer(1), .string("x")]), "list(number)", #"element [1]: a number is required, got "x""#),
        (.tuple([.integer(1), .tuple([])]), "list(any)", "the elements of a list must have one type"),
        (attributes(("a", .tuple([]))), "object({a=string})", "a: a string is required, got a tuple"),
        (attributes(), "object({a=string, b=number})", #"attributes "a", "b" are required"#),
        (attributes(("a", .integer(1))), "list(number)", "a list of numbers is required, got an object"),
        (.map(of: .string, []), "object({a=number})", #"the map has no key "a", which is required"#),
        (.list([], of: .tuple([])), "list(string)", "of its elements, a string is required, got a tuple"),
    ]

    @Test(arguments: bad)
    func `says why there is none`(value: Value, constraint: String, message: String) throws {
        let type = try TypeConstraint(parsing: constraint).type
        let error = #expect(throws: ConversionError.self) { try value.converted(to: type) }
        #expect(error?.message == message)
    }

    @Test func `puts defaults in where attributes are missing`() throws {
        let constraint = try TypeConstraint(
            parsing: "list(object({name=string, size=optional(number, 3), tags=optional(map(string), {})}))")
        let value = Value.tuple([
            Self.attributes(("name", .string("a"))), Self.attributes(("name", .string("b")), ("size", .integer(1))),
        ])
        let result = try constraint.value(of: value)
        #expect(
            result.text
                == #"[{"name" = "a", "size" = 3, "tags" = {}}, {"name" = "b", "size" = 1, "tags" = {}}]"#)
    }
}
