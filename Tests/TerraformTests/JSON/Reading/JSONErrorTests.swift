import Terraform
import Testing

@Suite struct `A text that is no JSON` {
    /// Texts with what is said of them, after `main.tf.json:`.
    static let mistakes: [(text: String, said: String)] = [
        ("", "1:1: error: [json] the file is empty; a JSON document holds one value"),
        (" \n ", "2:2: error: [json] the file holds no JSON value"),
        ("[", "1:2: error: [json] the file ends within the array that starts on line 1, column 1"),
        ("{\n \"a\"", "2:5: error: [json] the file ends within the object that starts on line 1, column 1"),
        ("{\"a\":", "1:6: error: [json] the file ends within the object that starts on line 1, column 1"),
        ("{\"a\":1", "1:7: error: [json] the file ends within the object that starts on line 1, column 1"),
        ("{\"a\":1,", "1:8: error: [json] the file ends within the object that starts on line 1, column 1"),
        ("[1,{\"a\":\"x", "1:11: error: [json] the file ends within the object that starts on line 1, column 4"),
        ("\"x", "1:3: error: [json] the file ends within a value"),
        ("\"x\\", "1:4: error: [json] the file ends within a value"),
        ("\"\\u00", "1:6: error: [json] the file ends within a value"),
        ("\"\\ud83d\\ud", "1:11: error: [json] the file ends within a value"),
        ("-", "1:2: error: [json] the file ends within a value"),
        ("1.", "1:3: error: [json] the file ends within a value"),
        ("[1e", "1:4: error: [json] the file ends within the array that starts on line 1, column 1"),
        ("tru", "1:1: error: [json] tru is no value of JSON; did you mean true?"),
        ("[True]", "1:2: error: [json] True is no value of JSON; did you mean true?"),
        ("[truely]", "1:2: error: [json] truely is no value of JSON; did you mean true?"),
        ("{\"a\": yes}", "1:7: error: [json] yes is no value of JSON; write text in double quotes"),
        ("[NaN]", "1:2: error: [json] NaN is no value of JSON; write text in double quotes"),
        ("[+1]", "1:2: error: [json] +1 is no number of JSON: it starts with a digit or -"),
        ("[.5]", "1:2: error: [json] .5 is no number of JSON: it starts with a digit or -"),
        ("[1.]", "1:2: error: [json] 1. is no number of JSON: a digit is missing"),
        ("[-]", "1:2: error: [json] - is no number of JSON: a digit is missing"),
        ("[1e+]", "1:2: error: [json] 1e+ is no number of JSON: a digit is missing"),
        ("[007]", "1:2: error: [json] a number of JSON has no leading zero; write it without, or as a string"),
        ("[0x1F]", "1:2: error: [json] 0x1F is no number of JSON; write text in double quotes"),
        ("[1.2.3]", "1:2: error: [json] 1.2.3 is no number of JSON; write text in double quotes"),
        ("[10px]", "1:2: error: [json] 10px is no number of JSON; write text in double quotes"),
        ("['a']", "1:2: error: [json] text stands in double quotes in JSON, not in single ones"),
        ("{'a': 1}", "1:2: error: [json] a key in double quotes is missing before '"),
        ("{a: 1}", "1:2: error: [json] a key in double quotes is missing before a"),
        ("{\"a\" 1}", "1:6: error: [json] a colon must follow the key, not 1"),
        ("{\"a\"= 1}", "1:5: error: [json] a colon must follow the key, not ="),
        ("{\"a\":}", "1:6: error: [json] a value is missing before }"),
        ("{\"a\":1,}", "1:7: error: [json] JSON has no comma after the last value; take it out"),
        ("[1,2 , ]", "1:6: error: [json] JSON has no comma after the last value; take it out"),
        ("[,]", "1:2: error: [json] a value is missing before ,"),
        ("[1,,2]", "1:4: error: [json] a value is missing before ,"),
        ("{,}", "1:2: error: [json] a key in double quotes is missing before ,"),
        ("[1 2]", "1:4: error: [json] a comma or ] is missing before 2"),
        ("[1}", "1:3: error: [json] a comma or ] is missing before }"),
        ("{\"a\":1]", "1:7: error: [json] a comma or } is missing before ]"),
        ("{\"a\":1 \"b\":2}", "1:8: error: [json] a comma or } is missing before \""),
        ("{]", "1:2: error: [json] a key in double quotes is missing before ]"),
        ("[:]", "1:2: error: [json] a value is missing before :"),
        ("1 2", "1:3: error: [json] the document has ended before 2; a file holds one value"),
        ("{}}", "1:3: error: [json] the document has ended before }; a file holds one value"),
        ("{} // end", "1:4: error: [json] JSON has no comments; Terraform takes the key \"//\" for one"),
        ("# top\n{}", "1:1: error: [json] JSON has no comments; Terraform takes the key \"//\" for one"),
        ("{/* x */}", "1:2: error: [json] JSON has no comments; Terraform takes the key \"//\" for one"),
        ("[1 // one\n]", "1:4: error: [json] JSON has no comments; Terraform takes the key \"//\" for one"),
        (
            "[\"a\nb\"]",
            "1:2: error: [json] the string has no closing quote on its line; a line feed in it is written \\n"
        ),
        ("[\"a\tb\"]", "1:4: error: [json] a tab in a string is written \\t"),
        ("[\"\u{1F}\"]", "1:3: error: [json] the control character 31 in a string is written \\u001f"),
        ("[\"a\u{0}\"]", "1:4: error: [json] the control character 0 in a string is written \\u0000"),
        ("[\u{0}]", "1:2: error: [json] a value is missing before a NUL"),
        ("[1]\u{0}", "1:4: error: [json] the document has ended before a NUL; a file holds one value"),
        ("[\u{A0}1]", "1:2: error: [json] a value is missing before the invisible character U+A0"),
        ("[“a”]", "1:2: error: [json] a value is missing before “"),
        ("\u{C}{}", "1:1: error: [json] a value is missing before the byte 0x0C"),
        ("[\"\\x41\"]", "1:3: error: [json] \\x is no escape of JSON; a backslash itself is written \\\\"),
        ("[\"\\é\"]", "1:3: error: [json] \\é is no escape of JSON; a backslash itself is written \\\\"),
        ("[\"\\u12g4\"]", "1:3: error: [json] \\u must be followed by four hexadecimal digits"),
        ("[\"\\u12\"]", "1:3: error: [json] \\u must be followed by four hexadecimal digits"),
        (
            "[\"\\uD800\"]",
            "1:3: error: [json] \\ud800 is one half of a character; such an escape needs the other half beside it"
        ),
        (
            "[\"\\udc00x\"]",
            "1:3: error: [json] \\udc00 is one half of a character; such an escape needs the other half beside it"
        ),
        (
            "[\"\\ud800\\u0041\"]",
            "1:3: error: [json] \\ud800 is one half of a character; such an escape needs the other half beside it"
        ),
        (
            "\u{FEFF}{}",
            "1:1: error: [json] the file starts with a byte order mark, which Terraform refuses; save it as UTF-8 without one"
        ),
    ]

