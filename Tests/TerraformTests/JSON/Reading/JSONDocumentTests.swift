import Terraform
import Testing

@Suite struct `A JSON document` {
    /// Texts that RFC 8259 calls JSON, each with its values written anew.
    static let sound: [(text: String, shown: String)] = [
        ("null", "null"),
        (" \t\r\n true \n", "true"),
        ("false", "false"),
        ("0", "0"),
        ("-0", "-0"),
        ("-0.0e-0", "-0.0e-0"),
        ("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"),
        ("1.5", "1.5"),
        ("1E5", "1E5"),
        ("1e+05", "1e+05"),
        ("\"\"", "\"\""),
        ("\"a\u{7F}é€😀\u{2028}\"", "\"a\u{7F}é€😀\u{2028}\""),
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\""),
        ("\"\\u0041\\u00e9\\u20AC\\uD83D\\uDE00\\u0000\"", "\"Aé€😀\\u0000\""),
        ("[]", "[]"),
        ("[ ]", "[]"),
        ("{}", "{}"),
        ("{ }", "{}"),
        ("[1,[2,[3,{}],[]],4]", "[1,[2,[3,{}],[]],4]"),
        ("[\n1\n,\n2\n]", "[1,2]"),
        ("{\"a\":1,\"b\":[true,null],\"c\":{\"d\":\"e\"}}", "{\"a\":1,\"b\":[true,null],\"c\":{\"d\":\"e\"}}"),
        ("{ \"a\" : 1 , \"\" : { } }", "{\"a\":1,\"\":{}}"),
        ("{\"a\":1,\"a\":2,\"\\u0061\":3}", "{\"a\":1,\"a\":2,\"a\":3}"),
    ]

    @Test(arguments: sound) func `keeps its values in their order`(text: String, shown: String) throws {
        #expect(try JSONDocument(text).root.shown == shown)
    }

    @Test func `gives values as Swift's own`() throws {
        let root = try JSONDocument(
            #"{"n": null, "t": true, "f": false, "i": -12, "d": 1.5e3, "s": "a\nb", "l": [1, "x"], "o": {"k": 7}}"#
        ).root
        #expect(root.kind == .object && root["l"]?.kind == .array && root["s"]?.kind == .string)
        #expect(root["n"]?.isNull == true && root["n"]?.kind == .null && root["t"]?.isNull == false)
        #expect(root["t"]?.bool == true && root["f"]?.bool == false && root["i"]?.bool == nil)
        #expect(root["i"]?.integer == -12 && root["i"]?.double == -12 && root["d"]?.integer == nil)
        #expect(root["d"]?.double == 1500 && root["d"]?.numberText == "1.5e3" && root["s"]?.numberText == nil)
        #expect(root["s"]?.string == "a\nb" && root["i"]?.string == nil)
        #expect(root["l"]?[1]?.string == "x" && root["l"]?[2] == nil && root["l"]?[-1] == nil && root["o"]?[0] == nil)
        #expect(root["o"]?["k"]?.integer == 7 && root["o"]?["x"] == nil && root["l"]?["k"] == nil)
        #expect(root["s"]?.elements.isEmpty == true && root["s"]?.members.isEmpty == true)
        #expect(root["o"]?.members.isEmpty == false && root["l"]?.elements.isEmpty == false)
    }

    @Test func `finds a key that is written with escapes`() throws {
        let root = try JSONDocument(#"{"\u0061b": 1, "ab": 2, "": 3}"#).root
        #expect(root["ab"]?.integer == 1)
        #expect(root[""]?.integer == 3)
        #expect(root.members.map { $0.name.isString("ab") } == [true, true, false])
    }

    @Test func `keeps a number of 400 digits as text`() throws {
        let digits = String(repeating: "9", count: 400)
        let root = try JSONDocument("[\(digits), -1e400, 9223372036854775807, 9223372036854775808]").root
        #expect(root[0]?.numberText == digits && root[0]?.integer == nil && root[0]?.double == nil)
        #expect(root[1]?.numberText == "-1e400" && root[1]?.double == nil)
        #expect(root[2]?.integer == .max && root[3]?.integer == nil && root[3]?.double == 0x1p63)
    }

    @Test func `knows the line and column of every value, in characters`() throws {
        let document = try JSONDocument("{\n  \"é😀\": [1,\r\n   \"x\"], \"b\": {}\n}\n")
        let first = try #require(document.root.members.first { _ in true })
        #expect(first.name.position == SourcePosition(file: "main.tf.json", line: 2, column: 3))
        #expect(first.value.position == SourcePosition(file: "main.tf.json", line: 2, column: 9))
        #expect(first.value[1]?.position == SourcePosition(file: "main.tf.json", line: 3, column: 4))
        #expect(document.root["b"]?.position == SourcePosition(file: "main.tf.json", line: 3, column: 15))
        #expect(document.position(at: 1_000) == SourcePosition(file: "main.tf.json", line: 5, column: 1))
    }

    @Test func `knows columns of lines that are longer than the pieces it counts by`() throws {
        let text =
            "[" + String(repeating: "\"é\",", count: 20_000) + "\n" + String(repeating: "\"€\",", count: 20_000) + "0]"
        let root = try JSONDocument(text).root
        for (index, element) in root.elements.enumerated() where index % 997 == 0 {
            let isFirst = index < 20_000
            let column = isFirst ? 2 + 4 * index : 1 + 4 * (index - 20_000)
            #expect(element.position == SourcePosition(file: "main.tf.json", line: isFirst ? 1 : 2, column: column))
        }
    }
}
