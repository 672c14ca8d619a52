import Invariants
import Terraform

/// The file of assertions that `synth check --emit-tests` writes.
struct TestFile {
    /// The folder that was asked for; Terraform looks in `tests` by default.
    let folder: String

    static let name = "invariants.tftest.json"

    private var path: String { "\(folder)/\(Self.name)" }

    /// Writes the invariants of an input, as a whole or not at all.
    ///
    /// - Throws: Where the file cannot be written, or holds what somebody else wrote.
    func write(_ tests: TestDocument) throws(Failure) {
        try refuseForeign()
        try AtomicFile(folder: folder, name: Self.name).write(tests.json)
    }

    /// What was written by hand is not replaced.
    private func refuseForeign() throws(Failure) {
        let file = FilePath(text: path)
        guard let kind = try? file.kind(), kind == .file else { return }
        let bytes = try file.contents(limit: JSONDocument.byteLimit)
        guard !bytes.isEmpty, !bytes.contains(Array(TestDocument.mark.utf8)) else { return }
        throw Failure("'\(path)' was not written by 'synth check --emit-tests'; move it, or name another folder")
    }
}
