import Foundation
import Testing

@testable import Architecture

@Suite struct `A zip archive` {
    static let files = [
        ZipArchive.File(path: "handler.py", content: Array("def handle(event, context):\n    return 1\n".utf8)),
        ZipArchive.File(path: "package/inner.py", content: []),
        ZipArchive.File(path: "a b.bin", content: (0...255).map { UInt8($0) }),
    ]

    @Test func `depends on names and contents alone`() {
        let bytes = ZipArchive(Self.files).bytes
        #expect(ZipArchive(Self.files.reversed()).bytes == bytes)
        #expect(ZipArchive(Array(Self.files.dropLast())).bytes != bytes)
    }

    /// Bytes that this very archive had on the day it was written: a change would update every function in the world.
    @Test func `has the bytes that it always had`() {
        let archive = ZipArchive([ZipArchive.File(path: "a.py", content: Array("pass\n".utf8))])
        #expect(
            Base64.text(of: archive.bytes)
                == "UEsDBBQAAAgAAAAAIQCWkhoOBQAAAAUAAAAEAAAAYS5weXBhc3MKUEsBAhQDFAAACAAAAAAhAJaSGg4FAAAABQAAAAQAAAAAAAAAAAAAAKSBAAAAAGEucHlQSwUGAAAAAAEAAQAyAAAAJwAAAAAA"
        )
    }

    @Test func `without files is an empty archive`() {
        #expect(ZipArchive([]).bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
    }

    @Test(.enabled(if: Program.exists("unzip"), "unzip is not on the PATH"))
    func `passes the test of unzip`() throws {
        let folder = try TemporaryFolder()
        try folder.write(ZipArchive(Self.files).bytes, to: "code.zip")
        let result = try Program.run("unzip", ["-t", folder.path("code.zip")])
        #expect(result.code == 0, "\(result.output)")
        #expect(result.output.contains("No errors detected"))
    }

    @Test(.enabled(if: Program.exists("python3"), "python3 is not on the PATH"))
    func `is read by Python with dates, permissions and contents`() throws {
        let folder = try TemporaryFolder()
        try folder.write(ZipArchive(Self.files).bytes, to: "code.zip")
        let script = """
            import sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            for entry in archive.infolist():
                print(entry.filename, entry.date_time, oct(entry.external_attr >> 16), len(archive.read(entry)))
            """
        let result = try Program.run("python3", ["-c", script, folder.path("code.zip")])
        #expect(
            result.output == """
                a b.bin (1980, 1, 1, 0, 0, 0) 0o100644 256
                handler.py (1980, 1, 1, 0, 0, 0) 0o100644 41
                package/inner.py (1980, 1, 1, 0, 0, 0) 0o100644 0

                """)
    }
}

/// A program of this machine.
enum Program {
    static func exists(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    static func run(_ name: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

/// A folder that is gone with its last user.
final class TemporaryFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("formwork-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}
