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

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("formwork-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func write(_ configuration: Configuration) throws {
        try Data(configuration.json()).write(to: folder.appendingPathComponent("main.tf.json"))
    }

    /// Runs a command and gives back its exit code and what it printed on standard output.
    func run(_ arguments: String...) throws -> (code: Int32, output: [UInt8]) {
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
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, [UInt8](output))
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
