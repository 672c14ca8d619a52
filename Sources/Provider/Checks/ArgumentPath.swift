/// The place of an argument or block within a top-level block, as findings write it: `ingress[0].cidr_blocks`.
struct ArgumentPath {
    private enum Step {
        case name(String)
        case index(Int)
    }

    private var steps: [Step] = []

    var isEmpty: Bool { steps.isEmpty }

    mutating func push(_ name: String) { steps.append(.name(name)) }
    mutating func push(_ index: Int) { steps.append(.index(index)) }
    mutating func push(names: [String]) { steps += names.map(Step.name) }
    mutating func pop() { steps.removeLast() }

    func appending(_ name: String) -> ArgumentPath {
        var path = self
        path.push(name)
        return path
    }

    var text: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name) where Self.isPlain(name): text += text.isEmpty ? name : ".\(name)"
            case .name(let name): text += "[\"\(name)\"]"
            }
        }
        return text
    }

    private static func isPlain(_ name: String) -> Bool {
        var isFirst = true
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"),
                0x80...:
                break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if isFirst { return false }
            default: return false
            }
            isFirst = false
        }
        return !isFirst
    }
}
