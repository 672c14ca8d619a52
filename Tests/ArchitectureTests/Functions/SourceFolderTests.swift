import Foundation
import Testing

@testable import Architecture

@Suite struct `A folder of sources` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("def handle(event, context): ...\n", to: "code/app.py")
        try folder.write("", to: "code/inner/__init__.py")
    }

    private func read(_ name: String = "code") throws -> [String] {
        try SourceFolder.files(of: name, besides: folder.path("Stack.swift")).map(\.path).sorted()
    }

    private func problem(_ name: String = "code") -> String? {
        do throws(SourceFolder.Problem) {
            _ = try SourceFolder.files(of: name, besides: folder.path("Stack.swift"))
            return nil
        } catch {
            return error.message
        }
    }

    @Test func `is read with the folders in it`() throws {
        #expect(try read() == ["app.py", "inner/__init__.py"])
    }

    @Test func `leaves out what differs between machines`() throws {
        try folder.write("x", to: "code/.DS_Store")
        try folder.write("x", to: "code/.pytest_cache/x")
        try folder.write("x", to: "code/__pycache__/app.cpython-313.pyc")
        try folder.write("x", to: "code/inner/__pycache__/x.pyc")
        #expect(try read() == ["app.py", "inner/__init__.py"])
    }

    @Test func `that is missing is a problem, named as the stack names it`() {
        #expect(problem("nowhere") == "'nowhere' cannot be read beside this Swift file: No such file or directory")
        #expect(problem("code/app.py") == "'code/app.py' cannot be read beside this Swift file: Not a directory")
    }

    @Test func `without a file is a problem`() throws {
        try folder.write("x", to: "empty/__pycache__/x.pyc")
        #expect(problem("empty") == "the folder 'empty' has no file to pack")
    }

    @Test func `with a link to nowhere is a problem`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("code/link.py"), withDestinationPath: "/nowhere/at/all")
        #expect(
            problem() == "'code/link.py' cannot be read beside this Swift file: No such file or directory")
    }

    @Test func `with a folder that leads to itself is a problem and not an endless search`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("code/again"), withDestinationPath: folder.path("code"))
        #expect(problem()?.isEmpty == false)
    }

    @Test func `of just a megabyte is packed, and of a byte more is a problem`() throws {
        try folder.write([UInt8](repeating: 1, count: SourceFolder.byteLimit - 32), to: "code/data.bin")
        #expect(problem() == nil)
        try folder.write("x", to: "code/more.txt")
        #expect(problem() == "the folder 'code' has more than 1 MB; a document carries no more")
    }

    @Test func `with very many files is a problem`() throws {
        for number in 0..<SourceFolder.fileLimit { try folder.write("", to: "code/\(number).py") }
        #expect(problem() == "the folder 'code' has more than 500 files; name the handlers' own")
    }
}
