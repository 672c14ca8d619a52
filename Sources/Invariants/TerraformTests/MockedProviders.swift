import Terraform

/// The providers of a document with what their data sources are to say, where made-up text would be refused.
struct MockedProviders {
    /// The names of the providers, each with the aliases of its configurations.
    private let aliases: [(provider: String, aliases: [String])]
    /// The data sources in use that need an answer.
    private let answers: [Answer]

    /// What a data source says.
    struct Answer: Sendable {
        let type: String
        let values: [(name: String, value: Resolved)]
    }

    init(of configuration: Configuration) {
        var aliases: [String: [String]] = ["aws": []]
        var types: Set<String> = []
        for block in configuration.blocks {
            switch block.address.kind {
            case .provider:
                aliases[block.address.type, default: []] += block.address.name.isEmpty ? [] : [block.address.name]
            case .resource, .data:
                aliases[String(block.address.type.prefix { $0 != "_" }), default: []] += []
                if block.address.kind == .data { types.insert(block.address.type) }
            default: break
            }
        }
        // What Terraform has built in is no provider to be mocked.
        aliases["terraform"] = nil
        self.aliases = aliases.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        answers = Self.known.filter { types.contains($0.type) }
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for (provider, aliases) in aliases {
                writer.key(provider)
                writer.array { writer in
                    for alias in [nil] + aliases.map(Optional.some) {
                        writer.element()
                        writer.object { writer in
                            if let alias { writer.text("alias", alias) }
                            if provider == "aws" && !answers.isEmpty { write(answers, to: &writer) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ answers: [Answer], to writer: inout JSONWriter) {
        writer.key("mock_data")
        writer.object { writer in
            for answer in answers {
                writer.key(answer.type)
                writer.object { writer in
                    writer.key("defaults")
                    writer.object { writer in
                        for (name, value) in answer.values {
                            writer.key(name)
                            writer.write(value)
                        }
                    }
                }
            }
        }
    }

    /// What arguments are made of that the provider itself validates: accounts, partitions, regions, policies.
    private static let known = [
        Answer(
            type: "aws_availability_zones",
            values: [("names", .list(["a", "b", "c"].map { .string("us-east-1\($0)") }))]),
        Answer(type: "aws_caller_identity", values: [("account_id", .string("123456789012"))]),
        Answer(
            type: "aws_iam_policy_document",
            values: [("json", .string(#"{"Version":"2012-10-17","Statement":[]}"#))]),
        Answer(
            type: "aws_partition", values: [("dns_suffix", .string("amazonaws.com")), ("partition", .string("aws"))]),
        Answer(type: "aws_region", values: [("name", .string("us-east-1"))]),
    ]
}
