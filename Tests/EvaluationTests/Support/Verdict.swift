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

    var description: String {
        switch self {
        case .value(let text, let type): "\(text) of type \(type)"
        case .wrong(let message): "wrong: \(message)"
        case .unknown: "unknown"
        }
    }

    /// Whether the two do not contradict each other: messages may differ, and we need not know all that Terraform knows.
    func agrees(withReal real: Verdict) -> Bool {
        switch (self, real) {
        case (.wrong, .wrong), (.unknown, .value), (.unknown, .unknown): true
        // An output that is null is not there, and has no type.
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
        for _ in 0..<4 {
            let outputs = expressions.indices.filter { verdicts[$0] == nil }.map { output($0, expressions[$0]) }
            if outputs.isEmpty { break }
            try terraform.write(Configuration(stack: "test", blocks: blocks + outputs))
            _ = try terraform.run("init", "-input=false", "-no-color")
            let check = try terraform.run("validate", "-json", "-no-color")
            var errors = diagnostics(check.output)
            var last = check.output
            if errors.isEmpty {
                let apply = try terraform.run("apply", "-json", "-auto-approve", "-input=false", "-no-color")
                last = apply.output
                if apply.code == 0 {
                    let values = try JSONDocument(terraform.run("output", "-json").output, file: "output").root
                    for index in expressions.indices where verdicts[index] == nil {
                        guard let output = values["o\(index)"], let type = output["type"], let value = output["value"]
                        else {
                            verdicts[index] = .value("null", type: "?")
                            continue
                        }
                        verdicts[index] = .value(text(of: value), type: ValueType(type).constraint)
                    }
                    break
                }
                errors = apply.output.split(separator: UInt8(ascii: "\n")).flatMap { diagnostics(Array($0)) }
            }
            let before = verdicts.count { $0 == nil }
            for (index, message) in errors { verdicts[index] = .wrong(message) }
            if verdicts.count(where: { $0 == nil }) == before {
                throw Failure(text: String(decoding: last, as: UTF8.self))
            }
        }
        return verdicts.map { $0 ?? .unknown }
    }

    struct Failure: Error {
        let text: String
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

    /// JSON as we write it.
    private static func text(of value: JSONValue) -> String {
        switch value.kind {
        case .null: "null"
        case .bool: value.bool == true ? "true" : "false"
        case .number: value.numberText ?? ""
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
