extension Command {
    /// `synth help`, `synth help list`.
    static let help = Command("help", [.optional("COMMAND")], summary: "show this help, or that of a command") {
        invocation, session throws(Failure) in
        let help = Help(stacks: session.stacks)
        guard let name = invocation.operands.first else { return try session.write(help.text(for: nil)) }
        if let command = Command.all.first(where: { $0.name == name }) {
            return try session.write(help.text(for: command))
        }
        _ = try session.stack(named: name)
        try session.write(help.text(for: .synthesize))
    }
}
