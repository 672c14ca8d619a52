/// Comma-separated values, the first line of which names the columns (RFC 4180).
enum CSVDecoding {
    static func value(of text: String) throws(FunctionError) -> Value {
        var reader = CSVReader(text)
        guard let header = try reader.record() else { throw FunctionError(0, "lacks the line with the columns' names") }
        var names: Set<String> = []
        for name in header where !names.insert(name).inserted {
            throw FunctionError(0, "has two columns named \(Quoting.go(name))")
        }
        let type = ValueType.object(of: header.map { ValueType.Attribute($0, .string) })
        var rows: [Value] = []
        while let record = try reader.record() {
            guard record.count == header.count else {
                throw FunctionError(0, "has \(record.count) values in a row of \(header.count) columns")
            }
            rows.append(.object(of: zip(header, record).map { Value.Entry($0, .string($1)) }))
        }
        return .list(rows, of: type)
    }
}

private struct CSVReader {
    private let bytes: [UInt8]
    private var index = 0
    private let quote = UInt8(ascii: "\"")
    private let comma = UInt8(ascii: ",")
    private let newline = UInt8(ascii: "\n")

    init(_ text: String) {
        // Go's reader takes CR LF for LF, also within quotes.
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        self.bytes = bytes
    }

    /// The values of the next line that is not empty.
    mutating func record() throws(FunctionError) -> [String]? {
        while index < bytes.count, bytes[index] == newline { index += 1 }
        guard index < bytes.count else { return nil }
        var values: [String] = []
        while true {
            values.append(try value())
            guard index < bytes.count else { return values }
            let end = bytes[index]
            index += 1
            if end == newline { return values }
            // A comma at the very end is followed by an empty value.
            if index == bytes.count {
                values.append("")
                return values
            }
        }
    }

    private mutating func value() throws(FunctionError) -> String {
        guard index < bytes.count, bytes[index] == quote else {
            let start = index
            while index < bytes.count, bytes[index] != comma, bytes[index] != newline {
                if bytes[index] == quote { throw FunctionError(0, "has a quote within a value without quotes") }
                index += 1
            }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        index += 1
        var value: [UInt8] = []
        while index < bytes.count {
            if bytes[index] == quote {
                index += 1
                guard index < bytes.count, bytes[index] == quote else {
                    guard index == bytes.count || bytes[index] == comma || bytes[index] == newline else {
                        throw FunctionError(0, "has something after a closing quote")
                    }
                    return String(decoding: value, as: UTF8.self)
                }
            }
            value.append(bytes[index])
            index += 1
        }
        throw FunctionError(0, "has a quote that is not closed")
    }
}
