import Foundation
import Testing

@Suite struct `synth check --emit-tests` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let document = """
        {
          "provider": {"aws": {"default_tags": {"tags": {"Environment": "dev", "Project": "shop"}}}},
          "variable": {
            "owner": {"type": "string", "validation": [
              {"condition": "${can(regex(\\"@\\", var.owner))}", "error_message": "The owner has an address."}
            ]},
            "size": {"type": "number", "default": 1}
          },
          "resource": {"aws_kms_key": {"data": {"description": "${var.owner}", "enable_key_rotation": true}}}
        }
        """

    private static let tests = """
        {
          "//": "Written by Formwork from the invariants of -. 'synth check --emit-tests' writes it anew.",
          "mock_provider": {
            "aws": [
              {}
            ]
          },
          "run": {
            "invariants": {
              "assert": [
                {
                  "condition": "${aws_kms_key.data.enable_key_rotation == true}",
                  "error_message": "[key-rotation] aws_kms_key.data is never rotated"
                }
              ],
              "command": "plan"
            }
          },
          "variables": {
            "owner": "somebody@example.com"
          }
        }

        """

    private func run(_ document: String = Self.document, _ rest: String = "") -> Run {
        Run("check - --emit-tests \(folder.path)/tests\(rest)", input: document)
    }

    @Test func `writes what a plan can tell, and values for the variables`() throws {
        let result = run()
        #expect(result.code == 0)
        #expect(result.messages.hasSuffix("1 assertions in \(folder.path)/tests/invariants.tftest.json\n"))
        #expect(try folder.read("tests/invariants.tftest.json") == Self.tests)
        #expect(try folder.names(in: "tests") == ["invariants.tftest.json"])
    }

    @Test func `replaces what it wrote before, and nothing else`() throws {
        #expect(run().code == 0)
        #expect(run(Self.document.replacingOccurrences(of: "true", with: "false")).code == 0)
        #expect(try folder.read("tests/invariants.tftest.json") == Self.tests)
        try folder.write("{\"run\": {}}", to: "tests/invariants.tftest.json")
        let refused = run()
        #expect(refused.code == 1)
        #expect(
            refused.messages.hasSuffix(
                "synth: error: '\(folder.path)/tests/invariants.tftest.json' was not written by 'synth check --emit-tests'; "
                    + "move it, or name another folder\n"))
        #expect(try folder.read("tests/invariants.tftest.json") == "{\"run\": {}}")
    }

    @Test func `leaves the folder as it was after an error finding`() throws {
        #expect(run(Self.document.replacingOccurrences(of: "var.owner}", with: "var.nobody}")).code == 1)
        #expect(try folder.names() == [])
    }

    @Test func `leaves out what is suppressed`() throws {
        let suppressed = Self.document.replacingOccurrences(
            of: "{\"description\"", with: "{\"//\": [\"formwork:skip=key-rotation:x; owner y\"], \"description\"")
        #expect(run(suppressed).messages.contains("0 assertions in"))
    }

    @Test func `takes one document`() {
        #expect(
            Run("check dev prd --emit-tests \(folder.path)").messages.hasPrefix(
                "synth: error: '--emit-tests' takes one stack or document"))
    }
}
