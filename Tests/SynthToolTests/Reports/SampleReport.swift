import Terraform

@testable import SynthTool

extension Report {
    /// One stack and one file, with every kind of finding between them.
    static let sample = Report(
        inputs: [
            Report.Input(
                name: "dev", position: SourcePosition(file: "/home/me/shop/Stacks/Stacks.swift", line: 5, column: 9),
                findings: [
                    Finding(
                        .error, rule: "duplicate-address", "aws_s3_bucket.logs is declared twice",
                        at: SourcePosition(file: "/home/me/shop/Stacks/Shop.swift", line: 9, column: 15),
                        notes: [
                            Finding.Note(
                                "it is declared here first",
                                at: SourcePosition(file: "/home/me/shop/Stacks/Shop.swift", line: 3, column: 15)),
                            Finding.Note("a note without a place", at: nil),
                        ]),
                    Finding(.warning, rule: "empty-stack", "shop-dev has nothing in it", at: nil),
                ]),
            Report.Input(
                name: "my docs/a&b.tf.json",
                position: SourcePosition(file: "my docs/a&b.tf.json", line: 1, column: 1),
                findings: [
                    Finding(
                        .error, rule: "cidr-block", "\"<10.0.0.0>\" & \u{1}: \u{1F600} is no CIDR block\nat all",
                        at: SourcePosition(file: "my docs/a&b.tf.json", line: 12, column: 4))
                ]),
            Report.Input(name: "-", position: nil, findings: []),
        ],
        root: Sample.root,
        rules: [
            RuleDescription("duplicate-address", "Two blocks have the same address."),
            RuleDescription("empty-stack", "A document declares nothing."),
        ])

    /// The same inputs without findings.
    static let clean = Report(
        inputs: sample.inputs.prefix(1).map { Report.Input(name: $0.name, position: $0.position, findings: []) },
        root: Sample.root, rules: [])

    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
