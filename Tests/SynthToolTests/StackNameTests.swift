import Terraform
import Testing

@Suite struct `The names of stacks` {
    @Test(arguments: [
        (["list"], "stack 'list' has the name of a command; rename the stack"),
        (["dev", "help"], "stack 'help' has the name of a command; rename the stack"),
        (["dev", "prd", "dev"], "two stacks are named 'dev'; rename one"),
        (["--out"], "a stack cannot be named '--out'; begin with a letter"),
        ([""], "a stack cannot be named ''; begin with a letter"),
    ])
    func `must be told apart from commands and from each other`(names: [String], message: String) {
        let stacks = names.map { StackDefinition(name: $0, environment: "dev") { Stack("shop", environment: "dev") } }
        #expect(Run("list", stacks: stacks) == Run(1, messages: "synth: error: \(message)\n"))
    }
}
