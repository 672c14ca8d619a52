import Testing

@testable import SynthTool

/// `synth diff`.
@Suite struct `synth diff` {
    @Test func `shows what is different`() {
        #expect(
            Run("diff dev prd").output == """
                dev → prd: 1 added; at worst in place

                In place (1)
                  + aws_s3_bucket.data: created

                """)
    }

    @Test(arguments: [
        ("diff dev dev --detailed-exitcode", 0), ("diff dev prd --detailed-exitcode", 2), ("diff dev prd", 0),
        ("diff dev prd --fail-on any", 1), ("diff dev prd --fail-on replacement", 0),
        ("diff prd dev --fail-on data-loss", 1), ("diff prd dev --fail-on outage", 1),
        ("diff dev dev --fail-on any", 0), ("diff dev wrong", 1),
    ])
    func `ends with a code that a build can act on`(line: String, code: Int32) {
        #expect(Run(line).code == code)
    }

    @Test(arguments: [
        ("diff", "missing A; usage: synth diff A [B]"),
        ("diff dev", "missing B; only a plan is shown alone"),
        ("diff dev prd --fail-on outrage", "unknown value 'outrage' of option '--fail-on'; did you mean 'outage'?"),
        ("diff dev prd --explain", "'dev' and 'prd' are not described from settings of one type"),
        ("diff dev prd --approved", "'--approved' takes two plans ('terraform show -json')"),
    ])
    func `says what is wrong with its use`(line: String, message: String) {
        let run = Run(line)
        #expect(run.code == 64)
        #expect(run.messages.hasPrefix("synth: error: \(message)"))
        #expect(run.output.isEmpty)
    }

    @Test func `reads documents and plans of any tool`() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"resource": {"aws_s3_bucket": {"logs": {}}}}"#, to: "main.tf.json")
        try folder.write(
            """
            {"format_version": "1.2", "resource_changes": [{"address": "aws_s3_bucket.logs", "mode": "managed",
             "type": "aws_s3_bucket", "name": "logs", "change": {"actions": ["delete"], "before": {"bucket": "b"},
             "after": null}}]}
            """, to: "plan.json")
        #expect(Run(["diff", "dev", "\(folder.path)/main.tf.json", "--detailed-exitcode"]).code == 0)
        #expect(Run(["diff", "\(folder.path)/plan.json", "--fail-on", "data-loss"]).code == 1)
        #expect(Run(["diff", "\(folder.path)/plan.json", "\(folder.path)/plan.json", "--approved"]).code == 0)
        #expect(
            Run(["diff", "\(folder.path)/main.tf.json", "\(folder.path)/plan.json", "--detailed-exitcode"]).code == 2)
    }

    @Test(arguments: [
        // A system whose environment gets another name is made anew.
        ("prd", "production", "any", 1), ("prd", "production", "data-loss", 1),
        // Two environments that differ in nothing but their names are alike.
        ("dev", "prd", "any", 0),
    ])
    func `folds names between two environments only`(first: String, second: String, level: String, code: Int32) throws {
        let folder = try TemporaryFolder()
        for name in [first, second] {
            try folder.write(
                """
                {"provider": {"aws": {"default_tags": {"tags": {"Environment": "\(name)"}}}},
                 "resource": {"aws_s3_bucket": {"data": {"bucket": "shop-\(name)-data"}}}}
                """, to: "\(name).tf.json")
        }
        let sides = ["diff", "\(folder.path)/\(first).tf.json", "\(folder.path)/\(second).tf.json"]
        #expect(Run(sides + ["--fail-on", level]).code == code)
        #expect(Run(sides + ["--detailed-exitcode"]).code == code * 2)
        #expect(Run(sides).output.contains("if they are one, 1 resource is replaced") == (code == 0))
    }

    @Test func `refuses a plan that failed`() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"format_version": "1.2", "resource_changes": [], "errored": true}"#, to: "plan.json")
        let run = Run(["diff", "\(folder.path)/plan.json"])
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(
            run.messages
                == "synth: error: planning failed for '\(folder.path)/plan.json' (errored is true), so it says "
                + "only what came before, and Terraform refuses to apply it; plan again\n")
    }
}
