import Foundation
import Testing

@Suite struct EmbeddingTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let source = package.appendingPathComponent("../shared/terraform").standardizedFileURL
    private static let embedded = package.appendingPathComponent("Sources/Provider/Embedded")

    private static var python: String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
            .first(where: FileManager.default.isExecutableFile)
    }

    private static var canRun: Bool {
        python != nil
            && FileManager.default.fileExists(atPath: source.appendingPathComponent("aws-6.25.0.schema.json.gz").path)
    }

    @Test(.enabled(if: canRun, "needs python3, and the provider's schema in ../shared/terraform beside the package"))
    func `The script reproduces the embedded text byte for byte`() throws {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).swift")
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.python))
        process.arguments = [
            Self.embedded.appendingPathComponent("embed_schema.py").path, Self.source.path, output.path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let written = try Data(contentsOf: output)
        let committed = try Data(contentsOf: Self.embedded.appendingPathComponent("AWSSchemaText.swift"))
        #expect(written == committed, "renew it with embed_schema.py")
    }
}
