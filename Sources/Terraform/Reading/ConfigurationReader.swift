/// Reads the top level of Terraform JSON: which blocks there are, by their keys.
struct ConfigurationReader {
    /// The blocks in the order of the text; the `terraform` block may be there several times.
    private(set) var blocks: [Block] = []
    /// What is wrong with the form of the text.
    private(set) var findings: [Finding] = []

    /// What is left of the texts with expressions that are read in all.
    private var expressionBytes = TermReader.expressionLimit
    /// How many values a document may have: far more than stacks of 50,000 resources, and few enough for any memory.
    private static let valueLimit = 8_000_000

    /// Reads all blocks of a document.
    mutating func read(_ document: JSONDocument) {
        guard document.tape.count <= Self.valueLimit else {
            report(
                "size",
                "the document has more than \(Self.valueLimit / 1_000_000) million values, which is not read; split it",
                at: document.root)
            return
        }
        let dynamic = DynamicBlocks(in: document)
        var reader = ShapeReader("the document")
        guard document.root.kind == .object || document.root.kind == .array else {
            report(
                "wrong-shape", "the document is \(document.root.kindName), where Terraform wants an object of blocks",
                at: document.root)
            return
        }
        for object in reader.objects(in: document.root) {
            for member in object.members { read(member, dynamic) }
        }
        findings += reader.findings
    }

    private mutating func read(_ member: JSONMember, _ dynamic: DynamicBlocks) {
        let key = member.key
        if key == "//" { return }
        guard let kind = Address.Kind.allCases.first(where: { $0.section == key }) else {
            report("unknown-block", Self.unknown(key), at: member.name)
            return
        }
        if kind == .local {
            locals(member)
            return
        }
        var reader = ShapeReader(key)
        for found in reader.blocks(in: member.value, labels: kind.labels[...]) {
            block(kind, key: member.name, found, dynamic)
        }
        findings += reader.findings
    }

    private mutating func block(_ kind: Address.Kind, key: JSONValue, _ found: FoundBlock, _ dynamic: DynamicBlocks) {
        let labels = found.labels.map { $0.string ?? "" }
        let shown = ([kind.keyword] + labels).joined(separator: ".")
        var shape = ShapeReader(shown)
        var objects = shape.objects(in: found.body)
        let form = BlockForm.of(kind) ?? .open
        let escaped = escaped(from: objects, kind, form, &shape)
        findings += shape.findings
        objects += escaped
        let name = kind.name(labels, objects)
        let address = Address(kind, type: kind.hasType ? labels[0] : "", name)
        var reader = BodyReader(address, dynamic: dynamic, isEscaped: !escaped.isEmpty)
        reader.terms.expressionBytes = expressionBytes
        let body = reader.body(objects, form)
        expressionBytes = reader.terms.expressionBytes
        findings += reader.findings
        let place = found.labels.isEmpty && !found.isOneOfMany && kind == .terraform ? key : found.place
        blocks.append(
            Block(
                address: address, body: body, position: place.position,
                suppressions: Suppression.read(from: objects),
                source: BlockSource(objects, index: LargeValues(reader.terms.large))))
    }

    /// The arguments that stand in a block `_`, so that Terraform does not take them for its own ("Escaping Meta-argument
    /// Names"); none where that matters, for then they cannot stand beside the others.
    private func escaped(
        from objects: [JSONValue], _ kind: Address.Kind, _ form: BlockForm, _ shape: inout ShapeReader
    ) -> [JSONValue] {
        guard kind.hasEscape else { return [] }
        var escaped: [JSONValue] = []
        for object in objects {
            for member in object.members where member.name.isString("_") { escaped += shape.objects(in: member.value) }
        }
        let names = escaped.flatMap { $0.members.map(\.key) }
        return names.contains { form.argument($0) != nil || form.block($0) != nil } ? [] : escaped
    }

