import Terraform

@testable import SynthTool

/// What a run of `synth` left behind.
struct Run: Equatable {
    let code: Int32
    let output: String
    let messages: String

    init(_ code: Int32, output: String = "", messages: String = "") {
        self.code = code
        self.output = output
        self.messages = messages
    }

    /// Runs the tool in this process; the arguments are the words of one line.
    init(
        _ line: String, stacks: [StackDefinition] = Sample.stacks, refusing refusal: OutputError? = nil,
        input: String = ""
    ) {
        self.init(line.split(separator: " ").map(String.init), stacks: stacks, refusing: refusal, input: input)
    }

    /// Runs the tool in this process.
    init(
        _ arguments: [String], stacks: [StackDefinition] = Sample.stacks, refusing refusal: OutputError? = nil,
        input: String = ""
    ) {
        let output = MemoryOutput(refusing: refusal)
        let messages = MemoryOutput()
        let session = Session(
            stacks: stacks, root: Sample.root, source: MemorySource(input), output: output, messages: messages)
        code = Synth.run(arguments, in: session).rawValue
        self.output = output.text
        self.messages = messages.text
    }
}
