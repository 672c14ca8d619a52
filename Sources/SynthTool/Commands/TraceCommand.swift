import Terraform

extension Command {
    /// `synth trace STACK`: what Terraform says, at the lines of the stack.
    static let trace = Command(
        "trace", [.one("STACK"), .optional("FILE|-")],
        summary: "show the errors of 'terraform validate|plan|apply -json' at the lines of a stack",
        details: """
            It reads what Terraform writes with -json from a file, or from standard input as it comes:

                terraform apply -json | synth trace dev

            Errors and warnings go to standard output, everything else that Terraform tells goes to standard error. The
            document may have been reformatted since. In place of a stack it takes what 'synth check' takes. The exit code
            is 1 where Terraform reported an error.
            """
    ) { invocation, session throws(Failure) in
        let operand = invocation.operand
        let file = invocation.operands.dropFirst().first ?? "-"
        guard file != "-" || operand != "-" else {
            throw .usage("standard input cannot be both the stack and what Terraform says")
        }
        let configuration = try session.input(operand).configuration
        let tracer = Tracer(configuration, files: DocumentCache { configuration.json() })
        if file == "-" {
            try tracer.trace(session.source, of: operand, in: session)
        } else {
            try FilePath(text: file).reading { source, _ throws(Failure) in
                try tracer.trace(source, of: operand, in: session)
            }
        }
    }
}

extension Tracer {
    /// Shows everything that Terraform says, each part as soon as it has been read; an error ends the command at the end.
    fileprivate func trace(_ source: any Source, of operand: String, in session: Session) throws(Failure) {
        var isEmpty = true
        var hasErrors = false
        var hasOthers = false
        var isTerraforms = false
        var output = TerraformOutput(source)
        try output.forEach { part throws(Failure) in
            isEmpty = false
            switch part {
            case .diagnostic(let diagnostic):
                isTerraforms = true
                if diagnostic.severity == .error { hasErrors = true }
                let finding = finding(for: diagnostic)
                try session.write(finding.text(relativeTo: session.root, subject: operand) + "\n")
            case .message(let message):
                isTerraforms = true
                session.say(message)
            case .other(let line):
                if !hasOthers {
                    session.say(
                        "synth: warning: this is none of Terraform's JSON (run it with -json); it is shown as it is")
                }
                hasOthers = true
                session.say(line)
            }
        }
        if isEmpty { throw Failure("Terraform said nothing; run it with -json and hand over what it writes") }
        if hasErrors { throw .findings }
        if !isTerraforms {
            throw Failure(
                "nothing of this is what Terraform writes with -json; hand that over to have its errors placed")
        }
    }
}
