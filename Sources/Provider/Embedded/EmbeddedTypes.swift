/// The sorted names of one kind of type in the embedded text, in which a name is found without reading the others.
struct EmbeddedTypes: Sendable {
    let text: EmbeddedText
    /// The offsets of the first line and of the end of the last one.
    let lines: Range<Int>

    /// The bytes before the name: block (4), SDK (1), flags (2), version of the state (1).
    private static let prefix = 8

    /// All names, in order, without those of former types.
    var names: [String] {
        var names: [String] = []
        var start = lines.lowerBound
        while start < lines.upperBound {
            let end = text.endOfLine(from: start)
            let isFormer = text.number(at: start + 5, width: 2) & SchemaFlags.former != 0
            if !isFormer { names.append(text.string(at: start + Self.prefix, count: end - start - Self.prefix)) }
            start = end + 1
        }
        return names
    }

    /// Reads the type of this name, nil when there is none.
    func find(_ name: String) -> TypeSchema? {
        var copy = name
        return copy.withUTF8 { find($0) }.map { read(at: $0, name: name) }
    }

    /// Where the line of a name starts.
    private func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        var low = lines.lowerBound
        var high = lines.upperBound
        while low < high {
            let start = startOfLine(at: low + (high - low) / 2, notBefore: low)
            let end = text.endOfLine(from: start)
            let order = text.order(at: start + Self.prefix, count: end - start - Self.prefix, to: name)
            if order == 0 { return start }
            if order < 0 { low = end + 1 } else { high = start }
        }
        return nil
    }

    private func startOfLine(at offset: Int, notBefore limit: Int) -> Int {
        var start = offset
        while start > limit, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    private func read(at offset: Int, name: String) -> TypeSchema {
        var cursor = EmbeddedCursor(text: text, offset: offset)
        let block = cursor.number(4)
        let sdk = cursor.byte()
        let flags = cursor.number(2)
        let version = cursor.number(1)
        return TypeSchema(
            name: name,
            block: BlockSchema(text, at: block),
            sdk: sdk == UInt8(ascii: "v") ? .v2 : sdk == UInt8(ascii: "f") ? .framework : nil,
            isDeprecated: flags & SchemaFlags.deprecated != 0,
            isNew: flags & SchemaFlags.new != 0,
            isFormer: flags & SchemaFlags.former != 0,
            stateVersion: version)
    }
}