    /// The entries of `locals`, each of which is a block of its own here; no array of objects may stand for one object.
    private mutating func locals(_ member: JSONMember) {
        var reader = ShapeReader("locals")
        for found in reader.blocks(in: member.value, labels: []) {
            guard found.body.kind == .object else {
                report(
                    "wrong-shape", "locals holds \(found.body.kindName), where an object of values is wanted",
                    at: found.body)
                continue
            }
            for local in found.body.members where !local.name.isString("//") {
                var terms = TermReader()
                terms.expressionBytes = expressionBytes
                var body = Body()
                body["value"] = terms.expression(local.value)
                expressionBytes = terms.expressionBytes
                blocks.append(
                    Block(
                        address: Address(.local, local.key), body: body, position: local.name.position,
                        source: BlockSource([local.value], isValue: true, index: LargeValues(terms.large))))
            }
        }
        findings += reader.findings
    }

    private mutating func report(_ rule: String, _ message: String, at value: JSONValue) {
        findings.append(Finding(.error, rule: rule, message, at: value.position))
    }
}

extension Address.Kind {
    /// What the keys below such a block's keyword are.
    fileprivate var labels: [String] {
        switch self {
        case .resource, .data, .ephemeral: ["type", "name"]
        case .provider, .variable, .output, .module, .check: ["name"]
        case .terraform, .local, .moved, .removed, .import: []
        }
    }

    /// Whether the first label is a type.
    fileprivate var hasType: Bool { labels.count == 2 || self == .provider }

    /// Whether arguments may stand in a block `_`.
    fileprivate var hasEscape: Bool { hasType || self == .module }

    /// What tells the blocks of the kind apart: a label, or what an argument says.
    fileprivate func name(_ labels: [String], _ objects: [JSONValue]) -> String {
        func text(_ argument: String) -> String {
            for object in objects {
                guard let value = object[argument] else { continue }
                // A number is no name, and shall be told so.
                if value.kind == .number { return TermReader.text(of: value) }
                if let text = value.string { return text }
            }
            return ""
        }
        switch self {
        case .terraform, .local: return ""
        case .provider: return text("alias")
        case .moved, .removed: return text("from")
        case .import: return text("to")
        default: return labels.last ?? ""
        }
    }
}

extension Suppression {
    /// The suppressions that stand as comments in a block, as ``comment`` writes them; other comments say nothing to us.
    fileprivate static func read(from objects: [JSONValue]) -> [Suppression] {
        objects.flatMap { object in
            guard let comment = object["//"] else { return [Suppression]() }
            let texts = comment.kind == .array ? comment.elements.map(\.string) : [comment.string]
            return texts.compactMap { $0.flatMap(Suppression.init(comment:)) }
        }
    }

    private init?(comment: String) {
        let parts = comment.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3, parts[1].hasPrefix("skip="), !parts[2].allSatisfy(\.isWhitespace) else { return nil }
        let rule = String(parts[1].dropFirst("skip=".count))
        guard parts[0] == Self.formwork else {
            self.init(scanner: parts[0], rule: rule, reason: parts[2])
            return
        }
        // The owner and the end stand behind the reason, which may have semicolons of its own.
        var reason = parts[2][...]
        let end = Self.take("; until ", from: &reason)
        let owner = Self.take("; owner ", from: &reason)
        self.init(scanner: parts[0], rule: rule, reason: String(reason), owner: owner, end: end)
    }

    /// Takes what follows the last mark off a text; nil where the mark is not there.
    private static func take(_ mark: String, from text: inout Substring) -> String? {
        guard let place = text.ranges(of: mark).last else { return nil }
        defer { text = text[..<place.lowerBound] }
        return String(text[place.upperBound...])
    }
}

extension ConfigurationReader {
    private static func unknown(_ key: String) -> String {
        if key == "required_providers" { return "required_providers stands within the terraform block; move it there" }
        let known = Address.Kind.allCases.map(\.section)
        let fix = Spelling.nearest(to: key, among: known).map { "; did you mean \($0)?" }
        return "\"\(key)\" is no block of Terraform's"
            + (fix ?? "; there are \(known.sorted().joined(separator: ", "))")
    }
}
