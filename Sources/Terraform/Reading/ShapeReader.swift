/// A block as it is found in JSON: its labels, and what holds its arguments.
struct FoundBlock {
    /// The keys that are its labels.
    var labels: [JSONValue]
    /// An object, an array of objects, or a mistake.
    let body: JSONValue
    /// Whether it stands in an array beside others, so that its labels are not its own.
    let isOneOfMany: Bool

    /// Where the block stands: at its label, or where it has none of its own, at its body.
    var place: JSONValue { isOneOfMany ? body : labels.last ?? body }
}

/// Finds blocks in JSON, where each label is a key, and where an array of objects may stand in the place of any object
/// (Terraform, "JSON Configuration Syntax", "Nested Block Mapping").
struct ShapeReader {
    /// What is read and where, for messages: `resource.aws_vpc`, or `provisioner` and ` of aws_instance.a`.
    private var path: String
    private let owner: String
    var findings: [Finding] = []

    init(_ path: String, of owner: String? = nil) {
        self.path = path
        self.owner = owner.map { " of \($0)" } ?? ""
    }

    private var name: String { path + owner }

    /// The blocks that a value stands for; none for null.
    mutating func blocks(in value: JSONValue, labels: ArraySlice<String>) -> [FoundBlock] {
        guard let label = labels.first else { return bodies(in: value) }
        let members = members(of: value, label)
        if members.isEmpty && findings.isEmpty {
            report("missing-label", "\(name) needs at least one key, which is the block's \(label)", at: value)
        }
        let outer = path
        defer { path = outer }
        return members.flatMap { member in
            path = "\(outer).\(member.key)"
            return blocks(in: member.value, labels: labels.dropFirst()).map { block in
                FoundBlock(
                    labels: [member.name] + block.labels, body: block.body, isOneOfMany: block.isOneOfMany)
            }
        }
    }

    private mutating func bodies(in value: JSONValue) -> [FoundBlock] {
        switch value.kind {
        case .null: return []
        case .object: return [FoundBlock(labels: [], body: value, isOneOfMany: false)]
        case .array:
            let bodies = Array(value.elements)
            return bodies.map { FoundBlock(labels: [], body: $0, isOneOfMany: bodies.count > 1) }
        default:
            report(
                "wrong-shape", "\(name) is \(value.kindName), where a block is an object or an array of objects",
                at: value)
            return []
        }
    }

    /// The objects that together are one body; none for null.
    mutating func objects(in value: JSONValue) -> [JSONValue] {
        switch value.kind {
        case .null: return []
        case .object: return [value]
        case .array:
            var objects: [JSONValue] = []
            for element in value.elements {
                if element.kind == .object {
                    objects.append(element)
                } else {
                    report(
                        "wrong-shape",
                        "\(name) holds \(element.kindName), where only objects can stand",
                        at: element)
                }
            }
            return objects
        default:
            report(
                "wrong-shape", "\(name) is \(value.kindName), where a block is an object or an array of objects",
                at: value)
            return []
        }
    }

    /// The members of the objects whose keys are labels.
    private mutating func members(of value: JSONValue, _ label: String) -> [JSONMember] {
        switch value.kind {
        case .null: return []
        case .object: return Array(value.members)
        case .array: return objects(in: value).flatMap { Array($0.members) }
        default:
            report(
                "wrong-shape",
                "\(name) is \(value.kindName), where an object is wanted whose keys are the block's \(label)", at: value
            )
            return []
        }
    }

    private mutating func report(_ rule: String, _ message: String, at value: JSONValue) {
        findings.append(Finding(.error, rule: rule, message, at: value.position))
    }
}
