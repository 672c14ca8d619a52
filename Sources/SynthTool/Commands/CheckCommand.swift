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
            .value(
                "--emit-tests", "DIR", "write DIR/\(TestFile.name), by which 'terraform test' checks the invariants"),
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
            is a warning, for Terraform accepts it. A stack of production is compared with those of its settings' type in
            lower environments, too.
            The tests assert of a plan what it knows of the invariants, with mocked providers (Terraform 1.7 or later):
            terraform test -test-directory=DIR. With an error among the findings nothing is written; a file that somebody
            else wrote is never replaced.
            """
    ) { invocation, session throws(Failure) in
        let tests = try session.testFile(of: invocation)
        let schema = try session.schema(invocation.value(of: "--schema"))
        var inputs: [Report.Input] = []
        var written: TestDocument?
        for operand in invocation.operands {
            let input = try session.input(operand)
            let isStrict = invocation.has("--invariants") || session.stacks.contains { $0.name == operand }
            let weaknesses = session.weaknesses(of: operand, input.configuration)
            let (findings, model) = input.findings(
                by: schema, today: String(Clock.now.prefix(10)), isStrict: isStrict, weaknesses: weaknesses)
            if tests != nil, let model { written = TestDocument(of: model, name: input.name) }
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
        if let tests, let written {
            try tests.write(written)
            session.say("\(written.count) assertions in \(tests.folder)/\(TestFile.name)")
            for name in written.openVariables {
                session.say("variable '\(name)' has no value that could be thought of; give it with -var")
            }
        }
    }
}

extension Session {
    /// The file of tests that is asked for; nil where none is.
    fileprivate func testFile(of invocation: Invocation) throws(Failure) -> TestFile? {
        guard let folder = invocation.value(of: "--emit-tests") else { return nil }
        if invocation.operands.count > 1 {
            throw .usage("'--emit-tests' takes one stack or document; usage: \(Command.check.usage)")
        }
        return TestFile(folder: folder)
    }
}

extension Command {
    /// All that a check can find, for reports that list rules beside their findings.
    private static let rules =
        (Configuration.ruleDescriptions + Schema.rules + Schema.expressionRules + Schema.secretRules
            + AWSRefusals.ruleDescriptions
            + Invariant.ruleDescriptions)
}

extension Input {
    /// Everything that is wrong with the input: by Terraform's rules, the provider's schema, what AWS refuses at apply,
    /// and the invariants; with the document as it was evaluated, where it was read.
    func findings(
        by schema: Schema, today: String, isStrict: Bool, weaknesses: [Violation]?
    ) -> (findings: [Finding], model: Model?) {
        if extent == .nothing { return (configuration.reported, nil) }
        let (findings, model) = configuration.judged(
            today: today, isStrict: isStrict, schema: schema, weaknesses: weaknesses)
        return (extent == .all ? findings : findings.filter { !Self.aboutAllFiles.contains($0.rule) }, model)
    }

    /// Rules that cannot be judged where files were not read.
    private static let aboutAllFiles: Set<String> = ["unknown-reference", "unused-declaration"]
}
