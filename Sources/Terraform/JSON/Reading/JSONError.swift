/// Why a text is no JSON document, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong, and the fix where one is known: one phrase, lower case, no final period.
    public let message: String
    /// The first byte that cannot stand where it stands.
    public let position: SourcePosition

    /// Makes an error.
    public init(_ message: String, at position: SourcePosition) {
        self.message = message
        self.position = position
    }

    /// The error as a finding of the rule `json`.
    public var finding: Finding { Finding(.error, rule: "json", message, at: position) }
}

/// What is wrong with a text at an offset of bytes, before lines are counted.
struct JSONFault: Error {
    let message: String
    let offset: Int
    /// Where the array or object starts that has no end; told at the end of the message.
    let opening: Int?

    init(_ message: String, at offset: Int, opening: Int? = nil) {
        self.message = message
        self.offset = offset
        self.opening = opening
    }
}
