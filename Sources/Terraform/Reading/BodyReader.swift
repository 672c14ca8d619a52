/// Reads the contents of a block from JSON: an object, or an array of objects that together are one body (Terraform,
/// "JSON Configuration Syntax", "Nested Block Mapping").
struct BodyReader {
    /// What is wrong with the block's form.
    var findings: [Finding] = []
    /// Values of arguments.
    var terms = TermReader()

    private let address: String
    private let kind: Address.Kind
    /// Whether all of the block is read before anything is evaluated, as `terraform {}` is.
    private let isLiteral: Bool
    /// Whether names that Terraform does not know may be nested blocks of a provider's.
    private let hasProvider: Bool
    private let dynamic: DynamicBlocks
    /// Whether what stands in a block `_` is among the arguments already.
    private let isEscaped: Bool
    private var path: [PathStep] = []

    init(_ address: Address, dynamic: DynamicBlocks, isEscaped: Bool = false) {
        self.isEscaped = isEscaped
        self.address = address.text
        kind = address.kind
        self.dynamic = dynamic
        isLiteral = address.kind == .terraform
        switch address.kind {
        case .resource, .data, .ephemeral, .provider, .check: hasProvider = true
        default: hasProvider = false
        }
        terms.mayBeBlock = hasProvider
    }

    /// Reads a body of a known form.
    mutating func body(_ objects: [JSONValue], _ form: BlockForm) -> Body {
        var body = Body()
        if path.count > TermReader.depthLimit {
            objects.first.map { report("nesting", TermReader.tooDeep, at: $0) }
            return body
        }
        let groups = groups(of: objects)
        var repeated: [(name: String, blocks: [DynamicBlock])] = []
        if hasProvider, form.isOpen, let members = groups.first(where: { $0.name == "dynamic" })?.members {
            path.append(.name("dynamic"))
            repeated = dynamicBlocks(members)
            path.removeLast()
        }
        for (name, members) in groups where name != "//" {
            if name == "_" && isEscaped && path.isEmpty { continue }
            path.append(.name(name))
            defer { path.removeLast() }
            if let nested = form.block(name) {
                if let content = content(of: members, nested) { body.append(name, content) }
            } else if let argument = form.argument(name) {
                body.append(name, .argument(term(of: single(members), argument)))
            } else if name != "dynamic" || !hasProvider || !form.isOpen {
                let isBlock = repeated.contains { $0.name == name }
                body.append(name, openContent(of: members, isBlock: isBlock))
            }
        }
        for (name, blocks) in repeated { body.add(blocks, name) }
        return body
    }

    /// The members of all objects by their names, in the order of the names.
    private mutating func groups(of objects: [JSONValue]) -> [(name: String, members: [JSONMember])] {
        var groups: [(name: String, members: [JSONMember])] = []
        var all: [(key: String, member: JSONMember)] = []
        for object in objects { all += terms.members(of: object) }
        if objects.count > 1 {
            // Equal names stay in the order of the objects.
            all = all.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
        }
        for (key, member) in all {
            if groups.last?.name == key {
                groups[groups.count - 1].members.append(member)
            } else {
                groups.append((key, [member]))
            }
        }
        return groups
    }

    // MARK: Arguments

    /// The value of an argument, which may be set but once.
    private mutating func single(_ members: [JSONMember]) -> JSONValue {
        if members.count > 1 {
            let note = Finding.Note("\(pathText) is set here first", at: members[0].name.position)
            report(
                "duplicate-argument", "\(pathText) of \(address) is set twice; keep one of the values",
                at: members[1].name, notes: [note])
        }
        return members[0].value
    }

    private mutating func term(of value: JSONValue, _ argument: BlockForm.Argument) -> Term {
        switch argument.kind {
        case .expression: return terms.expression(value)
        case .literal, .text, .flag, .type, .keyword: return terms.literal(value)
        case .reference where argument.name == "provider": return ReferenceReader.provider(value)
        case .reference:
            return ReferenceReader.reference(value, isStatic: kind != .import)
        case .references:
            return ReferenceReader.references(value, areStatic: argument.name != "replace_triggered_by")
        case .namedReferences:
            guard value.kind == .object else {
                return .invalid(
                    Mistake(rule: "address", "providers by name are wanted, such as {\"aws\": \"aws.replica\"}"))
            }
            return ReferenceReader.providers(terms.members(of: value))
        case .ownArguments: return ReferenceReader.ownArguments(value)
        }
    }

