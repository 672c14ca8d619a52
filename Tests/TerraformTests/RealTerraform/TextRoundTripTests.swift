import Foundation
import Terraform
import Testing

/// Random texts, written by us and read back by the real Terraform.
///
/// "The same" means the same characters: Terraform keeps all text in Unicode's form NFC, so that `e` with a combining
/// accent comes back as `é`. Beyond that not a byte may change; the test compares the UTF-8 of the NFC forms.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `Text that Terraform reads back` {
    private static let seed: UInt64 = 20_260_101
    private static let count = 400

    @Test func `is the text that was written, in every place where text may stand`() throws {
        var texts = RandomTexts(seed: Self.seed)
        let stack = Stack("fuzz", environment: "test")
        let marker = stack.add(Local("marker", "<\"ref\">"))
        let number = stack.add(Variable<Int>("number", default: 7))
        var expected: [String: [String]] = [:]
        func output(_ place: String, _ value: Expression<String>, _ text: String) {
            let index = expected[place, default: []].count
            stack.add(Output("\(place)_\(index)", value))
            expected[place, default: []].append(text)
        }
        for index in 0..<Self.count {
            let text = texts.next()
            let other = texts.next()
            output("literal", Expression(text), text)
            output("template", "\(text)\(marker.value)\(other)", "\(text)<\"ref\">\(other)")
            output("number", "\(text)\(number.value).", "\(text)7.")
            output("code", .expression("upper(\"\") == \"\" ? \(Expression(text).code) : \"\""), text)
            output(
                "nested", .expression("join(\"\", [\(("\(text)\(marker.value)" as Expression<String>).code)])"),
                "\(text)<\"ref\">")
            output("key", .expression("keys(local.map_\(index))[0]"), text)
            stack.add(Local("map_\(index)", Expression<[String: String]>([text: "value"])))
            let variable = stack.add(Variable<String>("v_\(index)", default: Expression(text), description: other))
            output("default", variable.value, text)
            let json: JSONText = ["a": .string(Expression(text)), "b": [.string("\(text)\(marker.value)")]]
            output(
                "json",
                .expression("jsonencode([jsondecode(local.json_\(index)).a, jsondecode(local.json_\(index)).b[0]])"),
                "")
            stack.add(Local<String>("json_\(index)", Expression(json).cast()))
            expected["json"]?[index] = "\(text)\u{0}|\(text)<\"ref\">"
        }
        let terraform = try RealTerraform(stack)
        defer { terraform.remove() }
        for step in [["init", "-input=false", "-no-color"], ["apply", "-auto-approve", "-input=false", "-no-color"]] {
            let (code, output) =
                step.count > 3
                ? try terraform.run(step[0], step[1], step[2], step[3]) : try terraform.run(step[0], step[1], step[2])
            let text = String(decoding: output.prefix(3000), as: UTF8.self)
            try #require(code == 0, "seed \(Self.seed): \(text)")
        }
        let state = try Data(contentsOf: terraform.folder.appendingPathComponent("terraform.tfstate"))
        let outputs = try JSONDecoder().decode(State.self, from: state).outputs
        for (place, texts) in expected {
            var wrong: [String] = []
            for (index, text) in texts.enumerated() {
                var read = outputs["\(place)_\(index)"]?.value ?? "(missing)"
                if place == "json" {
                    let pair = try JSONDecoder().decode([String].self, from: Data(read.utf8))
                    read = pair.joined(separator: "\u{0}|")
                }
                if Array(read.utf8) != Array(text.precomposedStringWithCanonicalMapping.utf8) {
                    wrong.append("\(text.debugDescription) became \(read.debugDescription)")
                }
            }
            #expect(
                wrong.count == 0, "seed \(Self.seed), \(place): \(wrong.count) of \(texts.count): \(wrong.prefix(5))")
        }
    }

    private struct State: Decodable {
        struct Output: Decodable {
            let value: String
        }
        let outputs: [String: Output]
    }
}

/// Texts of up to twelve pieces that are likely to be taken for something else.
struct RandomTexts {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let pieces = [
        "${", "%{", "$${", "%%{", "$", "$$", "%", "%%", "{", "}", "}}", "\"", "\\", "\\\"", "\\n", "\n", "\r", "\r\n",
        "\t", " ", "//", "#", "/*", "<<EOT\n", "~}", "${~", "%{ if true }", "%{ endif }", "${HOME}", "${var.x}",
        "\\u0041",
        "a", "Z", "0", "e\u{301}", "\u{301}", "é", "ﬁ", "\u{1F469}\u{200D}\u{1F4BB}", "\u{FEFF}", "\u{2028}", "\u{85}",
        "\u{7F}", "\u{1}", "\u{1F}", "\u{10FFFF}", "\u{FFFD}", "\u{E000}", "한", "\u{1112}\u{1161}", "null", "true", "",
    ]

    mutating func next() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: text.unicodeScalars.append(scalar())
            default: text.unicodeScalars += (Self.pieces.randomElement(using: &generator) ?? "").unicodeScalars
            }
        }
        return text
    }

    /// Any scalar of any plane.
    private mutating func scalar() -> Unicode.Scalar {
        while true {
            let value = UInt32.random(in: 1...0x10FFFF, using: &generator)
            // Normal forms of scalars that one side's Unicode tables know and the other's do not may differ.
            if let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned { return scalar }
        }
    }
}
