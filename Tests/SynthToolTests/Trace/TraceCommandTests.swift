import Foundation
import Terraform
import Testing

@testable import SynthTool

/// The folder of the recordings, in the sources.
private let recorded = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Recorded")

@Suite struct `synth trace` {
    @Test(arguments: TracedStacks.all.map(\.name))
    func `is tested with the documents of these stacks`(name: String) throws {
        let file = recorded.appendingPathComponent("\(name)/main.tf.json")
        let document = Data(TracedStacks.stack(name).configuration().json())
        if ProcessInfo.processInfo.environment["RECORD_TRACES"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try document.write(to: file)
            Issue.record("\(name) was recorded; now run record.py")
        }
        #expect(try Data(contentsOf: file) == document)
    }

    /// What Terraform really said of a document, and what became of it.
    @Test(arguments: TracedStacks.all.map(\.name)) func `shows what Terraform says at the line`(name: String) throws {
        let folder = recorded.appendingPathComponent(name)
        let outputs = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for output in outputs where output.hasSuffix(".json") && output != "main.tf.json" {
            let run = Run(
                ["trace", "shop", folder.appendingPathComponent(output).path], stacks: [TracedStacks.stack(name)])
            let shown = folder.appendingPathComponent(output.replacing(".json", with: ".txt"))
            if ProcessInfo.processInfo.environment["RECORD_TRACES"] != nil {
                try Data(run.output.utf8).write(to: shown)
                Issue.record("\(name) was recorded; look at it")
            }
            #expect(run.output == (try String(contentsOf: shown, encoding: .utf8)), "\(name)/\(output)")
            #expect(run.code == 1)
        }
    }

    private static let validated = #"""
        {
          "diagnostics": [
            {
              "severity": "warning",
              "summary": "Old",
              "detail": "  First.\n\n  Second.\n",
              "address": "module.child.terraform_data.x"
            }
          ]
        }
        """#

    private static let streamed =
        #"{"@message":"Error: No","diagnostic":{"severity":"error","summary":"No"},"type":"diagnostic"}"#

    struct Input: CustomTestStringConvertible {
        let input: String
        let run: Run
        var testDescription: String { String(input.prefix(30)) }
    }

    static let inputs = [
        Input(
            input: validated,
            run: Run(
                0,
                output: """
                    Stacks/Shop.swift:1:15: warning: [terraform] Old (module.child.terraform_data.x): First.
                        Second.

                    """)),
        Input(
            input: #"{"valid":true,"diagnostics":[]}"#, run: Run(0, messages: "Success! The configuration is valid.\n")),
        Input(
            input: "\n\r\n" + #"{"@message":"Terraform 1.11.4"}"# + "\r\n\(streamed)",
            run: Run(1, output: "shop: error: [terraform] No\n", messages: "Terraform 1.11.4\n")),
        Input(
            input: "Error: no such flag\n{\"a\": 1}\n\(validated)\n\(streamed)\n{\n  \"x\": 1,\n",
            run: Run(
                1,
                output: """
                    Stacks/Shop.swift:1:15: warning: [terraform] Old (module.child.terraform_data.x): First.
                        Second.
                    shop: error: [terraform] No

                    """,
                messages: """
                    synth: warning: this is none of Terraform's JSON (run it with -json); it is shown as it is
                    Error: no such flag
                    {"a": 1}
                    synth: error: what Terraform says breaks off in the middle of its JSON; hand over all that it writes

                    """)),
        Input(
            input: "{\"@message\":\"One\"}\n{\"@message\":\"Tw",
            run: Run(
                1,
                messages: """
                    One
                    synth: warning: this is none of Terraform's JSON (run it with -json); it is shown as it is
                    {"@message":"Tw
                    synth: error: what Terraform says breaks off in the middle of its JSON; hand over all that it writes

                    """)),
        Input(
            input: "{}\n",
            run: Run(
                1,
                messages: """
                    synth: warning: this is none of Terraform's JSON (run it with -json); it is shown as it is
                    {}
                    synth: error: nothing of this is what Terraform writes with -json; hand that over to have its errors placed

                    """)),
        Input(
            input: " \n",
            run: Run(
                1, messages: "synth: error: Terraform said nothing; run it with -json and hand over what it writes\n")),
        Input(
            input:
                #"{"diagnostic":{"severity":"error","summary":"S","detail":"","range":{"filename":"x.tfvars.json","start":{"line":3,"column":5,"byte":9}}}}"#,
            run: Run(1, output: "x.tfvars.json:3:5: error: [terraform] S\n")),
        Input(
            input:
                #"{"diagnostic":{"severity":"error","summary":"S","range":{"filename":".terraform/modules/child.inner/main.tf.json","start":{"line":3,"column":5,"byte":9}},"snippet":{"context":"resource.a.b","code":"x","start_line":3}}}"#,
            run: Run(1, output: "Stacks/Shop.swift:1:15: error: [terraform] S (module.child)\n")),
        // Offsets that lead nowhere, and a snippet that is no part of any document.
        Input(
            input:
                #"{"diagnostic":{"severity":"error","summary":"S","range":{"filename":"nowhere.tf.json","start":{"line":3,"column":-5,"byte":-9}},"snippet":{"context":"output.word","code":"    \"value\": 1","start_line":3,"highlight_start_offset":900}}}"#,
            run: Run(1, output: "Stacks/Shop.swift:2:15: error: [terraform] S (value of output.word)\n")),
    ]

    @Test(arguments: inputs) func `takes what comes`(input: Input) {
        #expect(Run("trace shop", stacks: [TracedStacks.stack("module")], input: input.input) == input.run)
        #expect(Run("trace shop -", stacks: [TracedStacks.stack("module")], input: input.input) == input.run)
    }

    @Test func `points to the argument of a document`() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"output\": {\"o\": {\n  \"value\": \"${local.a}\"}}}\n", to: "main.tf.json")
        let path = "\(folder.path)/main.tf.json"
        let said =
            #"{"diagnostic":{"severity":"error","summary":"S","range":{"filename":"main.tf.json","start":{"line":2,"column":12,"byte":33}},"snippet":{"context":"output.o","code":"  \"value\": \"${local.a}\"}}}","start_line":2,"highlight_start_offset":13}}}"#
        #expect(
            Run(["trace", path], input: said).output.split(separator: "/").last
                == "main.tf.json:2:3: error: [terraform] S (value of output.o)\n")
    }

    @Test func `shows each part before it waits for the next`() {
        /// Gives a line at a time, and keeps what had been shown when the next was wanted.
        final class Pipe: Source {
            var lines = ["\(`synth trace`.streamed)\n", "{\"@message\":\"Two\"}\n"]
            var shown: [String] = []
            let output: MemoryOutput

            init(_ output: MemoryOutput) {
                self.output = output
            }

            func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
                shown.append(output.text)
                guard !lines.isEmpty else { return 0 }
                let bytes = Array(lines.removeFirst().utf8)
                buffer.copyBytes(from: bytes)
                return bytes.count
            }
        }
        let output = MemoryOutput()
        let pipe = Pipe(output)
        let session = Session(
            stacks: [TracedStacks.stack("module")], root: Sample.root, source: pipe, output: output, messages: output)
        #expect(Synth.run(["trace", "shop"], in: session) == .failure)
        let error = "shop: error: [terraform] No\n"
        #expect(pipe.shown == ["", error, error + "Two\n"])
    }

    @Test func `cannot read a stack and Terraform's words from one pipe`() {
        let message = "synth: error: standard input cannot be both the stack and what Terraform says\n"
        #expect(Run("trace -", input: "{}") == Run(64, messages: message))
    }
}