    @Test(arguments: mistakes) func `is refused with what is wrong and where`(text: String, said: String) {
        #expect(complaint(text) == "main.tf.json:\(said)")
    }

    /// Bytes that are no UTF-8: stray continuations, overlong forms, halves of pairs, beyond Unicode, cut off.
    static let broken: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
        [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
        [0xFF],
    ]

    @Test(arguments: broken) func `is refused for bytes that are not UTF-8, wherever they stand`(bytes: [UInt8]) {
        let hex = String(bytes[0], radix: 16, uppercase: true)
        let text = Array("{\"ab\": [\"c\\n\", 1, {}, []]}".utf8)
        for place in 0...text.count {
            let said = complaint(Array(text[..<place]) + bytes + Array(text[place...]))
            let expected = "error: [json] the byte 0x\(hex) is not UTF-8 here; save the file as UTF-8"
            #expect(said == "main.tf.json:1:\(place + 1): \(expected)", "at \(place)")
        }
    }

    @Test func `is refused where it is UTF-16`() {
        for bytes: [UInt8] in [[0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0xFE, 0xFF, 0, 0x7B, 0, 0x7D]] {
            #expect(complaint(bytes) == "main.tf.json:1:1: error: [json] the file is UTF-16; save it as UTF-8")
        }
    }

    @Test func `is refused where it ends, whatever byte that is after`() {
        let text = Array("{\"a\": [1.5e+3, \"\\ud83d\\ude00é\\n\", true], \"b\": {\"c\": null, \"d\": -0}}".utf8)
        #expect(complaint(text) == nil)
        for length in 0..<text.count {
            let said = complaint(Array(text[..<length])) ?? ""
            #expect(said.hasPrefix("main.tf.json:1:"), "after \(length) bytes")
        }
    }

    @Test func `is refused where it nests without end, and read where it does not`() {
        let deep = JSONDocument.depthLimit
        #expect(complaint(String(repeating: "[", count: deep) + String(repeating: "]", count: deep)) == nil)
        #expect(
            complaint(String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000))
                == "main.tf.json:1:1001: error: [json] arrays and objects stand within each other more than 1000 deep, which is not read"
        )
        #expect(
            complaint(String(repeating: "{\"a\":", count: 100_000))
                == "main.tf.json:1:5001: error: [json] arrays and objects stand within each other more than 1000 deep, which is not read"
        )
    }

    @Test func `is refused before it is read where it is larger than the limit`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: JSONDocument.byteLimit + 1)
        #expect(complaint(bytes) == "main.tf.json:1:1: error: [json] \(JSONDocument.tooLarge)")
        #expect(JSONDocument.tooLarge == "the file is larger than 128 MiB, which is not read")
    }
}
