import Foundation
import Terraform

/// The `terraform` of this machine, run in a folder of its own.
struct RealTerraform {
    /// Where `terraform` is; nil where there is none, and the tests that need it are skipped.
    static let executable: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":").map { "\($0)/terraform" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isInstalled: Bool { executable != nil }

    let folder: URL

    /// Writes the document of a stack into a new folder; nil where that fails.
    init(_ stack: Stack) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("formwork-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(stack.configuration().json()).write(to: folder.appendingPathComponent("main.tf.json"))
    }

    /// Runs a command and gives back its exit code and all that it printed.
    func run(_ arguments: String...) throws -> (code: Int32, output: Data) {
        let process = Process()
        process.executableURL = Self.executable.map { URL(fileURLWithPath: $0) }
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        // Neither settings of this machine nor a network may decide what the tests say.
        environment["TF_CLI_CONFIG_FILE"] = ""
        environment["CHECKPOINT_DISABLE"] = "1"
        environment["TF_IN_AUTOMATION"] = "1"
        environment["NO_COLOR"] = "1"
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    /// What `init` without a backend and `validate` complain of; empty where Terraform takes the document.
    func complaints() throws -> String {
        let start = try run("init", "-backend=false", "-input=false", "-no-color")
        if start.code != 0 { return String(decoding: start.output, as: UTF8.self) }
        let check = try run("validate", "-no-color")
        return check.code == 0 ? "" : String(decoding: check.output, as: UTF8.self)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
