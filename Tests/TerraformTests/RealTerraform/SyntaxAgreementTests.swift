import Foundation
import Terraform
import Testing

/// The parser against the real one: random expressions, most of them broken by a change or two.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `The real Terraform's parser` {
    /// What Terraform says of expressions that it can read and not evaluate; all other complaints are about syntax.
    static let aboutMeaning: Set<String> = [
        "Reference to undeclared resource", "Reference to undeclared input variable", "Invalid reference",
        "Unsupported attribute", "Invalid operand", "Call to unknown function", "Invalid index",
        "Iteration over null value", "Iteration over non-iterable value", "Invalid 'for' condition",
        "Not enough function arguments", "Too many function arguments", "Invalid function argument",
        "Error in function call", "Incorrect condition type", "Inconsistent conditional result types",
        "Null condition", "Attempt to index null value", "Attempt to get attribute from null value",
        "Invalid template interpolation value", "Ambiguous attribute key", "Condition expression produced null value",
        "Invalid object key", "Duplicate object key", "Unclear reference", "Division by zero", "Operation failed",
        "Invalid expanding argument value", "Null value as key", "Incorrect key type", "Unknown variable",
        "Variables not allowed", "Splat of null value", "Invalid \"terraform\" attribute", "Null condition",
        "Reference to undeclared local value", "Invalid \"count\" attribute", "Invalid \"each\" attribute",
        "Reference to undeclared module", "Missing required provider", "Unsupported operator",
        "Invalid \"path\" attribute",
        "Missing map element", "Resource instance key is required", "Invalid iteration value",
        "Reference to \"each\" in context without for_each", "Reference to \"count\" in non-counted context",
        "Reference to unknown provider", "Unknown provider function", "Invalid condition",
    ]

    @Test(arguments: [3, 6] as [UInt64])
    func `accepts and refuses what ours does`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = (0..<450).map { _ in RandomExpression.text(using: &generator) }
        let terraform = try RealTerraform(Stack("empty", environment: "test"))
        defer { terraform.remove() }
        var outputs: [String: [String: String]] = [:]
        for (index, text) in texts.enumerated() { outputs["o\(index)"] = ["value": text] }
        try JSONSerialization.data(withJSONObject: ["output": outputs])
            .write(to: terraform.folder.appendingPathComponent("main.tf.json"))
        let answer = try terraform.run("validate", "-json").output
        let report = try JSONDecoder().decode(Report.self, from: answer)
        var refused: [String: String] = [:]
        for diagnostic in report.diagnostics where !Self.aboutMeaning.contains(diagnostic.summary) {
            guard let context = diagnostic.snippet?.context else { continue }
            refused[context, default: ""] += "\(diagnostic.summary): \(diagnostic.detail)\n"
        }
        for (index, text) in texts.enumerated() {
            let theirs = refused["output.o\(index)"]
            let ours: SyntaxError? = {
                do throws(SyntaxError) {
                    _ = try TemplateSyntax.parts(parsing: text)
                    return nil
                } catch { return error }
            }()
            #expect(
                (ours == nil) == (theirs == nil),
                "\(text)\nours: \(ours?.message ?? "fine")\ntheirs: \(theirs ?? "fine")")
        }
        #expect(refused.count > 100, "too few broken texts to prove anything")
    }

    private struct Report: Decodable {
        struct Diagnostic: Decodable {
            struct Snippet: Decodable { let context: String? }
            let summary: String
            let detail: String
            let snippet: Snippet?
        }
        let diagnostics: [Diagnostic]
    }
}

/// Random text in Terraform's language.
enum RandomExpression {
    private static let tokens = [
        "a", "var.x", "1", "2.5", "\"s\"", "(", ")", "[", "]", "{", "}", "+", "-", "*", "/", "%", "==", "!=", "<", "<=",
        ">", ">=", "&&", "||", "!", "?", ":", ",", ".", "...", "=>", "=", "for", "in", "if", "~", "&", "|", "'", "\\",
        "\"", "${", "%{", "$", "%", "\n", "#", "//", "/*", "*/", "<<EOT", "EOT", "::", "[*]", ".*", "null", "true", ";",
        "@",
        "é", "$${", "%%{", "0.1", ".0",
    ]

