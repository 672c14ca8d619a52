import Evaluation
import Terraform

/// Values for the variables of a document, so that a plan of it needs nobody to ask.
struct VariableValues {
    /// The variables without a default, with a value that their types and validations accept.
    private(set) var known: [(name: String, value: Resolved)] = []
    /// The variables for which none was found.
    private(set) var open: [String] = []

    init(of configuration: Configuration) {
        for block in configuration.blocks where block.address.kind == .variable && block.body["default"] == nil {
            let candidates = Self.candidates(for: block.address.name, type: Self.type(of: block))
            if let value = candidates.first(where: { Self.accepts($0, block) }) {
                known.append((block.address.name, Self.value(of: value)))
            } else {
                open.append(block.address.name)
            }
        }
        known.sort { $0.name < $1.name }
    }

    private static func type(of block: Block) -> String {
        switch block.body["type"] {
        case .string(let text)?, .verbatim(.string(let text))?, .code(let text)?: text
        default: "string"
        }
    }

    /// Values to be tried, the likeliest first; a variable's name says most about it.
    private static func candidates(for name: String, type: String) -> [Term] {
        switch type {
        case "bool": return [.bool(true), .bool(false)]
        case "number": return [1, 2, 3, 7, 10, 30, 80, 100, 443, 1_000].map(Term.integer)
        case _ where type.hasPrefix("list(string") || type.hasPrefix("set(string"):
            return texts(for: name).map { .list([.string($0)]) } + [.list([])]
        case _ where type.hasPrefix("list(") || type.hasPrefix("set("): return [.list([])]
        case _ where type.hasPrefix("map("): return [.object([])]
        case "string", "any": return texts(for: name).map(Term.string)
        default: return []
        }
    }

    private static func texts(for name: String) -> [String] {
        let words = name.lowercased()
        let first = texts.filter { entry in entry.words.contains { words.contains($0) } }
        return first.map(\.text) + ["example"] + texts.map(\.text)
    }

    private static let texts: [(words: [String], text: String)] = [
        (["mail"], "somebody@example.com"), (["cidr", "network", "range"], "203.0.113.0/24"),
        (
            ["public_key", "ssh"],
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl somebody@example.com"
        ),
        (["domain", "host", "zone_name"], "example.com"), (["url", "webhook", "endpoint"], "https://example.com/"),
        (["repository", "repo"], "example/shop"), (["region"], "us-east-1"), (["account"], "123456789012"),
        (["arn"], "arn:aws:iam::123456789012:role/example"), (["zone"], "us-east-1a"),
        (["ami", "image"], "ami-0123456789abcdef0"),
        (["vpc"], "vpc-0123456789abcdef0"), (["subnet"], "subnet-0123456789abcdef0"),
        (["date", "until"], "2030-01-31"),
        (["password", "secret", "token"], "Example-0123456789"), (["version"], "1.0.0"), (["env"], "dev"),
        (["port"], "443"),
    ]

    /// Whether the variable's own validations hold for a value.
    private static func accepts(_ candidate: Term, _ block: Block) -> Bool {
        var body = block.body
        body["default"] = candidate
        let variable = block.with(body)
        let scope = Evaluator(Configuration(stack: "", blocks: [variable]), mode: .analysis) { _ in nil }
            .scope(in: variable)
        let conditions: [Term?] =
            switch body[content: "validation"] {
            case .block(let validation)?: [validation["condition"]]
            case .blocks(let validations, _)?: validations.map { $0["condition"] }
            case .argument(.list(let validations))?:
                validations.map { validation in
                    guard case .object(let fields) = validation else { return nil }
                    return fields.first { $0.key == "condition" }?.value
                }
            default: []
            }
        return conditions.allSatisfy { condition in condition.map { scope.value(of: $0) != .bool(false) } ?? true }
    }

    private static func value(of term: Term) -> Resolved {
        Model(Configuration(stack: "", blocks: [])).value(of: term)
    }
}
