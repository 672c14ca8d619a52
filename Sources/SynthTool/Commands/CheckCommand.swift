import Provider
import Terraform

extension Command {
    /// `synth check`: everything that is wrong with stacks and documents.
    static let check = Command(
        "check", [.some("STACK|FILE|DIR|-")],
        options: [
            .choice(
                "--format", ["text", "json", "sarif", "junit"], "lines, or a document for scripts and build servers")
        ],
        summary: "find what Terraform, the provider or AWS would refuse, without asking them",
        details: """
            It reads a stack of this package, a file of Terraform JSON, a folder of them, or standard input (-). Findings
            go to standard output. The exit code is 1 where one of them is an error; warnings alone leave it 0.
            A stack hides a file of the same name, which is then written ./name.
            """
    ) { invocation, session throws(Failure) in
        var inputs: [Report.Input] = []
        for operand in invocation.operands {
            let input = try session.input(operand)
            inputs.append(Report.Input(name: input.name, position: input.position, findings: input.findings()))
        }
        let report = Report(inputs: inputs, root: session.root, rules: Configuration.ruleDescriptions)
        switch invocation.value(of: "--format") {
        case "json": try session.write(report.json)
        case "sarif": try session.write(report.sarif)
        case "junit": try session.write(report.junit(time: Clock.now))
        default:
            try session.write(report.text)
            session.say(report.summary)
        }
        if report.count(.error) > 0 { throw .findings }
    }
}

extension Input {
    /// Everything that is wrong with the input.
    func findings() -> [Finding] {
        if extent == .nothing { return configuration.reported }
        let findings = (configuration.findings() + Schema.aws.nameFindings(in: configuration)).sorted()
        return extent == .all ? findings : findings.filter { !Self.aboutAllFiles.contains($0.rule) }
    }

    /// Rules that cannot be judged where files were not read.
    private static let aboutAllFiles: Set<String> = ["unknown-reference", "unused-declaration"]
}
