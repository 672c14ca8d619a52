/// Why a value cannot be converted to a type.
public struct ConversionError: Error, Hashable, Sendable {
    /// Where in the value: `[0].name`; empty for the value itself.
    public let path: String
    /// What is wrong there: one phrase, lower case, no final period, such as `a number is required, got "ten"`.
    public let reason: String

    init(_ path: String = "", _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// What is wrong, with the place where it is not the value itself.
    public var message: String { path.isEmpty ? reason : "\(Self.place(path)): \(reason)" }

    private static func place(_ path: String) -> String {
        path.hasPrefix(".") ? String(path.dropFirst()) : "element \(path)"
    }
}
