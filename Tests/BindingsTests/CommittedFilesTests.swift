import Bindings
import Foundation
import Testing

@Suite struct CommittedFilesTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/AWS")

    @Test func `The typed resources are those that the generator writes`() throws {
        let files = try Bindings.files()
        let different = files.filter { file in
            let committed = try? String(contentsOf: Self.folder.appendingPathComponent(file.path), encoding: .utf8)
            return committed != file.source
        }
        #expect(
            different.map(\.path) == [],
            "renew them: swift run synth bind --all --out Sources/AWS")
    }

    @Test func `No generated file is left over`() throws {
        let written = Set(try Bindings.files().map(\.path))
        let paths = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String } ?? []
        let stale = try paths.filter { $0.hasSuffix(".swift") && !written.contains($0) }.filter { path in
            try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
                .hasPrefix("// Written by 'synth bind")
        }
        #expect(stale == [])
    }
}
