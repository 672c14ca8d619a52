import Foundation
import Terraform
import Testing

@testable import Evaluation

/// What the real Terraform 1.11.4 made of the expressions, one to a line, so that machines without it can compare too.
///
/// `RECORD=1 swift test --filter ComparisonTests` writes it anew.
enum RecordedVerdicts {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/verdicts.txt")

    static func record(_ verdicts: some Sequence<(String, Verdict)>) throws {
        let lines = verdicts.map { expression, verdict in "\(JSONEncoding.quoted(expression)) \(text(of: verdict))\n" }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(lines.joined().utf8).write(to: file)
    }

    static func lines() throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    static func text(of verdict: Verdict) -> String {
        switch verdict {
        case .value(let text, let type): "= \(text) : \(text == "null" ? "null" : type)"
        case .wrong: "is wrong"
        case .unknown, .late: "is known at apply"
        }
    }
}

@Suite struct `An expression that the real Terraform has evaluated` {
    @Test func `has the value that was recorded`() throws {
        let lines = try RecordedVerdicts.lines()
        let expressions = Expressions.all
        #expect(lines.count == expressions.count)
        let scope = Evaluator(Configuration(stack: "test", blocks: []), mode: .analysis).moduleScope
        var unknown: [String] = []
        for (line, expression) in zip(lines, expressions) {
            let ours = Verdict(expression, in: scope)
            if ours == .unknown {
                unknown.append(expression)
                continue
            }
            #expect(
                line == "\(JSONEncoding.quoted(expression)) \(RecordedVerdicts.text(of: ours))"
                    || line.hasSuffix("known at apply"))
        }
        // What we do not compute, so that nothing else becomes unknown unnoticed.
        #expect(
            unknown == [
                "pow(2,0.5)", "log(10,3)",
                #"format("%s %q %t %#v %v", 1.5, "a\"b<", "true", {a=[1]}, null)"#, "log(8, 2)", "issensitive(1)",
                #"yamlencode({a=[1,"x"], b={c=null}})"#, #"ephemeralasnull("a")"#,
            ])
    }
}
