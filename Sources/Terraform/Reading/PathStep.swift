/// A step of the path of an argument, as findings write it: `ingress[0].tags["a b"]`.
enum PathStep: Equatable {
    case name(String)
    case index(Int)

    var isName: Bool {
        if case .name = self { true } else { false }
    }

    /// A path as text.
    static func text(_ path: [PathStep]) -> String {
        if path.count == 1, case .name(let name) = path[0] { return name }
        var text = ""
        for step in path {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name) where IllegalName.isLegal(name): text += text.isEmpty ? name : ".\(name)"
            case .name(let name): text += "[\"\(name)\"]"
            }
        }
        return text
    }

    /// The steps of a path's text.
    static func steps(of text: String) -> [PathStep] {
        var steps: [PathStep] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "[", let end = end(of: rest) {
                let inner = rest[rest.index(after: rest.startIndex)..<end]
                let isQuoted = inner.first == "\"" && inner.last == "\"" && inner.count > 1
                steps.append(isQuoted ? .name(String(inner.dropFirst().dropLast())) : .index(Int(inner) ?? 0))
                rest = rest[rest.index(after: end)...]
            } else {
                if first == "." { rest = rest.dropFirst() }
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { break }
                steps.append(.name(String(name)))
                rest = rest.dropFirst(name.count)
            }
        }
        return steps
    }

    /// The bracket that closes the one at the start: a name in quotes may hold brackets of its own.
    private static func end(of text: Substring) -> Substring.Index? {
        guard text.dropFirst().first == "\"" else { return text.firstIndex(of: "]") }
        var index = text.startIndex
        var wasQuote = false
        while index < text.endIndex {
            if text[index] == "]" && wasQuote && text.distance(from: text.startIndex, to: index) > 2 { return index }
            wasQuote = text[index] == "\""
            index = text.index(after: index)
        }
        return nil
    }
}