    /// What stands behind a name that somebody else knows: an argument, unless only a block can look like that.
    private mutating func openContent(of members: [JSONMember], isBlock: Bool) -> Body.Content {
        if isBlock || hasProvider && members.contains(where: { dynamic.isWithin($0.value) }) {
            let bodies = members.flatMap { blocks(in: $0.value, labels: []) }.map { openBody($0.body) }
            if members.count == 1, members[0].value.kind == .object, let only = bodies.first { return .block(only) }
            return .blocks(bodies)
        }
        if hasProvider, members.count > 1, members.allSatisfy(\.value.isBlockShaped) {
            // A provider's argument is set but once; blocks may come in several pieces.
            let pieces = members.flatMap { $0.value.kind == .array ? Array($0.value.elements) : [$0.value] }
            return .argument(.list(pieces.map { terms.expression($0) }))
        }
        let value = single(members)
        return .argument(isLiteral ? terms.literal(value) : terms.expression(value))
    }

    /// A nested block whose arguments a provider knows.
    private mutating func openBody(_ value: JSONValue) -> Body {
        body(objects(in: value), BlockForm.open)
    }

    // MARK: Nested blocks

    /// The blocks of one name; nil where there are none.
    private mutating func content(of members: [JSONMember], _ nested: BlockForm.Nested) -> Body.Content? {
        let labels = Array((nested.name == "provider_meta" ? ["provider"] : ["type", "name"]).prefix(nested.labels))
        var found: [FoundBlock] = []
        for member in members { found += blocks(in: member.value, labels: labels) }
        if nested.maximum == 1, found.count > 1 {
            report(
                "duplicate-block", "\(address) has more than one \(pathText) block; Terraform takes one",
                at: found[1].labels.last ?? found[1].body)
            found.removeSubrange(1...)
        }
        if nested.name == "required_providers", let value = found.first?.body, value.kind != .object {
            report(
                "wrong-shape",
                "\(pathText) of \(address) holds \(value.kindName), where an object of providers is wanted",
                at: value)
        }
        let read = found.map { block in
            let names = block.labels.map { PathStep.name($0.string ?? "") }
            path += names
            defer { path.removeLast(names.count) }
            return (labels: block.labels.map { $0.string ?? "" }, body: body(objects(in: block.body), nested.form))
        }
        guard let first = read.first else { return nil }
        switch nested.labels {
        case 0: return nested.maximum == 1 ? .block(first.body) : .blocks(read.map(\.body))
        case 1 where nested.name == "provisioner":
            // The order of provisioners counts, whatever their types.
            return .blocks(read.map { Body($0.labels[0], .block($0.body)) })
        case 1: return .labelled(labelled(read, found))
        default: return .labelled([Body.Labelled(first.labels[0], Body(first.labels[1], .block(first.body)))])
        }
    }

    /// Blocks by their label, each label once.
    private mutating func labelled(
        _ blocks: [(labels: [String], body: Body)], _ found: [FoundBlock]
    ) -> [Body.Labelled] {
        var labels: Set<String> = []
        var labelled: [Body.Labelled] = []
        for (block, source) in zip(blocks, found) {
            if labels.insert(block.labels[0]).inserted {
                labelled.append(Body.Labelled(block.labels[0], block.body))
            } else {
                report(
                    "duplicate-block", "\(address) has \(pathText) \"\(block.labels[0])\" twice; keep one of them",
                    at: source.labels[0])
            }
        }
        return labelled.sorted { $0.label < $1.label }
    }

