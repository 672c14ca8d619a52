public import Terraform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The command line, for an executable that registers its stacks:
///
/// ```swift
/// import Stacks
/// import SynthTool
///
/// Synth.main(stacks)
/// ```
public enum Synth {
    /// Does what the process's arguments ask for, and ends the process with the exit code.
    ///
    /// - Parameters:
    ///   - stacks: The stacks, in the order in which `synth list` shows them.
    ///   - file: The file of the call, `Sources/…/main.swift`; the package root is what stands before `/Sources/`.
    public static func main(_ stacks: [StackDefinition], file: String = #filePath) -> Never {
        // A reader that has seen enough (`| head`) is told apart by the error of the write, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        let session = Session(
            stacks: stacks, root: packageRoot(of: file), source: FileDescriptor.standardInput,
            output: FileDescriptor.standardOutput, messages: FileDescriptor.standardError)
        exit(run(Array(CommandLine.arguments.dropFirst()), in: session).rawValue)
    }

    /// Does what the arguments ask for; the one place where failures become words and exit codes.
    static func run(_ arguments: [String], in session: Session) -> ExitCode {
        do throws(Failure) {
            try checkNames(of: session.stacks)
            try perform(CommandLineParser(commands: Command.all).parse(arguments), in: session)
            return .success
        } catch {
            if let message = error.message { session.say("synth: error: \(message)") }
            return error.exitCode
        }
    }

    private static func perform(_ request: Request, in session: Session) throws(Failure) {
        switch request {
        case .run(let invocation): try invocation.command.run(invocation, session)
        case .help(let command): try session.write(Help(stacks: session.stacks).text(for: command))
        case .version: try session.write("synth \(version)\n")
        case .nothing:
            session.say(Help(stacks: session.stacks).text(for: nil))
            throw Failure(message: nil, exitCode: .usage)
        }
    }

    /// The part of a source file's path before `/Sources/`; the file system is never asked.
    static func packageRoot(of file: String) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        guard let sources = parts.lastIndex(of: "Sources") else { return "" }
        return parts[..<sources].joined(separator: "/")
    }

    /// Refuses definitions that the command line could not tell apart.
    private static func checkNames(of stacks: [StackDefinition]) throws(Failure) {
        var seen: Set<String> = []
        for stack in stacks {
            if stack.name.isEmpty || stack.name.hasPrefix("-") {
                throw Failure("a stack cannot be named '\(stack.name)'; begin with a letter")
            }
            if Command.all.contains(where: { $0.name == stack.name }) {
                throw Failure("stack '\(stack.name)' has the name of a command; rename the stack")
            }
            if !seen.insert(stack.name).inserted { throw Failure("two stacks are named '\(stack.name)'; rename one") }
        }
    }
}
