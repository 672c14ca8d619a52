import Terraform

/// A place in a document as the keys and indexes that lead there from the root.
struct DocumentPath: Equatable {
    enum Step: Equatable {
        case name(String)
        case index(Int)
    }

    var steps: [Step]

    init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// Reads Terraform's own writing of it: `terraform[1].backend`.
    init(context: String) {
        steps = []
        for part in context.split(separator: ".", omittingEmptySubsequences: false) {
            var name = part
            var indexes: [Step] = []
            while name.last == "]", let open = name.lastIndex(of: "["),
                let index = Int(name[name.index(after: open)...].dropLast())
            {
                indexes.insert(.index(index), at: 0)
                name = name[..<open]
            }
            if !name.isEmpty { steps.append(.name(String(name))) }
            steps += indexes
        }
    }

    /// The innermost place in a document that starts at or before an offset of bytes.
    init(to offset: Int, in document: JSONDocument) {
        steps = []
        var value = document.root
        while true {
            var inner: (step: Step, value: JSONValue)?
            if value.kind == .object {
                for member in value.members {
                    if member.name.offset > offset { break }
                    inner = (.name(member.key), member.value)
                }
            } else if value.kind == .array {
                for (index, element) in value.elements.enumerated() {
                    if element.offset > offset { break }
                    inner = (.index(index), element)
                }
            }
            guard let inner else { return }
            steps.append(inner.step)
            value = inner.value
        }
    }

    /// The place as an argument's path: `lifecycle.precondition[0].condition`.
    var text: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            }
        }
        return text
    }
}
