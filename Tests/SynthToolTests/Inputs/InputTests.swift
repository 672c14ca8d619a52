import Foundation
import Terraform
import Testing

@testable import SynthTool

/// What `synth check` and its kin do with operands that are no good.
@Suite struct `An operand` {
    struct Mistake: CustomTestStringConvertible {
        let content: String
        let name: String
        let message: String

        var testDescription: String { "\(name) \(content.prefix(20))" }

        init(_ content: String, as name: String = "a.tf.json", _ message: String) {
            self.content = content
            self.name = name
            self.message = message
        }
    }

    static let mistakes = [
        Mistake("", "'PATH' is empty"),
        Mistake("PK\u{3}\u{4}", as: "plan", "'PATH' is a saved plan; 'terraform show -json' writes it as JSON"),
        Mistake(
            "locals {}", as: "a.tf", "'PATH' is in Terraform's native language; only JSON is read, as in main.tf.json"),
        Mistake("5", "'PATH' is no Terraform configuration: it holds no object"),
        Mistake(
            #"{"format_version": "1.2", "terraform_version": "1.11.4", "planned_values": {}, "resource_changes": []}"#,
            "'PATH' is a plan ('terraform show -json'), not a configuration"),
        Mistake(
            #"{"format_version": "1.0", "terraform_version": "1.11.4", "values": {}}"#,
            "'PATH' is a state ('terraform show -json'), not a configuration"),
        Mistake(
            #"{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "resources": []}"#,
            "'PATH' is a state, not a configuration"),
        Mistake(
            #"{"format_version": "1.0", "provider_schemas": {}}"#,
            "'PATH' is a schema of providers ('terraform providers schema -json'), not a configuration"),
        Mistake(
            #"{"format_version": "1.0", "valid": true, "diagnostics": []}"#,
            "'PATH' is what 'terraform validate -json' says, not a configuration"),
        Mistake(#"{"Resources": {}}"#, "'PATH' is a template of CloudFormation, not a configuration"),
        Mistake(#"{"region": "x"}"#, as: "a.tfvars.json", "'PATH' holds values of variables, not a configuration"),
    ]

    @Test(arguments: mistakes) func `that is another kind of file is told what it is`(mistake: Mistake) throws {
        let folder = try TemporaryFolder()
        try folder.write(mistake.content, to: mistake.name)
        let path = "\(folder.path)/\(mistake.name)"
        let message = "synth: error: \(mistake.message.replacing("PATH", with: path))\n"
        #expect(Run(["check", path]) == Run(1, messages: message))
    }

    @Test func `that is a folder with a named pipe is not waited for`() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/a.tf.json"
        #expect(mkfifo(path, 0o600) == 0)
        #expect(
            Run(["check", folder.path])
                == Run(1, messages: "synth: error: cannot read '\(path)': it is a named pipe, not a file\n"))
    }

    @Test func `that is a value of which one finding says it plainly gets no other`() {
        let output = Run(
            ["check", "-"],
            input: #"""
                {"resource": {"aws_vpc": {"v": {"cidr_block": "10.0.0.0/8"}}, "aws_s3_bucket": {"s": {"bucket": "xn--a"}},
                 "aws_kms_alias": {"a": {"name": "alias/aws/x", "target_key_id": "k"}}}}
                """#
        ).output
        let errors = output.split(separator: "\n").filter { $0.contains(" error: ") }.compactMap { line in
            line.split(separator: "]").first?.split(separator: "[").last
        }
        #expect(errors.sorted() == ["network-size", "reserved-name", "reserved-name"])
    }

    @Test func `that is standard input is told the same`() {
        #expect(Run(["check", "-"]) == Run(1, messages: "synth: error: standard input is empty\n"))
        #expect(
            Run(["check", "-"], input: #"{"Resources": {}}"#)
                == Run(
                    1, messages: "synth: error: standard input is a template of CloudFormation, not a configuration\n"))
    }

    @Test(arguments: [
        ("de", "'de' is neither a stack nor a file; did you mean 'dev'?"),
        ("nothing-like-it", "'nothing-like-it' is neither a stack nor a file; 'synth list' shows the stacks"),
    ])
    func `that is no word we know is a mistake of use`(word: String, message: String) {
        #expect(Run(["check", word]) == Run(64, messages: "synth: error: \(message)\n"))
    }

    @Test(arguments: ["./nowhere", "nowhere.json", "infra/nowhere"])
    func `that looks like a path and is none is one that cannot be read`(path: String) {
        let message = "synth: error: cannot read '\(path)': no such file or directory\n"
        #expect(Run(["check", path]) == Run(1, messages: message))
    }

    @Test func `that is a device is not read`() {
        #expect(
            Run(["check", "/dev/null"])
                == Run(1, messages: "synth: error: cannot read '/dev/null': it is a device, not a file\n"))
    }

    @Test func `that is a folder without documents says so, and what it has instead`() throws {
        let folder = try TemporaryFolder()
        let message = "synth: error: folder '\(folder.path)' has no .tf.json file"
        #expect(Run(["check", folder.path]) == Run(1, messages: message + "\n"))
        try folder.write("", to: "main.tf")
        try folder.write("{}", to: ".hidden.tf.json")
        try folder.write("{}", to: "terraform.tfvars.json")
        #expect(Run(["check", folder.path]) == Run(1, messages: message + "; main.tf is not read\n"))
    }

    @Test func `that is a folder is read without what Terraform passes over`() {
        let names = FolderNames([
            "z.tf.json", "override.tf.json", "a_override.tf.json", "a.tf.json", ".a.tf.json", "b.tf.json~",
            "#c.tf.json#",
            "main.tf", "x.tfvars.json", "Makefile",
        ])
        #expect(names.documents == ["a.tf.json", "a_override.tf.json", "override.tf.json", "z.tf.json"])
        #expect(names.native == ["main.tf"])
    }

    @Test func `is a stack before it is a file, unless it is written as a path`() throws {
        let session = Session(
            stacks: Sample.stacks, root: Sample.root, source: MemorySource(""), output: MemoryOutput(),
            messages: MemoryOutput())
        guard case .stack(let stack) = try session.operand("dev") else {
            Issue.record("not a stack")
            return
        }
        #expect(stack.name == "dev")
        guard case .folder = try session.operand("/") else {
            Issue.record("not a folder")
            return
        }
        guard case .standardInput = try session.operand("-") else {
            Issue.record("not standard input")
            return
        }
    }
}

@Suite struct `A source of bytes` {
    @Test(arguments: [1, 7, 100_000]) func `is read to its end, whatever its pieces`(piece: Int) throws {
        let text = String(repeating: "0123456789", count: 20_000)
        let bytes = try MemorySource(text, pieces: piece).readAll(limit: 200_000)
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) == text } == true)
        #expect(try MemorySource(text, pieces: piece).readAll(limit: 199_999) == nil)
        #expect(try MemorySource(text, pieces: piece).readAll(limit: 1 << 20, expecting: 200_000)?.count == 200_000)
        #expect(try MemorySource("", pieces: piece).readAll(limit: 5) == [])
    }

    @Test func `that is a file is bounded before it is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "x", count: 3 << 20), to: "large")
        let path = FilePath(text: "\(folder.path)/large")
        #expect(throws: Failure("cannot read '\(path.text)': it is larger than 2 MiB")) {
            try path.contents(limit: 2 << 20)
        }
        #expect(try path.contents(limit: 3 << 20).count == 3 << 20)
    }
}