    /// A template: whole in one case of four, otherwise with a token or two put in, taken out or repeated.
    static func text(using generator: inout SeededGenerator) -> String {
        var parts = template(depth: 3, using: &generator)
        for _ in 0..<Int.random(in: 0...2, using: &generator) where !parts.isEmpty {
            let place = Int.random(in: 0..<parts.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: parts.remove(at: place)
            case 1: parts.insert(parts[Int.random(in: 0..<parts.count, using: &generator)], at: place)
            default: parts.insert(tokens[Int.random(in: 0..<tokens.count, using: &generator)], at: place)
            }
        }
        return parts.joined()
    }

    private static func template(depth: Int, using generator: inout SeededGenerator) -> [String] {
        var parts: [String] = []
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: parts.append(["text ", "$", "%", "$${", "a\nb", " "].randomElement(using: &generator) ?? "")
            case 1 where depth > 0:
                parts +=
                    ["%{", " if "] + expression(depth - 1, &generator) + ["}"]
                    + template(depth: depth - 1, using: &generator)
                if Bool.random(using: &generator) {
                    parts += ["%{ else }"] + template(depth: depth - 1, using: &generator)
                }
                parts += ["%{ endif }"]
            case 2 where depth > 0:
                parts +=
                    ["%{", "~", " for ", "k", ", ", "v", " in "] + expression(depth - 1, &generator) + ["~", "}"]
                    + template(depth: depth - 1, using: &generator) + ["%{ endfor }"]
            default: parts += ["${"] + expression(depth, &generator) + ["}"]
            }
        }
        return parts
    }

    private static func expression(_ depth: Int, _ generator: inout SeededGenerator) -> [String] {
        func inner() -> [String] { expression(depth - 1, &generator) }
        guard depth > 0 else {
            return [
                [
                    "a.b", "var.x", "1", "2.5e1", "\"s\"", "null", "true", "a.b[0].c", "a.b.*.c", "a.b[*].c.d", "[]",
                    "{}", "x.y.0",
                ]
                .randomElement(using: &generator) ?? "1"
            ]
        }
        let operators = ["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"]
        switch Int.random(in: 0..<14, using: &generator) {
        case 0, 1: return inner() + [" ", operators.randomElement(using: &generator) ?? "+", " "] + inner()
        case 2: return inner() + [" ? "] + inner() + [" : "] + inner()
        case 3: return ["("] + inner() + [")"]
        case 4: return ["["] + inner() + [",", "\n"] + inner() + ["]"]
        case 5: return ["{", "k", " = "] + inner() + ["\n", "\"l\"", ":"] + inner() + [",", "}"]
        case 6: return ["{", "("] + inner() + [")", " = "] + inner() + ["}"]
        case 7: return ["length", "("] + inner() + [",", " "] + inner() + ["...", ")"]
        case 8:
            return ["[", "for", " ", "k", ",", " v ", "in", " "] + inner() + [" ", ":", " "] + inner() + [
                " if ", "k", "]",
            ]
        case 9:
            return ["{", "for", " v ", "in", " "] + inner() + [" : "] + inner() + [" => "] + inner() + ["..."] + ["}"]
        case 10:
            return ["\"", "x "] + template(depth: depth - 1, using: &generator).map { $0.contains("\n") ? " " : $0 } + [
                "\""
            ]
        case 11: return ["<<-EOT\n", "  text "] + template(depth: depth - 1, using: &generator) + ["\n  EOT\n"]
        case 12: return [["-", "!"].randomElement(using: &generator) ?? "-"] + inner()
        default:
            return inner() + [
                ["[0]", ".a", ".0", "[*]", ".*", "[\"k\"]", "[a.b]"].randomElement(using: &generator) ?? ".a"
            ]
        }
    }
}
