import Terraform

extension Command {
    /// `synth list`: the stacks with their environments and sizes.
    static let list = Command(
        "list", options: [.choice("--format", ["text", "json"], "columns, or a JSON array")],
        summary: "show the stacks, their environments and their numbers of resources"
    ) { invocation, session throws(Failure) in
        let rows = session.stacks.map { ($0, resources: $0.configuration().resourceCount) }
        if invocation.value(of: "--format") == "json" {
            try session.write(json(rows))
        } else {
            try session.write(
                Columns.text(
                    rows.map { stack, count in
                        [stack.name, stack.environment, "\(count) resource\(count == 1 ? "" : "s")", stack.description]
                    }))
        }
    }

    private static func json(_ rows: [(StackDefinition, resources: Int)]) -> [UInt8] {
        var writer = JSONWriter()
        writer.array { writer in
            for (stack, count) in rows {
                writer.element()
                writer.object { writer in
                    writer.key("name")
                    writer.string(stack.name)
                    writer.key("environment")
                    writer.string(stack.environment)
                    writer.key("resources")
                    writer.verbatim(String(count))
                }
            }
        }
        writer.endDocument()
        return writer.bytes
    }
}
