import Foundation
import Review
import Terraform
import Testing

/// What reports look like.
@Suite struct `The formats of a report` {
    private let report = ReviewReport(
        Side.of([
            "aws_db_instance.d": ["password": "hidden", "backup_retention_period": 7],
            "aws_sqs_queue.q": ["delay_seconds": 1, "tags": ["|<@x>": "\u{1B}[31m`"]],
        ]),
        Side.of([
            "aws_db_instance.d": ["password": "other", "backup_retention_period": 1],
            "aws_sqs_queue.q": ["delay_seconds": 2, "tags": ["|<@x>": "b"]], "aws_sns_topic.t": ["name": "t"],
        ]))

    @Test func `are lines for people`() {
        #expect(
            report.text(isColored: false) == """
                before → after: 1 added, 2 changed; at worst data loss

                Data loss (1)
                  ~ aws_db_instance.d: backup and retention is weaker: backup_retention_period 7 → 1
                      backup_retention_period: 7 → 1
                      password: (sensitive value) → (sensitive value)

                In place (2)
                  + aws_sns_topic.t: created
                  ~ aws_sqs_queue.q: changed in place
                      delay_seconds: 1 → 2
                      tags["|<@x>"]: "\\u001b[31m`" → "b"

                Protections gained and lost
                  - aws_db_instance.d: backup and retention: backup_retention_period 7 → 1

                """)
        #expect(report.text(isColored: true).contains("\u{1B}[31mData loss (1)\u{1B}[0m"))
    }

    @Test func `are a documented object for programs`() throws {
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let changes = try #require(object["changes"] as? [[String: Any]])
        #expect(
            changes.map { $0["address"] as? String } == ["aws_db_instance.d", "aws_sns_topic.t", "aws_sqs_queue.q"])
        #expect(changes.map { $0["risk"] as? String } == ["data-loss", "in-place", "in-place"])
        #expect(changes.map { $0["change"] as? String } == ["changed", "added", "changed"])
        let attributes = try #require(changes[2]["attributes"] as? [[String: Any]])
        #expect(attributes[0]["path"] as? String == "delay_seconds")
        #expect(attributes[0]["before"] as? Int == 1)
        #expect(attributes[0]["after"] as? Int == 2)
        #expect(attributes[0]["setting"] is NSNull)
        let summary = try #require(object["summary"] as? [String: Any])
        #expect(summary["worst"] as? String == "data-loss")
        #expect(summary["changed"] as? Int == 2)
        #expect(!String(decoding: report.json(), as: UTF8.self).contains("hidden"))
    }

    @Test func `are empty where the sides are equal`() throws {
        let side = Side.of(["aws_sqs_queue.q": ["delay_seconds": 1]])
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(ReviewReport(side, side).json())) as? [String: Any])
        #expect((object["changes"] as? [Any])?.isEmpty == true)
        #expect(ReviewReport(side, side).text(isColored: false) == "before → after: no differences\n")
    }

    @Test(arguments: [10, 30_000])
    func `show long values where they differ`(length: Int) {
        let start = String(repeating: "é", count: length) + String(repeating: "x", count: 100)
        let side = { (end: String) in Side.of(["aws_sqs_queue.q": ["name": .argument(.string(start + end))]]) }
        let text = ReviewReport(side("first"), side("second")).text(isColored: false)
        #expect(text.contains(#"…xxxxxxxxxxxxxxxxfirst" → …xxxxxxxxxxxxxxxxsecond""#))
    }

    @Test func `show no characters that break lines or have no width`() {
        let side = { (name: String) in Side.of(["aws_sqs_queue.q": ["name": .argument(.string(name))]]) }
        let report = ReviewReport(side("a\u{2028}b\u{200B}c\u{FEFF}"), side("abc"))
        for text in [report.text(isColored: false), report.markdown()] {
            #expect(text.contains(#"a\u{2028}b\u{200b}c\u{feff}"#))
            #expect(!text.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{200B}" || $0 == "\u{FEFF}" })
        }
    }

    @Test func `fit into a comment, whatever there is to say`() {
        let many = (0..<3000).map { ("aws_sqs_queue.q\($0)", ["delay_seconds": 1] as Body) }
        let more = (0..<3000).map { ("aws_sqs_queue.q\($0)", ["delay_seconds": 2] as Body) }
        let report = ReviewReport(
            Side.of(Dictionary(uniqueKeysWithValues: many)), Side.of(Dictionary(uniqueKeysWithValues: more)))
        let text = report.markdown()
        #expect(text.count < 65_000 && text.utf8.count < 65_000)
        #expect(text.contains("- … and more; `synth diff --format json` has all"))
        #expect(text.hasSuffix("</details>\n"))
    }

    @Test func `let no text become markup or mention anybody`() {
        let text = report.markdown()
        #expect(text.contains(#"`tags["|<@x>"]`"#))
        #expect(text.contains(#"`` "\u001b[31m`" ``"#))
        #expect(!text.contains("\u{1B}"))
    }
}
