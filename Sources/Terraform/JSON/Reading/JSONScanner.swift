/// Reads a JSON text into a tape, strictly by RFC 8259, without recursion.
///
/// The bytes end with a NUL of our own, which can stand nowhere in JSON; so no step has to ask whether there is more.
struct JSONScanner: ~Copyable {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    private let depthLimit: Int
    /// The next byte to be read.
    var offset = 0
    /// What has been read.
    private(set) var tape: JSONTape
    /// The nodes of the arrays and objects that are open.
    private var open: [Int] = []

    /// - Parameters:
    ///   - bytes: The text, followed by a NUL that does not belong to it.
    ///   - count: The number of bytes without that NUL.
    ///   - depthLimit: How deep arrays and objects may stand within each other.
    init(_ bytes: UnsafePointer<UInt8>, count: Int, depthLimit: Int) {
        self.bytes = bytes
        self.count = count
        self.depthLimit = depthLimit
        // Most documents have a value for every eight to twenty bytes.
        tape = JSONTape(capacity: count / 12)
    }

    /// Reads the whole text and gives back its values.
    static func tape(
        of bytes: UnsafePointer<UInt8>, count: Int, depthLimit: Int
    ) throws(JSONFault) -> JSONTape {
        var scanner = JSONScanner(bytes, count: count, depthLimit: depthLimit)
        try scanner.signature()
        do throws(JSONFault) {
            try scanner.document()
        } catch {
            // What is not UTF-8 is the better explanation, wherever it stands.
            throw scanner.encodingFault(near: error.offset) ?? error
        }
        return scanner.finish()
    }

    private consuming func finish() -> JSONTape { tape }

    private mutating func document() throws(JSONFault) {
        skipSpace()
        if offset == count {
            throw JSONFault(
                count == 0 ? "the file is empty; a JSON document holds one value" : "the file holds no JSON value",
                at: offset)
        }
        var isComplete = false
        while !isComplete {
            let isOpened = try value()
            isComplete = isOpened ? false : try closeAndSeparate()
        }
        if offset < count { throw unexpectedEnd() }
    }

    /// Reads a value, of an array or object only its start up to its first value.
    ///
    /// - Returns: Whether a value must follow.
    private mutating func value() throws(JSONFault) -> Bool {
        skipSpace()
        switch bytes[offset] {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "{"):
            try open(.object)
            if bytes[offset] == UInt8(ascii: "}") { return false }
            try key()
            return true
        case UInt8(ascii: "["):
            try open(.array)
            return bytes[offset] != UInt8(ascii: "]")
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try word("true", .true)
        case UInt8(ascii: "f"): try word("false", .false)
        case UInt8(ascii: "n"): try word("null", .null)
        default: throw unexpectedValue()
        }
        return false
    }

    private mutating func open(_ kind: JSONNode.Kind) throws(JSONFault) {
        if open.count == depthLimit {
            throw JSONFault(
                "arrays and objects stand within each other more than \(depthLimit) deep, which is not read", at: offset
            )
        }
        open.append(tape.count)
        tape.append(kind, at: offset)
        offset += 1
        skipSpace()
    }

    /// After a value: closes what ends here, and goes past the comma and key before the next value.
    ///
    /// - Returns: Whether the document's own value has ended.
    private mutating func closeAndSeparate() throws(JSONFault) -> Bool {
        while let container = open.last {
            skipSpace()
            let isObject = tape[container].isObject
            let byte = bytes[offset]
            if byte == UInt8(ascii: ",") && tape.count > container + 1 {
                let comma = offset
                offset += 1
                skipSpace()
                let next = bytes[offset]
                if next == UInt8(ascii: "}") || next == UInt8(ascii: "]") {
                    throw JSONFault("JSON has no comma after the last value; take it out", at: comma)
                }
                if isObject { try key() }
                return false
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw missingComma(in: container) }
            offset += 1
            tape.close(container)
            open.removeLast()
        }
        skipSpace()
        return true
    }

    /// The key of a member with its colon.
    private mutating func key() throws(JSONFault) {
        guard bytes[offset] == UInt8(ascii: "\"") else { throw missingKey() }
        try string()
        skipSpace()
        guard bytes[offset] == UInt8(ascii: ":") else {
            if offset == count { throw truncated() }
            throw JSONFault("a colon must follow the key, not \(character())", at: offset)
        }
        offset += 1
    }

    private mutating func word(_ word: StaticString, _ kind: JSONNode.Kind) throws(JSONFault) {
        let length = word.utf8CodeUnitCount
        var index = 0
        while index < length {
            if bytes[offset + index] != word.utf8Start[index] { throw unexpectedValue() }
            index += 1
        }
        if Self.isWord(bytes[offset + length]) { throw unexpectedValue() }
        tape.append(kind, at: offset)
        offset += length
    }

    private mutating func skipSpace() {
        var index = offset
        while true {
            let byte = bytes[index]
            if byte > 0x20 || byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 { break }
            index += 1
        }
        offset = index
    }

    /// Adds a string or number to the tape and goes on behind it.
    mutating func add(_ kind: JSONNode.Kind, at start: Int, length: Int, isEscaped: Bool = false, end: Int) {
        tape.append(kind, at: start, length: length, isEscaped: isEscaped)
        offset = end
    }

    /// The innermost array or object that is open.
    var container: JSONNode? { open.last.map { tape[$0] } }
}
