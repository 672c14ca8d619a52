/// A JSON text that has been read: its values, each with its place in the file.
///
/// ```swift
/// let document = try JSONDocument(bytes, file: "main.tf.json")
/// for (member) in document.root["resource"]?.members ?? [] { print(member.key, member.position) }
/// ```
/// It is read strictly by RFC 8259, which is what Terraform does too: no comments, no comma after the last value, no byte
/// order mark. Text must be UTF-8. Numbers keep their digits, and a key that stands twice in an object is there twice.
/// Reading takes no recursion and eight bytes for each value beside the text itself.
public final class JSONDocument: Sendable {
    /// The size that is read at most, 128 MiB; whoever reads a file asks for its size first.
    public static let byteLimit = 128 << 20
    /// How deep arrays and objects may stand within each other, far more than Terraform itself ever writes.
    public static let depthLimit = 1_000

    /// The file as positions name it.
    public let file: String
    let bytes: JSONBytes
    let tape: JSONTape
    private let lines: JSONLines

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: The whole text.
    ///   - file: The file's name for positions, such as `main.tf.json`, or `-` for standard input.
    /// - Throws: The first thing that is no JSON, with its line and column.
    public init(_ bytes: [UInt8], file: String) throws(JSONError) {
        let start = SourcePosition(file: file, line: 1, column: 1)
        if bytes.count > Self.byteLimit { throw JSONError(Self.tooLarge, at: start) }
        let copy = JSONBytes(bytes)
        do throws(JSONFault) {
            tape = try JSONScanner.tape(of: copy.start, count: copy.count, depthLimit: Self.depthLimit)
        } catch {
            throw JSONError(error, in: copy, file: file)
        }
        lines = JSONLines(of: copy)
        self.bytes = copy
        self.file = file
    }

    /// What is said of a file above ``byteLimit``.
    public static let tooLarge = "the file is larger than \(byteLimit >> 20) MiB, which is not read"

    /// The one value of the document.
    public var root: JSONValue { JSONValue(document: self, index: 0) }

    /// The line and column of an offset of bytes.
    public func position(at offset: Int) -> SourcePosition {
        let place = lines.place(of: min(max(offset, 0), bytes.count), in: bytes)
        return SourcePosition(file: file, line: place.line, column: place.column)
    }
}

extension JSONError {
    fileprivate init(_ fault: JSONFault, in bytes: borrowing JSONBytes, file: String) {
        let lines = JSONLines(of: bytes)
        let place = lines.place(of: fault.offset, in: bytes)
        var message = fault.message
        if let opening = fault.opening {
            let start = lines.place(of: opening, in: bytes)
            message += " on line \(start.line), column \(start.column)"
        }
        self.init(message, at: SourcePosition(file: file, line: place.line, column: place.column))
    }
}
