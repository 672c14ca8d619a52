import Foundation

/// The `synth` that was built beside the tests.
enum Executable {
    /// Its path; nil where the tests were built without it.
    static let path: String? = {
        var folders = CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        return folders.map { $0.appendingPathComponent("synth").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Runs a line of shell in which `synth` is the executable.
    static func shell(_ line: String) throws -> Run {
        let process = Process()
        let output = Pipe()
        let messages = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "synth() { '\(path ?? "synth")' \"$@\"; }; \(line)"]
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        // No test writes more than a pipe holds to both, so one can be read after the other.
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let said = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            process.terminationStatus, output: String(decoding: written, as: UTF8.self),
            messages: String(decoding: said, as: UTF8.self))
    }
}
