import Terraform

/// The text of a policy, whose statements can be taken out and changed whatever references stand in it.
struct PolicyText {
    private(set) var bytes: [UInt8]
    private let holes: [Term]

    /// Reads an argument that holds JSON as text; nil where it is none.
    init?(_ term: Term?) {
        var bytes: [UInt8] = []
        var holes: [Term] = []
        switch term {
        case .string(let text)?: bytes = Array(text.utf8)
        case .template(let segments)?:
            for segment in segments {
                switch segment {
                case .text(let text): bytes += text.utf8
                case .value(let term):
                    // A mark that no JSON text has, with the number of what stands there.
                    bytes += "\u{E000}\(holes.count)\u{E001}".utf8
                    holes.append(term)
                }
            }
        default: return nil
        }
        self.bytes = bytes
        self.holes = holes
    }

    /// The argument with all references back in their places.
    var term: Term {
        var segments: [Term.Segment] = []
        for (index, piece) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\u{E000}", omittingEmptySubsequences: false
        ).enumerated() {
            var text = piece[...]
            if index > 0, let end = piece.firstIndex(of: "\u{E001}"), let number = Int(piece[..<end]) {
                segments.append(.value(holes[number]))
                text = piece[piece.index(after: end)...]
            }
            if !text.isEmpty { segments.append(.text(String(text))) }
        }
        if segments.count == 1, case .text(let text)? = segments.first { return .string(text) }
        return .template(segments)
    }

    /// Where the statements are.
    var statements: [Range<Int>] {
        guard let list = value("Statement", in: 0..<bytes.count), bytes[list.lowerBound] == UInt8(ascii: "[") else {
            return []
        }
        var found: [Range<Int>] = []
        var place = list.lowerBound + 1
        while place < list.upperBound - 1 {
            let end = end(ofValueAt: place)
            found.append(place..<end)
            place = end + 1
        }
        return found
    }

    /// Where the value of an object's key is; nil where there is no such key.
    func value(_ key: String, in object: Range<Int>) -> Range<Int>? {
        var place = object.lowerBound + 1
        while place < object.upperBound - 1 {
            let colon = end(ofValueAt: place)
            let name = String(decoding: bytes[place + 1..<colon - 1], as: UTF8.self)
            let end = end(ofValueAt: colon + 1)
            if name == key { return colon + 1..<end }
            place = end + 1
        }
        return nil
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The policy with another value of a statement's key; nil where it has no such key, or that value already.
    func setting(_ key: String, to text: String, in statement: Range<Int>) -> PolicyText? {
        guard let range = value(key, in: statement), self.text(range) != text else { return nil }
        var copy = self
        copy.bytes.replaceSubrange(range, with: text.utf8)
        return copy
    }

    /// The policy without a key of a statement.
    func removing(_ key: String, in statement: Range<Int>) -> PolicyText? {
        guard let range = value(key, in: statement) else { return nil }
        var copy = self
        copy.bytes.removeSubrange(range.lowerBound - key.utf8.count - 4..<range.upperBound)
        return copy
    }

    /// The policy without a statement.
    func removing(_ statement: Range<Int>) -> PolicyText {
        var copy = self
        let isFirst = bytes[statement.lowerBound - 1] == UInt8(ascii: "[")
        let isLast = bytes[statement.upperBound] == UInt8(ascii: "]")
        copy.bytes.removeSubrange(
            isFirst
                ? statement.lowerBound..<statement.upperBound + (isLast ? 0 : 1)
                : statement.lowerBound - 1..<statement.upperBound)
        return copy
    }

    private func end(ofValueAt start: Int) -> Int {
        var depth = 0
        var isInText = false
        var place = start
        while place < bytes.count {
            let byte = bytes[place]
            if isInText {
                if byte == UInt8(ascii: "\\") {
                    place += 1
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                    if depth == 0 { return place + 1 }
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInText = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return place }
                    depth -= 1
                    if depth == 0 { return place + 1 }
                case UInt8(ascii: ","), UInt8(ascii: ":"): if depth == 0 { return place }
                default: break
                }
            }
            place += 1
        }
        return place
    }
}
