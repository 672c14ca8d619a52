/// A block, or a block within it, of which Terraform itself knows what it takes.
struct FormedBlock {
    /// Where it stands in its top-level block, such as `lifecycle.precondition[0]`; empty for that block itself.
    let path: String
    let body: Body
    let form: BlockForm

    /// The path of an argument in it.
    func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension Block {
    /// The block itself and every block within it, as far as Terraform's own language decides what may stand there.
    var formedBlocks: [FormedBlock] {
        guard let form = BlockForm.builtIn(address) ?? BlockForm.of(address.kind) else { return [] }
        let isFree = form.isOpen && form.required.isEmpty && form.literals.isEmpty && form.reserved.isEmpty
        // Most blocks are a provider's from beginning to end.
        if isFree && !form.blocks.contains(where: { body[content: $0.name] != nil }) { return [] }
        var found = [FormedBlock(path: "", body: body, form: form)]
        var next = 0
        while next < found.count {
            let outer = found[next]
            next += 1
            for nested in outer.form.blocks {
                guard let content = outer.body[content: nested.name] else { continue }
                // Terraform never looks at a connection that no provisioner uses, nor at that of a removal.
                if nested.name == "connection" && outer.path.isEmpty && !usesConnection { continue }
                found += content.blocks(labels: nested.labels).map { path, body in
                    FormedBlock(
                        path: outer.path(of: nested.name) + path, body: body, form: nested.form(ofBlockAt: path))
                }
            }
        }
        return found
    }
}

extension Block {
    private var usesConnection: Bool { address.kind == .resource && body[content: "provisioner"] != nil }
}

extension BlockForm.Nested {
    /// The form of a block by its labels: the type of a provisioner decides what it takes.
    fileprivate func form(ofBlockAt path: String) -> BlockForm {
        guard name == "provisioner", let type = path.split(separator: ".").last,
            let own = BlockForm.provisionerTypes[String(type)]
        else { return form }
        return BlockForm(form.arguments + own.arguments, blocks: form.blocks)
    }
}

extension Body.Content {
    /// The blocks that stand behind a name, each with what leads to it from there: nothing, `[1]`, `.aws_vpc.main`.
    func blocks(labels: Int = 0) -> [(path: String, body: Body)] {
        if labels > 0 {
            return labelledBodies.flatMap { path, label, content in
                content.blocks(labels: labels - 1).map { ("\(path).\(label)\($0.path)", $0.body) }
            }
        }
        switch self {
        case .block(let body): return [("", body)]
        case .blocks(let bodies, _): return bodies.enumerated().map { ("[\($0.offset)]", $0.element) }
        case .argument(.object(let fields)): return [("", Body(fields))]
        case .argument, .labelled: return []
        }
    }

    /// What stands behind each label, the label being a key of an object.
    private var labelledBodies: [(path: String, label: String, content: Body.Content)] {
        switch self {
        case .labelled(let blocks): blocks.map { ("", $0.label, .block($0.body)) }
        case .block(let body): body.items.map { ("", $0.name, $0.content) }
        case .blocks(let bodies, _):
            bodies.enumerated().flatMap { index, body in body.items.map { ("[\(index)]", $0.name, $0.content) } }
        case .argument(.object(let fields)): fields.map { ("", $0.key, .argument($0.value)) }
        case .argument: []
        }
    }
}

extension Body {
    /// The arguments that an object stands for, where Swift gave an object in the place of a block.
    fileprivate init(_ fields: [Term.Field]) {
        self.init()
        for field in fields { self[field.key] = field.value }
    }
}
