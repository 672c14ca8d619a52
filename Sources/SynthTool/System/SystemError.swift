#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system refused, by its number.
struct SystemError: Error, Equatable {
    let code: Int32

    /// The reason in words.
    var reason: String { Self.text(of: code) }

    /// The words for an error number, such as `no space left on device`.
    static func text(of code: Int32) -> String {
        guard let words = strerror(code) else { return "error \(code)" }
        let text = String(cString: words)
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
