import Terraform
import Testing

@testable import Evaluation

@Suite struct `A type constraint` {
    private static let good: [(String, String)] = [
        ("string", "string"), ("any", "any"), ("list", "list(any)"), ("map", "map(any)"),
        ("list(string)", "list(string)"),
        ("set(object({b = number, a = optional(string)}))", "set(object({a=optional(string),b=number}))"),
        ("tuple([string, list(any)])", "tuple([string,list(any)])"), ("object({})", "object({})"),
        ("map(map(bool))", "map(map(bool))"),
    ]

    @Test(arguments: good)
    func `is read as it is written`(text: String, constraint: String) throws {
        #expect(try TypeConstraint(parsing: text).type.constraint == constraint)
    }

    private static let bad: [(String, String)] = [
        ("strng", "there is no type 'strng'; did you mean string?"),
        ("set", "set needs the type of its elements, such as set(string)"),
        ("list(list)", "list needs the type of its elements, such as list(string)"),
        ("lst(string)", "there is no type constructor 'lst'; did you mean list?"),
        ("string(any)", "string takes no arguments"), ("list(string, number)", "list takes one argument, got 2"),
        ("object", "object needs its attributes, such as object({ name = string })"),
        ("object([string])", "object takes attributes with their types, such as object({ name = string })"),
        ("object({a = string, a = number})", "the object has the attribute 'a' twice"),
        ("object({\"a\" = string})", "an attribute's name is written without quotes"),
        ("optional(string)", "optional stands only at the attributes of an object"),
        ("object({a = optional(number, \"x\")})", "the default does not fit the type: a number is required, got \"x\""),
        ("object({a = optional(number, var.x)})", "the default of an optional attribute must be a literal"),
        ("list(\"string\")", "a type is written without quotes within a constraint, such as list(string)"),
        ("1 + 2", "a type is a word such as string, or a constructor such as list(string)"),
    ]

    @Test(arguments: bad)
    func `is refused where Terraform refuses it`(text: String, message: String) {
        let error = #expect(throws: SyntaxError.self) { try TypeConstraint(parsing: text) }
        #expect(error?.message == message)
    }
}
