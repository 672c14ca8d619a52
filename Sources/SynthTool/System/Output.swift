/// Takes bytes: a file descriptor, or memory in tests.
protocol Output {
    /// Writes all bytes, or throws.
    func write(_ bytes: [UInt8]) throws(OutputError)
    /// Whether a person sees what is written, in colour where that is wanted.
    var isColored: Bool { get }
}

extension Output {
    /// Only terminals show colours.
    var isColored: Bool { false }
}

/// Why bytes could not be written.
enum OutputError: Error, Equatable {
    /// Nobody reads the pipe any more.
    case closedPipe
    /// What the system says.
    case system(String)

    /// The reason in words.
    var reason: String {
        switch self {
        case .closedPipe: "nobody reads it any more"
        case .system(let reason): reason
        }
    }
}
