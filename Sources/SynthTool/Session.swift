import Terraform

/// What a command works with: the stacks, the package's folder, and where its words go.
struct Session {
    let stacks: [StackDefinition]
    /// The package's folder; positions in findings are shown relative to it.
    let root: String
    /// Gives standard input.
    let source: any Source
    /// Takes results.
    let output: any Output
    /// Takes findings and errors.
    let messages: any Output

    /// Writes a result.
    func write(_ bytes: [UInt8]) throws(Failure) {
        do throws(OutputError) {
            try output.write(bytes)
        } catch {
            throw error == .closedPipe ? .closedPipe : Failure("cannot write to standard output: \(error.reason)")
        }
    }

    /// Whether results may have colours.
    var isColored: Bool { output.isColored }

    /// Writes a result.
    func write(_ text: String) throws(Failure) {
        try write(Array(text.utf8))
    }

    /// Writes a line for a person. If that fails there is nobody left to tell; the exit code still says it.
    func say(_ line: String) {
        try? messages.write(Array((line.hasSuffix("\n") ? line : line + "\n").utf8))
    }

    /// The stack of that name.
    func stack(named name: String) throws(Failure) -> StackDefinition {
        if let stack = stacks.first(where: { $0.name == name }) { return stack }
        let names = stacks.map(\.name)
        let commands = Command.all.map(\.name).filter { !$0.isEmpty }
        guard let nearest = Spelling.nearest(to: name.lowercased(), among: names + commands) else {
            throw .usage("unknown stack '\(name)'; 'synth list' shows the stacks")
        }
        let kind = names.contains(nearest) ? "stack" : "command"
        throw .usage("unknown \(kind) '\(name)'; did you mean '\(nearest)'?")
    }
}
