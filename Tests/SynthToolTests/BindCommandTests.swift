import Testing

@Suite struct `synth bind` {
    @Test func `writes the Swift of types`() {
        let one = Run("bind aws_sqs_queue")
        #expect(one.code == 0 && one.messages.isEmpty)
        #expect(one.output.contains("\npublic struct SQSQueue: ManagedResource {\n"))

        let two = Run("bind aws_sqs_queue data.aws_region")
        #expect(two.output.hasPrefix(one.output + "\n"))
        #expect(two.output.contains(": DataSource {\n"))
    }

    @Test func `writes files in the folders of their services`() throws {
        let folder = try TemporaryFolder()
        #expect(Run("bind aws_sqs_queue --out \(folder.path)/AWS") == Run(0))
        #expect(try folder.read("AWS/SQS/SQSQueue.swift") == Run("bind aws_sqs_queue").output)
    }

    @Test(arguments: [
        ("bind", "missing TYPE; usage: synth bind TYPE… [--out DIR] [--all]"),
        ("bind --all aws_vpc", "'--all' names every type; give no other"),
        (
            "bind aws_vpc aws_sqs_queu",
            "the AWS provider has no resource type 'aws_sqs_queu'; did you mean 'aws_sqs_queue'?"
        ),
        ("bind data.aws_regionn", "the AWS provider has no data source 'aws_regionn'; did you mean 'aws_region'?"),
    ])
    func `says what is wrong and writes nothing`(line: String, message: String) {
        #expect(Run(line) == Run(64, messages: "synth: error: \(message)\n"))
    }
}