    /// Blocks that Terraform repeats, by their names.
    private mutating func dynamicBlocks(_ members: [JSONMember]) -> [(name: String, blocks: [DynamicBlock])] {
        var result: [(name: String, blocks: [DynamicBlock])] = []
        for block in members.flatMap({ blocks(in: $0.value, labels: ["type"]) }) {
            let name = block.labels[0].string ?? ""
            path.append(.name(name))
            defer { path.removeLast() }
            guard let block = dynamicBlock(name, objects(in: block.body)) else { continue }
            if let index = result.firstIndex(where: { $0.name == name }) {
                result[index].blocks.append(block)
            } else {
                result.append((name, [block]))
            }
        }
        return result
    }

    private mutating func dynamicBlock(_ name: String, _ objects: [JSONValue]) -> DynamicBlock? {
        guard let place = objects.first else { return nil }
        var forEach: Term?
        var content: JSONValue?
        var iterator = name
        for (key, members) in groups(of: objects) where key != "//" {
            path.append(.name(key))
            defer { path.removeLast() }
            switch key {
            case "for_each": forEach = terms.expression(single(members))
            case "iterator":
                let value = single(members)
                guard let text = value.string, IllegalName.isLegal(text) else {
                    report("wrong-shape", "\(pathText) of \(address) must be a name, without ${}", at: value)
                    continue
                }
                iterator = text
            case "content":
                let blocks = members.flatMap { self.blocks(in: $0.value, labels: []) }
                content = blocks.first?.body
                if blocks.count > 1 {
                    report(
                        "duplicate-block", "\(address) has more than one \(pathText) block; Terraform takes one",
                        at: blocks[1].body)
                }
            default:
                let fix = Spelling.nearest(to: key, among: ["for_each", "iterator", "content"])
                report(
                    "unknown-argument",
                    "\(pathText) of \(address) is no part of a dynamic block"
                        + (fix.map { "; did you mean \($0)?" } ?? ""),
                    at: members[0].name)
            }
        }
        guard let forEach, let content else {
            let missing = forEach == nil ? "for_each" : "content"
            report("missing-argument", "\(pathText) of \(address) needs \(missing)", at: place)
            return nil
        }
        terms.iterators.append(iterator)
        defer { terms.iterators.removeLast() }
        path.append(.name("content"))
        defer { path.removeLast() }
        return DynamicBlock(forEach: forEach, iterator: iterator, content: openBody(content))
    }

    // MARK: Shapes

    /// The blocks that a value stands for: objects below as many labels, or arrays of them; none for null.
    private mutating func blocks(in value: JSONValue, labels: [String]) -> [FoundBlock] {
        var reader = ShapeReader(pathText, of: address)
        defer { findings += reader.findings }
        return reader.blocks(in: value, labels: labels[...])
    }

    /// The objects that together are one body.
    private mutating func objects(in value: JSONValue) -> [JSONValue] {
        var reader = path.isEmpty ? ShapeReader(address) : ShapeReader(pathText, of: address)
        defer { findings += reader.findings }
        return reader.objects(in: value)
    }

    private var pathText: String { PathStep.text(path) }

    private mutating func report(_ rule: String, _ message: String, at value: JSONValue, notes: [Finding.Note] = []) {
        findings.append(Finding(.error, rule: rule, message, at: value.position, notes: notes))
    }
}

extension JSONValue {
    /// Whether the value can be nested blocks: an object, or an array of nothing but objects.
    fileprivate var isBlockShaped: Bool {
        kind == .object || kind == .array && elements.allSatisfy { $0.kind == .object }
    }
}

extension Body {
    /// Makes a body with one item.
    fileprivate init(_ name: String, _ content: Content) {
        self.init()
        self[content: name] = content
    }

    /// Adds an item that comes after all others.
    fileprivate mutating func append(_ name: String, _ content: Content) { self[content: name] = content }

    /// Adds repeated blocks beside those that are written out.
    fileprivate mutating func add(_ blocks: [DynamicBlock], _ name: String) {
        switch self[content: name] {
        case .blocks(let bodies, let dynamic): self[content: name] = .blocks(bodies, dynamic: dynamic + blocks)
        case .block(let body): self[content: name] = .blocks([body], dynamic: blocks)
        default: self[content: name] = .blocks([], dynamic: blocks)
        }
    }
}
