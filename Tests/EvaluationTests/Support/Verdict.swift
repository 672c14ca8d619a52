import Foundation
import Terraform

@testable import Evaluation

/// What becomes of an expression: of ours, and of the real Terraform's.
enum Verdict: Hashable, CustomStringConvertible {
    /// Its value as JSON with its type.
    case value(String, type: String)
    /// It is wrong.
    case wrong(String)
    /// It is known only at apply.
    case unknown
    /// It is wrong, which Terraform finds only at apply; or Terraform has no answer at all.
    case late

    var description: String {
        switch self {
        case .value(let text, let type): "\(text) of type \(type)"
        case .wrong(let message): "wrong: \(message)"
        case .unknown: "unknown"
        case .late: "wrong at apply"
        }
    }

    /// Whether the two do not contradict each other: messages may differ, and we need not know all that Terraform knows.
    func agrees(withReal real: Verdict) -> Bool {
        switch (self, real) {
        case (.wrong, .wrong), (.unknown, .value), (.unknown, .unknown), (_, .late): true
        case (.value("null", _), .value("null", "?")): true
        default: self == real
        }
    }

    /// Ours.
    init(_ expression: String, in scope: Scope) {
        var problems: [Problem] = []
        let value = scope.value(of: .code(expression), problems: &problems)
        if let error = problems.first(where: { $0.severity == .error }) {
            self = .wrong("[\(error.rule)] \(error.message)")
        } else if value.isWhollyKnown {
            self = .value(JSONEncoding.text(of: value), type: value.type.constraint)
        } else {
            self = .unknown
        }
    }

    /// Terraform's, of many expressions; each is an output of its own beside the blocks given.
    static func real(_ expressions: [String], beside blocks: [Block] = []) throws -> [Verdict] {
        // For each diagnostic Terraform reads the whole document again, which is why there are several of them.
        try stride(from: 0, to: expressions.count, by: 150).flatMap { start in
            try realOfFew(Array(expressions[start..<min(start + 150, expressions.count)]), beside: blocks)
        }
    }

    private static func realOfFew(_ expressions: [String], beside blocks: [Block]) throws -> [Verdict] {
        let terraform = try RealTerraform()
        defer { terraform.remove() }
        var verdicts = [Verdict?](repeating: nil, count: expressions.count)
        // A plan names all that are wrong; without them the rest can be applied.
        for _ in 0..<12 {
            let outputs = expressions.indices.filter { verdicts[$0] == nil }.map { output($0, expressions[$0]) }
            if outputs.isEmpty { break }
            try terraform.write(Configuration(stack: "test", blocks: blocks + outputs))
            _ = try terraform.run("init", "-input=false", "-no-color")
            var errors = diagnostics(try terraform.run("validate", "-json", "-no-color").output)
            var isLate = false
            if errors.isEmpty {
                try? FileManager.default.removeItem(at: terraform.folder.appendingPathComponent("terraform.tfstate"))
                let plan = try terraform.run("plan", "-json", "-input=false", "-no-color", "-out=plan")
                errors = diagnosticLines(plan.output)
                if plan.code == 0 {
                    let apply = try terraform.run("apply", "-json", "-input=false", "-no-color", "plan")
                    if apply.code == 0 {
                        let values = try JSONDocument(terraform.run("output", "-json").output, file: "output").root
                        for index in expressions.indices where verdicts[index] == nil {
                            verdicts[index] = value(of: values["o\(index)"])
                        }
                        break
                    }
                    errors = diagnosticLines(apply.output)
                    isLate = true
                }
            }
            for (index, message) in errors { verdicts[index] = isLate ? .late : .wrong(message) }
            if errors.isEmpty {
                // Terraform itself breaks on some, such as an infinite number; the halves tell on which.
                if expressions.count == 1 { return [.late] }
                let half = expressions.count / 2
                return try realOfFew(Array(expressions[..<half]), beside: blocks)
                    + realOfFew(Array(expressions[half...]), beside: blocks)
            }
        }
        return verdicts.map { $0 ?? .unknown }
    }

    /// An output that is null is not there, and has no type.
    private static func value(of output: JSONValue?) -> Verdict {
        guard let type = output?["type"], let value = output?["value"] else { return .value("null", type: "?") }
        return .value(text(of: value), type: ValueType(type).constraint)
    }

    private static func output(_ index: Int, _ expression: String) -> Block {
        var body = Body()
        body["value"] = .code(expression)
        body["sensitive"] = .bool(true)
        return Block(address: Address(.output, "o\(index)"), body: body, position: nil)
    }

    /// The outputs that diagnostics are about, with their messages.
    private static func diagnostics(_ bytes: [UInt8]) -> [(Int, String)] {
        guard let root = try? JSONDocument(bytes, file: "diagnostics").root else { return [] }
        let all = root["diagnostics"].map { Array($0.elements) } ?? root["diagnostic"].map { [$0] } ?? []
        return all.compactMap { diagnostic in
            guard diagnostic["severity"]?.string == "error",
                let context = diagnostic["snippet"]?["context"]?.string, context.hasPrefix("output.o"),
                let index = Int(context.dropFirst(8))
            else { return nil }
            return (index, "\(diagnostic["summary"]?.string ?? ""): \(diagnostic["detail"]?.string ?? "")")
        }
    }

    private static func diagnosticLines(_ bytes: [UInt8]) -> [(Int, String)] {
        bytes.split(separator: UInt8(ascii: "\n")).flatMap { diagnostics(Array($0)) }
    }

    /// JSON as we write it.
    private static func text(of value: JSONValue) -> String {
        switch value.kind {
        case .null: "null"
        case .bool: value.bool == true ? "true" : "false"
        // Terraform forgets the sign of a zero when it writes its state.
        case .number: value.numberText == "-0" ? "0" : value.numberText ?? ""
        case .string: JSONEncoding.quoted(value.string ?? "")
        case .array: "[\(value.elements.map { text(of: $0) }.joined(separator: ","))]"
        case .object:
            "{\(value.members.map { ($0.key, text(of: $0.value)) }.sorted { $0.0 < $1.0 }.map { "\(JSONEncoding.quoted($0.0)):\($0.1)" }.joined(separator: ","))}"
        }
    }
}

extension ValueType {
    /// A type as Terraform writes it in JSON.
    init(_ json: JSONValue) {
        switch json.string {
        case "string": self = .string
        case "number": self = .number
        case "bool": self = .bool
        default:
            switch (json[0]?.string, json[1]) {
            case ("list", let inner?): self = .list(ValueType(inner))
            case ("set", let inner?): self = .set(ValueType(inner))
            case ("map", let inner?): self = .map(ValueType(inner))
            case ("tuple", let inner?): self = .tuple(inner.elements.map { ValueType($0) })
            case ("object", let inner?):
                self = .object(of: inner.members.map { Attribute($0.key, ValueType($0.value)) })
            default: self = .dynamic
            }
        }
    }
}
