import Invariants
import Provider
import Terraform

extension Command {
    /// `synth check`: everything that is wrong with stacks and documents.
    static let check = Command(
        "check", [.some("STACK|FILE|DIR|-")],
        options: [
            .choice(
                "--format", ["text", "json", "sarif", "junit"], "lines, or a document for scripts and build servers"),
            .value(
                "--schema", "FILE",
                "judge by what 'terraform providers schema -json' wrote, not by the embedded schema"),
            .flag("--invariants", "make an error of each mandatory invariant that a document breaks, as in a stack"),
        ],
        summary: "find what Terraform, the provider or AWS would refuse, without asking them",
        details: """
            It reads a stack of this package, a file of Terraform JSON, a folder of them, or standard input (-). Findings
            go to standard output. The exit code is 1 where one of them is an error; warnings alone leave it 0.
            A stack hides a file of the same name, which is then written ./name.
            Without --schema the AWS provider 6.25.0 judges, with its constraints: words, patterns, limits, what excludes
            what. With it the schema in FILE judges alone, of any providers in any versions, for constraints hold only for
            the version they were read from. What AWS refuses at apply is found in both cases.
            A mandatory invariant that is broken is an error in a stack, and in a document with --invariants; otherwise it
            is a warning, for Terraform accepts it.
            """
    ) { invocation, session throws(Failure) in
        let schema = try session.schema(invocation.value(of: "--schema"))
        var inputs: [Report.Input] = []
        for operand in invocation.operands {
            let input = try session.input(operand)
            let isStrict = invocation.has("--invariants") || session.stacks.contains { $0.name == operand }
            let findings = input.findings(
                by: schema, today: String(Clock.now.prefix(10)), isStrict: isStrict)
            inputs.append(Report.Input(name: input.name, position: input.position, findings: findings))
        }
        let report = Report(inputs: inputs, root: session.root, rules: Self.rules)
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

extension Command {
    /// All that a check can find, for reports that list rules beside their findings.
    private static let rules =
        (Configuration.ruleDescriptions + Schema.rules + Schema.expressionRules + AWSRefusals.ruleDescriptions
            + Invariant.ruleDescriptions)
}

extension Input {
    /// Everything that is wrong with the input: by Terraform's rules, the provider's schema, what AWS refuses at apply,
    /// and the invariants.
    func findings(by schema: Schema, today: String, isStrict: Bool) -> [Finding] {
        if extent == .nothing { return configuration.reported }
        let findings = configuration.allFindings(today: today, isStrict: isStrict, schema: schema)
        return extent == .all ? findings : findings.filter { !Self.aboutAllFiles.contains($0.rule) }
    }

    /// Rules that cannot be judged where files were not read.
    private static let aboutAllFiles: Set<String> = ["unknown-reference", "unused-declaration"]
}
