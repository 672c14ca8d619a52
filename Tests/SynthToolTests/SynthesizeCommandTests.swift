import Terraform
import Testing

@testable import SynthTool

@Suite struct `synth STACK` {
    @Test func `writes the document and nothing else`() {
        #expect(Run("dev") == Run(0, output: Sample.devDocument))
    }

    @Test func `shows warnings and writes`() {
        let warning = "Stacks/Shop.swift:7:3: warning: [bucket-name] 'logs' is taken\n"
        #expect(Run("unwise") == Run(0, output: Sample.devDocument, messages: warning))
    }

    @Test func `shows errors and writes nothing`() {
        let findings = """
            Stacks/Shop.swift:7:3: warning: [bucket-name] 'logs' is taken
            Stacks/Shop.swift:7:3: error: [bucket-name] 'logs' is taken

            """
        #expect(Run("wrong") == Run(1, messages: findings))
    }

    @Test func `checks the document against Terraform's own rules`() {
        let twice = StackDefinition(name: "twice", environment: "dev") {
            let stack = Stack("shop", environment: "dev")
            stack.add(Bucket("logs"), file: "/home/me/shop/Stacks/Shop.swift", line: 3, column: 15)
            stack.add(Bucket("logs"), file: "/home/me/shop/Stacks/Shop.swift", line: 9, column: 15)
            return stack
        }
        let run = Run("twice", stacks: [twice])
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.messages.hasPrefix("Stacks/Shop.swift:9:15: error: [duplicate-address] "))
    }

    @Test func `ends quietly when its reader has gone`() {
        #expect(Run("dev", refusing: .closedPipe) == Run(0))
    }

    @Test func `says when the disk is full`() {
        let message = "synth: error: cannot write to standard output: no space left on device\n"
        #expect(Run("dev", refusing: .system("no space left on device")) == Run(1, messages: message))
    }

    @Test(arguments: [
        ("/home/me/shop/Sources/synth/main.swift", "/home/me/shop"),
        ("/home/Sources/shop/Sources/synth/main.swift", "/home/Sources/shop"),
        ("Sources/synth/main.swift", ""),
        ("main.swift", ""),
    ])
    func `shows positions relative to the folder above Sources`(file: String, root: String) {
        #expect(Synth.packageRoot(of: file) == root)
    }
}
