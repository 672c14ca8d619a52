// Places within the text of strings.
extension JSONValue {
    /// Where a byte of the string's text is written, escapes counted as they stand; the value's start if it is no string.
    ///
    /// - Parameter offset: An offset of UTF-8 bytes in ``string``.
    public func position(ofTextAt offset: Int) -> SourcePosition {
        let node = node
        guard node.kind == .string else { return position }
        let start = node.offset + 1
        let written =
            node.isEscaped
            ? JSONEscapes.offset(ofResolved: offset, in: document.bytes, start, node.length) : min(offset, node.length)
        return document.position(at: start + written)
    }

    /// Where a text stands first in the strings of the value, keys included, as a word of its own; nil where it does not.
    public func position(mentioning text: String) -> SourcePosition? {
        let wanted = Array(text.utf8)
        let end = node.next(after: index)
        var index = index
        while index < end {
            let value = JSONValue(document: document, index: index)
            index += 1
            // Of a text without end its start is place enough.
            if value.node.kind == .string, value.node.length > Self.searchLimit { continue }
            if let string = value.string, let offset = Self.offset(of: wanted, in: Array(string.utf8)) {
                return value.position(ofTextAt: offset)
            }
        }
        return nil
    }

    /// The longest text that is searched, in bytes.
    private static let searchLimit = 1 << 16

    /// The offset of a word in a text, not followed by what would make it a longer one.
    private static func offset(of wanted: [UInt8], in text: [UInt8]) -> Int? {
        guard let first = wanted.first, wanted.count <= text.count else { return nil }
        for start in 0...text.count - wanted.count where text[start] == first {
            let end = start + wanted.count
            guard text[start..<end].elementsEqual(wanted) else { continue }
            let isLonger = end < text.count && continuesName(text[end]) && wanted.last.map(continuesName) == true
            let isTail = start > 0 && continuesName(text[start - 1]) && continuesName(first)
            if !isLonger && !isTail { return start }
        }
        return nil
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        JSONScanner.isWord(byte) || byte == UInt8(ascii: "-") || byte >= 0x80
    }
}
