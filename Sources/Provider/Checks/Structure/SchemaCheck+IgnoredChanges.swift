import Terraform

/// Entries of `ignore_changes`, which name arguments or attributes of the type.
extension SchemaCheck {
    mutating func checkIgnoredChanges(_ rules: BlockRules) {
        let lifecycle: Body? =
            switch block?.body[content: "lifecycle"] {
            case .block(let body): body
            case .blocks(let bodies, _): bodies.first
            default: nil
            }
        guard case .list(let entries)? = lifecycle?["ignore_changes"]?.literal else { return }
        for (index, entry) in entries.enumerated() {
            guard case .string(let text) = entry.literal, text != "all", text != "*" else { continue }
            // What is no path at all is reported as such.
            guard let path = IgnoredPath(text), let problem = path.problem(in: rules, provider, address.type) else {
                continue
            }
            var place = ArgumentPath()
            place.push("lifecycle")
            place.push("ignore_changes")
            place.push(index)
            report(.ignoredChange, "\(place.text) of \(address.text) names \(problem)", at: place)
        }
    }
}

/// A path in `ignore_changes`: the name of an argument or block, and what of it is meant.
private struct IgnoredPath {
    enum Step {
        case name(String)
        case index
    }

    let text: String
    private let steps: [Step]

    init?(_ text: String) {
        self.text = text
        var steps: [Step] = []
        var rest = text.utf8[...]
        while let first = rest.first {
            if first == UInt8(ascii: "[") {
                guard !steps.isEmpty, let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                steps.append(.index)
                rest = rest[rest.index(after: end)...]
                continue
            }
            if first == UInt8(ascii: ".") { rest.removeFirst() } else if !steps.isEmpty { return nil }
            let name = rest.prefix(while: Self.isOfName)
            guard !name.isEmpty else { return nil }
            steps.append(.name(String(decoding: name, as: UTF8.self)))
            rest = rest[name.endIndex...]
        }
        guard case .name? = steps.first else { return nil }
        self.steps = steps
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// What is wrong with the path, as the rest of a sentence; nil where it leads somewhere.
    func problem(in rules: BlockRules, _ provider: ProviderRules?, _ type: String) -> String? {
        problem(steps[...], in: rules, provider, owner: type)
    }

    private func problem(
        _ steps: ArraySlice<Step>, in rules: BlockRules, _ provider: ProviderRules?, owner: String
    ) -> String? {
        guard case .name(let name)? = steps.first else { return nil }
        guard let item = rules.item(name) else {
            let nearest = Spelling.nearest(to: name, among: rules.items.map(\.name))
            return "\(shown(name)), which \(owner) does not have" + (nearest.map { "; did you mean \($0)?" } ?? "")
        }
        let rest = steps.dropFirst()
        if rest.isEmpty { return nil }
        switch item.kind {
        case .attribute(let attribute): return problem(rest, in: attribute.type, of: name)
        case .block(let block):
            guard let inside = provider?.inside(item, block) else { return nil }
            switch (block.nesting, rest.first) {
            case (.set, _):
                return "\(text), but the blocks \(name) are a set, whose elements have no index; ignore \(name)"
            case (.single, .name?): return problem(rest, in: inside, provider, owner: name)
            case (.list, .index?), (.map, .index?): return problem(rest.dropFirst(), in: inside, provider, owner: name)
            case (.list, .name?): return "\(text), but there may be several blocks \(name); write \(name)[0]"
            default: return nil
            }
        }
    }

    private func problem(_ steps: ArraySlice<Step>, in type: AttributeType, of name: String) -> String? {
        guard let step = steps.first else { return nil }
        switch (type, step) {
        case (.string, _), (.number, _), (.bool, _):
            return "\(text), but \(name) is \(type.meaning), which has no parts; ignore \(name)"
        case (.set, _): return "\(text), but \(name) is a set, whose elements have no index; ignore \(name)"
        case (.list(let element), .index), (.map(let element), _):
            return problem(steps.dropFirst(), in: element, of: name)
        case (.object(let members), .name(let key)):
            guard let member = members.first(where: { $0.name == key }) else {
                let nearest = Spelling.nearest(to: key, among: members.map(\.name))
                return "\(text), but \(name) has no \(key)" + (nearest.map { "; did you mean \($0)?" } ?? "")
            }
            return problem(steps.dropFirst(), in: member.type, of: key)
        default: return nil
        }
    }

    /// The name as messages show it: the whole path where it is more.
    private func shown(_ name: String) -> String { steps.count == 1 ? name : text }
}
