import Provider
import Terraform

extension Command {
    /// `synth STACK`: the stack as Terraform JSON.
    static let synthesize = Command(
        "", [.one("STACK")],
        options: [.value("--out", "DIR", "write DIR/main.tf.json instead; DIR is made if it does not exist")],
        summary: "write a stack as Terraform JSON",
        details: """
            The document goes to standard output, findings go to standard error. With an error among them nothing is
            written and the exit code is 1. With --out the file is replaced as a whole, or left as it was.
            """
    ) { invocation, session throws(Failure) in
        let definition = try session.stack(named: invocation.operand)
        let configuration = definition.configuration()
        let findings = configuration.findings() + Schema.aws.checked(configuration).findings
        try session.show(findings.sorted(), of: definition)
        let document = configuration.json()
        if let folder = invocation.value(of: "--out") {
            try AtomicFile(folder: folder, name: "main.tf.json").write(document)
        } else {
            try session.write(document)
        }
    }
}

extension Session {
    /// Shows findings; an error among them ends the command.
    func show(_ findings: [Finding], of stack: StackDefinition) throws(Failure) {
        for finding in findings { say(finding.text(relativeTo: root, subject: stack.name)) }
        if findings.hasErrors { throw .findings }
    }
}
