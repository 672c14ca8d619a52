import Terraform

/// The help texts, written from the commands and stacks as data.
struct Help {
    let stacks: [StackDefinition]

    /// The help of a command, or of all.
    func text(for command: Command?) -> String {
        command.map(text(of:)) ?? overview
    }

    private var overview: String {
        var text = """
            Writes Terraform JSON from the stacks of this package.

            Usage: synth STACK [--out DIR]
                   synth COMMAND …


            """
        text += section("Commands", Command.all.map { (words: $0.title, summary: $0.summary) })
        text += section("Options of every command", Self.globals)
        text += section("Stacks", stacks.map { (words: $0.name, summary: $0.description) })
        text += "Results go to standard output, all else to standard error. "
        text += "Exit codes: 0 done, 1 an error, 64 wrong use.\n"
        return text
    }

    private func text(of command: Command) -> String {
        let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst()
        var text = "\(summary).\n\nUsage: \(command.usage)\n\n"
        if !command.details.isEmpty { text += "\(command.details)\n\n" }
        let own = command.options.map { (words: $0.usage, summary: $0.summary) }
        return text + section("Options", own + Self.globals).dropLast()
    }

    private static let globals = [
        (words: "--help, -h", summary: "show this help"), (words: "--version", summary: "show the version"),
    ]

    private func section(_ title: String, _ lines: [(words: String, summary: String)]) -> String {
        guard !lines.isEmpty else { return "" }
        return "\(title):\n" + Columns.text(lines.map { ["  " + $0.words, $0.summary] }) + "\n"
    }
}

extension Command {
    /// The command and its operands, without options.
    fileprivate var title: String {
        ([name] + operands.map(\.usage)).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
