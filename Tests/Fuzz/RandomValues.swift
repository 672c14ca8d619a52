import Terraform

/// Random JSON out of the words of Terraform.
struct RandomValues {
    private var generator: SeededGenerator
    private var expressions: RandomExpressions

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        expressions = RandomExpressions(seed: seed &+ 1)
    }

    private static let sections = [
        "resource", "data", "ephemeral", "variable", "output", "locals", "module", "provider", "terraform", "moved",
        "removed", "import", "check", "//", "required_providers", "widget",
    ]

    private static let words = [
        "count", "for_each", "depends_on", "provider", "lifecycle", "provisioner", "connection", "dynamic", "content",
        "iterator", "labels", "ignore_changes", "replace_triggered_by", "precondition", "postcondition", "condition",
        "error_message", "local-exec", "command", "when", "backend", "cloud", "required_version", "required_providers",
        "provider_meta", "alias", "source", "version", "providers", "type", "default", "description", "sensitive",
        "validation", "value", "from", "to", "id", "assert", "data", "aws_vpc", "a", "b", "x.y", "//", "", "_", "é",
        "${var.a}", "$${a}", "%{", "tags", "all", "destroy", "local",
    ]

    /// A document: mostly blocks as Terraform knows them, with anything in them.
    mutating func document(_ writer: inout JSONWriter) {
        if generator.isOne(in: 20) { return value(depth: 4, &writer) }
        writer.object { writer in
            for _ in 0..<Int.random(in: 0...5, using: &generator) {
                let section = generator.one(of: Self.sections)
                writer.key(section)
                labelled(["resource", "data", "ephemeral"].contains(section) ? 2 : 1, &writer)
            }
        }
    }

    /// Objects below labels, or something else.
    private mutating func labelled(_ labels: Int, _ writer: inout JSONWriter) {
        if labels == 0 || generator.isOne(in: 8) { return value(depth: 5, &writer) }
        writer.object { writer in
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                writer.key(generator.isOne(in: 4) ? key() : generator.one(of: ["aws_vpc", "terraform_data", "a", "b"]))
                labelled(labels - 1, &writer)
            }
        }
    }

    /// Any value.
    mutating func value(depth: Int, _ writer: inout JSONWriter) {
        switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
        case 0: writer.verbatim(generator.one(of: ["null", "true", "false"]))
        case 1:
            writer.verbatim(
                generator.one(of: [
                    "0", "-1", "1.50", "1e3", "1E-7", "12345678901234567890", "1e400", "0.1234567890123456789",
                ]))
        case 2: writer.string(template())
        case 3: writer.string(key())
        case 4, 5:
            writer.string(generator.one(of: ["text", "aws_vpc.a", "aws.b", "${aws_vpc.a.id}", "all", "a\u{301}\r\n"]))
        case 6, 7:
            writer.array { writer in
                for _ in 0..<Int.random(in: 0...3, using: &generator) {
                    writer.element()
                    value(depth: depth - 1, &writer)
                }
            }
        default:
            writer.object { writer in
                for _ in 0..<Int.random(in: 0...4, using: &generator) {
                    writer.key(key())
                    value(depth: depth - 1, &writer)
                }
            }
        }
    }

    /// A key: mostly one that means something to Terraform.
    mutating func key() -> String { generator.isOne(in: 15) ? template() : generator.one(of: Self.words) }

    /// A template.
    mutating func template() -> String { expressions.template(depth: 3) }
}
