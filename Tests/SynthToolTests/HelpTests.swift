import Testing

@Suite struct `The help` {
    @Test(arguments: ["help", "--help", "-h"]) func `names the commands and the stacks`(line: String) {
        let run = Run(line, stacks: Array(Sample.stacks.prefix(2)))
        #expect(run.code == 0 && run.messages.isEmpty)
        #expect(run.output.hasPrefix("Writes Terraform JSON from the stacks of this package.\n\nUsage: synth STACK"))
        #expect(run.output.contains(/\n  list +show the stacks, their environments/))
        #expect(run.output.contains("\nStacks:\n  dev  one bucket\n  prd  two buckets\n"))
    }

    @Test(arguments: ["help list", "list --help", "list -h", "list --bogus --help"])
    func `of a command is written from its data`(line: String) {
        let text = """
            Show the stacks, their environments and their numbers of resources.

            Usage: synth list [--format text|json]

            Options:
              --format text|json  columns, or a JSON array
              --help, -h          show this help
              --version           show the version

            """
        #expect(Run(line) == Run(0, output: text))
    }

    @Test func `of a stack is that of its command`() {
        #expect(Run("help dev") == Run("dev --help"))
        #expect(
            Run("help dev").output.hasPrefix("Write a stack as Terraform JSON.\n\nUsage: synth STACK [--out DIR]\n"))
    }

    @Test func `does not hide the version`() {
        #expect(Run("--version") == Run(0, output: "synth 0.1.0\n"))
    }
}
