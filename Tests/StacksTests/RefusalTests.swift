import Foundation
import Testing

/// What must not compile: each file of Tests/Refusals marks its errors, and the compiler itself compares.
///
/// A mark is `// expected-error {{part of the message}}` on the line of the error, `expected-error@+1` on the line
/// before it, and likewise `expected-note` and `expected-warning`, for warnings stop the build too. An error without a mark fails, and so does a mark without an error.
@Suite(.enabled(if: Refusal.modules != nil, "the folder Modules is not beside the tests"))
struct `What must not compile` {
    @Test(arguments: Refusal.files) func `is refused with the marked errors`(file: String) throws {
        let source = try String(contentsOfFile: "\(Refusal.folder)/\(file)", encoding: .utf8)
        try #require(
            source.contains("expected-error") || source.contains("expected-warning"),
            "a file without marks proves nothing")
        #expect(try Refusal.complaints(about: "\(Refusal.folder)/\(file)") == "")
    }

    @Test func `is looked for in files that are there`() {
        #expect(!Refusal.files.isEmpty)
    }

    @Test func `is noticed when it compiles`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("refusal-\(UUID().uuidString).swift")
        defer { try? FileManager.default.removeItem(at: file) }
        try "import Terraform\nlet stack: Stack? = nil  // expected-error {{never}}\n".write(
            to: file, atomically: true, encoding: .utf8)
        #expect(try Refusal.complaints(about: file.path).contains("expected error not produced"))
    }
}

/// The compiler, asked about one file.
private enum Refusal {
    /// The folder of files that must not compile.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Refusals").path

    static let files: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".swift") }.sorted()

    /// The folder of the modules that were built with the tests; nil where the build lays them elsewhere.
    static let modules: String? = {
        var bundles = CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0) }
        bundles += Bundle.allBundles.map(\.bundleURL)
        return bundles.map { $0.deletingLastPathComponent().appendingPathComponent("Modules").path }
            .first { FileManager.default.fileExists(atPath: "\($0)/Terraform.swiftmodule") }
    }()

    /// What the compiler says against the marks in a file; nothing where all of them hold.
    static func complaints(about file: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-swift-version", "6", "-typecheck", "-I", modules ?? "."]
            + ["-Xfrontend", "-verify", "-Xfrontend", "-verify-ignore-unrelated", file]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : text
    }
}
