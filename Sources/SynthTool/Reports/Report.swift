import Terraform

/// What a check found, in the order in which its inputs were named; the formats are functions of it.
struct Report {
    /// An input with its findings.
    struct Input {
        /// The stack or path as it was typed.
        let name: String
        /// Where a finding stands that has no position of its own; nil where no file is known, as for standard input.
        let position: SourcePosition?
        let findings: [Finding]
    }

    let inputs: [Input]
    /// The package's folder; positions of Swift are shown relative to it.
    let root: String
    /// The rules that were asked; of several descriptions of one name the first is shown.
    let rules: [RuleDescription]

    /// Every finding with its input.
    var findings: [(input: Input, finding: Finding)] {
        inputs.flatMap { input in input.findings.map { (input, $0) } }
    }

    /// The number of findings of a severity.
    func count(_ severity: Finding.Severity) -> Int {
        inputs.reduce(0) { sum, input in sum + input.findings.count { $0.severity == severity } }
    }

    /// What was found, in one line: `2 errors and 1 warning in dev`.
    var summary: String {
        let subject = inputs.count == 1 ? inputs[0].name : "\(inputs.count) inputs"
        let counts = [(count(.error), "error"), (count(.warning), "warning")].filter { $0.0 > 0 }
            .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
        return "\(counts.isEmpty ? "no findings" : counts.joined(separator: " and ")) in \(subject)"
    }

    /// The findings as compilers print theirs, one below the other; nothing where there are none.
    var text: [UInt8] {
        let lines = findings.map { input, finding in finding.text(relativeTo: root, subject: input.name) + "\n" }
        return Array(lines.joined().utf8)
    }
}
