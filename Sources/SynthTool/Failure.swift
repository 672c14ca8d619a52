/// What the process says with its end.
enum ExitCode: Int32, Sendable {
    /// All done; findings, if any, were warnings.
    case success = 0
    /// An error in a stack, or a result that could not be written.
    case failure = 1
    /// The sides of a comparison differ, where that was asked for.
    case different = 2
    /// A command line that makes no sense, as in `sysexits.h`.
    case usage = 64
}

/// Why a command did not do what was asked: one line for a person, and the exit code.
struct Failure: Error, Equatable {
    /// The line without `synth: error:`; nil where everything has been said.
    let message: String?
    let exitCode: ExitCode

    init(message: String?, exitCode: ExitCode) {
        self.message = message
        self.exitCode = exitCode
    }

    /// Something that could not be done.
    init(_ message: String) {
        self.init(message: message, exitCode: .failure)
    }

    /// A command line that makes no sense.
    static func usage(_ message: String) -> Failure { Failure(message: message, exitCode: .usage) }

    /// Findings with an error, which have been shown.
    static let findings = Failure(message: nil, exitCode: .failure)

    /// Two sides that differ, which has been shown.
    static let different = Failure(message: nil, exitCode: .different)

    /// The reader of a pipe has gone: it has what it wanted.
    static let closedPipe = Failure(message: nil, exitCode: .success)
}
