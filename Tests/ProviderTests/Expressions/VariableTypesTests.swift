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

    @Test func `that is ephemeral goes to write-only arguments alone`() throws {
        let document = #"""
            {"terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}}},
             "variable": {"v": {"type": "string", "ephemeral": true}}, "locals": {"l": "${var.v}-x"},
             "resource": {"cloud_host": {
               "a": {"name": "${local.l}", "secret": "${var.v}", "disk": {"gib": "${length(var.v)}"}},
               "b": {"name": "${coalesce(ephemeralasnull(var.v), \"x\")}", "disk": {"gib": 1}}}}}
            """#
        #expect(
            try SchemaDocument.findings(document) == [
                "error [ephemeral-value] name of cloud_host.a would keep local.l, which is ephemeral; only a write-only argument takes it",
                "error [ephemeral-value] disk[0].gib of cloud_host.a would keep var.v, which is ephemeral; only a write-only argument takes it",
            ])
    }
}
