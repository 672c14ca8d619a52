import Testing

@Suite struct `A variable` {
    @Test(arguments: [
        (#""type": "list(string)", "default": ["a"]"#, []),
        (#""type": "number", "default": "5""#, []),
        (#""type": "object({a = string, b = optional(number, 3)})", "default": {"a": "x"}"#, []),
        (#""type": "string", "default": null"#, []),
        (
            #""type": "tuple(string)""#,
            [
                "error [variable-type] type of var.v is none: tuple takes a list of types, such as tuple([string, number])"
            ]
        ),
        (
            #""type": "strin""#,
            ["error [variable-type] type of var.v is none: there is no type 'strin'; did you mean string?"]
        ),
        (
            #""type": ["string"]"#,
            [
                "error [variable-type] type of var.v is none: it is a text such as \"string\" or \"list(string)\""
            ]
        ),
        (
            #""type": "list(number)", "default": ["many"]"#,
            [
                "error [default-value] default of var.v is not of its type list(number): element [0]: a number is required, got \"many\""
            ]
        ),
    ])
    func `has a type, and a default of that type`(body: String, expected: [String]) throws {
        #expect(try SchemaDocument.findings("{\"variable\": {\"v\": {\(body)}}}") == expected)
    }
}
