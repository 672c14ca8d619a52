import Terraform

/// The way from a block to one of its values: `rule[1].filter.prefix`, `tags["a b"]`.
public struct Path: Hashable, Sendable {
    /// A step of the way.
    public enum Step: Hashable, Sendable {
        /// An argument, a nested block, or a key.
        case name(String)
        /// An index of a list, or the place at which an element of a set is written.
        case index(Int)
    }

    /// The steps from the block on.
    public var steps: [Step]

    /// Makes a path.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// The path one step further.
    func appending(_ step: Step) -> Path { Path(steps + [step]) }

    /// The names on the way, without indexes.
    var names: [String] {
        steps.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The path as Terraform writes it.
    public var text: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name) where Self.isPlain(name): text += text.isEmpty ? name : ".\(name)"
            case .name(let name): text += "[\(JSONWriter.quoted(name))]"
            }
        }
        return text
    }

    /// Whether a name can stand after a period.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
